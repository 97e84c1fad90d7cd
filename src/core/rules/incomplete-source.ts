/** Reports entries and notes with which a reader could not find the work again. Knows the fields of sources and what each type of work wants. */
import { entryFieldsEdit } from '../sources/entry-fields.ts';
import type { DraftDefinition, Source } from '../sources/source.ts';
import { usedIds } from './cited.ts';
import { blanks, place } from './fix.ts';
import { fieldOf, needsByType, scholarly, usualNeeds, type Need } from './lexicon/source-types.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const incompleteSource = defineRule({
  id: 'incomplete-source',
  group: 'sources',
  severity: 'warning',
  language: 'any',
  summary: 'A source lacks what a reader needs to find it: who, what, where or when.',
  *check(analysis) {
    const used = usedIds(analysis);
    const isListed = analysis.registry.nocite.includes('*');
    for (const source of analysis.registry.sources) {
      // Nobody is asked for more about somebody protected, and an entry that nothing cites is another rule's fault.
      if (source.anonymous || source.background || !(isListed || used.has(source.id))) continue;
      const { definedAt } = source;
      if (definedAt.kind === 'footnote' && isBareAddress(source)) {
        yield {
          span: definedAt.idSpan,
          message: `“${source.id.slice(1)}” is an address and nothing else. When the address dies, the source is gone with it; say who published what, and when.`,
          fixes: describeNote(analysis, definedAt),
        };
      } else if (definedAt.kind === 'front-matter') {
        const missing = missingIn(source, analysis);
        if (missing.length > 0) yield {
          span: definedAt.idSpan,
          message: `“${source.id}” has ${listed(missing.map(need => `no ${fieldOf[need].name}`))}. With what is here a reader could not find the work; add what is missing.`,
          fixes: addFields(analysis, source, missing),
        };
      }
    }
  },
});

function missingIn(source: Source, { profile }: Analysis): readonly Need[] {
  const isStrict = profile === 'academic' || profile === 'wiki';
  const needs = needsByType.get(source.type) ?? usualNeeds;
  const wanted = isStrict && scholarly.has(source.type) ? [...needs.filter(need => need !== 'maker'), 'author' as const] : needs;
  return wanted.filter(need => !isGiven(need, source, profile));
}

function isGiven(need: Need, source: Source, profile: Analysis['profile']): boolean {
  switch (need) {
    case 'title': return source.title !== '' || isLasting(source);
    // An analyst grades an originator whom the note must not name.
    case 'maker': return source.author !== '' || source.publisher !== '' || source.containerTitle !== '' || source.speaker !== '' || source.descriptor !== '' || (profile === 'intel' && source.grade !== '');
    case 'author': return source.author !== '' || source.speaker !== '';
    case 'place': return source.containerTitle !== '' || source.publisher !== '' || source.url !== '';
    // A page that changes is dated by the day on which it was read.
    case 'date': return source.issued !== '' || source.accessed !== '' || isLasting(source);
    case 'address': return source.url !== '' || source.archive !== '';
    case 'court': return source.publisher !== '' || source.author !== '' || source.containerTitle !== '' || hasReportReference(source.title);
    case 'number': return source.locator !== '' || source.url !== '' || source.containerTitle !== '' || hasReportReference(source.title);
  }
}

/** A registered identifier leads to the work and to everything about it. */
function isLasting({ url }: Source): boolean {
  return /^(?:urn:|doi:|ark:|https?:\/\/(?:dx\.)?(?:doi\.org|hdl\.handle\.net|arxiv\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|purl\.org|n2t\.net)\/)/iu.test(url);
}

/** `[2019] NRHC 14`, `88 Lond. Rep. 113`, `S.C. 88 of 2023`: figures beside a year or a reporter. */
function hasReportReference(title: string): boolean {
  return /[[(]\d{4}[\])]|\d+\s+\p{Lu}[\p{L}.]*[\s\p{L}.]*\d|\d+[/-]\d|\d+ of \d{4}/u.test(title);
}

/** No words beside the address, or none that say anything. */
function isBareAddress(source: Source): boolean {
  const words = source.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return source.url !== '' && !isLasting(source) && words.every(word => said.has(word));
}

const said: ReadonlySet<string> = new Set(['see', 'source', 'via', 'link', 'url', 'here', 'from', 'at', 'cf', 'ref', 'reference', 'web', 'website', 'online', 'available']);

function addFields({ source: text }: Analysis, source: Source, missing: readonly Need[]): readonly Fix[] {
  // A page has a day on which it was read, and a copy that lasts; without them its address would be the next fault.
  const wanted = missing.flatMap(need => (need === 'address' ? [fieldOf[need], ...(source.accessed === '' ? [readOn] : []), keptAt] : [fieldOf[need]]));
  const fields = wanted.map(({ field, value }, index) => [field, value.replace('${:', `\${${index + 1}:`)] as const);
  const edit = entryFieldsEdit(text, source, fields);
  return edit === undefined ? [] : [{ title: 'Add what is missing', safe: false, preferred: true, snippet: true, edits: [edit] }];
}

const readOn = { field: 'accessed', value: '${:YYYY-MM-DD}' };
const keptAt = { field: 'archive', value: '${:https://web.archive.org/web/…}' };

/** Words before the address, which stays as it is. */
function describeNote({ source: text }: Analysis, { idSpan }: DraftDefinition): readonly Fix[] {
  const opening = /^\]:[ \t]*/u.exec(text.slice(idSpan.end, idSpan.end + 100));
  return opening === null ? [] : [blanks('Say what it is', place(idSpan.end + opening[0].length), '${1:Author}, ${2:title}, ${3:date}, ')];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
