import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { passagesOf } from '../../src/core/prose/passages.ts';
import { constructNames, documents, runs } from './documents.ts';
import { brokenLaws } from './offset-laws.ts';

describe('the laws of offsets, on random drafts', function () {
  this.timeout(0);
  const coverage = new Map<string, number>();

  it('holds with LF and with CRLF, and every construct is met', () => {
    fc.assert(fc.property(documents, ({ source, constructs }) => {
      for (const name of constructs) coverage.set(name, (coverage.get(name) ?? 0) + 1);
      assert.deepEqual(brokenLaws(source), []);
    }), { numRuns: runs });
    assert.deepEqual(constructNames.filter(name => !coverage.has(name)), []);
    if (process.env['ONRECORD_RUNS'] !== undefined) console.log([...coverage].toSorted().map(([name, count]) => `${String(count).padStart(7)} ${name}`).join('\n'));
  });

  it('keeps the words when one of them is emphasised', () => {
    const plain = fc.array(fc.constantFrom('Orvex', 'said', 'parcels', 'fell', 'in', 'Łódź', '日本', '34', '“never”', '𝒜', 'co-op'), { minLength: 1, maxLength: 12 });
    const frames: readonly ((words: string) => string)[] = [
      words => words, words => `> ${words}`, words => `- ${words}`, words => `# ${words}`, words => `a[^1]\n\n[^1]: ${words}`, words => `| ${words} | b |\n|---|---|\n| c | d |`,
      words => `${words} [@tamm2020]. ${words}`,
    ];
    fc.assert(fc.property(plain, fc.nat(), fc.constantFrom('*', '**', '~~', '_', '***'), fc.constantFrom(...frames), (words, index, mark, frame) => {
      const chosen = index % words.length;
      const emphasised = words.map((word, at) => at === chosen ? mark + word + mark : word);
      assert.deepEqual(proseOf(frame(emphasised.join(' '))), proseOf(frame(words.join(' '))));
    }), { numRuns: runs });
  });
});

function proseOf(source: string): readonly string[] {
  return passagesOf(parseMarkdown(source, 'markdown')).map(passage => passage.prose.text);
}
