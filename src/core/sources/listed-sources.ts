/** `Links:` and a list of links at the end of a short section: what the section says stands on them. Knows passages and citations, no English beyond the label. */
import type { Sentence } from '../english/sentence.ts';
import type { Passage } from '../prose/passage.ts';
import { isEvidence } from './evidence.ts';
import type { Registry, Support } from './source.ts';

/** A list at the end of a longer section is a bibliography: it does not say which sentence rests on which entry. */
const MOST_SENTENCES = 12;

const label = /^\s*(?:links?|sources?|references?|evidence|source list|see|further reading)\s*:?\s*$/iu;

/** Gives the sentences between a heading and a labelled list of nothing but links those links to stand on. A bare address makes no passage. */
export function coverByList(passages: readonly Passage[], sentences: readonly Sentence[], { citations }: Registry, support: Support[]): void {
  let section = { first: 0, end: 0 };
  /** The end of the label whose list is being read. */
  let labelEnd: number | undefined;
  let sentence = 0;
  let citation = 0;
  const close = (end: number): void => {
    if (labelEnd === undefined || section.end - section.first > MOST_SENTENCES) return;
    const listed: number[] = [];
    while ((citations[citation]?.citation.span.start ?? Infinity) < labelEnd) citation += 1;
    for (; (citations[citation]?.citation.span.start ?? Infinity) < end; citation++) {
      const resolved = citations[citation];
      if (resolved !== undefined && isEvidence(resolved)) listed.push(citation);
    }
    if (listed.length > 0) cover(section, listed, support);
  };
  for (const passage of passages) {
    while ((sentences[sentence]?.passage.index ?? Infinity) < passage.index) sentence += 1;
    if (passage.kind === 'list-item' && labelEnd !== undefined) {
      if (!isLink(passage)) labelEnd = undefined;
      continue;
    }
    close(passage.span.start);
    labelEnd = undefined;
    if (passage.kind === 'heading') section = { first: sentence + 1, end: sentence + 1 };
    else if (label.test(passage.prose.text)) {
      section = { ...section, end: sentence };
      labelEnd = passage.span.end;
    }
  }
  close(Infinity);
}

function cover({ first, end }: { readonly first: number; readonly end: number }, citations: readonly number[], support: Support[]): void {
  for (let index = first; index < end; index++) {
    const own = support[index];
    if (own?.kind === 'none') support[index] = { ...own, kind: 'citation', why: 'The links listed under the section cover it.', citations };
  }
}

/** Its words, nearly all of them, are one link. */
function isLink({ prose, marks }: Passage): boolean {
  const words = prose.text.trim().length;
  return words > 0 && marks.some(({ at, citation }) => citation !== undefined && (at.end - at.start) * 5 >= words * 4);
}
