/** Reports marks that point at nothing: a citation key, footnote or reference link that the draft does not define. */
import type { Citation, MarkdownDocument } from '../markdown/document.ts';
import { newEntryEdit } from '../sources/new-entry.ts';
import { sourceSpan } from '../text/span.ts';
import { blanks, rewording, verbatim } from './fix.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const undefinedSource = defineRule({
  id: 'undefined-source',
  group: 'sources',
  severity: 'error',
  language: 'any',
  summary: 'A citation key, footnote mark or reference link points at nothing that the draft defines.',
  *check(analysis) {
    const { registry } = analysis;
    const hasFiles = registry.files.length > 0;
    for (const { citation, source } of registry.citations) {
      // A bibliography file that was not read here may define the key, and a file put in by a template the label.
      if (source !== undefined || citation.kind === 'link' || (citation.kind === 'citekey' ? registry.external : analysis.markdown.definesElsewhere)) continue;
      yield {
        span: citation.keySpan,
        message: `“${citation.key}” is cited here, and ${hasFiles && citation.kind === 'citekey' ? 'neither the draft nor its bibliography defines a' : 'the draft defines no'} ${noun(citation)} of that name. A reader could not follow it; ${remedy(citation, hasFiles)}.`,
        fixes: fixesOf(analysis, citation),
      };
    }
  },
});

function noun(citation: Citation): string {
  switch (citation.kind) {
    case 'citekey': return 'source';
    case 'footnote': return 'footnote';
    case 'link': case 'reference-link': return 'link';
  }
}

function remedy(citation: Citation, hasFiles: boolean): string {
  switch (citation.kind) {
    case 'citekey': return hasFiles ? 'add it to the bibliography or under “sources:”, or correct the key' : 'add it under “sources:” in the front matter, or correct the key';
    case 'footnote': return `add a line “[^${citation.key}]: …”, or correct the mark`;
    case 'link': case 'reference-link': return `add a line “[${citation.key}]: address”, or correct the label`;
  }
}

function fixesOf(analysis: Analysis, citation: Citation): readonly Fix[] {
  const near = nearestKey(analysis, citation);
  const correct = near === undefined ? [] : [rewording(`Cite “${near}” instead`, citation.keySpan, near)];
  const define = definition(analysis.markdown, citation);
  return define === undefined ? correct : [...correct, { ...define, preferred: near === undefined }];
}

function definition(document: MarkdownDocument, citation: Citation): Fix | undefined {
  const key = verbatim(citation.key);
  if (citation.kind === 'citekey') {
    const edit = newEntryEdit(document, key, [['type', '${1:webpage}'], ['title', '"${2:title}"']]);
    return edit === undefined ? undefined : { title: `Create a source entry “${citation.key}”`, safe: false, preferred: true, snippet: true, edits: [edit] };
  }
  const end = document.source.length;
  const gap = document.source.endsWith('\n\n') ? '' : document.source.endsWith('\n') ? '\n' : '\n\n';
  const line = citation.kind === 'footnote' ? `[^${key}]: \${1:Author, title, date, address}` : `[${key}]: \${1:https://example.org/page}`;
  return blanks(citation.kind === 'footnote' ? 'Add the footnote' : 'Add the link', sourceSpan(end, end), `${gap}${line}\n`);
}

/** A key of the same kind that differs by a slip or two. */
function nearestKey({ registry }: Analysis, citation: Citation): string | undefined {
  const wanted = { 'citekey': 'front-matter', 'footnote': 'footnote', 'reference-link': 'link-definition', 'link': 'inline-link' }[citation.kind];
  let nearest: { readonly key: string; readonly slips: number } | undefined;
  const known = registry.sources.filter(({ definedAt }) => definedAt.kind === wanted).map(({ id }) => (wanted === 'front-matter' ? id : id.replace(/^\^|^\[|\]$/gu, '')));
  const listed = citation.kind === 'citekey' ? registry.files.flatMap(({ sources }) => (sources.size > LONGEST_LIST ? [] : [...sources.keys()])) : [];
  for (const key of [...known, ...listed]) {
    const slips = slipsBetween(key.toLowerCase(), citation.key.toLowerCase());
    if (slips <= Math.min(2, Math.floor(key.length / 3)) && slips < (nearest?.slips ?? 3)) nearest = { key, slips };
  }
  return nearest?.key;
}

/** Every wrong key is compared with all that are listed: in a library of thousands that takes too long, and many are near. */
const LONGEST_LIST = 2_000;

/** Levenshtein's distance, given up beyond 2: keys that differ by more are other keys. */
function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 100) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const swap = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}
