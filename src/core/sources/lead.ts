/** Whether what the lead says is made good further down. Compares words of sentences; knows nothing of how they are sourced. */
import type { Claim } from '../claims/claim.ts';
import type { SentenceReading } from '../claims/reading.ts';
import { isWord } from '../claims/sentence-shape.ts';
import type { Passage } from '../prose/passage.ts';

/** The passages a reader takes as the summary: title, first heading, standfirst and the first two paragraphs; bylines and the like do not count. */
export function leadPassages(readings: readonly SentenceReading[], claims: readonly Claim[]): ReadonlySet<Passage> {
  const lead = new Set<Passage>();
  let paragraphs = 0;
  for (const { sentence } of readings) {
    const { passage } = sentence;
    if (lead.has(passage)) continue;
    if (passage.kind === 'heading' && paragraphs > 0) break;
    if (passage.kind === 'title' || passage.kind === 'heading') lead.add(passage);
    if (passage.kind !== 'paragraph' || claims[sentence.index]?.kind === 'none') continue;
    if (!isStandfirst(passage)) paragraphs += 1;
    if (paragraphs > 2) break;
    lead.add(passage);
  }
  return lead;
}

/** A paragraph wholly in italics or bold. */
function isStandfirst({ marks, prose }: Passage): boolean {
  return marks.some(({ kind, at }) => (kind === 'emphasis' || kind === 'strong') && at.end - at.start >= prose.text.length - 1);
}

/** Words of sourced sentences, to be asked whether they bear out a sentence of the lead. */
export interface Body {
  readonly bearsOut: (lead: SentenceReading) => boolean;
}

/** At most so many sentences are kept for a word, so that a text of one word costs no more than any other. */
const POSTINGS = 40;

export function bodyOf(sourced: readonly SentenceReading[]): Body {
  const byWord = new Map<string, number[]>();
  const names: ReadonlySet<string>[] = [];
  const numbers: ReadonlySet<string>[] = [];
  for (const reading of sourced) {
    const at = names.length;
    const words = wordsOf(reading);
    names.push(words.names);
    numbers.push(words.numbers);
    for (const word of [...words.content, ...words.names]) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [at]);
      else if (places.length < POSTINGS) places.push(at);
    }
  }
  return {
    bearsOut: lead => {
      const words = wordsOf(lead);
      const shared = new Map<number, number>();
      for (const word of words.content) for (const at of byWord.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      for (const [at, count] of shared) {
        if (count < Math.min(2, words.content.size)) continue;
        const known = names[at] ?? new Set();
        // A year that both give places them as a name would.
        const dated = [...words.numbers].some(number => /^(?:1[5-9]|20)\d\d$/u.test(number) && names[at] !== undefined && numbers[at]?.has(number) === true);
        const named = words.names.size === 0 || dated || count >= 4 || [...words.names].some(name => known.has(name));
        const figures = numbers[at] ?? new Set();
        const counted = words.numbers.size === 0 || [...words.numbers].some(number => figures.has(number));
        if (named && counted) return true;
      }
      return false;
    },
  };
}

interface Words {
  readonly content: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

function wordsOf(reading: SentenceReading): Words {
  const content = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  reading.tokens.forEach((token, at) => {
    if (!isWord(token)) return;
    const entity = reading.entity(at);
    if (entity !== undefined) names.add(entity.id);
    else if (/\d/u.test(token.text)) numbers.add(token.lower.replace(/[^\d.]/gu, ''));
    else if (token.tag === 'NAME' && at > 0) names.add(token.lower);
    else if (/^(?:NOUN|NOUNS|ADJ|NAME|VB|VBP|VBZ|VBD|VBN|VBG)$/u.test(token.tag) && token.lemma.length > 2 && !LIGHT.has(token.lemma)) content.add(token.lemma);
  });
  return { content, names, numbers };
}

const LIGHT: ReadonlySet<string> = new Set('have be do say make take get give year month week day time people person thing way other such same new old many more most first last part place use go come see know say'.split(' '));
