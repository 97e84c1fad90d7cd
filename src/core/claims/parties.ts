/** Finds the party that a word belongs to: the subject before a verb, the object after it, the agent after `by`. Knows names, and nothing of deeds. */
import type { Entity } from '../attribution/names/names.ts';
import type { Party } from './claim.ts';
import { bodyNouns, roleNouns } from './lexicon/parties.ts';
import { guiltNouns } from './lexicon/wrongdoing.ts';
import type { SentenceReading } from './reading.ts';

/** How far a party may stand from its verb, in tokens. */
const REACH = 24;

/** The party whose deed the verb at `verb` is: the noun that opens its clause. */
export function subjectBefore(reading: SentenceReading, verb: number, depth = 0): Party | undefined {
  const { tokens } = reading;
  let from = verb;
  let crossed = false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.lower;
    // `The union says Orvex dumped it`: what is said begins after the saying.
    if (reading.cueing(at) && (token.tag === 'VBZ' || token.tag === 'VBD' || token.tag === 'VBP') && from < verb) break;
    if (word === 'who' || word === 'which' || (word === 'that' && isNominal(reading, at - 1))) {
      // `the fee that Orvex stole`: the clause has a subject of its own. `Orvex, which runs the yard, stole`: its clause is over.
      const own = verbBefore(reading, verb, at) < 0 && from < verb ? firstParty(reading, at + 1, verb) : undefined;
      return own ?? lastPartyBefore(reading, at);
    }
    if (token.text === ',') {
      // A comma right before the verb closes an apposition or an aside: `Orvex, the operator, regularly bribed`.
      if (crossed || tokens.slice(at + 1, verb).every(({ tag }) => tag === 'ADV')) {
        crossed = !crossed;
        continue;
      }
      break;
    }
    if (token.tag === 'QUOTE' || /^[;:()—–]$/u.test(token.text) || word === 'that' || CLAUSE.has(word)) break;
    if ((word === 'and' || word === 'but') && depth < 4 && isVerbBefore(reading, at)) return subjectBefore(reading, verbBefore(reading, at), depth + 1);
    from = at;
  }
  return firstParty(reading, from, verb);
}

/** `He knew`, after a sentence with one person in it, is that person; `Vela falsified the log`, where the name was not read as one, is still somebody. */
export function unreadSubject(reading: SentenceReading, verb: number, before: SentenceReading | undefined): Party | undefined {
  let at = verb - 1;
  while (reading.tokens[at]?.tag === 'ADV') at -= 1;
  const token = reading.tokens[at];
  if (token === undefined) return undefined;
  const span = reading.span(at, at + 1);
  if (token.lower === 'he' || token.lower === 'she') {
    const person = before === undefined ? undefined : onlyPerson(before);
    return person === undefined || reading.attributions.some(({ speaker }) => speaker.entity === person.id) ? undefined : { name: person.name, entity: person.id, span, named: true };
  }
  const opens = reading.tokens.slice(0, at).every(({ tag }) => tag === 'QUOTE' || tag === 'PUNCT');
  return opens && token.tag === 'NOUN' && /^\p{Lu}\p{Ll}/u.test(token.text) ? { name: token.text, entity: undefined, span, named: false } : undefined;
}

function onlyPerson(reading: SentenceReading): Entity | undefined {
  const people = new Set<Entity>();
  for (let at = 0; at < reading.tokens.length; at++) {
    const entity = reading.entity(at);
    if (entity?.kind === 'person') people.add(entity);
  }
  const [only, other] = people;
  return other === undefined ? only : undefined;
}

const CLAUSE: ReadonlySet<string> = new Set('because while if when whether although though as where after before until since unless what how why'.split(' '));

/** The party after `from`, before any word of `stops` and before `end`. */
export function partyAfter(reading: SentenceReading, from: number, stops: ReadonlySet<string> = new Set(), end = reading.tokens.length): Party | undefined {
  let bound = from;
  while (bound < Math.min(end, from + REACH) && !stops.has(reading.tokens[bound]?.lower ?? '')
    && !/^[;:]$/u.test(reading.tokens[bound]?.text ?? '')) bound += 1;
  return firstNamed(reading, from, bound) ?? firstParty(reading, from, bound);
}

/** The party after `by`, from `from` on. */
export function agentAfter(reading: SentenceReading, from: number): Party | undefined {
  const { tokens } = reading;
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    if (tokens[at]?.text === ';') return undefined;
    if (tokens[at]?.lower === 'by') return partyAfter(reading, at + 1, AGENT_END);
  }
  return undefined;
}

const AGENT_END: ReadonlySet<string> = new Set('of with over for at in on after before when who which that'.split(' '));

/** The first party of the stretch that no preposition governs. */
export function firstParty(reading: SentenceReading, from: number, end: number): Party | undefined {
  for (let at = from; at < end; at++) {
    if (reading.tokens[at]?.tag === 'ADP' && at > from) return undefined;
    const party = partyAt(reading, at);
    if (party !== undefined) return party;
  }
  return undefined;
}

export function firstNamed(reading: SentenceReading, from: number, end: number): Party | undefined {
  for (let at = from; at < end; at++) {
    const entity = reading.entity(at);
    if (entity !== undefined) return namedParty(reading, at, entity);
  }
  return undefined;
}

/** The party at a token: a known name, or a definite office or body (`the two directors`, `the firm`). */
export function partyAt(reading: SentenceReading, at: number): Party | undefined {
  const entity = reading.entity(at);
  if (entity !== undefined) {
    // In `the Orvex directors` and `Orvex’s directors` the directors are meant, through Orvex.
    if (entity.kind === 'person') return namedParty(reading, at, entity);
    let end = at + 1;
    while (reading.entity(end) === entity) end += 1;
    // `the Commissioner for Works, Ines Vela, paid`: the office is known, and whose it is now.
    return (/^(?:of|for)$/u.test(reading.tokens[end]?.lower ?? '') ? apposition(reading, end) : undefined) ?? namedParty(reading, at, entity);
  }
  const token = reading.tokens[at];
  if (token === undefined || (token.tag !== 'NOUN' && token.tag !== 'NOUNS')) return undefined;
  if ((!bodyNouns.has(token.lemma) && !roleNouns.has(token.lemma)) || guiltNouns.has(token.lemma)) return undefined;
  const next = reading.tokens[at + 1];
  if (next !== undefined && (next.tag === 'NOUN' || next.tag === 'NOUNS')) return undefined;
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const before = reading.tokens[back];
    if (before === undefined || before.tag === 'PUNCT' || before.tag === 'ADP') return undefined;
    if (/^(?:the|its|their|his|her|both|two|three|four|five)$/u.test(before.lower)) {
      if (reading.tokens[back - 1]?.lower === 'of') return undefined;
      const named = apposition(reading, at + 1);
      if (named !== undefined) return named;
      const span = reading.span(back, at + 1);
      return { name: reading.tokens.slice(back, at + 1).map(({ text }) => text).join(' '), entity: undefined, span, named: false };
    }
  }
  return undefined;
}

/** `Its deputy, Ines Vela, ordered`: the name between commas is the party’s own. */
function apposition(reading: SentenceReading, from: number): Party | undefined {
  // `the head of housing, Ines Vela, ordered`.
  const at = /^(?:of|for)$/u.test(reading.tokens[from]?.lower ?? '') ? from + 1 + Math.max(0, reading.tokens.slice(from + 1, from + 6).findIndex(({ text }) => text === ',')) : from;
  if (reading.tokens[at]?.text !== ',') return undefined;
  // A title before the name may be no part of it.
  const first = reading.entity(at + 1) === undefined ? at + 2 : at + 1;
  const entity = reading.entity(first);
  if (entity === undefined) return undefined;
  let end = first;
  while (reading.entity(end) === entity) end += 1;
  return reading.tokens[end]?.text === ',' ? namedParty(reading, first, entity) : undefined;
}

export function namedParty(reading: SentenceReading, at: number, entity: Entity): Party {
  let end = at + 1;
  while (end < reading.tokens.length && reading.entity(end) === entity) end += 1;
  let first = at;
  while (first > 0 && reading.entity(first - 1) === entity) first -= 1;
  return { name: entity.name, entity: entity.id, span: reading.span(first, end), named: true };
}

/** What a relative word stands for: the noun right before it, if that is a party at all. */
function lastPartyBefore(reading: SentenceReading, end: number): Party | undefined {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) {
    const party = partyAt(reading, at);
    if (party !== undefined) return party;
    if (isNominal(reading, at)) return undefined;
  }
  return undefined;
}

function isNominal(reading: SentenceReading, at: number): boolean {
  const tag = reading.tokens[at]?.tag;
  return tag === 'NOUN' || tag === 'NOUNS' || tag === 'NAME';
}

function isVerbBefore(reading: SentenceReading, at: number): boolean {
  return verbBefore(reading, at) >= 0;
}

/** A finite verb between the conjunction and the start of its clause: then the two verbs share their subject. */
function verbBefore(reading: SentenceReading, at: number, bound = 0): number {
  for (let back = at - 1; back >= Math.max(bound, at - 12); back--) {
    const token = reading.tokens[back];
    if (token === undefined || /^[;:]$/u.test(token.text)) return -1;
    if (token.tag === 'VBD' || token.tag === 'VBZ' || token.tag === 'VBP' || token.tag === 'MODAL') return back;
  }
  return -1;
}
