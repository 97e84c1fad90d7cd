/** Tells quotations that nobody says from those that somebody does: words as words, titles, nicknames, terms. Knows words, no speakers. */
import type { Token, TokenRange } from '../../english/token.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';

const naming = new Set(['call', 'name', 'title', 'entitle', 'dub', 'nickname', 'label', 'term', 'know', 'baptise', 'baptize', 'christen', 'codename', 'headline', 'caption', 'spell', 'style', 'brand', 'translate']);
const metalanguage = new Set(['word', 'words', 'term', 'terms', 'phrase', 'expression', 'acronym', 'abbreviation', 'nickname', 'title', 'hashtag', 'codename', 'name', 'label', 'category', 'prefix', 'suffix', 'letter', 'letters', 'so-called', 'verb', 'noun', 'adjective', 'option', 'button', 'tab', 'field', 'column', 'file', 'folder', 'menu']);
const works = new Set(['book', 'novel', 'film', 'movie', 'song', 'album', 'single', 'play', 'essay', 'poem', 'painting', 'series', 'show', 'programme', 'program', 'documentary', 'podcast', 'episode', 'track', 'exhibition', 'musical', 'opera', 'sitcom', 'comedy', 'drama', 'thriller', 'memoir', 'bestseller', 'classic', 'hit', 'game', 'video', 'paper', 'thesis', 'column', 'feature', 'sketch', 'ballet', 'symphony', 'operation', 'project', 'drama', 'journal', 'magazine', 'chapter', 'section', 'lecture', 'talk', 'sculpture', 'photograph', 'ballad', 'trilogy', 'saga', 'anthem', 'hymn', 'magazine', 'franchise', 'sequel', 'story', 'tale']);
const sayWords = new Set(['read', 'confirm', 'admit', 'concede', 'promise', 'vow', 'acknowledge', 'announce', 'explain', 'declare', 'note', 'remark', 'report', 'recall', 'testify', 'suggest', 'stress', 'report', 'respond', 'apologise', 'apologize', 'speak', 'find', 'rule', 'conclude', 'say', 'tell', 'write', 'call', 'describe', 'accuse', 'claim', 'add', 'warn', 'deny', 'according', 'term', 'label', 'tweet', 'state', 'denounce', 'dismiss', 'brand', 'allege', 'criticise', 'criticize', 'condemn', 'argue', 'insist', 'reject', 'praise', 'quote', 'reply', 'cite', 'blame']);

/** `range` with the marks, `inside` without them; `words` counts what is inside. */
export function isTerm(tokens: readonly Token[], range: TokenRange, inside: TokenRange, words: number): boolean {
  const before = tokens[range.first - 1];
  const after = tokens[range.end];
  const last = tokens[inside.end - 1];
  if (words === 0 || before === undefined && after === undefined) return words === 0;
  if (words > 12) return false;
  const speaks = last !== undefined && last.tag === 'PUNCT' && /^[,.?!…—–]/u.test(last.text);
  if (isNickname(before, after, inside)) return true;
  if (before !== undefined && isMetalanguage(tokens, range.first) && !(speaks && /^[,?!]/u.test(last.text))) return true;
  if (speaks && !isTitleCase(tokens, inside)) return false;
  if (after !== undefined && speaks && reportingVerbs.has(after.lemma)) return false;
  if (isTitleCase(tokens, inside) && (words > 1 || !reportedNear(tokens, range.first))) return !(speaks && /^[,?!]/u.test(last.text)) || worksNear(tokens, range.first);
  return words <= 2 && !reportedNear(tokens, range.first) && !(after !== undefined && after.lower === ',' && reportsAfter(tokens, range.end));
}

/** John “Jack” Abara. */
function isNickname(before: Token | undefined, after: Token | undefined, inside: TokenRange): boolean {
  return before?.tag === 'NAME' && after?.tag === 'NAME' && inside.end - inside.first <= 4;
}

/** the word “hub”; a film called “Hub”; known as “the Hub”. */
function isMetalanguage(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 3; at--) {
    const token = tokens[at];
    if (token === undefined || token.tag === 'PUNCT' && token.lower !== ',') return false;
    if (at === first - 1 && (metalanguage.has(token.lower) || works.has(token.lower) && /^\p{Lu}/u.test(tokens[first + 1]?.text ?? ''))) return true;
    if (token.tag.startsWith('V') && naming.has(token.lemma) && (token.tag === 'VBN' || token.lemma === 'entitle')) return token.lemma !== 'call' && token.lemma !== 'label' && token.lemma !== 'term' || !agentAround(tokens, at);
  }
  return false;
}

/** `was called “shameful” by`, `he called it “shameful”`: then the words are somebody’s. */
function agentAround(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return before !== undefined && before.tag !== 'NOUN' && before.tag !== 'NOUNS' && before.lower !== ',' && before.lemma !== 'be';
}

function worksNear(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 4; at--) if (works.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function reportedNear(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 12; at--) {
    const token = tokens[at];
    if (token === undefined || token.lower === '.' || token.lower === ';') return false;
    if (sayWords.has(token.lemma) && token.tag !== 'NOUN') return true;
  }
  return false;
}

/** `“Never”, said the mayor`. */
function reportsAfter(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at < tokens.length && at - end < 6; at++) {
    const token = tokens[at];
    if (token !== undefined && token.tag.startsWith('V') && sayWords.has(token.lemma)) return true;
  }
  return false;
}

const small = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'on', 'to', 'for', 'with', 'at', 'by', 'from', 'or', 'as', 'de', 'la', 'le', 'der', 'die', 'das', 'von', 'is']);

/** Every weighty word begins with a capital, and there are two at least. */
function isTitleCase(tokens: readonly Token[], inside: TokenRange): boolean {
  let capitals = 0;
  for (let at = inside.first; at < inside.end; at++) {
    const token = tokens[at];
    if (token === undefined || !/^\p{L}/u.test(token.text)) continue;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
    else if (at === inside.first || !small.has(token.lower) && token.tag !== 'PART') return false;
  }
  return capitals >= 2;
}
