/** Reports entries of the front matter and footnotes that nothing in the draft cites. */
import type { Source } from '../sources/source.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { rewording } from './fix.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const unusedSource = defineRule({
  id: 'unused-source',
  group: 'sources',
  severity: 'hint',
  language: 'any',
  summary: 'A source or footnote is listed and never cited.',
  *check(analysis) {
    const { registry, source: text } = analysis;
    const used = usedIds(analysis);
    if (registry.nocite.includes('*')) return;
    for (const source of registry.sources) {
      const { kind, idSpan, span } = source.definedAt;
      if ((kind !== 'front-matter' && kind !== 'footnote') || used.has(source.id) || source.background) continue;
      const label = kind === 'footnote' ? source.id.slice(1) : source.id;
      yield {
        span: idSpan,
        message: `Nothing cites “${label}”. Either a claim has lost its source or the list has one too many; cite it, ${kind === 'footnote' ? 'or delete the note' : 'delete it, or say “role: background”'}.`,
        fixes: kind === 'footnote'
          ? [rewording('Delete the footnote', wholeLines(text, span), '')]
          : markAsBackground(text, source),
      };
    }
  },
});

/** Cited in the text, named under `nocite:`, or a hop of another source. */
function usedIds({ registry }: Analysis): ReadonlySet<string> {
  const used = new Set<string>(registry.nocite);
  for (const { source } of registry.citations) if (source !== undefined) used.add(source.id);
  for (const { via } of registry.sources) for (const id of via) used.add(id);
  return used;
}

/** One more field, as deep as the others of the entry; an entry on one line, in braces, is left to the writer. */
function markAsBackground(text: string, { definedAt: { idSpan } }: Source): readonly Fix[] {
  const start = Math.max(text.lastIndexOf('\n', idSpan.start - 1), text.lastIndexOf('\r', idSpan.start - 1)) + 1;
  const before = text.slice(start, idSpan.start);
  const newLine = text[start - 2] === '\r' ? '\r\n' : '\n';
  if (/[{[]/u.test(before)) return [];
  // In a list the entry's fields stand under `id`; in a mapping, two deeper than its key.
  const indent = /^\s*-\s*/u.exec(before)?.[0].length ?? (/^\s*/u.exec(before)?.[0].length ?? 0) + (/\bid\s*:\s*["']?$/u.test(before) ? 0 : 2);
  const end = lineEnd(text, idSpan.end);
  return [rewording('Mark as background', sourceSpan(end, end), `${newLine}${' '.repeat(indent)}role: background`)];
}

function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/u.exec(text.slice(offset, offset + 10_000));
  return rest === null ? text.length : offset + rest.index;
}

function wholeLines(text: string, span: SourceSpan): SourceSpan {
  const end = lineEnd(text, span.end);
  return sourceSpan(span.start, text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1));
}
