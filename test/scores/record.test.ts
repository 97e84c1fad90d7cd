/** The counting of the record against annotations made by hand: words are found where they stand, and each fault costs what it should. */
import assert from 'node:assert/strict';
import { readAnnotation, type AnnotatedRecord } from '../../scripts/scores/annotation.ts';
import { precision, recall } from '../../scripts/scores/counts.ts';
import { locateRecord } from '../../scripts/scores/located-record.ts';
import type { Range } from '../../scripts/scores/ranges.ts';
import type { Field } from '../../scripts/scores/record-fields.ts';
import type { Given } from '../../scripts/scores/record-match.ts';
import { countRecord, emptyRecordScore, type RecordScore } from '../../scripts/scores/record-score.ts';

const DRAFT = `---
title: Ada Moran said it
---
# Ada Moran said it

Ada Moran said the *old* hub had been
searched. The Courier reported that she said it was empty.

> “Nobody told us,” Bo Lind said. “We
> were asleep.”
`;

/** The words, in the first place where the words around them stand. */
function place(words: string, around = words): Range {
  const from = DRAFT.indexOf(around);
  assert.ok(from >= 0 && around.includes(words), around);
  const start = from + around.indexOf(words);
  return [start, start + words.length];
}

type Entry = Readonly<Record<string, unknown>>;

function annotated(...attributions: readonly Entry[]): AnnotatedRecord {
  const usual = { cueClass: 'speech', form: 'indirect', stance: 'assertion', negated: false, via: [], within: null, candidates: null };
  return readAnnotation(JSON.stringify({ attributions: attributions.map((each, index) => ({ id: index + 1, ...usual, ...each })) }));
}

function speaks(name: string, words: string | null, kind = 'named', role: string | null = null): Entry {
  return { name, words, kind, role };
}

function given(name: string, spans: readonly Range[], cue: readonly Range[], content: readonly Range[], over: Partial<Given> = {}): Given {
  return {
    sentence: 0, speaker: { name, spans, kind: name === '' ? 'none' : 'named', role: null, entity: null }, cue, cueClass: 'speech', content, form: 'indirect',
    stance: 'assertion', negated: false, via: [], confidence: 0.5, actionable: false, within: null, continues: undefined, ...over,
  };
}

function counted(annotation: AnnotatedRecord, ...product: readonly Given[]): RecordScore {
  const score = emptyRecordScore();
  countRecord('draft', DRAFT, annotation, product, score);
  return score;
}

const ada: Entry = { sentence: 'Ada Moran said the old hub', cue: ['said'], content: ['the old hub had been searched'], speaker: speaks('Ada Moran', 'Ada Moran') };
const courier: Entry = { sentence: 'The Courier reported that she said', cue: ['reported'], content: ['that she said it was empty'], speaker: speaks('The Courier', 'The Courier') };
const she: Entry = { sentence: 'The Courier reported that she said', cue: ['said'], content: ['it was empty'], speaker: speaks('Ada Moran', 'she'), within: 2 };

const hub = 'the *old* hub had been\nsearched';
const adaGiven = given('Moran', [place('Ada Moran', 'Ada Moran said the')], [place('said', 'said the')], [place(hub)]);
const courierGiven = given('Courier', [place('The Courier')], [place('reported')], [place('that she said it was empty')]);
const sheGiven = given('Ada Moran', [place('she')], [place('said', 'said it was')], [place('it was empty')], { within: 1 });

describe('words of an annotation in the draft', () => {
  const words = (ranges: readonly Range[] = []): readonly string[] => ranges.map(range => DRAFT.slice(...range));

  it('are found past emphasis, line ends and front matter', () => {
    const { attributions, faults } = locateRecord(DRAFT, annotated(ada));
    assert.deepEqual(faults, []);
    assert.deepEqual(attributions[0]?.content, [place(hub)]);
    assert.deepEqual(attributions[0]?.cue, [place('said', 'said the')]);
  });

  it('are those inside the parent’s content for a nested one', () => {
    const { attributions, faults } = locateRecord(DRAFT, annotated(ada, courier, she));
    assert.deepEqual(faults, []);
    assert.deepEqual(attributions[2]?.cue, [place('said', 'said it was')]);
    assert.deepEqual(attributions[2]?.speaker, [place('she')]);
    assert.equal(attributions[2]?.within, 1);
  });

  it('may be the first and the last of a long piece, in lines of a block quotation', () => {
    const { attributions, faults } = locateRecord(DRAFT, annotated(
      { sentence: '“Nobody told us,” Bo Lind said.', cue: ['said'], content: ['“Nobody told us,”', '“We were … asleep.”'], speaker: speaks('Bo Lind', 'Bo Lind') }));
    assert.deepEqual(faults, []);
    assert.deepEqual(words(attributions[0]?.content), ['“Nobody told us,”', '“We\n> were asleep.”']);
  });

  it('are a fault of the annotation where they do not stand there, whole words only', () => {
    const { faults } = locateRecord(DRAFT, annotated({ ...ada, cue: ['sai'], content: ['the new hub'], speaker: speaks('Ada Moran', 'Ada Moran', 'person') }));
    assert.deepEqual(faults, ['1: “person” is no kind of speaker', '1: content not found: the new hub', '1: cue not found: sai']);
  });
});

describe('an annotation', () => {
  it('is at fault where a parent stands after its child, an id is given twice or the text is no JSON', () => {
    assert.deepEqual(annotated({ ...she, id: 1 }).faults, ['1: stands within 2, which is not listed before it']);
    assert.deepEqual(annotated(ada, { ...courier, id: 1 }).faults, ['1: has the id of another']);
    assert.equal(readAnnotation('{').faults.length, 1);
    assert.equal(readAnnotation('[]').faults.length, 1);
  });
});

describe('the record', () => {
  it('scores full marks where the product says what the annotator says', () => {
    const score = counted(annotated(ada, courier, she), adaGiven, courierGiven, sheGiven);
    assert.deepEqual(score.misses, []);
    assert.deepEqual(score.whole, { hit: 3, falseAlarm: 0, missed: 0 });
    assert.deepEqual([score.within, score.nested], [{ right: 3, of: 3 }, { right: 1, of: 1 }]);
  });

  it('counts what is not found and what nobody said', () => {
    const score = counted(annotated(ada, courier), adaGiven, given('Lind', [place('Bo Lind')], [place('told')], [place('us')]));
    assert.deepEqual(score.found, { hit: 1, falseAlarm: 1, missed: 1 });
    assert.deepEqual([precision(score.found), recall(score.found)], [50, 50]);
  });

  it('is not whole with half of the content missing or another’s words as speaker', () => {
    const short = counted(annotated(ada), { ...adaGiven, content: [place('searched')] });
    assert.deepEqual([short.found.hit, short.whole.hit], [1, 0]);
    const other = counted(annotated(ada), { ...adaGiven, speaker: { ...adaGiven.speaker, spans: [place('The Courier')] } });
    assert.deepEqual([other.found.hit, other.whole.hit], [1, 0]);
  });

  it('leaves attitude and intention out of sourcing on both sides', () => {
    const score = counted(annotated(ada, { ...courier, cueClass: 'attitude' }), adaGiven, { ...courierGiven, cueClass: 'attitude' });
    assert.deepEqual([score.found.hit, score.foundSourcing], [2, { hit: 1, falseAlarm: 0, missed: 0 }]);
  });

  it('names the wrong parent where the product leaves a nested one by itself', () => {
    const score = counted(annotated(ada, courier, she), adaGiven, courierGiven, { ...sheGiven, within: null });
    assert.deepEqual([score.within, score.nested], [{ right: 2, of: 3 }, { right: 0, of: 1 }]);
  });

  it('takes a quotation that goes on as one with the first or as one of its own', () => {
    const first = { sentence: '“Nobody told us,” Bo Lind said.', cue: ['said'], content: ['“Nobody told us,”'], speaker: speaks('Bo Lind', 'Bo Lind') };
    const second = { ...first, sentence: '“We were asleep.”', cue: [], content: ['“We were asleep.”'], speaker: speaks('Bo Lind', null) };
    const told = place('“Nobody told us,”');
    const slept = place('“We\n> were asleep.”');
    const whole = given('Bo Lind', [place('Bo Lind')], [place('said', 'Lind said')], [told, slept]);
    const parts = [{ ...whole, content: [told] }, given('Bo Lind', [], [], [slept], { continues: 0 })];
    assert.deepEqual(counted(annotated(first, second), whole).whole, { hit: 1, falseAlarm: 0, missed: 0 });
    assert.deepEqual(counted(annotated(first, second), ...parts).whole, { hit: 2, falseAlarm: 0, missed: 0 });
    assert.deepEqual(counted(annotated({ ...first, content: ['“Nobody told us,”', '“We were asleep.”'] }), ...parts).whole, { hit: 1, falseAlarm: 0, missed: 0 });
    assert.deepEqual(counted(annotated(first, second), { ...whole, content: [told] }).whole, { hit: 1, falseAlarm: 0, missed: 1 });
  });
});

describe('a field of the record', () => {
  const right = (field: Field, wanted: Entry, over: Partial<Given>): readonly number[] => {
    const { right, of } = counted(annotated({ ...ada, ...wanted }), { ...adaGiven, ...over }).fields[field];
    return [right, of];
  };
  const outlet = { name: 'the Courier', kind: 'outlet', spans: [], source: null };
  const own = { name: 'us', kind: 'own', spans: [], source: null };

  it('is right for a second stance that the annotator allows', () => {
    assert.deepEqual(right('stance', { acceptableStances: ['allegation'] }, { stance: 'allegation' }), [1, 1]);
    assert.deepEqual(right('stance', { acceptableStances: ['allegation'] }, { stance: 'denial' }), [0, 1]);
  });

  it('asks the whole chain in its order, and an interview of the writer’s own by its kind', () => {
    const chain = { via: [{ name: 'Courier', kind: 'outlet' }, { name: 'this newspaper', kind: 'own' }] };
    assert.deepEqual(right('via', chain, { via: [outlet, own] }), [1, 1]);
    assert.deepEqual(right('via', chain, { via: [own, outlet] }), [0, 1]);
    assert.deepEqual(right('via', chain, { via: [outlet] }), [0, 1]);
    assert.deepEqual(right('via', {}, { via: [outlet] }), [0, 0]);
    assert.deepEqual(right('noVia', {}, { via: [outlet] }), [0, 1]);
  });

  it('does not ask a nested statement’s chain for those who stand around it', () => {
    const outer = given('Courier', [place('Courier', 'The Courier reported')], [place('reported', 'Courier reported')], [place('that she said it was empty')]);
    const inner = (via: Given['via']): Given => given('Ada Moran', [place('she', 'that she said')], [place('said', 'she said it')], [place('it was empty')], { within: 0, via });
    const score = (annotation: Entry, via: Given['via']): readonly number[] => {
      const { fields } = counted(annotated(ada, courier, { ...she, ...annotation }), outer, inner(via));
      return [fields.via.of, fields.noVia.right];
    };
    // The two attributions without hops are right, whichever side repeats the outlet.
    assert.deepEqual(score({ via: [{ name: 'The Courier', kind: 'outlet' }] }, []), [0, 2]);
    assert.deepEqual(score({}, [outlet]), [0, 2]);
  });

  it('asks a role where the annotator gives one', () => {
    const inspector = { speaker: speaks('Ada Moran', 'Ada Moran', 'named', 'chief inspector') };
    assert.deepEqual(right('role', inspector, {}), [0, 1]);
    assert.deepEqual(right('role', inspector, { speaker: { ...adaGiven.speaker, role: 'inspector' } }), [1, 1]);
    assert.deepEqual(right('role', {}, { speaker: { ...adaGiven.speaker, role: 'inspector' } }), [0, 0]);
  });

  it('takes either of two candidates as the name, and asks both where there are two', () => {
    const two = { candidates: [{ name: 'Ada Moran' }, { name: 'Bo Lind' }] };
    const lind = { ...adaGiven.speaker, name: 'Lind' };
    assert.deepEqual(right('speaker', two, { speaker: lind }), [1, 1]);
    assert.deepEqual(right('speaker', {}, { speaker: lind }), [0, 1]);
    assert.deepEqual(right('candidates', two, { speaker: lind }), [0, 1]);
    assert.deepEqual(right('candidates', two, { speaker: { ...lind, candidates: [{ name: 'Lind', weight: 0.5 }, { name: 'Moran', weight: 0.5 }] } }), [1, 1]);
    assert.deepEqual(right('candidates', {}, {}), [0, 0]);
  });
});
