/** Reads the HTML comments that are addressed to On Record. Knows no rule. */
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
  const directives: Directive[] = [];
  comments.forEach((one, index) => {
    const scope = scopes[one.name];
    if (scope) directives.push({ kind: 'suppression', scope, rules: one.rules, reason: one.reason, span: one.span, covers: covered(source, one, scope, comments.slice(index + 1)) });
    else if (one.name === 'own-reporting' || one.name === 'common-knowledge') {
      directives.push({ kind: one.name, reason: one.reason, span: one.span, covers: one.block ? 'next-block' : 'sentence-before' });
    }
  });
  return directives;
}

function readComment(text: string): Pick<Comment, 'name' | 'rules' | 'reason'> | undefined {
  const name = addressed.exec(text);
  if (!name) return undefined;
  const rest = ` ${text.slice(name[0].length).replace(/\s+/g, ' ')} `;
  const dash = rest.indexOf(' -- ');
  const rules = (dash < 0 ? rest : rest.slice(0, dash)).split(/[\s,]+/).filter(rule => rule !== '');
  return { name: name[1] ?? '', rules, reason: dash < 0 ? '' : rest.slice(dash + 4).trim() };
}

function covered(source: string, one: Comment, scope: Suppression['scope'], later: readonly Comment[]): SourceSpan {
  if (scope === 'file') return sourceSpan(0, source.length);
  if (scope === 'block') {
    const end = later.find(other => other.name === 'enable' && (other.rules.length === 0 || one.rules.some(rule => other.rules.includes(rule))));
    return sourceSpan(one.span.end, end?.span.start ?? source.length);
  }
  if (scope === 'line') return sourceSpan(lineStart(source, one.span.start), lineEnd(source, one.span.end));
  const next = nextLine(source, one.span.end);
  return sourceSpan(next, lineEnd(source, next));
}

/** The next line with something on it: a blank line between a comment and a paragraph is Markdown's way, not the writer's meaning. */
function nextLine(source: string, from: number): number {
  let at = afterBreak(source, lineEnd(source, from));
  while (at < source.length) {
    const end = lineEnd(source, at);
    if (source.slice(at, end).trim() !== '') break;
    at = afterBreak(source, end);
  }
  return at;
}

function lineStart(source: string, at: number): number {
  while (at > 0 && !isBreak(source.charCodeAt(at - 1))) at--;
  return at;
}

function lineEnd(source: string, at: number): number {
  while (at < source.length && !isBreak(source.charCodeAt(at))) at++;
  return at;
}

function afterBreak(source: string, at: number): number {
  return source.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, source.length);
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
