/** Reports quotations of a clause or more that nobody in the draft is shown to have said. Knows attributions and quotations only. */
import type { Quotation } from '../attribution/attribution.ts';
import type { Sentence } from '../english/sentence.ts';
import { blanks, place } from './fix.ts';
import { firstAt, phraseAt, quoteWords, sentenceAt, touching, wordsIn, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix, type Shared } from './rule.ts';

/** Fewer words are a fragment or a term. */
const clause = 4;

/** A sentence with more words than this beside the quotation is likely to name somebody in a way that was not read. */
const longest = 60;

export const quoteWithoutSpeaker = defineRule({
  id: 'quote-without-speaker',
  group: 'quotation',
  severity: 'warning',
  summary: 'A quotation has no speaker in its sentence, beside it, or before it.',
  *check(analysis, _options, { cited, said, wordsOf }) {
    const isSpoken = touching(analysis.attributions.flatMap(({ content, cue }) => [...content, ...cue]));
    const hasSpeaker = sentencesWithSpeaker(said);
    for (const quotation of analysis.quotations) {
      if (!isCandidate(analysis, quotation) || isSpoken(quotation.span)) continue;
      const first = sentenceAt(analysis, quotation.words.start);
      const last = sentenceAt(analysis, quotation.span.end - 1) ?? first;
      if (first === undefined || last === undefined || [first.index, last.index].some(index => hasSpeaker.has(index))) continue;
      if (reaches(analysis, hasSpeaker.get(first.index - 1), first.index - 1, first) || reaches(analysis, hasSpeaker.get(last.index + 1), last.index + 1, last)) continue;
      if (cited.has(first.index) || cited.has(last.index) || isSigned(analysis, first, quotation)) continue;
      const words = wordsOf(first);
      const [opens, closes] = [firstAt(words, quotation.span.start), firstAt(words, quotation.span.end - 1)];
      const outside = [...words.slice(Math.max(0, opens - longest), opens), ...words.slice(closes + 1, closes + 1 + longest)];
      if (outside.length >= longest || (!standsAlone(outside) && !isClauseInPlainSentence(wordsIn(words, quotation.words), outside, quotation))) continue;
      if (isTitle(wordsIn(words, quotation.words))) continue;
      yield {
        span: quotation.span,
        message: `${quoteWords(analysis, quotation.span)} has no speaker in reach. Words in quotation marks are somebody’s, and a reader wants to know whose; name the speaker beside them, or put the thought in your own words.`,
        fixes: fixesOf(outside, quotation),
      };
    }
  },
});

/** A quotation in running text, not a term, a block, a heading, a table or a note; the first of those that run on over paragraphs. */
function isCandidate({ passages }: Analysis, { mark, isTerm, within, continues, closed, length, passage }: Quotation): boolean {
  const { kind, quoted } = passages[passage] ?? { kind: 'heading', quoted: false };
  return !isTerm && mark !== 'block' && within === undefined && continues === undefined && closed && length >= clause && (kind === 'paragraph' || kind === 'list-item') && !quoted;
}

/** Sentences in which somebody is shown to speak: `person` where it is one who may go on in the next paragraph, `crowd` where it is nobody in particular or only a thought. */
function sentencesWithSpeaker(bySentence: Shared['said']): ReadonlyMap<number, 'person' | 'crowd'> {
  const found = new Map<number, 'person' | 'crowd'>();
  for (const [sentence, said] of bySentence) {
    const speaking = said.filter(({ speaker }) => speaker.kind !== 'none');
    if (speaking.length > 0) found.set(sentence, speaking.some(({ speaker, cueClass }) => speaker.kind !== 'collective' && (cueClass === 'speech' || cueClass === 'document')) ? 'person' : 'crowd');
  }
  return found;
}

/** Whether whoever speaks in the neighbouring sentence may be the one quoted. */
function reaches({ sentences }: Analysis, who: 'person' | 'crowd' | undefined, index: number, { passage }: Sentence): boolean {
  return who === 'person' || (who === 'crowd' && sentences[index]?.passage.index === passage.index);
}

/** Nothing but the quotation is in its sentence. */
function standsAlone(outside: readonly Word[]): boolean {
  return outside.every(({ token }) => token.tag === 'PUNCT' || token.tag === 'QUOTE');
}

/** A clause inside a sentence that names nobody who could have said it, and that does not lead up to it with a comma or a colon. */
function isClauseInPlainSentence(inside: readonly Word[], outside: readonly Word[], quotation: Quotation): boolean {
  if (!inside.some(({ token }) => ['VBZ', 'VBP', 'VBD', 'MODAL'].includes(token.tag))) return false;
  if (outside.some(({ token }) => token.tag === 'NAME' || token.tag === 'PRON' || token.tag === 'POSS' || token.tag === 'WH')) return false;
  const before = outside.findLast(({ span }) => span.end <= quotation.span.start);
  const after = outside.find(({ span }) => span.start >= quotation.span.end);
  // `a “please wait” message`, `things like “please wait”`: words shown as an example.
  if (before !== undefined && (['PUNCT', 'DET', 'ADJ', 'NOUN', 'NOUNS'].includes(before.token.tag) || ['like', 'as'].includes(before.token.lower))) return false;
  return after === undefined || (after.token.tag !== 'NOUN' && after.token.tag !== 'NOUNS');
}

/** `“The Harbour at Night”`: capitals throughout. */
function isTitle(inside: readonly Word[]): boolean {
  const weighty = inside.filter(({ token }) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  return weighty.length > 0 && weighty.every(({ token }) => /^\p{Lu}/u.test(token.text));
}

/** A dash and a name follow it, in its paragraph or in the next; or the paragraph before hands over to it with a colon. */
function isSigned({ source, passages }: Analysis, sentence: Sentence, quotation: Quotation): boolean {
  if (/^[\s*_\\]*(?:[—–―]|--?\s)\s*[*_]*\p{Lu}/u.test(source.slice(quotation.span.end, quotation.span.end + 12))) return true;
  const { passage } = sentence;
  const next = passages[passage.index + 1]?.prose.text ?? '';
  const before = passages[passage.index - 1]?.prose.text ?? '';
  const fillsPassage = quotation.span.start <= passage.span.start + 2 && passage.span.end <= quotation.span.end + 2;
  return fillsPassage && (/^\s*(?:[—–―]|--?\s)/u.test(next) || before.trimEnd().endsWith(':'));
}

/** Before a quotation that opens its sentence, `Name said:`; after one inside it, `, Name said`. Quoted words stay as they are. */
function fixesOf(outside: readonly Word[], quotation: Quotation): readonly Fix[] {
  const after = outside.findIndex(({ span }) => span.start >= quotation.span.end);
  if (after === 0 || outside.length === 0) return [blanks('Name the speaker', place(quotation.span.start), '${1:Name}, ${2:role}, said: ')];
  const comma = after < 0 || phraseAt(outside, after, '.|,|;|:|!|?') ? '' : ',';
  return [blanks('Name the speaker', place(quotation.span.end), `, \${1:Name}, \${2:role}, said${comma}`)];
}
