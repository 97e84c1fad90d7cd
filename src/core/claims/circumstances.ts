/** What makes a plain deed a wrong one: to know better, to lack leave, to be paid for it, to have another do it. Knows no parties. */
import { evidenceVerbs, lacking, unlawfulManners, wrongPlaces } from './lexicon/circumstances.ts';
import { isWrong } from './deeds.ts';
import type { SentenceReading } from './reading.ts';

export interface Circumstance {
  /** The verb of whoever does it. */
  readonly verb: number;
  /** Where the words end that accuse. */
  readonly end: number;
  /** Too weak to be held against the draft’s own voice: only as somebody’s word is it an accusation. */
  readonly onlyReported: boolean;
}

const words: ReadonlySet<string> = new Set([...unlawfulManners, ...wrongPlaces.keys(), 'knowledge', 'without', 'short', 'never', 'for']);
/** What nobody should lose a job or a home for. */
const reprisals: ReadonlySet<string> = new Set(['reporting', 'complaining', 'speaking', 'asking', 'raising', 'exposing', 'testifying', 'objecting']);
const verbs: ReadonlySet<string> = new Set(['know', 'order', 'instruct', 'tell', 'force', 'pay', 'hire', 'recruit', 'turn', 'look']);

export function mayBeCircumstance({ lower, lemma }: { readonly lower: string; readonly lemma: string }): boolean {
  return words.has(lower) || verbs.has(lemma);
}

export function circumstanceAt(reading: SentenceReading, at: number): Circumstance | undefined {
  const token = reading.tokens[at];
  if (token === undefined) return undefined;
  if (token.tag.startsWith('VB')) {
    const end = knowingEnd(reading, at) ?? biddingEnd(reading, at) ?? blindEnd(reading, at);
    return end === undefined ? undefined : { verb: at, end, onlyReported: false };
  }
  if (unlawfulManners.has(token.lower)) {
    const next = reading.tokens[at + 1]?.tag.startsWith('VB') === true ? at + 1 : verbBefore(reading, at);
    return next < 0 ? undefined : { verb: next, end: Math.max(at, next) + 1, onlyReported: false };
  }
  if (token.lower === 'never') {
    const verb = billedFor(reading, at);
    return verb < 0 ? undefined : { verb, end: at + 1, onlyReported: false };
  }
  if (token.lower === 'for' && reprisals.has(reading.tokens[at + 1]?.lower ?? '')) {
    const verb = verbBefore(reading, at);
    return /^(?:sack|fire|dismiss|punish|evict|demote|suspend)$/u.test(reading.tokens[verb]?.lemma ?? '') ? { verb, end: at + 2, onlyReported: false } : undefined;
  }
  const length = phraseLength(reading, at);
  const verb = length === 0 ? -1 : verbBefore(reading, at);
  return verb < 0 ? undefined : { verb, end: at + length, onlyReported: token.lower === 'without' };
}

/** `knew of the fault and went on selling`, `knew it was broken and opened the gates anyway`. */
function knowingEnd({ tokens }: SentenceReading, at: number): number | undefined {
  if (tokens[at]?.lemma !== 'know') return undefined;
  let joined = false;
  // `knew that`, `knew of`, `knew it was broken`; who knew a river may well go on to swim in it.
  let told = /^(?:that|of|about|how|what)$/u.test(tokens[at + 1]?.lower ?? '');
  for (let on = at + 1; on < Math.min(tokens.length, at + 30); on++) {
    const { lower = '', text = '' } = tokens[on] ?? {};
    if (/^[;:]$/u.test(text)) return undefined;
    if (lower === 'and' || lower === 'but' || lower === 'yet') joined = true;
    if (!joined && /^(?:VBD|VBZ|MODAL)$/u.test(tokens[on]?.tag ?? '')) told = true;
    if (!joined || !told) continue;
    const next = tokens[on + 1]?.lower ?? '';
    if (lower === 'anyway' || lower === 'regardless' || lower === 'nevertheless' || lower === 'nonetheless') return on + 1;
    if ((lower === 'all' && next === 'the' && tokens[on + 2]?.lower === 'same')) return on + 3;
    if (/^(?:went|carried|kept|pressed)$/u.test(lower) && ((next === 'on' && tokens[on + 2]?.lower !== 'to') || next === 'quiet' || next === 'silent')) return on + 2;
    if (/^(?:did|said|told)$/u.test(lower) && (next === 'nothing' || next === 'nobody' || next === 'no')) return on + 2;
    if (/^(?:continued|hid|concealed|ignored|stayed)$/u.test(lower)) return on + 1;
  }
  return undefined;
}

/** `ordered the log to be wiped`, `told staff to lie to the inspectors`, `paid the men who set the fire`. */
function biddingEnd(reading: SentenceReading, at: number): number | undefined {
  const { tokens } = reading;
  const pays = /^(?:pay|hire|recruit)$/u.test(tokens[at]?.lemma ?? '');
  if (!pays && !/^(?:order|instruct|tell|force)$/u.test(tokens[at]?.lemma ?? '')) return undefined;
  for (let on = at + 1; on < Math.min(tokens.length, at + 12); on++) {
    const { lower = '', tag = 'X' } = tokens[on] ?? {};
    if (tag === 'PUNCT' || tag === 'QUOTE' || tag === 'VBD' || tag === 'MODAL') return undefined;
    if (lower !== 'to' && !(pays && lower === 'who')) continue;
    const verb = tokens[on + 1];
    if (verb?.lower === 'be' && evidenceVerbs.has(tokens[on + 2]?.lemma ?? '')) return on + 3;
    if (verb?.tag.startsWith('VB') === true && (isWrong(reading, on + 1) || (evidenceVerbs.has(verb.lemma) && holdsEvidence(reading, on + 2)))) return on + 2;
    if (pays && lower === 'to' && silencing(reading, on + 1)) return on + 3;
  }
  return undefined;
}

/** `paid to look away`, `to keep quiet`, `to say nothing`. */
function silencing({ tokens }: SentenceReading, at: number): boolean {
  const [verb, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return (verb === 'look' && next === 'away') || ((verb === 'keep' || verb === 'stay') && /^(?:quiet|silent|away)$/u.test(next)) || (verb === 'say' && next === 'nothing');
}

function holdsEvidence({ tokens }: SentenceReading, from: number): boolean {
  return tokens.slice(from, from + 5).some(({ lower }) => /^(?:evidence|records?|logs?|files?|ledgers?|e-?mails?|minutes|footage|invoices|papers|documents)$/u.test(lower));
}

/** `turned a blind eye`, `looked the other way`. */
function blindEnd({ tokens }: SentenceReading, at: number): number | undefined {
  const next = tokens.slice(at + 1, at + 4).map(({ lower }) => lower).join(' ');
  if (tokens[at]?.lemma === 'turn' && next === 'a blind eye') return at + 4;
  return tokens[at]?.lemma === 'look' && next === 'the other way' ? at + 4 : undefined;
}

/** How many words the phrase at `at` covers that says it was wrong: `in the pay of`, `without the signature that the law requires`; 0 where none does. */
function phraseLength({ tokens }: SentenceReading, at: number): number {
  const lower = tokens[at]?.lower ?? '';
  const [before, beforeThat] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  if (lower === 'knowledge') return before === 'the' && beforeThat === 'in' && /^(?:of|that)$/u.test(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  if (lower === 'short') return /^(?:weight|measure)$/u.test(tokens[at + 1]?.lower ?? '') ? 2 : 0;
  const place = wrongPlaces.get(lower);
  if (place !== undefined) return `${beforeThat} ${before}`.endsWith(place.before) && (place.after === '' || tokens[at + 1]?.lower === place.after) ? 1 : 0;
  if (lower !== 'without') return 0;
  for (let on = at + 1; on < at + 6; on++) {
    const token = tokens[on];
    if (token === undefined || token.tag === 'PUNCT' || token.tag.startsWith('VB')) return 0;
    if (lacking.has(token.lemma)) return on + 1 - at;
  }
  return 0;
}

/** `signed for work that was never done`, `billed for journeys that were never made`: the verb; -1 where it is none. */
function billedFor({ tokens }: SentenceReading, never: number): number {
  for (let back = never - 1; back >= Math.max(0, never - 10); back--) {
    const token = tokens[back];
    if (token === undefined || token.tag === 'PUNCT') return -1;
    if (/^(?:sign|bill|charge|invoice|certify|claim)$/u.test(token.lemma) && token.tag.startsWith('VB')) {
      return tokens.slice(back + 1, back + 3).some(({ lower }) => lower === 'for' || lower === 'off') ? back : -1;
    }
  }
  return -1;
}

/** The verb that the words at `at` belong to; -1 where the clause has none before them. */
function verbBefore({ tokens }: SentenceReading, at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 16); back--) {
    const token = tokens[back];
    if (token === undefined || /^[;:]$/u.test(token.text)) return -1;
    if (token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP' || token.tag === 'VBN' || token.tag === 'VBG') return back;
  }
  return -1;
}
