/** What kind of cue some words are, where no rule says so: its dictionary form, its class, whether it is negated. Knows the lexicon. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { CueClass } from '../attribution.ts';
import type { Labelling } from '../labeller.ts';
import { cueClassOf } from '../frames/cue.ts';
import { clauseNouns, documentNouns, sayingNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';

export interface FoundCue {
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** The token that says what the cue is. */
  readonly head: number;
  readonly hasSpeaker: boolean;
}

export function describeCue(tokens: readonly Token[], { cue, content, head, hasSpeaker }: FoundCue): Pick<Labelling, 'cueLemma' | 'cueClass' | 'agentless' | 'negated'> {
  const words = cue.flatMap(({ first, end }) => tokens.slice(first, end));
  const token = tokens[head];
  const cueLemma = words.some(word => word.lower === 'according') ? 'according to' : token?.lemma ?? '';
  const isPassive = token?.tag === 'VBN' && words.some(word => word.lemma === 'be');
  return {
    cueLemma,
    cueClass: classOf(token, cueLemma, content.some(({ first, end }) => isStatement(tokens.slice(first, end)))),
    agentless: !hasSpeaker && isPassive,
    negated: words.some(word => word.tag === 'NEG' || word.lower === 'never'),
  };
}

const hopes = new Set('hope fear worry concern belief view opinion doubt suspicion confidence expectation feeling sense idea notion optimism pessimism assumption impression understanding'.split(' '));
const wishes = new Set('desire interest willingness support opposition plan intention wish preference'.split(' '));

/** A word that nobody lists as a cue is held for the weakest kind, which no rule about sourcing relies on. */
function classOf(token: Token | undefined, lemma: string, states: boolean): CueClass {
  if (token === undefined) return 'attitude';
  if (lemma === 'according to' || token.tag === 'PUNCT') return 'speech';
  if (token.tag === 'NOUN' || token.tag === 'NOUNS') {
    if (hopes.has(lemma)) return 'thought';
    if (wishes.has(lemma)) return 'attitude';
    return clauseNouns.has(lemma) || sayingNouns.has(lemma) ? 'speech' : documentNouns.has(lemma) ? 'document' : 'attitude';
  }
  const senses = reportingVerbs.get(lemma) ?? [];
  const chief = senses.findLast(sense => sense.particle === undefined);
  // “Sixty stations still accept cash”: no frame of saying, and nothing stated.
  return chief === undefined || !states ? 'attitude' : cueClassOf(chief.class);
}

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MODAL', 'QUOTE']);

function isStatement(words: readonly Token[]): boolean {
  return words.some(({ tag }) => finite.has(tag));
}
