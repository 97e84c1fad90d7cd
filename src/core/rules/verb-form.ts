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
  if (lower === lemma || tag === 'VB' || tag === 'VBP') return 'VB';
  return lower.endsWith('ing') ? 'VBG' : lower.endsWith('s') ? 'VBZ' : 'VBD';
}
