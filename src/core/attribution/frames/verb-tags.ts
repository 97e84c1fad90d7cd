/** Mends, for the frames alone, the tags of verbs of saying that look like nouns or adjectives, and of plural nouns that look like verbs. Knows neighbours, no clauses. */
import type { Token, Tag } from '../../english/token.ts';
import { documentNouns, eventNouns, forumNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';

/** The same tokens, a verb where only a verb can stand: `This has been contested by Ines`, `As Vela notes, …`, `according to leaflets`. */
export function withVerbTags(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const tag = mendedTag(mended ?? tokens, at, token);
    if (tag === undefined) continue;
    mended ??= [...tokens];
    mended[at] = { ...token, tag, lemma: tag.startsWith('V') && tag !== 'VBP' ? (tag === 'VBG' ? verbOfGerund(token.lower) : verbLemma(token.lower)) ?? token.lemma : token.lower };
  }
  return mended ?? tokens;
}

function mendedTag(tokens: readonly Token[], at: number, token: Token): Tag | undefined {
  switch (token.tag) {
    case 'NOUN':
      if (token.lower.endsWith('ing') && tokens[at + 1]?.lower === 'that' && tokens[at - 1]?.lower === ',' && verbOfGerund(token.lower) !== undefined) return 'VBG';
      if (token.lower.endsWith('ing') && tokens[at - 1]?.lower === 'as' && /^(?:quoted|cited|reported)$/.test(tokens[at - 2]?.lower ?? '') && verbOfGerund(token.lower) !== undefined) return 'VBG';
      return isParticiple(tokens, at, token) ? 'VBN' : afterYear(tokens, at, token) ? 'VBP' : pastAfterSubject(tokens, at, token);
    case 'ADJ': return isHeadNoun(tokens, at, token) ? 'NOUN' : isParticiple(tokens, at, token) ? 'VBN' : pastAfterSubject(tokens, at, token);
    case 'NOUNS': return isPresent(tokens, at, token) || notesAfterYear(tokens, at, token) || quotesAs(tokens, at, token) ? 'VBZ' : undefined;
    case 'ADV': return token.lower === 'part' && tokens[at + 1]?.lower === 'of' ? 'NOUN' : undefined;
    case 'NAME': return headlineVerbs.has(token.lower) && tokens[at - 1]?.tag === 'NAME' && at > 0 && tokens[at + 1] !== undefined ? 'VBZ' : undefined;
    case 'VBG': return token.lower === 'reporting' && isSubject(tokens, at) ? 'NOUN' : undefined;
    case 'VBD': return documentNouns.has(tokens[at - 1]?.lower ?? '') && handled.has(token.lower) && (tokens[at + 1]?.tag === 'ADP' || tokens[at + 1]?.tag === 'TO' || tokens[at + 1]?.lower === 'available') ? 'ADJ' : undefined;
    case 'VBZ': return isObject(tokens, at, token) || isPaper(tokens, at, token) || isHeadNoun(tokens, at, token) ? 'NOUNS' : undefined;
    case 'VBP':
    case 'VB': return token.lower === 'cannot' ? 'MODAL' : addressees.has(token.lower) && tokens[at - 1]?.tag === 'TO' ? 'NOUNS' : undefined;
    default: return undefined;
  }
}

/** `is understood that`, `has been contested by`. */
function isParticiple(tokens: readonly Token[], at: number, token: Token): boolean {
  if (!token.lower.endsWith('ed') && !irregular.has(token.lower)) return false;
  let before = at - 1;
  while (tokens[before]?.tag === 'ADV' || tokens[before]?.tag === 'NEG') before--;
  if (tokens[before]?.lemma !== 'be') return false;
  const next = tokens[at + 1]?.lower;
  const being = tokens[before]?.lower === 'been' || tokens[before]?.lower === 'being';
  const it = tokens[before - 1]?.lower === 'it' && (next === 'that' || tokens[at + 1]?.tag === 'ADP' && tokens.slice(at + 2, at + 6).some(word => word.lower === 'that'));
  return (it || next === 'by' && being || quotesAs(tokens, at, token)) && verbLemma(token.lower) !== undefined;
}

/** Whom one speaks to, though the words are verbs too. */
const addressees = new Set(['police', 'staff', 'press', 'leaflets', 'questions']);

const partitive = new Set(['part', 'parts', 'some', 'most', 'much', 'all', 'many', 'none']);

const irregular = new Set(['understood', 'thought', 'known', 'learnt', 'said', 'told', 'felt', 'held', 'found', 'written', 'shown']);
const irregularLemmas: ReadonlyMap<string, string> = new Map([['understood', 'understand'], ['thought', 'think'], ['known', 'know'], ['learnt', 'learn'], ['said', 'say'], ['told', 'tell'], ['felt', 'feel'], ['held', 'hold'], ['found', 'find'], ['written', 'write'], ['shown', 'show']]);

/** `The inspectorate confirmed part of it`: after a noun, before what only an object or a clause opens with. */
function pastAfterSubject(tokens: readonly Token[], at: number, token: Token): Tag | undefined {
  if (!token.lower.endsWith('ed') || (token.lower === 'alleged' && tokens[at - 1]?.lower !== 'who') || verbLemma(token.lower) === undefined) return undefined;
  const before = tokens[at - 1];
  if (before?.lower === 'who' && tokens[at + 1]?.lower === 'that') return 'VBD';
  if (before === undefined || (before.tag !== 'NAME' && before.tag !== 'NOUN' && before.tag !== 'NOUNS')) return undefined;
  const next = tokens[at + 1];
  const opens = next !== undefined && (next.lower === ',' && tokens[at + 2]?.tag === 'VBG' || next.tag === 'DET' || next.tag === 'POSS' || next.tag === 'PRON' || next.lower === 'that' || partitive.has(next.lower) && tokens[at + 2]?.lower === 'of');
  return opens ? 'VBD' : undefined;
}

/** `As Vela notes, …`, `Reporting indicates that`: a plural after one who can say it, before a clause or between commas. */
function isPresent(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || verbLemma(token.lower) === undefined || !token.lower.endsWith('s')) return false;
  const clause = next.lower === 'that' || next.lower === 'whether';
  // `but denies that`: a bare plural after the conjunction would have no verb.
  if (clause && before.tag === 'CONJ' && tokens[at - 2]?.lower !== ',') return !(tokens[at - 2]?.tag === 'NOUNS' && before.lower === 'and');
  if (clause && (before.tag === 'NAME' || before.tag === 'VBG' && !(tokens[at - 2]?.tag.startsWith('V') ?? false))) return true;
  // `Vela claims the board knew`: no noun stands between a name and an article.
  if ((before.tag === 'NAME' || before.text.startsWith('@')) && claiming.has(token.lower) && (next.tag === 'DET' || next.tag === 'POSS' || next.tag === 'PRON')) return true;
  return next.lower === ',' && before.tag === 'NAME' && tokens[nameStart(tokens, at - 1) - 1]?.lower === 'as';
}

const claiming = new Set(['claims', 'says', 'fears', 'reports', 'demands', 'hopes', 'doubts', 'disputes', 'charges', 'warns', 'notes', 'estimates', 'questions']);

/** `The report quotes a foreman as saying`, `was quoted in it as saying`. */
function quotesAs(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  if (!/^(?:quote|cite)[ds]$/.test(lower)) return false;
  for (let ahead = at + 2; ahead < at + 14; ahead++) {
    const word = tokens[ahead]?.lower ?? '';
    if (word === 'as') return tokens[ahead + 1]?.tag === 'VBG';
    if (word === '' || /^[.?!;]$/.test(word)) return false;
  }
  return false;
}

function nameStart(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at > 0 && last - at < 6 && tokens[at - 1]?.tag === 'NAME') at--;
  return at;
}

/** `Brandt and Osei (2021) report no effect`: what a work that is cited by its year does. */
function afterYear(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1]?.tag;
  return tokens[at - 1]?.lower === ')' && isYearBefore(tokens, at - 1) && reportingVerbs.has(token.lower) && (next === 'DET' || next === 'ADJ' || next === 'POSS' || next === 'NOUNS' || next === 'ADP' || tokens[at + 1]?.lower === 'that');
}

/** `As Vela (2019) notes, …`, `Vela (2019) claims the gate leaks`. */
function notesAfterYear(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  const next = tokens[at + 1];
  return tokens[at - 1]?.lower === ')' && next !== undefined && (next.lower === ',' || next.lower === 'that' || next.tag === 'DET' || next.tag === 'POSS' || next.tag === 'PRON') && isYearBefore(tokens, at - 1) && verbLemma(lower) !== undefined;
}

/** `(2020: 14)` before the bracket at `close`. */
function isYearBefore(tokens: readonly Token[], close: number): boolean {
  for (let at = close - 1; at > 0 && close - at < 8; at--) if (tokens[at]?.lower === '(') return /^(?:1[5-9]|20)\d\d/.test(tokens[at + 1]?.text ?? '');
  return false;
}

/** Verbs that headlines capitalise; no name looks like them. */
const headlineVerbs = new Set(['says', 'denies', 'warns', 'claims', 'admits', 'accuses', 'tells', 'insists', 'urges', 'vows', 'alleges', 'rejects', 'confirms', 'blames', 'defends', 'predicts', 'suggests']);

/** `told an inquest in Oliva`, `the Oliva magistrates`: the last of a phrase with an article, and a noun for a paper or a gathering. */
function isHeadNoun(tokens: readonly Token[], at: number, { lower, lemma }: Token): boolean {
  if (!(documentNouns.has(lower) || eventNouns.has(lower) || eventNouns.has(lemma) || forumNouns.has(lower) && lower.endsWith('s')) || reportingVerbs.has(lemma)) return false;
  const next = tokens[at + 1]?.tag;
  if (next === 'NOUN' || next === 'NOUNS' || next === 'NAME' || next === 'ADJ') return false;
  let before = at - 1;
  while (at - before < 4 && /^(?:ADJ|NAME|NOUN)$/.test(tokens[before]?.tag ?? '')) before--;
  return /^(?:DET|POSS|PART)$/.test(tokens[before]?.tag ?? '');
}

/** What is done with papers: `a statement made available to`, `a letter sent to`. */
const handled = new Set(['made', 'sent', 'issued', 'released', 'published', 'posted', 'shared', 'signed', 'addressed', 'delivered', 'circulated', 'obtained', 'seen', 'filed', 'leaked']);

/** `Reporting indicates`: the subject of what follows. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.tag === 'VBZ' || next.tag === 'VBD' || next.tag === 'NOUNS' && tokens[at + 2]?.lower === 'that' && verbLemma(next.lower) !== undefined) && tokens[at - 1]?.tag !== 'ADP';
}

/** `Police figures show`: papers before a verb of their own. */
function isPaper(tokens: readonly Token[], at: number, token: Token): boolean {
  const next = tokens[at + 1];
  return documentNouns.has(token.lower) && next !== undefined && (next.tag === 'VBP' || next.tag === 'VB' || next.lower === 'show') && reportingVerbs.has(next.lemma);
}

/** `to leaflets`, `for comments`: no verb with an s follows a preposition. */
function isObject(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.tag !== 'TO' && before.tag !== 'ADP' || !token.lower.endsWith('s') || token.lemma === 'be' || token.lemma === 'have' || token.lemma === 'do') return false;
  return before.lower === 'to' || before.lower === 'of' || before.lower === 'by' || before.lower === 'from' || before.lower === 'with';
}

function verbOfGerund(lower: string): string | undefined {
  const stem = lower.slice(0, -3);
  return [stem, `${stem}e`].find(word => reportingVerbs.has(word));
}

function verbLemma(lower: string): string | undefined {
  const known = irregularLemmas.get(lower);
  if (known !== undefined) return known;
  const stems = lower.endsWith('ies') || lower.endsWith('ied') ? [`${lower.slice(0, -3)}y`] : lower.endsWith('ed') ? [lower.slice(0, -1), lower.slice(0, -2), lower.slice(0, -3)] : [lower.slice(0, -1), lower.slice(0, -2)];
  return stems.find(stem => reportingVerbs.has(stem));
}
