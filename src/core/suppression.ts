/** What sets findings aside: comments in the draft, and the house's list of ignored ones. Which findings they cover, and which of them cover none. */
import { sameWords, sentenceOf } from './finding-sentence.ts';
import type { IgnoredFinding } from './configuration.ts';
import type { Finding } from './finding.ts';
import type { Suppression } from './markdown/document.ts';
import type { Analysis, RuleSeverity } from './rules/rule.ts';
import { sourceSpan, type SourceSpan } from './text/span.ts';

/** Findings, and what set the others aside. */
export interface Sifted {
  readonly kept: readonly Finding[];
  readonly aside: readonly SetAside[];
}

export interface SetAside {
  readonly finding: Finding;
  readonly by: readonly Suppression[] | IgnoredFinding;
}

/** Comments go before the list, so that a comment which is there is used. */
export function sift(analysis: Analysis, findings: readonly Finding[], ignored: readonly IgnoredFinding[]): Sifted {
  const suppressions = suppressionsIn(analysis);
  if (suppressions.length === 0 && ignored.length === 0) return { kept: findings, aside: [] };
  const list = new Map(ignored.map(entry => [keyOf(entry.rule, sameWords(entry.sentence)), entry]));
  const kept: Finding[] = [];
  const aside: SetAside[] = [];
  for (const finding of findings) {
    const covering = suppressions.filter(suppression => covers(suppression, finding));
    const by = covering.length > 0 ? covering : list.size === 0 ? undefined : list.get(keyOf(finding.rule, sentenceOf(analysis, finding)));
    if (by === undefined) kept.push(finding);
    else aside.push({ finding, by });
  }
  return { kept, aside };
}

export function suppressionsIn({ markdown }: Pick<Analysis, 'markdown'>): readonly Suppression[] {
  return markdown.directives.filter(directive => directive.kind === 'suppression');
}

/** The rules that a comment names in vain, or `everything` where it names none and nothing is there; empty where all of it is needed. */
export function unusedPart(suppression: Suppression, aside: readonly SetAside[], ran: (rule: string) => boolean): readonly string[] | 'everything' {
  const covered = new Set(aside.flatMap(({ finding, by }) => (Array.isArray(by) && by.includes(suppression) ? [finding.rule] : [])));
  if (suppression.rules.length === 0) return covered.size === 0 ? 'everything' : [];
  // A rule that is off here may be on in another house, and nobody knows what it would have found.
  return suppression.rules.filter(rule => !covered.has(rule) && ran(rule));
}

/** One finding for each comment that does nothing, or of which a part does nothing. `known` tells rules from words that name none. */
export function unusedSuppressions(analysis: Analysis, aside: readonly SetAside[], severity: RuleSeverity, ran: (rule: string) => boolean, known: (rule: string) => boolean): readonly Finding[] {
  return suppressionsIn(analysis).flatMap((suppression): readonly Finding[] => {
    const unused = unusedPart(suppression, aside, ran);
    if (unused.length === 0) return [];
    const isWhole = unused === 'everything' || unused.length === suppression.rules.length;
    const rest = suppression.rules.filter(rule => unused === 'everything' || !unused.includes(rule));
    const comment = `<!-- onrecord-${words[suppression.scope]} ${rest.join(', ')}${suppression.reason === '' ? '' : ` -- ${suppression.reason}`} -->`;
    return [{
      rule: 'unused-suppression', severity, span: suppression.span, related: [], message: messageFor(unused, known),
      fixes: [isWhole
        ? { title: 'Remove the comment', safe: true, preferred: true, snippet: false, edits: [{ span: withSpace(analysis.source, suppression.span), text: '' }] }
        : { title: 'Take what is unused out of the comment', safe: true, preferred: true, snippet: false, edits: [{ span: suppression.span, text: comment }] }],
    }];
  });
}

/** The comment with the space that stood there for it: its line, where it parts nothing, or the space before it. Two spaces at a line's end are a break of the writer's own. */
function withSpace(source: string, span: SourceSpan): SourceSpan {
  const near = source.slice(Math.max(0, span.start - reach), span.start);
  const before = /[^\r\n]*$/u.exec(near)?.[0].replace(/^\uFEFF/u, '') ?? '';
  const start = span.start - before.length;
  const [, rest = 'more', end = ''] = /^([^\r\n]*)(\r\n|[\r\n]|$)/u.exec(source.slice(span.end, span.end + reach)) ?? [];
  if (rest.trim() !== '' || before.trim() !== '') {
    return before.trim() !== '' && /^(?:\s|$)/u.test(rest) ? sourceSpan(start + before.trimEnd().length, span.end) : span;
  }
  const next = span.end + rest.length + end.length;
  const blank = /^[ \t]*(?:\r\n|[\r\n]|$)/u.exec(source.slice(next, next + reach))?.[0];
  if (/^\uFEFF?$|(?:^|[\r\n])[ \t]*(?:\r\n|[\r\n])$/u.test(near.slice(0, near.length - before.length))) return sourceSpan(start, next + (blank?.length ?? 0));
  return blank === undefined ? span : sourceSpan(start, next);
}

/** How far to look: space is short, and lines can be long. */
const reach = 200;

const words: Readonly<Record<Suppression['scope'], string>> = { block: 'disable', line: 'disable-line', 'next-line': 'disable-next-line', file: 'disable-file' };

function messageFor(unused: readonly string[] | 'everything', known: (rule: string) => boolean): string {
  const strangers = unused === 'everything' ? [] : unused.filter(rule => !known(rule));
  const what = unused === 'everything' ? 'any finding' : unused.map(rule => `“${rule}”`).join(', ');
  const names = strangers.length === 0 ? '' : ` No rule is called ${strangers.map(rule => `“${rule}”`).join(' or ')}.`;
  return `This comment sets aside ${what}, and there is nothing for it to set aside.${names} A stale comment would hide the next fault; take it out.`;
}

function keyOf(rule: string, sentence: string): string {
  return `${rule}\n${sentence}`;
}

function covers(suppression: Suppression, finding: Finding): boolean {
  const named = suppression.rules.length === 0 || suppression.rules.includes(finding.rule);
  return named && finding.span.start >= suppression.covers.start && finding.span.start <= suppression.covers.end;
}
