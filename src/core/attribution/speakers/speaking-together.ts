/** Several who speak in one breath: `Ines Vela, Paul Oram and the clerk`. Knows conjunctions and commas; resolves nobody. */
import type { Token, TokenRange } from '../../english/token.ts';
import { bodyNouns, collectiveNouns } from '../lexicon/nouns.ts';
import { lastBefore } from '../names/mentions.ts';
import type { EntityMention } from '../names/names.ts';
import { isHuman } from '../names/people.ts';
import { lastNoun, onlyTitles } from './phrase-parts.ts';

/** Those named in `Ines Vela, Paul Oram and the clerk`; undefined where one speaks alone. */
export function speakTogether(tokens: readonly Token[], range: TokenRange, mentions: readonly EntityMention[]): readonly number[] | undefined {
  let joint = -1;
  for (let at = range.end - 1; at > range.first && joint < 0; at--) {
    if ((tokens[at]?.lower === 'and' || tokens[at]?.lower === '&') && !mentions.some(mention => mention.first <= at && at < mention.end)) joint = at;
  }
  if (joint < 0 || tokens[joint]?.lower === '&') return undefined;
  const last = mentions.find(mention => mention.first > joint);
  const article = tokens[joint + 1]?.tag === 'DET' || tokens[joint + 1]?.tag === 'POSS';
  const right = last !== undefined ? onlyTitles(tokens, joint + 1, last.first) || article : article && speaks(tokens[lastNoun(tokens, joint + 1, range.end)]);
  const before = tokens[joint - 1]?.lower === ',' ? joint - 1 : joint;
  // `Brother and sister`: a pair that needs no article.
  if (joint === range.first + 1 && joint === range.end - 2 && isHuman(tokens[range.first]?.lower ?? '') && isHuman(tokens[range.end - 1]?.lower ?? '')) return none;
  const opens = tokens[range.first]?.tag === 'DET' || tokens[range.first]?.tag === 'POSS';
  // `an expert at the Centre for Ports and Tides`: what hangs on the last noun is no second speaker.
  let of = false;
  for (let at = joint - 1; at >= range.first && tokens[at]?.lower !== ','; at--) of ||= tokens[at]?.tag === 'ADP' && !mentions.some(mention => mention.first <= at && at < mention.end);
  const left = !of && (mentions.some(mention => mention.end === before) || opens && speaks(tokens[lastNoun(tokens, range.first, joint)]));
  return left && right ? [...new Set(mentions.map(mention => mention.entity))] : undefined;
}

const none: readonly number[] = [];

function speaks(token: Token | undefined): boolean {
  return token !== undefined && (isHuman(token.lemma) || bodyNouns.has(token.lower) || collectiveNouns.has(token.lower));
}

/** `Ines Vela, Paul Oram | and Tom Arkle`: those named before, each between commas, speak too. */
export function withFirst(tokens: readonly Token[], range: TokenRange, mentions: readonly EntityMention[]): TokenRange {
  let { first } = range;
  for (let count = 0; count < 8 && tokens[first - 1]?.lower === ','; count++) {
    const mention = mentions[lastBefore(mentions, first - 1)];
    const before = tokens[(mention?.first ?? 0) - 1];
    if (mention === undefined || mention.end !== first - 1 || (before !== undefined && before.tag !== 'PUNCT' && before.tag !== 'QUOTE')) break;
    first = mention.first;
  }
  return first === range.first ? range : { first, end: range.end };
}
