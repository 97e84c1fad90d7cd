/** The page beside a rule: its shape, its examples, and the laws that every fix keeps, whichever labeller reads. */
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { analyse } from '../../src/core/analyse.ts';
import type { Labeller } from '../../src/core/attribution/labeller.ts';
import { check, type Finding } from '../../src/core/check.ts';
import type { Configuration } from '../../src/core/configuration.ts';
import { readConfiguration } from '../../src/core/configuration/apply-settings.ts';
import type { Analysis, Fix, Rule } from '../../src/core/rules/rule.ts';
import { applyEdits, type Edit } from '../../src/core/text/edit.ts';
import { ALLOWS, describePage, type Stage } from './fixture.ts';
import type { Example, Page } from './page.ts';
import { acceptSnippet } from './snippet.ts';

const headings = ['Why', 'Reports', ALLOWS, 'Fixes', 'Settings'];

/** What reads an example: every rule in turn, by one of the labellers. */
interface Reader {
  readonly rule: Rule;
  readonly others: readonly Rule[];
  readonly labeller: Labeller;
}

export function describeRule(rule: Rule, page: Page, others: readonly Rule[], labeller: Labeller): void {
  const reader: Reader = { rule, others, labeller };
  describe(`${rule.id}, read by ${labeller.id}`, () => {
    it('has a page of the usual shape', () => assertShape(rule, page));
    const findings: Stage = { find: example => findingsOf(reader, example).map(found), counts: label => label === rule.id };
    describePage(page, { findings }, example => {
      if (example.section === 'Reports') assert.ok(example.marks.some(mark => mark.label === rule.id), `${page.file}:${example.line}: an example under “Reports” reports nothing.`);
      if (example.section !== ALLOWS) assertFixes(reader, page, example);
    });
  });
}

function assertShape(rule: Rule, page: Page): void {
  const titles = page.sections.map(section => section.title);
  const examples = (section: string): number => page.examples.filter(example => example.section === section).length;
  assert.equal(page.title, rule.id, 'The page is headed by the id of its rule.');
  assert.equal(page.summary, rule.summary, 'The page opens with the summary of its rule.');
  assert.match(rule.summary, /^\p{Lu}[^\n]*\.$/u, 'The summary is one sentence.');
  assert.deepEqual(titles, headings.filter(heading => titles.includes(heading)), 'The headings are the fixed ones, in their order.');
  for (const heading of headings.slice(0, 3)) assert.ok(titles.includes(heading), `The page has a section “${heading}”.`);
  assert.ok((page.sections.find(section => section.title === 'Why')?.prose.trim() ?? '') !== '', '“Why” says why.');
  assert.ok(examples('Reports') >= 3, `${page.file}: three examples reported, or more; there are ${examples('Reports')}.`);
  assert.ok(examples(ALLOWS) >= 4, `${page.file}: four examples allowed, or more; there are ${examples(ALLOWS)}.`);
}

/** Every fix takes its finding away, adds none of its rule, and leaves quoted words, code and addresses alone; those under “Fixes” give the text that the page gives. */
function assertFixes(reader: Reader, page: Page, example: Example): void {
  const { rule } = reader;
  const where = `${page.file}:${example.line}`;
  const analysis = analysisOf(reader, example, example.document);
  const reported = findingsOf(reader, example).filter(finding => finding.rule === rule.id);
  if (reported.some(finding => finding.fixes.length > 0)) assert.ok(page.sections.some(section => section.title === 'Fixes'), `${page.file}: the rule offers fixes, and the page has no section “Fixes”.`);
  for (const finding of reported) {
    assert.ok(finding.fixes.filter(fix => fix.preferred).length <= 1, `${where}: more than one fix is preferred.`);
    for (const fix of finding.fixes) {
      assertLeavesWordsAlone(analysis, fix, where);
      const after = check(analysisOf(reader, example, fixedText(example.document, fix)), undefined, catalogue(reader)).filter(other => other.rule === rule.id);
      assert.ok(after.length < reported.length, `${where}: “${fix.title}” leaves ${after.length} of ${reported.length} findings:\n${fixedText(example.document, fix)}`);
    }
  }
  if (example.section !== 'Fixes') return;
  assert.ok(example.fixed !== undefined, `${where}: an example under “Fixes” is followed by the whole text afterwards, in a fence \`md fixed\`.`);
  const [finding] = reported;
  assert.ok(finding !== undefined, `${where}: nothing is reported, so nothing can be fixed.`);
  const fixes = reported.flatMap(each => each.fixes.find(fix => (example.title === '' ? fix.preferred : fix.title === example.title)) ?? []);
  assert.equal(fixes.length, reported.length, `${where}: no fix is called “${example.title}”; there are: ${finding.fixes.map(fix => fix.title).join(', ')}.`);
  assert.equal(applyEdits(example.document, fixes.flatMap(settled)), example.fixed, `${where}: the fixed text`);
}

function assertLeavesWordsAlone(analysis: Analysis, fix: Fix, where: string): void {
  const kept = [
    ...analysis.quotations.filter(quotation => quotation.mark !== 'block').map(quotation => quotation.words),
    ...analysis.passages.flatMap(passage => passage.marks.filter(mark => mark.kind === 'code' || mark.kind === 'url').map(mark => mark.span)),
  ];
  for (const { span } of fix.edits) {
    assert.ok(!kept.some(words => span.start < words.end && span.end > words.start), `${where}: “${fix.title}” touches quoted words, code or an address.`);
  }
}

function findingsOf(reader: Reader, example: Example): readonly Finding[] {
  return check(analysisOf(reader, example, example.document), undefined, catalogue(reader));
}

/** The rule with every other, so that it is seen to give way where it should. */
function catalogue({ rule, others }: Reader): readonly Rule[] {
  return [rule, ...others.filter(other => other.id !== rule.id)];
}

function analysisOf({ rule, labeller }: Reader, example: Example, source: string): Analysis {
  return analyse(source, { dialect: example.dialect, configuration: configurationOf(rule, example), labeller });
}

/** The example's own settings; the rule itself is on in every profile unless they say otherwise. */
function configurationOf(rule: Rule, example: Example): Configuration {
  const { configuration, problems } = readConfiguration(example.configuration === '' ? undefined : parse(example.configuration));
  assert.deepEqual(problems, [], `line ${example.line}: the configuration has faults.`);
  return { ...configuration, rules: { [rule.id]: 'on', ...configuration.rules } };
}

function found(finding: Finding): { readonly start: number; readonly end: number; readonly label: string; readonly detail: string } {
  return { start: finding.span.start, end: finding.span.end, label: finding.rule, detail: finding.message };
}

function fixedText(document: string, fix: Fix): string {
  return applyEdits(document, settled(fix));
}

/** The edits with every snippet place filled by its default. */
function settled(fix: Fix): readonly Edit[] {
  return fix.snippet ? fix.edits.map(edit => ({ span: edit.span, text: acceptSnippet(edit.text) })) : fix.edits;
}

