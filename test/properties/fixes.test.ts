/** The laws of the fixes, over every example of every rule's page and over whole drafts: one at a time, and all safe ones together. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { analyse, type AnalyseOptions } from '../../src/core/analyse.ts';
import { check } from '../../src/core/check.ts';
import { readConfiguration } from '../../src/core/configuration/apply-settings.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Analysis } from '../../src/core/rules/rule.ts';
import { fixSafely, keptWords, safeFixes, type Reading } from '../../src/service/safe-fixes.ts';
import { pageAt } from '../harness/fixture.ts';
import { tryFixes, type FixCounts } from '../harness/fix-law.ts';
import { learnedLabeller as labeller } from '../harness/labellers.ts';

interface Text {
  readonly name: string;
  readonly source: string;
  readonly options: AnalyseOptions;
}

const place = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const drafts: readonly Text[] = ['drafts', 'opened'].flatMap(folder => readdirSync(place(`../scores/${folder}/`)).filter(name => name.endsWith('.md') && name !== 'README.md').sort().map(name => ({
  name: `${folder}/${name}`, source: readFileSync(place(`../scores/${folder}/${name}`), 'utf8'), options: { labeller },
})));

/** The examples of a rule's page, each as its page says, and the rule itself on. */
function examplesOf(id: string): readonly Text[] {
  return pageAt(place(`../../src/core/rules/${id}.md`)).examples.map(({ document, dialect, configuration: given, line }) => {
    const { configuration } = readConfiguration(given === '' ? undefined : parse(given));
    return { name: `${id}.md:${line}`, source: document, options: { dialect, configuration: { ...configuration, rules: { [id]: 'on', ...configuration.rules } }, labeller } };
  });
}

describe('fixes', function () {
  this.timeout(60_000);
  const seen: FixCounts[] = [];
  const assertLawful = (texts: readonly Text[]): void => {
    const lines = texts.flatMap(({ name, source, options }) => {
      const counts = tryFixes(source, options);
      seen.push(counts);
      return counts.faults.map(({ rule, title, fault, words }) => `${name}: ${rule}: “${title}” ${fault}: …${words}…`);
    });
    assert.deepEqual(lines, []);
  };

  for (const { id } of rules) it(`keep the law in the examples of ${id}`, () => assertLawful(examplesOf(id)));
  for (const draft of drafts) it(`keep the law in ${draft.name}`, () => assertLawful([draft]));

  it('are many', () => {
    const sum = (count: (counts: FixCounts) => number): number => seen.reduce((total, counts) => total + count(counts), 0);
    assert.ok(sum(({ fixes }) => fixes) > 800, `only ${sum(({ fixes }) => fixes)} fixes of ${sum(({ findings }) => findings)} findings were tried`);
    assert.ok(sum(({ safe }) => safe) >= 5, `only ${sum(({ safe }) => safe)} safe ones`);
  });
});

describe('safe fixes together', () => {
  const doubled = 'Prosecutors accused him of allegedly taking cash. <!-- onrecord-disable-line loaded-verb -->\n\n“They accused me of allegedly taking cash,” Dahl said.\n\n';
  for (const { name, source, options } of drafts) {
    it(`come to an end, bring nothing, and leave quoted words as they were: ${name}`, () => {
      const read = (text: string, previous?: Analysis): Reading => {
        const analysis = analyse(text, options, previous);
        return { analysis, findings: check(analysis) };
      };
      const end = source.endsWith('\n') ? '\n' : '\n\n';
      const before = read(`${source}${end}${doubled.repeat(2)}`);
      const { applied, after } = fixSafely(before, read);
      assert.ok(applied.length >= 4, `${applied.length} were applied`);
      assert.deepEqual(safeFixes(after), []);
      const words = ({ analysis }: Reading): readonly string[] => keptWords(analysis).map(({ start, end }) => analysis.source.slice(start, end));
      assert.deepEqual(words(after), words(before));
      const count = ({ findings }: Reading, rule: string): number => findings.filter(each => each.rule === rule).length;
      for (const { rule } of after.findings) assert.ok(count(after, rule) <= count(before, rule), `${rule} came with the fixes`);
    });
  }
});
