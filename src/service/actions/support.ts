/** Actions that put something behind a sentence: cite, attribute, add a footnote, or say that none is needed. */
import type { Sentence } from '../../core/english/sentence.ts';
import { publicName } from '../../core/sources/describe.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import type { Source } from '../../core/sources/source.ts';
import { clip } from '../cards/source-card.ts';
import { tidy } from '../card.ts';
import { wordsAt } from '../place.ts';
import { lineEnd, type Change } from './action.ts';
import { afterSentence, beforeFullStop, citeEdit, insertion } from './sentence-end.ts';

/** One for each of the likeliest sources of the draft, and one that leaves the key to be typed. */
export function citeActions(analysis: Analysis, sentence: Sentence): readonly Change[] {
  const cites = likeliestSources(analysis, sentence).map(source => ({
    title: `Cite ${clip(tidy(publicName(source)), 50)} [@${tidy(source.id)}]`,
    edits: [citeEdit(analysis, sentence, source.id)],
    snippet: false,
  }));
  return [...cites, { title: 'Cite a source…', edits: [insertion(beforeFullStop(analysis, sentence), ' [@${1:source}]')], snippet: true }];
}

export function attributeAction(analysis: Analysis, sentence: Sentence): Change {
  return { title: 'Attribute to…', edits: [insertion(beforeFullStop(analysis, sentence), ', according to ${1:whom}')], snippet: true };
}

/** A mark after the sentence, and its definition under the last one, or at the end of the draft. */
export function footnoteAction(analysis: Analysis, sentence: Sentence): Change {
  const { source, markdown } = analysis;
  const taken = new Set(markdown.footnotes.map(note => note.label.toLowerCase()));
  for (const { citation } of analysis.registry.citations) if (citation.kind === 'footnote') taken.add(citation.key.toLowerCase());
  let number = 1;
  while (taken.has(String(number))) number++;
  const end = lineEnd(source);
  const last = markdown.footnotes.reduce((latest, note) => Math.max(latest, note.span.end), 0);
  const at = last > 0 ? last : source.length;
  const gap = last > 0 ? end : source.endsWith(end + end) ? '' : source.endsWith(end) ? end : end + end;
  const close = last > 0 ? '' : end;
  return {
    title: 'Add a footnote',
    edits: [insertion(afterSentence(analysis, sentence), `[^${number}]`), insertion(at, `${gap}[^${number}]: \${1:Author, title, publisher, date, address}${close}`)],
    snippet: true,
  };
}

export function ownReportingAction(analysis: Analysis, sentence: Sentence): Change {
  return { title: 'Mark as own reporting', edits: [insertion(afterSentence(analysis, sentence), ' <!-- onrecord-own-reporting -->')], snippet: false };
}

export function commonKnowledgeAction(analysis: Analysis, sentence: Sentence): Change {
  return { title: 'Mark as common knowledge', edits: [insertion(afterSentence(analysis, sentence), ' <!-- onrecord-common-knowledge -->')], snippet: false };
}

/** At most five: those whose names or title share words with the sentence, then those not cited yet, in the order of the registry. */
function likeliestSources(analysis: Analysis, sentence: Sentence): readonly Source[] {
  const { registry } = analysis;
  const inSentence = new Set(registry.citations.filter(citation => citation.sentence === sentence.index).map(citation => citation.source?.id));
  const cited = new Set(registry.citations.map(citation => citation.source?.id));
  const words = longWords(wordsAt(analysis, sentence.span));
  return registry.sources
    .filter(source => source.definedAt.kind === 'front-matter' && !source.background && !inSentence.has(source.id))
    .slice(0, 2000)
    .map((source, place) => ({ source, place, shared: sharedWords(source, words), unused: cited.has(source.id) ? 0 : 1 }))
    .sort((a, b) => b.shared - a.shared || b.unused - a.unused || a.place - b.place)
    .slice(0, 5)
    .map(({ source }) => source);
}

function sharedWords(source: Source, words: ReadonlySet<string>): number {
  if (source.anonymous) return 0;
  let shared = 0;
  for (const word of longWords(`${source.author} ${source.title} ${source.containerTitle} ${source.publisher} ${source.excerpt}`)) if (words.has(word)) shared++;
  return shared;
}

function longWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}
