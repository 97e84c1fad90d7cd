/** Which words are deeds or charges of wrongdoing, and how strong the wording is. Knows no parties. */
import type { Token } from '../english/token.ts';
import type { AccusationLevel } from './claim.ts';
import { accusingNouns, accusingVerbs, figurativeObjects, guiltNouns, partakingParticles, partakingVerbs, wrongNouns, wrongOff, wrongVerbs, wrongWithObject } from './lexicon/wrongdoing.ts';
import type { SentenceReading } from './reading.ts';

export function mayAccuse(token: Token | undefined): boolean {
  return token !== undefined && (accusingLemmas.has(token.lemma) || accusingForms.has(token.lower) || token.lemma === 'make' && token.lower !== 'making');
}

/** In one set each, since every word of the draft is asked. */
const accusingLemmas: ReadonlySet<string> = new Set([...accusingVerbs.keys(), ...wrongVerbs, ...wrongWithObject.keys(), ...partakingVerbs, ...wrongOff.keys(), ...wrongNouns, ...accusingNouns.keys(), 'help']);
const accusingForms: ReadonlySet<string> = new Set([...wrongNouns, 'alleged', 'allegedly', 'suspected', 'accused']);

/** `COLD HERON`, `FIN7`: analysts’ labels for activity, behind which nobody is named. */
export function isClusterName(name: string): boolean {
  return /^\p{Lu}{2,}[ -]?\d+$/u.test(name) || /^\p{Lu}{3,}(?: \p{Lu}{3,})+$/u.test(name);
}

/** A deed that is wrong, with an object that leaves it so. */
export function isWrong(reading: SentenceReading, at: number): boolean {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined) return false;
  if (partakingVerbs.has(token.lemma) && partakes(reading, at)) return true;
  if (tokens[at + 1]?.lower === 'off' && wrongOff.has(token.lemma)) return tokens.slice(at + 2, at + 7).some(({ lemma }) => wrongOff.get(token.lemma)?.has(lemma) === true);
  if (token.lemma === 'set') return setsAlight(reading, at);
  if (token.lemma === 'make' && tokens[at + 1]?.lower === 'up') return tokens.slice(at + 2, at + 5).some(({ lemma }) => /^(?:result|data|figure|quote|evidence|number|story)$/u.test(lemma));
  if (token.lemma === 'help' && /sel(?:f|ves)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'to') return true;
  const needed = wrongWithObject.get(token.lemma);
  if (needed === undefined && !wrongVerbs.has(token.lemma)) return false;
  const object = tokens.slice(at + 1, at + 6).map(({ lower }) => lower);
  if (needed !== undefined) {
    if (token.lemma === 'lie') return token.lower === 'lied' || (token.lower === 'lying' && object.slice(0, 1).some(word => needed.has(word)));
    // `The figures had been leaked by Orvex`: in the passive the object stands before the verb.
    if (token.tag === 'VBN' && tokens[at - 1]?.lemma === 'be' && tokens[at + 1]?.lower === 'by') return tokens.slice(Math.max(0, at - 9), at).some(({ lower }) => needed.has(lower));
    // `kept the money in a trust` keeps it safe.
    if (token.lemma === 'keep' && tokens.slice(at + 2, at + 5).some(({ lower }) => /^(?:in|at|on|under|with|safe|apart|for|to)$/u.test(lower)) && !/sel(?:f|ves)$/u.test(tokens[at + 4]?.lower ?? '')) return false;
    return tokens.slice(at + 1, at + 6).some(({ lower, lemma }) => needed.has(lower) || needed.has(lemma)) || furtherObject(reading, at).some(word => needed.has(word));
  }
  return !object.slice(0, 3).some(word => figurativeObjects.has(word));
}

/** `set fire to the hall`, `set the hall alight`; `set fire regulations` is another thing. */
function setsAlight({ tokens }: SentenceReading, at: number): boolean {
  if (tokens[at + 1]?.lower === 'fire') return tokens[at + 2]?.lower === 'to';
  const found = tokens.slice(at + 2, at + 6).findIndex(({ lower }) => lower === 'fire' || lower === 'ablaze' || lower === 'alight');
  const next = tokens[at + 3 + found]?.tag ?? 'PUNCT';
  return found >= 0 && next !== 'NOUN' && next !== 'NOUNS';
}

/** `padded at least six of its invoices`: the rest of a long object, up to whatever is no part of one. */
function furtherObject({ tokens }: SentenceReading, at: number): readonly string[] {
  let end = at + 1;
  while (end < at + 10 && (OBJECT.has(tokens[end]?.tag ?? 'PUNCT') || tokens[end]?.lower === 'of' || tokens[end]?.lower === 'at')) end += 1;
  return tokens.slice(at + 6, end).map(({ lower }) => lower);
}

/** `ordered the arson`: the object, up to its last noun, is a wrong. In `ran the fraud squad` and `led the inquiry into the fraud` it is not. */
function partakes({ tokens }: SentenceReading, at: number): boolean {
  const particle = partakingParticles.get(tokens[at]?.lemma ?? '')?.split(' ') ?? [];
  if (particle.some((word, step) => tokens[at + 1 + step]?.lower !== word)) return false;
  let head: Token | undefined;
  for (let on = at + 1 + particle.length; on < at + 7 + particle.length; on++) {
    const token = tokens[on];
    if (token === undefined || !PHRASE.has(token.tag)) break;
    if (token.tag === 'NOUN' || token.tag === 'NOUNS') head = token;
  }
  return head !== undefined && (wrongNouns.has(head.lower) || wrongNouns.has(head.lemma));
}

const OBJECT: ReadonlySet<Token['tag']> = new Set<Token['tag']>(['DET', 'POSS', 'PART', 'ADJ', 'ADV', 'NUM', 'NOUN', 'NOUNS', 'NAME']);
const PHRASE: ReadonlySet<Token['tag']> = new Set<Token['tag']>(['DET', 'POSS', 'ADJ', 'NUM', 'NOUN', 'NOUNS']);

/** The senses of these verbs that do not accuse: `charged a fee`, `question the data`, `sentence` as a noun. */
export function fits(reading: SentenceReading, at: number, lemma: string): boolean {
  const near = reading.tokens.slice(at + 1, at + 9).map(({ lower }) => lower);
  const wrong = mentionsWrong(reading);
  switch (lemma) {
    case 'accuse': return near.includes('of') || reading.tokens[at]?.tag !== 'VBN' || near[0] === 'by';
    case 'suspect': return near[0] === 'of' || near[0] === 'by' || (reading.tokens[at]?.tag.startsWith('VB') === true && near.includes('of'))
      || guiltNouns.has(reading.tokens[at + 1]?.lemma ?? '') || wrongNouns.has(near[0] ?? '');
    case 'charge': return near.includes('with') || near.includes('over') || (reading.tokens[at]?.tag === 'VBN' && wrong);
    case 'sue': return true;
    case 'blame': return near.includes('for') || near.includes('on') || reading.entity(at + 1) !== undefined;
    case 'question': case 'monitor': case 'probe': case 'scrutinise': case 'scrutinize': return wrong;
    case 'sentence': case 'jail': case 'imprison': case 'convict': case 'indict': case 'prosecute': case 'arraign': return true;
    case 'investigate': case 'implicate': case 'denounce': return true;
    default: return false;
  }
}

export function mentionsWrong({ tokens }: SentenceReading): boolean {
  return tokens.some(token => wrongNouns.has(token.lower) || wrongVerbs.has(token.lemma) || wrongNouns.has(token.lemma));
}

/** `possible`, `potential`, `may`, `is investigating` lower the rung. */
export function softened(reading: SentenceReading, at: number, level: AccusationLevel): AccusationLevel {
  if (level !== 3 || accusingVerbs.has(reading.tokens[at]?.lemma ?? '')) return level;
  const ladder = ladderOf(reading);
  return ladder < level ? ladder : level;
}

/** The rung that the wording of the whole sentence stands on, where no verb accuses by itself. */
export function ladderOf({ tokens }: SentenceReading): AccusationLevel {
  let level: AccusationLevel = 3;
  for (const token of tokens) {
    if (/^(?:investigate|investigation|probe|inquiry|look)$/u.test(token.lemma) && (token.lemma !== 'look' || token.tag === 'VBG')) level = 2;
    if (level !== 2 && /^(?:possible|potential|may|might|could|risk|detect|monitor|review|prevent)$/u.test(token.lemma)) level = 1;
  }
  return level;
}

export function isNegated(reading: SentenceReading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const token = reading.tokens[back];
    if (token?.tag === 'NEG' || /^(?:not|n't|never|nobody|no|neither|nor|without)$/u.test(token?.lower ?? '')) return true;
    if (token?.tag === 'PUNCT') return false;
  }
  return false;
}

export function hasHave(reading: SentenceReading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const token = reading.tokens[back];
    if (token?.lemma === 'be') return false;
    if (token?.lemma === 'have') return true;
    if (token?.tag !== 'ADV' && token?.tag !== 'NEG') return false;
  }
  return false;
}

/** The first of the helping verbs that lead up to the verb. */
export function firstAuxiliary(reading: SentenceReading, at: number): number {
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const token = reading.tokens[back];
    if (token === undefined) break;
    if (/^(?:be|have|do)$/u.test(token.lemma) || token.tag === 'MODAL') first = back;
    else if (token.tag !== 'ADV' && token.tag !== 'NEG') break;
  }
  return first;
}

export function isBeforeNoun(reading: SentenceReading, at: number): boolean {
  const tag = reading.tokens[at + 1]?.tag;
  const before = reading.tokens[at - 1]?.lemma;
  return before !== 'be' && (tag === 'NOUN' || tag === 'NOUNS' || tag === 'NAME');
}
