/** Reports labels of guilt worn like a title by somebody of whom the draft shows no conviction. Knows words, names and accusations only. */
import { sourceSpan, type SourceSpan } from '../text/span.ts';
import { blanks } from './fix.ts';
import { convictionWords, guiltNouns, settlingWords, verdictWords } from './lexicon/guilt-nouns.ts';
import { phraseAt, quoteWords, touching, type Word } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const labelBeforeConviction = defineRule({
  id: 'label-before-conviction',
  group: 'allegation-and-denial',
  severity: 'warning',
  summary: 'A label of guilt stands before a name, or in place of one, and no conviction is shown.',
  yieldsTo: ['allegation-as-fact'],
  *check(analysis, _options, { isOwnWords, isMarked, wordsOf }) {
    const telling = analysis.sentences.filter(({ tokens }) => tokens.some(({ lower }) => guiltNouns.has(lower) || lower === 'accused' || lower === 'con'));
    if (telling.length === 0) return;
    const isPerson = touching(analysis.entities.filter(({ kind }) => kind === 'person' || kind === 'unknown').flatMap(({ mentions }) => mentions));
    // The draft names whom it speaks of, and shows nobody convicted: then a bare noun points at that person.
    const isOpenCase = analysis.accusations.some(({ accused }) => accused?.named) && !analysis.sentences.some(({ tokens }) => tokens.some(({ lower }) => verdictWords.has(lower)));
    for (const sentence of telling) {
      const words = wordsOf(sentence);
      const isSettled = words.some(({ token }) => convictionWords.has(token.lower));
      for (const at of words.keys()) {
        const charged = isSettled ? undefined : bareLabel(words, at, true);
        const titled = isSettled ? undefined : labelBeforeName(words, at, isPerson);
        const span = titled?.span ?? charged ?? (isOpenCase ? bareLabel(words, at, false) : undefined);
        if (span === undefined || (titled === undefined ? !isOwnWords(span) : isMarked(span))) continue;
        yield {
          span,
          message: `${quoteWords(analysis, span)} finds guilt where the draft shows no conviction. A charge is not a verdict, and a label sticks; ${titled === undefined ? 'use the name or the role' : 'put the name first, and the charge after it'}.`,
          fixes: titled === undefined ? [blanks('Use the name', span, '${1:Name}')] : rewrite(analysis, titled),
        };
        break;
      }
    }
  },
});

interface Titled {
  /** The label, without an article. */
  readonly span: SourceSpan;
  readonly name: SourceSpan;
}

/** `Accused spy Li Wei`, `alleged hacker Jan Roel`, `fraudster Otto Fennel`. */
function labelBeforeName(words: readonly Word[], at: number, isPerson: (span: SourceSpan) => boolean): Titled | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  const isHedged = phraseAt(words, at, 'accused|alleged|suspected') && words[at - 1]?.token.lemma !== 'be' && words[at - 1]?.token.tag !== 'NAME' && words[at - 1]?.token.tag !== 'PRON';
  if (!isHedged && (!guiltNouns.has(first.token.lower) || unhedged.has(first.token.lower))) return undefined;
  let next = isHedged ? at + 1 : at;
  let noun: Word | undefined;
  while (next < at + 5) {
    const word = words[next];
    if (word === undefined || word.token.tag === 'NAME' && isPerson(word.span) && !guiltNouns.has(word.token.lower)) break;
    if (!['NOUN', 'ADJ', 'NAME'].includes(word.token.tag) || /^\p{Lu}/u.test(word.token.text) && next > at) return undefined;
    noun = word;
    next++;
  }
  const name = words[next];
  if (noun === undefined || name === undefined || name.token.tag !== 'NAME' || !isPerson(name.span)) return undefined;
  if ((isHedged && !guiltNouns.has(noun.token.lower)) || settlingWords.has(words[at - 1]?.token.lower ?? '') || words[at - 1]?.token.tag === 'PART') return undefined;
  let last = next;
  while (words[last + 1]?.token.tag === 'NAME') last++;
  return { span: sourceSpan(first.span.start, noun.span.end), name: sourceSpan(name.span.start, words[last]?.span.end ?? name.span.end) };
}

/** `The con man opened a shell company`, `The notorious fraudster built`: one person, known to the reader, with an act of theirs. */
function bareLabel(words: readonly Word[], at: number, isCharged: boolean): SourceSpan | undefined {
  const the = words[at];
  if (the === undefined || the.token.lower !== 'the' || at > 2) return undefined;
  // `The accused thief` says itself that nobody has found so.
  if (isCharged !== phraseAt(words, at + 1, 'accused|alleged|suspected')) return undefined;
  for (let next = at + (isCharged ? 2 : 1); next < at + 5; next++) {
    const word = words[next];
    if (word === undefined || settlingWords.has(word.token.lower)) return undefined;
    const isConMan = word.token.lower === 'con' && phraseAt(words, next + 1, 'man|artist');
    const end = isConMan ? words[next + 1] : word;
    const verb = words[next + (isConMan ? 2 : 1)]?.token;
    if (isConMan || guiltNouns.has(word.token.lower)) return end !== undefined && verb !== undefined && /^(?:VBD|VBZ|MODAL)$/u.test(verb.tag) ? sourceSpan(the.span.start, end.span.end) : undefined;
    if (word.token.tag !== 'ADJ') return undefined;
  }
  return undefined;
}

/** Without `accused` before them these are trades too, or name the doer of a deed that everybody saw. */
const unhedged: ReadonlySet<string> = new Set(['spy', 'shark', 'dealer', 'fixer', 'bomber', 'shooter', 'gunman', 'attacker', 'assassin', 'killer', 'hacker', 'slayer', 'terrorist']);

/** The name first, then the charge. */
function rewrite({ source }: Analysis, { span, name }: Titled): readonly Fix[] {
  const comma = /^[\s*_]*[,.;:]/u.test(source.slice(name.end, name.end + 4)) ? '' : ',';
  if (/\S/u.test(source.slice(span.end, name.start)) || /\b(?:an?|the)\s$/iu.test(source.slice(Math.max(0, span.start - 4), span.start))) return [];
  return [{
    title: 'Put the name first', safe: false, preferred: true, snippet: true,
    edits: [{ span: sourceSpan(span.start, name.start), text: '' }, { span: sourceSpan(name.end, name.end), text: `, charged with \${1:offence}${comma}` }],
  }];
}
