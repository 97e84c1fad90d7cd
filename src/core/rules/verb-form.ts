/** The few verbs that rules put in place of others, in every form. Data and one question. */
import type { Token } from '../english/token.ts';

export type NeutralVerb = 'say' | 'criticise' | 'decline' | 'deny' | 'tell';

interface Forms {
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const forms: Readonly<Record<NeutralVerb, Forms>> = {
  say: { third: 'says', past: 'said', participle: 'said', gerund: 'saying' },
  criticise: { third: 'criticises', past: 'criticised', participle: 'criticised', gerund: 'criticising' },
  decline: { third: 'declines', past: 'declined', participle: 'declined', gerund: 'declining' },
  deny: { third: 'denies', past: 'denied', participle: 'denied', gerund: 'denying' },
  tell: { third: 'tells', past: 'told', participle: 'told', gerund: 'telling' },
};

/** `say` in the form of `claims` is `says`, of `Claiming` is `Saying`. */
export function verbInForm(verb: NeutralVerb, like: Token): string {
  const word = inflected(verb, like);
  return /^\p{Lu}/u.test(like.text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function inflected(verb: NeutralVerb, like: Token): string {
  switch (formOf(like)) {
    case 'VBZ': return forms[verb].third;
    case 'VBG': return forms[verb].gerund;
    case 'VBD': return forms[verb].past;
    case 'VBN': return forms[verb].participle;
    case 'VB': return verb;
  }
}

/** The form by the tag, or where the tagger took the verb for something else, by the ending. */
export function formOf({ tag, lower, lemma }: Token): 'VB' | 'VBZ' | 'VBD' | 'VBN' | 'VBG' {
  if (tag === 'VBZ' || tag === 'VBG' || tag === 'VBD' || tag === 'VBN') return tag;
  if (tag === 'VB' || tag === 'VBP') return 'VB';
  if (lower.endsWith('ing')) return 'VBG';
  if (lower.endsWith('ed')) return 'VBD';
  return lower === lemma ? 'VB' : lower.endsWith('s') ? 'VBZ' : 'VBD';
}

/** Every regular form of some verbs, each with its verb: for reading words whose tag or lemma the tagger got wrong. */
export function formsOf(verbs: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const verb of verbs) {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubling.has(verb) ? verb + verb.slice(-1) : verb;
    const past = verb.endsWith('y') && !/[aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
    const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : past.endsWith('ied') ? `${verb.slice(0, -1)}ies` : `${verb}s`;
    for (const form of [verb, third, past, `${stem}ing`]) found.set(form, verb);
  }
  return found;
}

/** Verbs that double their last letter before an ending. */
const doubling: ReadonlySet<string> = new Set(['admit', 'rebut', 'dispel']);
