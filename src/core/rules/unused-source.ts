/** Reports entries of the front matter and footnotes that nothing in the draft cites. */
import { entryFieldsEdit } from '../sources/entry-fields.ts';
import type { Source } from '../sources/source.ts';
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { usedIds } from './cited.ts';
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
    const holdsEvidence = evidence(analysis);
    for (const source of registry.sources) {
      const { definedAt } = source;
      if ((definedAt.kind !== 'front-matter' && definedAt.kind !== 'footnote') || used.has(source.id) || source.background) continue;
      const { kind, idSpan, span } = definedAt;
      const label = kind === 'footnote' ? source.id.slice(1) : source.id;
      yield {
        span: idSpan,
        message: `Nothing cites “${label}”. Either a claim has lost its source or the list has one too many; cite it, ${kind === 'footnote' ? 'or delete the note' : 'delete it, or say “role: background”'}.`,
        fixes: kind === 'footnote'
          ? holdsEvidence(span) ? [] : [rewording('Delete the footnote', wholeLines(text, span), '')]
          : markAsBackground(text, source),
      };
    }
  },
});

/** An entry that takes no more fields, such as a mere address, is left to the writer. */
function markAsBackground(text: string, source: Source): readonly Fix[] {
  const edit = entryFieldsEdit(text, source, [['role', 'background']]);
  return edit === undefined ? [] : [{ title: 'Mark as background', safe: false, preferred: true, snippet: false, edits: [edit] }];
}

function lineEnd(text: string, offset: number): number {
  const rest = /[\r\n]/u.exec(text.slice(offset, offset + 10_000));
  return rest === null ? text.length : offset + rest.index;
}

function wholeLines(text: string, span: SourceSpan): SourceSpan {
  const end = lineEnd(text, span.end);
  return sourceSpan(span.start, text.startsWith('\r\n', end) ? end + 2 : Math.min(text.length, end + 1));
}

/** Whether a note holds quoted words, code or an address: those go by the writer's hand alone. */
function evidence({ quotations, passages }: Analysis): (note: SourceSpan) => boolean {
  const starts = [
    ...quotations.filter(({ mark }) => mark !== 'block').map(({ words }) => words.start),
    ...passages.flatMap(({ kind, marks }) => (kind === 'footnote' ? marks : []).filter(mark => mark.kind === 'code' || mark.kind === 'url').map(({ span }) => span.start)),
  ].sort((a, b) => a - b);
  return ({ start, end }) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Infinity) < end;
  };
}
