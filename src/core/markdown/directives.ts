/** Reads the HTML comments that are addressed to On Record. Knows no rule. */
import { lineStarts, positionAt } from '../text/lines.ts';
import { sourceSpan } from '../text/span.ts';
import type { SourceSpan } from '../text/span.ts';
import type { Directive, Suppression } from './document.ts';

interface Comment {
  readonly span: SourceSpan;
  readonly block: boolean;
  readonly name: string;
  readonly rules: readonly string[];
  readonly reason: string;
}

const comment = /<!--([^]*?)-->/g;
const addressed = /^\s*onrecord-([a-z-]+?)(?=\s|$)/;
const scopes: Readonly<Record<string, Suppression['scope']>> = {
  'disable': 'block', 'disable-line': 'line', 'disable-next-line': 'next-line', 'disable-file': 'file',
};

/** `html` in source order. A comment with an unknown name is none of ours. */
export function directivesIn(source: string, html: readonly { readonly span: SourceSpan; readonly block: boolean }[]): readonly Directive[] {
  const comments: Comment[] = [];
  for (const node of html) {
    const text = source.slice(node.span.start, node.span.end);
    if (!text.includes('onrecord-')) continue;
    for (const match of text.matchAll(comment)) {
      const read = readComment(match[1] ?? '');
      const start = node.span.start + match.index;
      if (read) comments.push({ ...read, block: node.block, span: sourceSpan(start, start + match[0].length) });
    }
  }
  const lines = comments.length > 0 ? lineStarts(source) : [0];
  const ends = blockEnds(comments, source.length);
  return comments.flatMap((one, index): readonly Directive[] => {
    const scope = scopes[one.name];
    if (scope) return [{ kind: 'suppression', scope, rules: one.rules, reason: one.reason, span: one.span, covers: covered(source, lines, one, scope, ends[index] ?? source.length) }];
    if (one.name !== 'own-reporting' && one.name !== 'common-knowledge') return [];
    return [{ kind: one.name, reason: one.reason, span: one.span, covers: one.block ? 'next-block' : 'sentence-before' }];
  });
}

function readComment(text: string): Pick<Comment, 'name' | 'rules' | 'reason'> | undefined {
  const name = addressed.exec(text);
  if (!name) return undefined;
  const rest = ` ${text.slice(name[0].length).replace(/\s+/g, ' ')} `;
  const dash = rest.indexOf(' -- ');
  const rules = (dash < 0 ? rest : rest.slice(0, dash)).split(/[\s,]+/).filter(rule => rule !== '');
  return { name: name[1] ?? '', rules, reason: dash < 0 ? '' : rest.slice(dash + 4).trim() };
}

/** For each comment, where the next `onrecord-enable` stands that names nothing, or a rule of it. Read backwards, in one pass. */
function blockEnds(comments: readonly Comment[], end: number): readonly number[] {
  const ends: number[] = [];
  let everything = end;
  const byRule = new Map<string, number>();
  for (let index = comments.length - 1; index >= 0; index--) {
    const one = comments[index];
    if (!one) continue;
    ends[index] = Math.min(everything, ...one.rules.slice(0, 100).map(rule => byRule.get(rule) ?? end));
    if (one.name !== 'enable') continue;
    if (one.rules.length === 0) everything = one.span.start;
    for (const rule of one.rules) byRule.set(rule, one.span.start);
  }
  return ends;
}

function covered(source: string, lines: readonly number[], one: Comment, scope: Suppression['scope'], blockEnd: number): SourceSpan {
  if (scope === 'file') return sourceSpan(0, source.length);
  if (scope === 'block') return sourceSpan(one.span.end, blockEnd);
  const { line } = positionAt(lines, scope === 'line' ? one.span.start : one.span.end);
  if (scope === 'line') return sourceSpan(lines[line] ?? 0, lineEnd(source, lines, positionAt(lines, one.span.end).line));
  // A blank line between a comment and a paragraph is Markdown's way, not the writer's meaning.
  let next = line + 1;
  while (next < lines.length && source.slice(lines[next], lineEnd(source, lines, next)).trim() === '') next++;
  return sourceSpan(lines[next] ?? source.length, lineEnd(source, lines, next));
}

/** Without the line break. */
function lineEnd(source: string, lines: readonly number[], line: number): number {
  const next = lines[line + 1];
  if (next === undefined) return source.length;
  return source.charCodeAt(next - 1) === 10 && source.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
}
