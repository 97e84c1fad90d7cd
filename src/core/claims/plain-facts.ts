/** Facts that nobody has to look for: what was said in public, what a work holds, who somebody is, what the law says, what is planned. */
import type { ClaimKind } from './claim.ts';
import {
  agreementNouns, courtFolk, describingVerbs, haltingVerbs, laidBeforeCourt, pricedVerbs, procedureVerbs, publicActs, sceneVerbs, speechNouns, tradedMoney, tradedNouns, workNouns,
} from './lexicon/exempt.ts';
import type { SentenceReading } from './reading.ts';
import type { Shape } from './sentence-shape.ts';
import { hasBody, namesParty, subjectHead } from './subjects.ts';

export interface Exemption {
  readonly kind: ClaimKind;
  readonly why: string;
}

/** `The minister criticised the plan in Oster.` `Her remarks came a day after the vote.` A figure in it wants its source all the same. */
export function isPublicAct(reading: SentenceReading, shape: Shape): boolean {
  const { tokens } = reading;
  const head = tokens[shape.head];
  if (head === undefined || hasFigures(reading)) return false;
  const subject = tokens[subjectHead(reading, shape)];
  if (/^(?:come|follow|echo|go|mark|signal)$/u.test(head.lemma) && subject !== undefined && speechNouns.has(subject.lemma)) return true;
  if (/^(?:make|repeat|issue|deliver|give|take|post|offer|receive|face|draw|decline|identify|specify|provide|unveil|say|elaborate)$/u.test(head.lemma)) {
    if (tokens.slice(shape.verb, shape.head + 1).some(token => token.tag === 'NEG' || token.lower === 'not')) return true;
    return tokens.slice(shape.head + 1, shape.head + 6).some(token => speechNouns.has(token.lemma) && (token.tag === 'NOUN' || token.tag === 'NOUNS'));
  }
  if (head.lemma === 'post' && shape.isPast && tokens.some((_, at) => at > shape.head && reading.quoted(at))) return true;
  const passive = head.tag === 'VBN' && tokens.slice(shape.verb, shape.head).some(token => token.lemma === 'be');
  const calls = head.lemma === 'call' && tokens[shape.head + 1]?.lower === 'for';
  return !passive && (calls || publicActs.has(head.lemma)) && (namesParty(reading, 0, shape.verb) || hasBody(reading, 0, shape.verb)
    || subject?.tag === 'PRON');
}

/** `Shares in Orvex fell 11 per cent`, `Sterling rose 2% against the dollar`: the subject is traded, the verb moves a price. */
export function isMarketPrice(reading: SentenceReading, shape: Shape): boolean {
  const subject = reading.tokens[subjectHead(reading, shape)];
  const head = reading.tokens[shape.head];
  if (subject === undefined || head === undefined) return false;
  if (reading.tokens[shape.first]?.lower === 'trading') return haltingVerbs.has(head.lemma);
  if (!pricedVerbs.has(head.lemma)) return false;
  // Goods have a price only where a market closes: `Copper closed higher`.
  if (goods.has(subject.lemma)) return /^(?:close|open|trade|settle|finish|end)$/u.test(head.lemma) && reading.tokens.slice(shape.head).some(({ lower }) => /^(?:higher|lower|up|down|at)$/u.test(lower));
  return tradedNouns.has(subject.lemma) || (tradedMoney.has(subject.lemma) && reading.tokens.slice(shape.head).some(({ lower }) => lower === 'against'));
}

const goods: ReadonlySet<string> = new Set('gas oil crude wheat copper gold silver'.split(' '));

/** `The truce forbids heavy guns`, `The contract obliges Orvex to`: what an agreement lays down can be read in it. */
export function laysDown({ tokens }: SentenceReading): boolean {
  const subject = tokens.findIndex(({ tag }) => tag === 'NOUN' || tag === 'NOUNS' || tag === 'NAME' || tag === 'PRON');
  return agreementNouns.has(tokens[subject]?.lemma ?? '') && tokens.some(({ tag, lemma, lower }, at) => at > subject && (tag === 'VBZ' || tag === 'VBP' || (tag === 'NOUNS' && lower.endsWith('s'))) && RULING.has(lemma));
}

/** `The judge sent the jurors home`, `The trial was adjourned`, `were charged with fraud`: done in open court, or laid before one. */
export function isProcedure(reading: SentenceReading, shape: Shape): boolean {
  const { tokens } = reading;
  const head = tokens[shape.head];
  if (head === undefined) return false;
  const passive = head.tag === 'VBN' && tokens.slice(shape.verb, shape.head).some(({ lemma }) => lemma === 'be');
  if (passive && laidBeforeCourt.has(head.lemma)) return true;
  // `were on Wednesday charged`.
  const day = tokens[shape.verb + 1]?.lower === 'on' && tokens[shape.verb]?.lemma === 'be' ? tokens.slice(shape.verb + 3, shape.verb + 6).find(({ tag }) => tag === 'VBN' || tag === 'VBD') : undefined;
  if (day !== undefined && laidBeforeCourt.has(day.lemma)) return true;
  if (head.lemma === 'be' && tokens.slice(shape.head + 1, shape.head + 4).some(({ lower }, at, near) => lower === 'in' && near[at + 1]?.lower === 'court')) return true;
  if (!procedureVerbs.has(head.lemma)) return false;
  const end = Math.max(shape.verb, 0);
  const first = tokens.slice(0, end).find(({ tag }) => tag === 'NOUN' || tag === 'NOUNS');
  return (first !== undefined && courtFolk.has(first.lemma)) || /^(?:judge|justice|magistrate|coroner|recorder)$/u.test(tokens[shape.first]?.lower ?? '');
}

/** `The film opens with`, `The survey was conducted in May`: the subject is a work. */
export function describesWork(reading: SentenceReading, shape: Shape): boolean {
  const { tokens } = reading;
  const subject = tokens[subjectHead(reading, shape)];
  const head = tokens[shape.head];
  // `Only one study followed them`: which, nobody can look up.
  if (tokens.slice(shape.first, shape.first + 2).some(({ tag, lower }) => tag === 'NUM' || lower === 'few' || lower === 'some') && !tokens.some(({ tag }) => tag === 'POSS')) return false;
  return subject !== undefined && head !== undefined && workNouns.has(subject.lemma) && describingVerbs.has(head.lemma);
}

/** `Lena Hart is a surveyor in Oster.` No year and no figure: then it would be more than an introduction. */
export function introduces(reading: SentenceReading, shape: Shape): boolean {
  const { tokens } = reading;
  if (tokens[shape.head]?.lemma !== 'be' || tokens.some(token => /\d/u.test(token.text))
    || !/^(?:a|an|the|one)$|^\p{Lu}/u.test(tokens[shape.head + 1]?.text ?? '')) {
    return false;
  }
  if (tokens.some(token => token.lower.endsWith('est') && token.tag === 'ADJ') || tokens[shape.head + 2]?.lower === 'first'
    || tokens[shape.head + 2]?.lower === 'only' || tokens[shape.head + 2]?.lower === 'most') {
    return false;
  }
  const subject = subjectHead(reading, shape);
  if (subject < 0 || (reading.entity(subject) === undefined && tokens[subject]?.tag !== 'PRON')) return false;
  return hasBody(reading, shape.head + 1, Math.min(tokens.length, shape.head + 8));
}

function hasFigures({ tokens }: SentenceReading): boolean {
  return tokens.some(token => /[$€£]\d|\d%|\d,\d{3}/u.test(token.text) || /^(?:million|billion|percent|per-cent)$/u.test(token.lower));
}

/** A named agent announces what it will do itself; a schedule. */
export function planOf(reading: SentenceReading, shape: Shape): Exemption | undefined {
  const { tokens } = reading;
  const verb = tokens[shape.verb];
  if (verb === undefined) return undefined;
  const agent = namesParty(reading, 0, shape.verb) || hasBody(reading, 0, shape.verb);
  const will = verb.lower === 'will' || verb.lower === "'ll" || verb.lower === 'shall';
  const head = tokens[shape.head];
  const passive = tokens.slice(shape.verb, shape.head).some(token => token.lemma === 'be') && head?.tag === 'VBN';
  const plans = /^(?:plan|intend|hope|aim|propose|mean|prepare)$/u.test(verb.lemma) && tokens[shape.verb + 1]?.tag === 'TO';
  // `will not hold through another winter`: what nobody can announce.
  const isConjecture = tokens[shape.verb + 1]?.tag === 'NEG' && tokens.slice(shape.head + 1).some(({ lower }) => /^(?:through|another|again|ever|beyond)$/u.test(lower));
  if (agent && !isConjecture && ((will && !passive && head !== undefined && chosenActs.has(head.lemma)) || plans)) {
    return { kind: 'plan', why: 'A plan whose owner is named; time will show.' };
  }
  const dated = tokens.some((token, at) => at > shape.verb && (/^(?:on|at)$/u.test(token.lower))
    && /^(?:\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(tokens[at + 1]?.lower ?? ''));
  const scheduled = verb.tag === 'VBZ' && /^(?:return|open|resume|meet|continue|begin|start|close|sit|vote)$/u.test(verb.lemma);
  if (dated && scheduled) return { kind: 'plan', why: 'A date in a calendar that anybody can look up.' };
  return undefined;
}

/** What an agent decides to do, so that announcing it is enough. Dictionary forms. */
const chosenActs: ReadonlySet<string> = new Set(
  'open close build launch appeal vote meet publish return hold hear visit move hire sell buy sign release start begin end present submit file seek ask continue resume consider discuss decide debate speak attend host introduce offer replace retire leave join stand run invest review update announce pay report testify'.split(' '),
);

export function lawNamed(reading: SentenceReading): boolean {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const isNumbered = token !== undefined && ORDERS.has(token.lower) && /^(?:1[6-9]|20)\d\d$/u.test(tokens[at + 1]?.text ?? '');
    if (token === undefined || !(LAWS.has(token.lower) || isNumbered) || !/^\p{Lu}/u.test(token.text) || reading.quoted(at)) continue;
    for (let back = at - 1; back >= Math.max(0, at - 9); back--) {
      const before = tokens[back]?.lower ?? '';
      if (before === 'under' || before === 'section' || before === 'article' || before === 'rule' || before === 'by') return true;
    }
    for (let on = at + 1; on < Math.min(tokens.length, at + 6); on++) if (RULING.has(tokens[on]?.lemma ?? '')) return true;
  }
  for (let at = 0; at + 2 < tokens.length; at++) {
    const word = tokens[at]?.lower ?? '';
    if ((word === 'article' || word === 'section' || word === 'regulation' || word === 'rule') && /^\d/u.test(tokens[at + 1]?.text ?? '')
      && tokens[at + 2]?.lower === 'of') {
      return true;
    }
  }
  return false;
}

const LAWS: ReadonlySet<string> = new Set('act code constitution regulation directive treaty convention law ordinance statute decree charter bill protocol'.split(' '));
/** With a year after them these are laws too. */
const ORDERS: ReadonlySet<string> = new Set(['order', 'rules', 'regulations', 'scheme', 'measure', 'instrument']);
const RULING: ReadonlySet<string> = new Set('require oblige provide allow permit prohibit ban bar forbid define set make give let compel empower entitle say state impose apply cover'.split(' '));

/** A witness’s detail: a person or a pronoun does something small with the body, and no figure or year stands by. */
export function isScene(reading: SentenceReading, shape: Shape): boolean {
  const head = reading.tokens[shape.head];
  return head !== undefined && sceneVerbs.has(head.lemma) && shape.isPast && !reading.tokens.some(token => /\d/u.test(token.text));
}
