/** The law of kept work: an analysis that goes on from an earlier version is the same as one that starts afresh. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../src/core/analyse.ts';
import { check } from '../../src/core/check.ts';
import type { Analysis } from '../../src/core/rules/rule.ts';
import { documents, runs } from './documents.ts';

interface RandomEdit {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

const sentence = 'Marta Oduya, a spokeswoman for Orvexa, said the yard had closed. ';
const additions = [
  '', 'x', ' ', '\n', '\n\n', '#', '# ', '> ', '- ', '“', '”', '"', '*', '`', '```\n', '[', ']', '[^1]', '[^1]: ', '\n\n[lab]: https://lab.example\n', '\n\n[^note]: A note.\n\n', '@tamm2020', '[@new]',
  '<!-- ', '-->', '---\n', '---\ntitle: New\nsources:\n  - id: new\n---\n', '\uFEFF', '\r', sentence, `\n\n${sentence}\n\n`, '“We said no,” she said. ', '\n\n![map](map.png)\n\n*Where it stood*\n\n',
];
const edit: fc.Arbitrary<RandomEdit> = fc.record({ at: fc.nat({ max: 4000 }), removed: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 400 })), added: fc.constantFrom(...additions) });
const filler = fc.constantFrom('', `${`${sentence.repeat(4)}\n\n`.repeat(18)}`, `“They knew,” she said.\n\nHe denied it.\n\n`);
const drafts = fc.tuple(fc.array(fc.tuple(documents, filler), { minLength: 1, maxLength: 3 })).map(([parts]) => parts.map(([{ source }, words]) => `${source}\n\n${words}`).join(''));

describe('kept work', () => {
  it('changes nothing in what is found', function () {
    this.timeout(0);
    let keptPassages = 0;
    fc.assert(fc.property(drafts, fc.array(edit, { minLength: 1, maxLength: 3 }), (draft, edits) => {
      let source = draft;
      let analysis = analyse(source);
      for (const one of edits) {
        const before: Analysis = analysis;
        source = edited(source, one);
        analysis = analyse(source, {}, before);
        const held = new Set<unknown>(before.passages.map(passage => passage.prose.runs));
        keptPassages += analysis.passages.filter(passage => held.has(passage.prose.runs)).length;
        const afresh = analyse(source);
        assert.deepEqual(analysis, afresh);
        assert.deepEqual(check(analysis), check(afresh));
      }
    }), { numRuns: Math.ceil(runs / 10) });
    assert.ok(keptPassages > runs / 10, `only ${keptPassages} passages were kept: the law was hardly tried`);
  });

  it('does not care what the earlier version was', function () {
    this.timeout(0);
    fc.assert(fc.property(drafts, drafts, (first, second) => {
      assert.deepEqual(analyse(second, {}, analyse(first)), analyse(second));
      assert.deepEqual(analyse(second, { dialect: 'plain' }, analyse(first)), analyse(second, { dialect: 'plain' }));
    }), { numRuns: Math.ceil(runs / 20) });
  });
});

function edited(source: string, { at, removed, added }: RandomEdit): string {
  const place = source.length === 0 ? 0 : (at * 31) % source.length;
  return source.slice(0, place) + added + source.slice(place + removed);
}
