/** What must hold for every text whatever: the ground the product stands on. Each law gives the ways in which a text breaks it. */
import type { Dialect, MarkdownDocument, YamlNode } from '../../src/core/markdown/document.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { toProse, toSource } from '../../src/core/prose/offsets.ts';
import { passagesOf } from '../../src/core/prose/passages.ts';
import type { Passage } from '../../src/core/prose/passage.ts';
import { proseSpan } from '../../src/core/text/span.ts';
import type { SourceSpan } from '../../src/core/text/span.ts';

/** Empty where all laws hold: in the text as it is, with CRLF in place of LF, and as plain prose. */
export function brokenLaws(source: string): readonly string[] {
  const plain = read(source, 'plain');
  const markdown = read(source, 'markdown');
  if (source.includes('\r') || !source.includes('\n')) return [...markdown.broken, ...plain.broken];
  const withReturns = read(source.replaceAll('\n', '\r\n'), 'markdown');
  const differ = markdown.words === withReturns.words ? [] : [`LF gives ${markdown.words} and CRLF ${withReturns.words}`];
  return [...markdown.broken, ...plain.broken, ...withReturns.broken, ...differ];
}

function read(source: string, dialect: Dialect): { readonly broken: readonly string[]; readonly words: string } {
  const broken: string[] = [];
  const document = parseMarkdown(source, dialect);
  const passages = passagesOf(document);
  const within = (what: string, span: SourceSpan): void => {
    if (!(span.start >= 0 && span.start <= span.end && span.end <= source.length)) broken.push(`${what} ${span.start}–${span.end} lies outside the file`);
    else if (splits(source, span.start) || splits(source, span.end)) broken.push(`${what} ${span.start}–${span.end} splits a character or a line end`);
  };
  for (const [what, span] of spansOf(document)) within(what, span);
  for (const passage of passages) checkPassage(source, passage, within, complaint => broken.push(`${dialect}, passage ${passage.index}: ${complaint}`));
  return { broken, words: JSON.stringify(passages.map(passage => [passage.kind, passage.prose.text])) };
}

function* spansOf(document: MarkdownDocument): Iterable<readonly [string, SourceSpan]> {
  for (const citation of document.citations) {
    yield ['citation', citation.span];
    yield ['key', citation.keySpan];
    if (citation.kind === 'citekey') yield ['group', citation.group];
    if ('textSpan' in citation) yield ['linked words', citation.textSpan];
  }
  for (const note of document.footnotes) yield* [['footnote', note.span], ['label', note.labelSpan]] as const;
  for (const link of document.links) yield* [['definition', link.span], ['label', link.labelSpan]] as const;
  for (const directive of document.directives) {
    yield ['directive', directive.span];
    if (directive.kind === 'suppression') yield ['cover', directive.covers];
  }
  if (document.frontMatter) {
    yield ['front matter', document.frontMatter.span];
    for (const problem of document.frontMatter.problems) yield ['problem', problem.span];
    if (document.frontMatter.root) yield* yamlSpans(document.frontMatter.root);
  }
}

function* yamlSpans(node: YamlNode): Iterable<readonly [string, SourceSpan]> {
  yield ['value', node.span];
  if (node.kind === 'list') for (const item of node.items) yield* yamlSpans(item);
  if (node.kind === 'map') {
    for (const { keySpan, value } of node.entries) {
      yield ['key', keySpan];
      yield* yamlSpans(value);
    }
  }
}

function checkPassage(source: string, passage: Passage, within: (what: string, span: SourceSpan) => void, complain: (what: string) => void): void {
  const { prose } = passage;
  within('passage', passage.span);
  let at = 0;
  let reached = 0;
  for (const run of prose.runs) {
    within('run', run.span);
    if (run.start !== at || run.length <= 0) complain(`a gap in the prose at ${at}`);
    if (run.span.start < reached) complain(`the run at ${run.start} goes back in the file`);
    const words = prose.text.slice(run.start, run.start + run.length);
    if (run.verbatim && source.slice(run.span.start, run.span.end) !== words) complain(`“${words}” is not what stands in the file`);
    if (!run.verbatim && run.span.end === run.span.start) complain(`“${words}” comes from nowhere`);
    at = run.start + run.length;
    reached = run.span.end;
  }
  if (at !== prose.text.length) complain('words without a run');
  if (/^ | $| {2}|[\t\r\n]/.test(prose.text)) complain(`uneven white space in ${JSON.stringify(prose.text)}`);
  for (let offset = 0; offset < prose.text.length; offset += 1 + (offset >> 3)) {
    const span = toSource(prose, proseSpan(offset, offset + 1));
    if (!splits(prose.text, offset) && !splits(prose.text, offset + 1)) within('character', span);
    const back = toProse(prose, span.start);
    if (back === undefined || back > offset || toSource(prose, proseSpan(back, back + 1)).start !== span.start) complain(`character ${offset} does not come back from the file`);
  }
  for (const mark of passage.marks) {
    within('mark', mark.span);
    if (!(mark.at.start >= 0 && mark.at.start <= mark.at.end && mark.at.end <= prose.text.length)) complain(`a mark covers words ${mark.at.start}–${mark.at.end}`);
  }
}

/** Between the halves of a surrogate pair or of a CRLF. */
function splits(source: string, offset: number): boolean {
  const before = source.charCodeAt(offset - 1);
  const after = source.charCodeAt(offset);
  return (before === 13 && after === 10) || (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000);
}
