/** Mends tags that only this stage can tell are wrong: a capitalised word beside a name is part of it, and what follows `according to` is no verb. */
import type { PassageEnglish, Tag, Token } from '../../english/token.ts';
import { collectiveNouns, documentNouns, eventNouns, roleNouns } from '../lexicon/nouns.ts';

/** The same English, with `Watch` in `Royal Watch Office` a name. A passage that capitalises every word is left as it is. */
export function withMendedTags(english: PassageEnglish): PassageEnglish {
  const { tokens, sentences } = english;
  let mended: Token[] | undefined;
  let weighed: boolean | undefined;
  let sentence = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const upper = startsUpper(token.text);
    if (!upper && !mendable.has(token.tag) && token.lower !== '&') continue;
    if (token.tag === 'VB' && tokens[at - 1]?.tag === 'TO' && tokens[at - 2]?.lower === 'according') {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: collectiveNouns.has(token.lower) || token.lower.endsWith('s') ? 'NOUNS' : 'NOUN' };
      continue;
    }
    const joining = token.lower === '&' && token.tag !== 'NAME' && startsUpper(tokens[at - 1]?.text ?? '') && startsUpper(tokens[at + 1]?.text ?? '');
    if (joining) {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'NAME' };
      const partner = mended[at - 1];
      if (partner !== undefined) mended[at - 1] = { ...partner, tag: 'NAME', lemma: partner.lower };
      continue;
    }
    // `a 24-year-old mechanic,`: nothing follows that an adjective could belong to.
    const ends = tokens[at + 1]?.tag;
    const gathering = token.tag === 'ADJ' && eventNouns.has(token.lower) && tokens[at - 1]?.tag === 'DET' && (ends === 'VBD' || ends === 'VBZ' || tokens[at + 1]?.lower === 'heard');
    const spoke = token.tag === 'NOUN' || token.tag === 'ADJ' ? neverNouns.get(token.lower) : undefined;
    if (spoke !== undefined) {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'VBD', lemma: spoke };
      continue;
    }
    if (gathering || token.tag === 'ADJ' && roleNouns.has(token.lower) && tokens[at + 1]?.tag === 'PUNCT' && tokens[at - 1]?.tag !== 'VBZ' && tokens[at - 1]?.tag !== 'VBD') {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'NOUN' };
      continue;
    }
    // `“…,” Seawatch said`, `Lorran harbour agency`: no verb opens there.
    if (upper && (opensInverted(tokens, at) || isStrayPast(token, tokens, at))) {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'NAME', lemma: token.lower };
      continue;
    }
    // `its 1911 sheet`, `Lorran harbour agency Seawatch said`: a bare verb form that agrees with no subject there.
    if (token.tag === 'VBP' && !upper && isNounAfter(mended ?? tokens, at)) {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'NOUN' };
      continue;
    }
    // `leaked memo says`: a participle before a paper that is itself the subject.
    if (token.tag === 'VBD' && tokens[at + 1]?.tag === 'NOUN' && documentNouns.has(tokens[at + 1]?.lower ?? '') && (tokens[at + 2]?.tag === 'VBZ' || tokens[at + 2]?.tag === 'VBD') && tokens[at - 1]?.lower === ',') {
      mended ??= [...tokens];
      mended[at] = { ...token, tag: 'ADJ' };
      continue;
    }
    if (!upper || !mistaken(token)) continue;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= at) sentence++;
    if (sentences[sentence]?.first === at || tokens[at - 1]?.tag === 'QUOTE' || tokens[at - 1]?.lower === ':') continue;
    const before = (mended ?? tokens)[at - 1];
    const after = tokens[at + 1];
    // `The Command denied`, `of Latchingford`: a capital after a small word is no verb and no adverb.
    const stranded = token.tag !== 'NOUN' && token.tag !== 'NOUNS' && token.tag !== 'POSS' && (before?.tag === 'DET' || before?.tag === 'ADP');
    if (!stranded && before?.tag !== 'NAME' && (after?.tag !== 'NAME' || !startsUpper(after.text))) continue;
    weighed ??= capitalised(tokens) && tokens.at(-1)?.lower !== '.';
    if (weighed) continue;
    mended ??= [...tokens];
    mended[at] = { ...token, tag: 'NAME', lemma: token.lower };
  }
  return mended === undefined ? english : { tokens: mended, sentences };
}

/** What a word without a capital must be for its tag to be looked at. */
const mendable: ReadonlySet<Tag> = new Set<Tag>(['VB', 'VBP', 'VBD', 'NOUN', 'ADJ']);

/** A capital between a closing mark and a reporting verb is who speaks. */
function opensInverted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || tokens[at - 1]?.tag !== 'QUOTE' || tokens[at - 2]?.tag !== 'PUNCT' || !/^(?:VB[PDNG]?|ADV|ADJ|NOUNS?)$/.test(token.tag)) return false;
  const verb = tokens[at + 1];
  return (verb?.tag === 'VBD' || verb?.tag === 'VBZ') && quoting.has(verb.lemma) && !isPlural(token);
}

const quoting = new Set(['say', 'tell', 'add', 'write', 'reply', 'ask', 'insist', 'warn', 'argue', 'announce', 'explain', 'recall', 'note', 'joke']);

function isPlural(token: Token): boolean {
  return collectiveNouns.has(token.lower) || roleNouns.has(token.lemma) || token.tag === 'NOUNS' && token.lower.endsWith('s');
}

/** A past tense at the head of a sentence that no verb forms, before a noun: `Lorran harbour agency`. */
function isStrayPast(token: Token, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const opens = before === undefined || before.lower === '.';
  return opens && token.tag === 'VBD' && token.lemma === token.lower && !token.lower.endsWith('ed') && tokens[at + 1]?.tag === 'NOUN' && /^(?:N|VB[DZ])/.test(tokens[at + 2]?.tag ?? '');
}

function isNounAfter(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.tag === 'NUM') return tokens[at - 2]?.tag === 'DET' || tokens[at - 2]?.tag === 'POSS';
  const after = tokens[at + 1]?.tag;
  const later = tokens[at + 2]?.tag;
  return before?.tag === 'NAME' && !before.lower.endsWith('s') && !collectiveNouns.has(before.lower) && after === 'NOUN' && (later === 'NAME' || later === 'VBD' || later === 'VBZ');
}

/** Past tenses that no tag makes a noun. */
const neverNouns: ReadonlyMap<string, string> = new Map([['heard', 'hear'], ['said', 'say'], ['told', 'tell'], ['denied', 'deny']]);

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
