/** Results for people: findings under their draft, and an analysis as a list of who says what. */
import type { FileRecord, FindingRecord, StaleRecord, Summary } from './check-record.ts';
import { lineStarts, positionAt } from '../core/text/lines.ts';
import type { AnalysisRecord, AttributionRecord } from '../service/record.ts';
import { paletteFor, type Palette } from './colour.ts';
import type { SuppressionRecord } from './suppression-record.ts';

/** A draft's findings; empty for a draft without any. */
export function fileReport(file: FileRecord, colour: boolean): string {
  const paint = paletteFor(colour);
  if (!('findings' in file)) return `${paint.strong(file.file)}\n  ${paint.error('not read')}  ${file.error.message} (${file.error.code})\n\n`;
  const shown = file.findings.map(finding => ({ finding, ...placeOf(finding, file.file) }));
  return [...new Set(shown.map(each => each.file))].map(name => {
    const here = shown.filter(each => each.file === name);
    const places = here.map(({ line, column }) => `${line}:${column}`);
    const width = Math.max(...places.map(place => place.length));
    const lines = here.map(({ finding }, index) => `  ${(places[index] ?? '').padStart(width)}  ${severity(finding, paint)}  ${finding.message}  ${paint.faint(finding.rule)}\n`);
    return `${paint.strong(name)}\n${lines.join('')}\n`;
  }).join('');
}

/** Where a reader has to go: a fault of a bibliography is mended in the bibliography. */
function placeOf({ rule, line, column, related }: FindingRecord, file: string): { readonly file: string; readonly line: number; readonly column: number } {
  const other = rule === 'damaged-source' ? related.find(each => each.file !== file && each.line !== undefined) : undefined;
  return other?.line === undefined || other.column === undefined ? { file, line, column } : { file: other.file, line: other.line, column: other.column };
}

export function summaryReport(summary: Summary, unread: number, colour: boolean): string {
  const paint = paletteFor(colour);
  const known = summary.baseline === undefined || summary.baseline.known === 0 ? '' : ` ${plural(summary.baseline.known, 'finding')} of the baseline ${summary.baseline.known === 1 ? 'is' : 'are'} not shown.`;
  const notRead = (unread === 0 ? '' : ` ${plural(unread, 'draft')} could not be read.`) + known;
  if (summary.findings === 0) return summary.files === 0 ? '' : `${paint.good(`Nothing ${known === '' ? '' : 'new '}to ask about in ${plural(summary.files, 'draft')}.`)}${notRead}\n`;
  const counts = [...severityOrder.keys()].filter(name => summary.bySeverity[name] !== undefined).map(name => amount(name, summary.bySeverity[name] ?? 0));
  return `${paint.strong(plural(summary.findings, 'finding'))} in ${plural(summary.files, 'draft')}: ${counts.join(', ')}.${notRead}\n`;
}

/** What a baseline knows and nobody finds any more. */
export function staleReport(baseline: string, stale: readonly StaleRecord[]): string {
  if (stale.length === 0) return `onrecord: Nothing in “${baseline}” is stale.\n`;
  const lines = stale.map(({ rule, file, words, count }) => `  ${file}  ${rule}${count === 1 ? '' : ` (${count})`}  ${words}\n`);
  return `onrecord: ${stale.length} ${stale.length === 1 ? 'entry' : 'entries'} of “${baseline}” ${stale.length === 1 ? 'is' : 'are'} stale; write it anew with “--write-baseline”.\n${lines.join('')}`;
}

/** What was set aside, under its file. */
export function suppressionsReport(records: readonly SuppressionRecord[], colour: boolean): string {
  const paint = paletteFor(colour);
  if (records.length === 0) return `${paint.good('Nothing is set aside.')}\n`;
  const files = [...new Set(records.map(({ file }) => file))];
  const width = Math.max(...records.map(({ line }) => String(line).length));
  const blocks = files.map(file => {
    const lines = records.filter(record => record.file === file).map(({ line, scope, rules, reason, sentence, findings, needed, unused }) => {
      const what = rules.length === 0 ? 'everything' : rules.join(', ');
      const state = !needed ? paint.warning('no longer needed') : unused.length > 0 ? paint.warning(`in part: not ${unused.join(', ')}`) : plural(findings, 'finding');
      const words = sentence === '' ? '' : `  “${sentence.length <= 60 ? sentence : `${sentence.slice(0, 59).replace(/[\uD800-\uDBFF]$/u, '')}…`}”`;
      return `  ${String(line).padStart(width)}  ${scope.padEnd('next-line'.length)}  ${what}  ${state}${words}  ${paint.faint(reason === '' ? 'no reason given' : reason)}\n`;
    });
    return `${paint.strong(file)}\n${lines.join('')}\n`;
  });
  const idle = records.filter(({ needed }) => !needed).length;
  return `${blocks.join('')}${plural(records.length, 'suppression')}${idle === 0 ? '' : `, ${idle} no longer needed`}.\n`;
}

/** Who says what in a draft, one attribution under another, nested ones indented. */
export function analysisReport(record: AnalysisRecord, source: string, colour: boolean): string {
  const paint = paletteFor(colour);
  const starts = lineStarts(source);
  const depths: number[] = [];
  const lines = record.attributions.map((attribution, index) => {
    const depth = attribution.within === null ? 0 : (depths[attribution.within] ?? 0) + 1;
    depths[index] = depth;
    const at = positionAt(starts, attribution.cue[0]?.[0] ?? attribution.content[0]?.[0] ?? record.sentences[attribution.sentence]?.start ?? 0);
    return `${'  '.repeat(depth + 1)}${at.line + 1}:${at.column + 1}  ${attributionLine(attribution, source, paint)}\n`;
  });
  const wanting = record.sentences.filter(({ claim }) => claim.needsSource && claim.support === 'none').length;
  const counts = [plural(record.sentences.length, 'sentence'), plural(record.attributions.length, 'attribution'), plural(record.citations.length, 'citation'), plural(record.sources.length, 'source')];
  return `${paint.strong(record.file)}  ${paint.faint(`${record.profile}, ${record.language}`)}\n${lines.join('')}  ${counts.join(', ')}; ${plural(wanting, 'claim')} with nothing behind ${wanting === 1 ? 'it' : 'them'}.\n\n`;
}

function attributionLine(attribution: AttributionRecord, source: string, paint: Palette): string {
  const { speaker } = attribution;
  const name = speaker.kind === 'none' ? 'nobody named' : speaker.name;
  const role = speaker.role === null || speaker.name.toLowerCase().includes(speaker.role.toLowerCase()) ? '' : `, ${speaker.role}`;
  const through = attribution.via.length === 0 ? '' : `  ${paint.faint(`via ${attribution.via.map(hop => (hop.kind === 'own' ? 'own reporting' : hop.name)).join(' → ')}`)}`;
  const words = attribution.content.map(([start, end]) => source.slice(start, end)).join(' … ').replace(/\s+/gu, ' ');
  const shown = words.length <= 70 ? words : `${words.slice(0, 69).replace(/[\uD800-\uDBFF]$/u, '')}…`;
  return `${paint.strong(name)}${role}  ${paint.faint(`${attribution.stance}, ${attribution.form}${attribution.negated ? ', negated' : ''}`)}${through}  ${shown}`;
}

const severityOrder: ReadonlyMap<string, keyof Palette> = new Map([['error', 'error'], ['warning', 'warning'], ['information', 'note'], ['hint', 'faint']]);

function severity(finding: FindingRecord, paint: Palette): string {
  return paint[severityOrder.get(finding.severity) ?? 'note'](finding.severity.padEnd('information'.length));
}

/** `2 errors`, `1 warning`, `3 of information`. */
function amount(name: string, count: number): string {
  return name === 'information' ? `${count} for information` : plural(count, name);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
