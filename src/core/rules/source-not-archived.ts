/** Reports sources on the web that give no day on which they were read, or no copy that will outlast them. Knows the fields of sources only. */
import { entryFieldsEdit } from '../sources/entry-fields.ts';
import type { EntryField } from '../sources/new-entry.ts';
import type { Source } from '../sources/source.ts';
import { usedIds } from './cited.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const sourceNotArchived = defineRule({
  id: 'source-not-archived',
  group: 'sources',
  severity: 'hint',
  language: 'any',
  summary: 'A source on the web gives no day on which it was read, or no archived copy.',
  *check(analysis) {
    const used = usedIds(analysis);
    for (const source of analysis.registry.sources) {
      if (source.definedAt.kind !== 'front-matter' || source.anonymous || source.background || !used.has(source.id) || !mayVanish(source)) continue;
      const missing = [...(source.accessed === '' ? ['day on which it was read'] : []), ...(source.archive === '' ? ['archived copy'] : [])];
      if (missing.length === 0) continue;
      yield {
        span: source.definedAt.idSpan,
        message: `“${source.id}” stands on the web and has no ${missing.join(' and no ')}. Pages change and go away, and then nobody can see what you saw; give ${missing.length > 1 ? 'both' : 'it'}.`,
        fixes: fixesOf(analysis, source),
      };
    }
  },
});

const lasting = /(?:\bdoi\b|doi\.org|hdl\.handle\.net|arxiv\.org|perma\.cc|web\.archive\.org|archive\.(?:org|today|ph|is)|^urn:|zenodo\.org|jstor\.org|pubmed|ncbi\.nlm\.nih\.gov)/iu;
const lastingTypes: ReadonlySet<string> = new Set(['book', 'chapter', 'article-journal', 'thesis', 'interview', 'personal_communication', 'report', 'legislation', 'legal_case', 'treaty', 'bill', 'regulation', 'standard', 'patent', 'software', 'map']);

/** An address that is no lasting name, of a work that is not printed as well. */
function mayVanish({ url, type }: Source): boolean {
  return /^https?:\/\//iu.test(url) && !lasting.test(url) && !lastingTypes.has(type);
}

function fixesOf(analysis: Analysis, source: Source): readonly Fix[] {
  const fields: EntryField[] = [];
  if (source.accessed === '') fields.push(['accessed', '${1:2024-01-31}']);
  if (source.archive === '') fields.push(['archive', '${2:https://web.archive.org/web/…}']);
  const edit = entryFieldsEdit(analysis.source, source, fields);
  return edit === undefined ? [] : [{ title: 'Add what is missing', safe: false, preferred: true, snippet: true, edits: [edit] }];
}
