/** `It is unlikely that …`, `There is a chance that …` in a text whose authors assess: their own judgement, said without `we`. Knows those patterns. */
import type { PassageEnglish, Token, TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';

const judging = new Set(['assess', 'judge', 'confidence']);
const odds = new Set(['likely', 'unlikely', 'probable', 'improbable', 'possible', 'plausible', 'certain']);
/** The form under which such a judgement is recorded; its speaker is the author. */
export const estimateLemma = 'be likely';

/** Whether the draft’s authors assess in their own name. */
export function authorsAssess(labellings: readonly (readonly Labelling[])[], english: readonly PassageEnglish[]): boolean {
  return labellings.some((mine, place) => mine.some(one => judging.has(one.cueLemma) && english[place]?.tokens[one.speaker[0]?.first ?? -1]?.lower === 'we')) || english.some(headsJudgements);
}

/** `Key judgements`, by themselves: a heading. */
function headsJudgements({ tokens }: PassageEnglish): boolean {
  return tokens.length > 1 && tokens.length < 4 && tokens[0]?.lower === 'key' && /^(?:judge?ments?|assessments?|findings)$/.test(tokens[1]?.lower ?? '');
}

export function estimatesIn({ tokens, sentences }: PassageEnglish): readonly Labelling[] {
  return sentences.flatMap(sentence => {
    const first = openingOf(tokens, sentence);
    const end = lastWord(tokens, sentence.end);
    const from = likelyThat(tokens, first, end) ?? chanceThat(tokens, first, end) ?? confidenceIn(tokens, first, end) ?? possiblyDoes(tokens, first, end);
    return from === undefined || from + 1 >= end ? [] : [estimate({ first, end: from }, { first: from, end })];
  });
}

function estimate(cue: TokenRange, content: TokenRange): Labelling {
  return { speaker: [], cue: [cue], cueLemma: estimateLemma, cueClass: 'thought', content: [content], addressee: [], agentless: false, negated: false, confidence: 0.7 };
}

/** Past a portion mark, `(C)`. */
function openingOf(tokens: readonly Token[], { first }: TokenRange): number {
  return tokens[first]?.lower === '(' && tokens[first + 2]?.lower === ')' ? first + 3 : first;
}

/** `It is highly unlikely that`, `It is unlikely, with moderate confidence, that`: where the clause begins. */
function likelyThat(tokens: readonly Token[], first: number, end: number): number | undefined {
  if (tokens[first]?.lower !== 'it' || tokens[first + 1]?.lemma !== 'be') return undefined;
  let at = first + 2;
  while (at < end && (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'NEG' || tokens[at]?.lower === 'highly')) at++;
  if (!odds.has(tokens[at]?.lower ?? '')) return undefined;
  at++;
  if (tokens[at]?.lower === ',') for (let close = at + 1; close < at + longestInsert; close++) if (tokens[close]?.lower === ',') return tokens[close + 1]?.lower === 'that' ? close + 1 : undefined;
  return tokens[at]?.lower === 'that' ? at : undefined;
}

const longestInsert = 16;

/** `There is a realistic possibility that`, `There is little chance of`. */
function chanceThat(tokens: readonly Token[], first: number, end: number): number | undefined {
  if (tokens[first]?.lower !== 'there' || tokens[first + 1]?.lemma !== 'be') return undefined;
  for (let at = first + 2; at < Math.min(end, first + 8); at++) {
    const next = tokens[at + 1]?.lower;
    if (chances.has(tokens[at]?.lemma ?? '')) return next === 'that' || next === 'of' ? at + 1 : undefined;
  }
  return undefined;
}

/** `Our confidence in the date is low`: how sure the authors are, and of what. */
function confidenceIn(tokens: readonly Token[], first: number, end: number): number | undefined {
  const at = tokens[first]?.lower === 'our' ? first + 1 : first;
  if (tokens[at]?.lower !== 'confidence' || at === first && tokens[at + 1]?.lemma !== 'be') return undefined;
  return tokens.slice(at + 1, end).some(({ lemma }) => lemma === 'be') ? at + 1 : undefined;
}

/** `It could potentially move`, `The crew may well return`: what they hold possible. */
function possiblyDoes(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let at = first + 1; at < Math.min(end, first + 8); at++) {
    if (tokens[at]?.tag === 'QUOTE' || tokens[at]?.lower === ',') return undefined;
    if (/^(?:could|may|might)$/.test(tokens[at]?.lower ?? '')) return /^(?:potentially|possibly|conceivably|well|plausibly)$/.test(tokens[at + 1]?.lower ?? '') ? at : undefined;
  }
  return undefined;
}

const chances = new Set(['possibility', 'chance', 'probability', 'likelihood', 'risk', 'prospect']);

function lastWord(tokens: readonly Token[], end: number): number {
  let to = end;
  while (to > 0 && tokens[to - 1]?.tag === 'PUNCT') to--;
  return to;
}
