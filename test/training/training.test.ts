/** The training program, on a few sentences of our own: it learns what they show, and the same every time. */
import assert from 'node:assert/strict';
import { learnedLabeller } from '../../src/core/attribution/learned/learned-labeller.ts';
import { ruleLabeller } from '../../src/core/attribution/rule-labeller.ts';
import { readEnglish } from '../../src/core/english/english.ts';
import type { TokenRange } from '../../src/core/english/token.ts';
import { isWhole, labelsOf, trainAttribution, trainingOptions } from '../../scripts/training/attribution-training.ts';
import type { Lesson } from '../../scripts/training/lessons.ts';
import { writtenModel } from '../../scripts/training/write-model.ts';
import { inputOf, noGroups } from '../core/attribution/learned/small-model.ts';

const names = ['Ada Lorne', 'Ines Oduya', 'Bram Tallis', 'Marta Rud', 'Theo Vance', 'Ruth Akande'];
const things = ['the ferry had stopped', 'the bridge was closed', 'nobody had paid', 'the yard would open', 'two boats were lost'];

/** `NAME glimmered that THING.`: a cue that no lexicon holds. */
function lesson(article: number): Lesson {
  const [name = '', thing = ''] = [names[article % names.length], things[article % things.length]];
  const text = article % 2 === 0 ? `${name} glimmered that ${thing}.` : `On Monday ${name} walked to the harbour.`;
  const input = inputOf(text);
  const range = (words: string): readonly TokenRange[] => {
    const from = text.indexOf(words);
    const { tokens } = input.english;
    return [{ first: tokens.findIndex(token => token.start >= from), end: tokens.findLastIndex(token => token.end <= from + words.length) + 1 }];
  };
  const marked = article % 2 === 0 ? [{ source: range(name), cue: range('glimmered'), content: range(`that ${thing}`) }] : [];
  return { article, input, byRule: ruleLabeller.label(input), marked };
}

const lessons = Array.from({ length: 60 }, (_, article) => lesson(article));
const options = { ...trainingOptions, parts: 3, field: { ...trainingOptions.field, fewest: 2, rounds: 6, averaged: 2, looks: 5, times: 1 } };
const silent = (): void => undefined;

describe('training', () => {
  const model = trainAttribution(lessons, noGroups, options, silent);

  it('finds in new words what the lessons show', () => {
    assert.deepEqual(ruleLabeller.label(inputOf('Clara Penn glimmered that the ferry was sold.')), [], 'the rules know it already, so that this test could not fail');
    const input = inputOf('Clara Penn glimmered that the ferry was sold.');
    const { tokens } = input.english;
    const words = (ranges: readonly TokenRange[]): string => ranges.map(({ first, end }) => tokens.slice(first, end).map(token => token.text).join(' ')).join(' … ');
    assert.deepEqual(learnedLabeller(model).label(input).map(one => [words(one.speaker), words(one.cue), words(one.content)]), [['Clara Penn', 'glimmered', 'that the ferry was sold']]);
  });

  it('finds nothing where the lessons show nothing', () => {
    assert.deepEqual(learnedLabeller(model).label(inputOf('On Monday Clara Penn walked to the harbour.')), []);
  });

  it('is the same to the last byte every time', () => {
    assert.deepEqual(writtenModel(trainAttribution(lessons, noGroups, options, silent)), writtenModel(model));
  });
});

describe('a lesson', () => {
  it('labels the first token of a role and the further ones apart', () => {
    const { english } = inputOf('Ada Lorne said so.');
    const marked = [{ source: [{ first: 0, end: 2 }], cue: [{ first: 2, end: 3 }], content: [{ first: 3, end: 4 }] }];
    assert.deepEqual([...labelsOf({ article: 0, input: { english, passageKind: 'paragraph', quotations: [] }, byRule: [], marked })], [1, 2, 3, 5, 0]);
  });

  it('counts an attribution as right as the scorers do', () => {
    const marked = { source: [{ first: 0, end: 2 }], cue: [{ first: 2, end: 3 }], content: [{ first: 3, end: 13 }] };
    const found = { source: [{ first: 1, end: 2 }], cue: [{ first: 2, end: 4 }], content: [{ first: 4, end: 13 }] };
    assert.ok(isWhole(found, marked));
    assert.ok(!isWhole({ ...found, source: [] }, marked));
    assert.ok(!isWhole({ ...found, cue: [{ first: 5, end: 6 }] }, marked));
    assert.ok(!isWhole({ ...found, content: [{ first: 3, end: 6 }] }, marked));
  });
});

it('readEnglish splits the words that the lessons count on', () => {
  assert.equal(readEnglish('Ada Lorne glimmered that nobody had paid.').tokens.length, 8);
});
