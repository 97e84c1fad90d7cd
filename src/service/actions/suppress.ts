/** Comments that set a finding aside, with a reason. They never split a paragraph, a list or a table. */
import type { Finding } from '../../core/finding.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import { passageAt } from '../place.ts';
import { lineEnd, type Change } from './action.ts';
import { insertion } from './sentence-end.ts';

/** For this place, then for the whole draft. Nothing for what no comment can set aside. */
export function suppressActions(analysis: Analysis, finding: Finding): readonly Change[] {
  if (finding.rule === 'unused-suppression' || finding.rule === 'internal-error') return [];
  const here = suppressHere(analysis, finding);
  return [...(here === undefined ? [] : [here]), suppressInFile(analysis, finding)];
}

/** A comment on the line above where a block starts there; elsewhere at the end of the line, since a comment line would break the block in two. */
function suppressHere(analysis: Analysis, finding: Finding): Change | undefined {
  const { source } = analysis;
  const front = analysis.markdown.frontMatter;
  if (front !== undefined && finding.span.start < front.span.end) return undefined;
  const passage = passageAt(analysis, finding.span);
  if (passage === undefined) return undefined;
  const start = lineStart(source, finding.span.start);
  const opensBlock = (passage.kind === 'paragraph' && passage.span.start === start) || (passage.kind === 'heading' && /^ {0,3}#{1,6}\s/u.test(source.slice(start, passage.span.end)));
  if (opensBlock && !passage.quoted) {
    return { title: `Suppress “${finding.rule}” here, with a reason`, edits: [insertion(start, `${comment('disable-next-line', finding.rule)}${lineEnd(source)}`)], snippet: true };
  }
  const end = passage.kind === 'table-cell' ? passage.span.end : endOfWords(source, finding.span.start);
  return { title: `Suppress “${finding.rule}” on this line, with a reason`, edits: [insertion(end, ` ${comment('disable-line', finding.rule)}`)], snippet: true };
}

function suppressInFile(analysis: Analysis, finding: Finding): Change {
  const { source } = analysis;
  const front = analysis.markdown.frontMatter;
  const end = lineEnd(source);
  const text = `${comment('disable-file', finding.rule)}${end}${end}`;
  const title = `Suppress “${finding.rule}” in this draft, with a reason`;
  if (front === undefined) return { title, edits: [insertion(source.startsWith('\uFEFF') ? 1 : 0, text)], snippet: true };
  const at = front.span.end;
  const after = source.startsWith('\r\n', at) ? 2 : /[\r\n]/u.test(source[at] ?? '') ? 1 : 0;
  return { title, edits: [insertion(at + after, after > 0 || /[\r\n]$/u.test(source.slice(0, at)) ? `${end}${text.slice(0, -end.length)}` : `${end}${end}${text}`)], snippet: true };
}

function comment(word: string, rule: string): string {
  return `<!-- onrecord-${word} ${rule} -- \${1:reason} -->`;
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

/** The end of the line without trailing spaces, which may be a hard break. */
function endOfWords(source: string, offset: number): number {
  const rest = /[\r\n]/u.exec(source.slice(offset));
  const line = source.slice(0, rest === null ? source.length : offset + rest.index);
  return line.trimEnd().length;
}
