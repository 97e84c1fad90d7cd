/** What kind of speaker the words alone name, where no name of the draft stands behind them. Knows nouns; resolves nobody. */
import type { SpeakerKind } from '../attribution.ts';
import { callsBody } from '../lexicon/body-kinds.ts';
import { bodyNouns, collectiveNouns, documentNouns, kinNouns, mouthpieceNouns, outletNouns } from '../lexicon/nouns.ts';
import { isHuman } from '../names/people.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** The laws in their order: who hides is anonymous; nobody, crowds and sides are collective; papers are documents; the one body so called is as good as named; the rest hold a post. */
export function kindOf(phrase: SpeakerPhrase): SpeakerKind {
  const { head, words, plural } = phrase;
  if (phrase.anonymous || (head === 'officials' && words.length === 1) || isCounted(phrase)) return 'anonymous';
  if (phrase.nobody || sides.has(head) || (head === 'family' && !/\p{Lu}/u.test(phrase.text))) return 'collective';
  if (head === 'intelligence' && /^\p{Lu}/u.test(phrase.text) && words.length > 1) return 'named';
  if (documentNouns.has(head) && !collectiveNouns.has(head)) return 'document';
  if (plural || collectiveNouns.has(head)) return 'collective';
  if (isTheBody(phrase)) return 'named';
  return hidesBehind(phrase) ? 'anonymous' : 'role';
}

/** `one colleague`, `a fourth legislator`, `two men who worked there`: how many, and not who. */
function isCounted({ head, text, definite, indefinite, words }: SpeakerPhrase): boolean {
  // `A second, who asked not to be named`.
  if (indefinite && /^(?:second|third|fourth|fifth|sixth)$/iu.test(text) || /^another$/iu.test(text)) return true;
  if ((head === 'person' && !definite) || /^one of them\b/iu.test(text)) return true;
  const of = words.at(-1) ?? '';
  if (/^one of\s/iu.test(text)) return isHuman(of.replace(/s$/, '')) || crowds.has(of);
  return !definite && counting.test(text) && (isHuman(head) || isHuman(head.replace(/s$/, '')) || crowds.has(head));
}

const counting = /^(?:one|another|two|three|four|five|six|second|third|fourth|fifth|sixth)\s/iu;
const crowds = new Set(['people', 'men', 'women', 'persons', 'officials', 'colleagues', 'employees', 'legislators', 'legislator', 'lawmakers', 'ministers']);

/** `a technician who was there`, `a former bookkeeper`, `a partner service`: known to the writer and not to be named; `a spokesman` holds a post. */
function hidesBehind({ head, text, indefinite, modified }: SpeakerPhrase): boolean {
  if (!indefinite || mouthpieceNouns.has(head)) return false;
  const body = (bodyNouns.has(head) || callsBody(head)) && !isHuman(head);
  return body || isHuman(head) && (modified || /^former\s/iu.test(text));
}

/** Several people or a side in a quarrel, under a noun in the singular. */
const sides = new Set(['prosecution', 'defence', 'defense', 'jury', 'couple', 'pair', 'duo', 'trio', 'quartet', 'crew', 'crowd', 'public', 'staff', 'bench', 'gallery', 'audience', 'community', 'electorate', 'neighbourhood', 'neighborhood']);

/** `the council`, `its security office`, `Oliva’s embassy`, `the Vela family`: a body of which there is one; `a cargo company` is any. */
function isTheBody({ head, definite, owner, text, words }: SpeakerPhrase): boolean {
  if (outletNouns.has(head) && /^\p{Lu}/u.test(text) && words.length > 1) return true;
  const body = (bodyNouns.has(head) || callsBody(head) || offices.has(head)) && (!isHuman(head) || regulating.has(head)) && !kinNouns.has(head);
  return body && (definite || owner !== undefined || /['’]s?\s/u.test(text) || /^\p{Lu}/u.test(text) && words.length > 1);
}

const offices = new Set(['archive', 'library', 'gallery', 'theatre', 'clinic', 'zoo', 'mint', 'monastery', 'abbey', 'cathedral', 'family', 'desk', 'newsroom', 'cell', 'bench', 'panel', 'registry', 'treasury', 'state', 'village', 'town', 'city', 'county', 'diocese', 'branch', 'division', 'taskforce', 'task-force', 'squad', 'committee', 'inquiry', 'inquest', 'municipality', 'borough', 'parish']);
/** Words for bodies as often as for persons. */
const regulating = new Set(['regulator', 'watchdog', 'operator', 'contractor', 'supplier', 'developer', 'employer', 'landlord']);
