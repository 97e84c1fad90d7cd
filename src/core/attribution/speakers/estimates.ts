/** `It is unlikely that …` in a text whose authors assess: their own judgement, said without `we`. Knows that one pattern. */
import type { PassageEnglish, Token } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';

const judging = new Set(['assess', 'judge']);
const odds = new Set(['likely', 'unlikely', 'probable', 'improbable', 'possible', 'plausible', 'certain']);
/** The form under which such a judgement is recorded; its speaker is the author. */
export const estimateLemma = 'be likely';

/** Whether the draft’s authors assess in their own name. */
export function authorsAssess(labellings: readonly (readonly Labelling[])[], english: readonly PassageEnglish[]): boolean {
  return labellings.some((mine, place) => mine.some(one => judging.has(one.cueLemma) && english[place]?.tokens[one.speaker[0]?.first ?? -1]?.lower === 'we'));
}

export function estimatesIn({ tokens, sentences }: PassageEnglish): readonly Labelling[] {
  return sentences.flatMap(sentence => {
    let at = sentence.first + 2;
    if (tokens[sentence.first]?.lower !== 'it' || tokens[at - 1]?.lemma !== 'be') return [];
    while (at < sentence.end && (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'NEG' || tokens[at]?.lower === 'highly')) at++;
    if (!odds.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'that') return [];
    const end = lastWord(tokens, sentence.end);
    const labelling: Labelling = {
      speaker: [], cue: [{ first: sentence.first, end: at + 1 }], cueLemma: estimateLemma, cueClass: 'thought', content: [{ first: at + 1, end }], addressee: [], agentless: false, negated: false, confidence: 0.7,
    };
    return at + 2 < end ? [labelling] : [];
  });
}

function lastWord(tokens: readonly Token[], end: number): number {
  let to = end;
  while (to > 0 && tokens[to - 1]?.tag === 'PUNCT') to--;
  return to;
}
