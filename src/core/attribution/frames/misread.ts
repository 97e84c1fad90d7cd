/** Verbs of saying that the tagger took for nouns or adjectives, told by their neighbours. Knows the lexicon; makes no labellings. */
import type { Token } from '../../english/token.ts';
import { collectiveNouns, documentNouns } from '../lexicon/nouns.ts';
import { reportingVerbs } from '../lexicon/verbs.ts';
import { namesPaper } from './papers.ts';
import { demonstrative } from './phrases.ts';
import { quotationFrom, tokenAt } from './scope.ts';
import type { Scope } from './scope.ts';
import { subjectBefore } from './subjects.ts';
import { isComma } from './token-kinds.ts';

/** `the agency fears that …`, `it is alleged that …`: a noun or adjective to the tagger, but by its neighbours the clause’s verb. */
export function misreadVerb(scope: Scope, at: number): string | undefined {
  const token = tokenAt(scope, at);
  if (token.tag !== 'NOUNS' && token.tag !== 'NOUN' && token.tag !== 'ADJ') return undefined;
  const next = tokenAt(scope, at + 1);
  if (shows(scope, at)) return 'show';
  if (token.lower === 'regard' && (tokenAt(scope, at - 1).tag === 'NOUNS' || demonstrative.has(tokenAt(scope, at - 1).lower)) && (next.tag === 'DET' || next.tag === 'POSS' || next.tag === 'PRON')) return 'regard';
  if (token.lower === 'say' && demonstrative.has(tokenAt(scope, at - 1).lower) && (next.tag === 'PRON' || next.tag === 'DET' || next.tag === 'POSS')) return 'say';
  if (plainVerbs.has(token.lower)) return plainVerbs.get(token.lower);
  const clause = next.lower === 'that' || quotationFrom(scope, at + 1) > 0;
  const infinitive = next.tag === 'TO' && tokenAt(scope, at + 2).tag === 'VB';
  if (!clause && !infinitive) return undefined;
  const lemma = verbLemma(token);
  const before = tokenAt(scope, at - 1);
  const raised = before.lemma === 'be' && token.tag === 'ADJ' ? 's' : 'v';
  if (lemma === undefined || (infinitive && reportingVerbs.get(lemma)?.some(verb => verb.frames.includes(raised)) !== true)) return undefined;
  if (before.lemma === 'be' && token.tag === 'ADJ') return lemma;
  if (before.tag !== 'NAME' && (before.tag !== 'NOUN' || infinitive) && before.lower !== ')' && before.tag !== 'NOUNS') return undefined;
  // A plural subject takes the bare form: `studies show that`.
  if (token.tag !== 'ADJ' && token.lower.endsWith('s') === (before.tag === 'NOUNS' || (before.tag === 'NAME' && isCommonPlural(before)))) return undefined;
  const subject = subjectBefore(scope, at);
  return subject !== undefined && (subject.first === scope.first || isComma(tokenAt(scope, subject.first - 1))) ? lemma : undefined;
}

/** Forms that are a verb whatever the tagger saw. */
const plainVerbs: ReadonlyMap<string, string> = new Map([['denies', 'deny'], ['says', 'say'], ['accuses', 'accuse'], ['alleges', 'allege'], ['admits', 'admit'], ['insists', 'insist'], ['condemns', 'condemn'], ['tells', 'tell']]);

/** `Logs supplied by the operator show 41 failures`, `its accounts show`: papers in the plural and the bare verb. */
function shows(scope: Scope, at: number): boolean {
  if (tokenAt(scope, at).lower !== 'show') return false;
  const next = tokenAt(scope, at + 1);
  if (next.text !== '' && next.tag !== 'NUM' && !next.tag.startsWith('NOUN') && next.tag !== 'DET' && next.tag !== 'PUNCT' && next.tag !== 'POSS' && next.lower !== 'that' && next.tag !== 'WH') return false;
  const subject = subjectBefore(scope, at);
  if (subject === undefined) return false;
  return namesPaper(scope, subject, documentNouns);
}

function isCommonPlural(token: Token): boolean {
  return collectiveNouns.has(token.lower);
}

function verbLemma(token: Token): string | undefined {
  const { lower, lemma } = token;
  return [lemma, lower.replace(/s$/, ''), lower.replace(/d$/, ''), lower.replace(/ed$/, '')].find(word => reportingVerbs.has(word));
}
