/** Mends tags that only this stage can tell are wrong: a capitalised word beside a name is part of it, and what follows `according to` is no verb. */
import type { PassageEnglish, Token } from '../english/token.ts';
import { collectiveNouns, roleNouns } from './lexicon/nouns.ts';

/** The same English, with `Watch` in `Royal Watch Office` a name. A passage that capitalises every word is left as it is. */
export function withMendedTags(english: PassageEnglish): PassageEnglish {
  const { tokens, sentences } = english;
  let mended: Token[] | undefined;
  let weighed: boolean | undefined;
  let sentence = 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.tag === 'VB' && tokens[at - 1]?.tag === 'TO' && tokens[at - 2]?.lower === 'according') {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: collectiveNouns.has(token.lower) || token.lower.endsWith('s') ? 'NOUNS' : 'NOUN' };
      continue;
    }
    const joining = token !== undefined && token.lower === '&' && token.tag !== 'NAME' && startsUpper(tokens[at - 1]?.text ?? '') && startsUpper(tokens[at + 1]?.text ?? '');
    if (joining) {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'NAME' };
      const partner = mended[at - 1];
      if (partner !== undefined) mended[at - 1] = { ...partner, tag: 'NAME', lemma: partner.lower };
      continue;
    }
    // `a 24-year-old mechanic,`: nothing follows that an adjective could belong to.
    if (token?.tag === 'ADJ' && roleNouns.has(token.lower) && tokens[at + 1]?.tag === 'PUNCT' && tokens[at - 1]?.tag !== 'VBZ' && tokens[at - 1]?.tag !== 'VBD') {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'NOUN' };
      continue;
    }
    if (token === undefined || !startsUpper(token.text) || !mistaken(token)) continue;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence++;
    if (sentences[sentence]?.first === at || tokens[at - 1]?.tag === 'QUOTE' || tokens[at - 1]?.lower === ':') continue;
    const before = (mended ?? tokens)[at - 1];
    const after = tokens[at + 1];
    // `The Command denied`, `of Latchingford`: a capital after a small word is no verb and no adverb.
    const stranded = token.tag !== 'NOUN' && token.tag !== 'NOUNS' && token.tag !== 'POSS' && (before?.tag === 'DET' || before?.tag === 'ADP');
    if (!stranded && before?.tag !== 'NAME' && (after?.tag !== 'NAME' || !startsUpper(after.text))) continue;
    weighed ??= capitalised(tokens);
    if (weighed) continue;
    mended ??= [...tokens];
    mended[at] = { ...token, tag: 'NAME', lemma: token.lower };
  }
  return mended === undefined ? english : { tokens: mended, sentences };
}

export function startsUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(text);
}

/** More capitals than small initials among the longer words: a headline, which says nothing about names. */
export function capitalised(tokens: readonly Token[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const token of tokens) {
    if (token.text.length < 4) continue;
    if (startsUpper(token.text)) capitals++;
    else if (/^\p{Ll}/u.test(token.text)) small++;
  }
  return capitals > small * 2;
}

function mistaken({ tag, text }: Token): boolean {
  return tag === 'VB' || tag === 'VBP' || tag === 'VBZ' || tag === 'VBD' || tag === 'VBN' || tag === 'VBG' || tag === 'NOUN' || tag === 'NOUNS' || tag === 'ADV' || (tag === 'POSS' && text.length > 5);
}
