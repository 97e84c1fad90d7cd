/** The labeller that ships: what it finds, the laws it keeps, and its time on hostile drafts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../../../src/core/analyse.ts';
import { chosen, withinSentence } from '../../../../src/core/attribution/learned/learned-labeller.ts';
import type { Candidate } from '../../../../src/core/attribution/learned/candidates.ts';
import { passageForms } from '../../../../src/core/attribution/learned/forms.ts';
import { cuesByRule } from '../../../../src/core/attribution/learned/linking.ts';
import { ruleLabeller } from '../../../../src/core/attribution/rule-labeller.ts';
import { learnedLabeller as labeller } from '../../../harness/labellers.ts';
import { documents, runs } from '../../../properties/documents.ts';
import { inputOf, noGroups } from './small-model.ts';

/** Speaker, cue and content of each attribution, as words. */
function found(source: string): readonly string[] {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]): string => spans.map(({ start, end }) => source.slice(start, end)).join(' … ');
  return analyse(source, { labeller }).attributions.map(one => `${words(one.speaker.spans)} | ${words(one.cue)} | ${words(one.content)}`);
}

describe('the labeller that learned', () => {
  it('finds what the rules find', () => {
    assert.deepEqual(found('The ferry will stop in June, harbour master Ada Lorne said.'), ['harbour master Ada Lorne | said | The ferry will stop in June']);
    assert.deepEqual(found('“We were never asked,” said Ines Oduya.'), ['Ines Oduya | said | “We were never asked,”']);
  });

  it('finds what no frame of the rules holds', () => {
    const source = 'Harbour officials pushed for a second inquiry into the fire.';
    assert.deepEqual(analyse(source).attributions, [], 'a frame holds it now: this needs another example');
    assert.deepEqual(found(source), ['Harbour officials | pushed for | a second inquiry into the fire']);
  });

  it('is sure of plain speech, and less sure of a wish', () => {
    const [said] = analyse('Marta Oduya said that the yard had closed.', { labeller }).attributions;
    const [wished] = analyse('The council backed the plan for a second yard.', { labeller }).attributions;
    assert.ok(said !== undefined && said.confidence > 0.9 && said.actionable, `${said?.confidence}`);
    assert.ok(wished === undefined || wished.confidence < said.confidence && !wished.actionable);
  });

  it('lets a statement that goes on name whoever makes it', () => {
    const source = 'The State Watch told the Gazette that it was looking.\n\nCainoro denied the claims. “We strongly deny them,” it told the Lamp. “Cainoro is in compliance with all laws.”\n';
    assert.deepEqual(analyse(source, { labeller }).attributions.filter(one => source.slice(one.cue[0]?.start, one.cue[0]?.end) === 'told').map(one => one.speaker.name), ['State Watch', 'Cainoro']);
  });

  it('gives each confidence a number of its own', () => {
    const source = readFileSync(new URL('../../../../examples/liege-hub.md', import.meta.url), 'utf8');
    const confidences = new Set(analyse(source, { labeller }).attributions.map(one => one.confidence.toFixed(3)));
    assert.ok(confidences.size > 5, [...confidences].join(', '));
  });

  it('keeps spans in bounds and attributions in order on random drafts', function () {
    this.timeout(0);
    fc.assert(fc.property(documents, ({ source }) => {
      const { attributions } = analyse(source, { labeller });
      for (const one of attributions) {
        assert.ok(one.confidence >= 0 && one.confidence <= 1);
        assert.ok(one.within === undefined || one.within < one.index);
        for (const { start, end } of [...one.cue, ...one.content, ...one.speaker.spans]) assert.ok(start >= 0 && start < end && end <= source.length);
      }
    }), { numRuns: Math.ceil(runs / 5) });
  });

  it('gives the same whether or not an earlier version was read', () => {
    const before = 'Marta Oduya said the yard had closed.\n\nHe was adamant that it would open again.';
    const after = `${before} The council backed him.`;
    assert.deepEqual(analyse(after, { labeller }, analyse(before, { labeller })), analyse(after, { labeller }));
  });
});

describe('hostile drafts', () => {
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ['a sentence without end', size => 'the council of the harbour said that '.repeat(size * 200)],
    ['a quotation that never closes', size => `“${'We were told that nobody knew. '.repeat(size * 200)}`],
    ['quotation marks within quotation marks', size => `${'“he said ‘she said '.repeat(size * 150)}`],
    ['nothing but cues', size => 'said '.repeat(size * 1200)],
  ];
  for (const [name, draft] of hostile) {
    it(`${name}: time grows no faster than the draft`, function () {
      this.timeout(0);
      const seconds = (size: number): number => {
        const source = draft(size);
        const start = process.cpuUsage();
        analyse(source, { labeller });
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1e6;
      };
      seconds(1);
      const small = Math.max(0.02, Math.min(seconds(2), seconds(2)));
      const large = seconds(16);
      assert.ok(large / small < 8 * 3.5, `8 times the draft took ${(large / small).toFixed(1)} times as long (${small.toFixed(2)} s and ${large.toFixed(2)} s)`);
    });
  }
});

describe('choosing among candidates', () => {
  const candidate = (cue: number, content: readonly [number, number], origin: Candidate['origin'] = 'field'): Candidate => ({
    source: [], cue: [{ first: cue, end: cue + 1 }], content: [{ first: content[0], end: content[1] }], origin, byRule: undefined,
    sure: { source: 0, cue: 0, content: 0 }, links: { source: 0, content: 0 },
  });

  it('keeps the likelier of two that claim the same words', () => {
    const strong = { candidate: candidate(0, [1, 5]), likelihood: 0.9 };
    const weak = { candidate: candidate(6, [3, 5]), likelihood: 0.4 };
    assert.deepEqual(chosen([weak, strong], 8, 0.1), [strong]);
  });

  it('leaves out what is not likely enough', () => {
    assert.deepEqual(chosen([{ candidate: candidate(0, [1, 5]), likelihood: 0.05 }], 8, 0.1), []);
  });

  it('keeps what the rules find inside the content of another', () => {
    const outer = { candidate: candidate(0, [1, 8]), likelihood: 0.9 };
    const inner = { candidate: candidate(3, [4, 8], 'rules'), likelihood: 0.2 };
    assert.equal(chosen([inner, outer], 8, 0.1).length, 2);
  });
});

describe('content that runs on into the next sentence', () => {
  /** The words of the content that the field gives to the cue `say`, from after it to the end of the passage. */
  const kept = (text: string, origin: Candidate['origin'] = 'field'): string => {
    const input = inputOf(text);
    const { tokens } = input.english;
    const byRule = ruleLabeller.label(input);
    const forms = passageForms(input, byRule, noGroups);
    const cue = tokens.findIndex(token => token.lower === 'say');
    const candidate: Candidate = {
      source: [], cue: [{ first: cue, end: cue + 1 }], content: [{ first: cue + 1, end: tokens.length }], origin, byRule: undefined,
      sure: { source: 0, cue: 0, content: 0 }, links: { source: 0, content: 0 },
    };
    const { content } = withinSentence(candidate, { forms, spans: { sources: [], cues: [], contents: [] }, byRule, ruleAt: cuesByRule(tokens.length, byRule) });
    return content.map(({ first, end }) => tokens.slice(first, end).map(token => token.text).join(' ')).join(' … ');
  };

  it('ends with its sentence where the rules hear somebody speak in the next', () => {
    assert.equal(kept('They say it grew. Others found that it shrank.'), 'it grew');
    assert.equal(kept('Its authors say a third of the beds were never dug. They nonetheless recommended a tap, the clerk added.'), 'a third of the beds were never dug');
  });

  it('goes on where nobody speaks, and where the rules themselves let it', () => {
    assert.equal(kept('They say it grew. By spring it had shrunk.'), 'it grew . By spring it had shrunk .');
    assert.equal(kept('They say it grew. Others found that it shrank.', 'rules'), 'it grew . Others found that it shrank .');
  });
});
