/** Reports claims that rest on a post, on a low grade, or on a firm's own announcement, and on nothing else. Knows grades, types of sources and attributions. */
import type { Attribution } from '../attribution/attribution.ts';
import type { ClaimKind } from '../claims/claim.ts';
import type { Sentence } from '../english/sentence.ts';
import type { ResolvedCitation, Source } from '../sources/source.ts';
import { isEvidence } from '../sources/evidence.ts';
import { sliceSource } from '../text/span.ts';
import { blanks, place } from './fix.ts';
import { notBorneOut, openWords, posting, posts } from './lexicon/posts.ts';
import { citationPlace, nextInPassage, quoteWords } from './reading.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

/** Why a source is weak: its grade, that anybody could have posted it, that it praises itself. */
interface Weakness {
  readonly kind: 'grade' | 'post' | 'announcement';
  readonly words: string;
}

export const weakSource = defineRule({
  id: 'weak-source',
  group: 'sources',
  severity: 'warning',
  summary: 'A claim rests only on a source that cannot carry it: a low grade, a post, a firm’s word about itself.',
  *check(analysis, _options, { said }) {
    const accused = new Set(analysis.accusations.map(({ sentence }) => sentence));
    const answered = new Set(analysis.responses.map(({ sentence }) => sentence));
    for (const [index, citations] of bySentence(analysis)) {
      const sentence = analysis.sentences[index];
      const claim = analysis.claims[index];
      const attributions = said.get(index) ?? [];
      if (sentence === undefined || claim === undefined || !asserting.has(claim.kind) || answered.has(index) || sentence.passage.quoted || sentence.passage.kind === 'footnote') continue;
      const isSerious = accused.has(index) || claim.kind === 'allegation';
      if (attributions.some(each => answersFor(analysis, each, isSerious)) || isLeftOpen(analysis, sentence, isSerious)) continue;
      const weak = citations.map(resolved => weaknessOf(analysis, resolved, sentence, { kind: claim.kind, isSerious }));
      const [first] = citations;
      const [why] = weak;
      if (first === undefined || why === undefined || weak.some(each => each === undefined)) continue;
      if (why.kind === 'post' && !isSerious && sentence.tokens.some(({ lower }) => posting.has(lower))) continue;
      yield { span: first.citation.keySpan, message: message(why), fixes: fixesOf(analysis, sentence, first) };
    }
  },
});

const asserting: ReadonlySet<ClaimKind> = new Set<ClaimKind>(['event', 'state', 'statistic', 'allegation', 'comparison', 'causal', 'quotation']);

/** The marks of each sentence that are there to bear it out. */
function bySentence({ registry }: Analysis): ReadonlyMap<number, readonly ResolvedCitation[]> {
  const found = new Map<number, ResolvedCitation[]>();
  for (const resolved of registry.citations) {
    if (resolved.sentence === undefined || !isEvidence(resolved)) continue;
    const beside = found.get(resolved.sentence);
    if (beside === undefined) found.set(resolved.sentence, [resolved]);
    else beside.push(resolved);
  }
  return found;
}

/** Somebody is named who says it: then the reader sees whose word it is. A crowd and somebody unnamed are enough only for small things, and `a post` for nothing. */
function answersFor(analysis: Analysis, { speaker, cueClass, stance, form, cue }: Attribution, isSerious: boolean): boolean {
  if (cueClass === 'attitude' || cueClass === 'intention') return false;
  if (stance === 'denial' || stance === 'no-comment') return true;
  if (speaker.kind === 'none') return cue.length === 0;
  if (speaker.kind === 'anonymous' || speaker.kind === 'collective') return !isSerious;
  if (!wordsOf(speaker.name).some(word => posts.has(word))) return true;
  const [words] = speaker.spans;
  return !isSerious && (form !== 'indirect' || words === undefined || !/^[[*_“"]*(?:an?|another|one|some|several|two|three) /iu.test(sliceSource(analysis.source, words)));
}

/** The writer hedges, or says here or in the next sentence that nothing bears it out. */
function isLeftOpen(analysis: Analysis, sentence: Sentence, isSerious: boolean): boolean {
  if (!isSerious && sentence.tokens.some(({ lower, tag }) => openWords.has(lower) && (lower !== 'may' || tag === 'MODAL'))) return true;
  const next = nextInPassage(analysis, sentence);
  const end = (next ?? sentence).tokens.at(-1)?.end ?? 0;
  return notBorneOut.test(sentence.passage.prose.text.slice(sentence.tokens[0]?.start ?? 0, end));
}

interface Asserted {
  readonly kind: ClaimKind;
  readonly isSerious: boolean;
}

function weaknessOf(analysis: Analysis, { citation, source }: ResolvedCitation, sentence: Sentence, claim: Asserted): Weakness | undefined {
  if (source === undefined) return undefined;
  const grade = (citation.kind === 'citekey' ? gradeHere(`${citation.locator} ${citation.suffix}`) : undefined) ?? source.grade;
  if (/^[D-F]|[4-6]$/u.test(grade)) return { kind: 'grade', words: `“${citation.key}” is graded ${grade}${/F|6/u.test(grade) ? ', that is, cannot be judged' : ''}` };
  if (grade !== '') return undefined;
  if (citation.kind === 'link' || citation.kind === 'reference-link') {
    return namesPost(wordsOf(sliceSource(analysis.source, citation.textSpan))) ? { kind: 'post', words: `${quoteWords(analysis, citation.textSpan)} is something that anybody could have posted` } : undefined;
  }
  // What somebody posts about themselves is theirs to say.
  if (isPost(source, claim.isSerious)) return speaksOf(sentence, source) ? undefined : { kind: 'post', words: `“${citation.key}” is something that its writer put out alone` };
  const isBoast = claim.kind === 'statistic' || claim.kind === 'comparison' || claim.kind === 'causal' || sentence.tokens.some(({ lower }) => absolutes.has(lower));
  return isBoast && isAnnouncement(source) && speaksOf(sentence, source) ? { kind: 'announcement', words: `“${citation.key}” is an announcement by the one it is about` } : undefined;
}

/** `a post in a drivers’ group`, `tweet`; in `resigned from their posts` and `the post office` it is another thing. */
function namesPost(words: readonly string[]): boolean {
  const at = words.findIndex(word => posts.has(word));
  return at >= 0 && at <= 2 && (at === 0 || /^(?:an?|another|one|this|the|some|two|several)$/u.test(words[0] ?? '')) && !/^(?:office|offices|mortem|box|war|of)$/u.test(words[at + 1] ?? '');
}

/** `[@leaks, E5]`: the grade of what was taken from it here. `p. A4` is a page. */
function gradeHere(text: string): string | undefined {
  const read = /^(?:graded? )?([A-F])[-/]?([1-6])$/u.exec(text.replace(/^[\s,;]+|[\s,;]+$/gu, ''));
  return read === null ? undefined : `${read[1]}${read[2]}`;
}

/** A post, or a note that says it is one. A blog carries much, and not by itself an accusation. */
function isPost({ type, genre, title, definedAt }: Source, isSerious: boolean): boolean {
  if (definedAt.kind === 'footnote') return /(?<!\p{L})(?:post|tweet|toot|thread|comment)s? (?:on|in|to|by|from|at)(?!\p{L})/iu.test(title.slice(0, 200));
  return type === 'post' || /social[- ]media|^(?:tweet|toot|forum post|chat)/u.test(genre) || (isSerious && (type === 'post-weblog' || /self[- ]published/u.test(genre)));
}

function isAnnouncement({ genre, title, containerTitle }: Source): boolean {
  return /(?:press|news|media)[ -]release/iu.test(`${genre} ${title}`) || /newsroom|press (?:office|room|centre|center)|media (?:centre|center)/iu.test(containerTitle);
}

const absolutes: ReadonlySet<string> = new Set(['never', 'always', 'only', 'first', 'best', 'largest', 'safest', 'leading', 'none', 'every']);

function speaksOf({ tokens }: Sentence, { author, publisher }: Source): boolean {
  const names = new Set(wordsOf(`${author} ${publisher}`).filter(word => word.length > 3));
  return tokens.some(({ lower }) => names.has(lower));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function message({ kind, words }: Weakness): string {
  const want = kind === 'announcement' ? 'A figure or a comparison wants somebody with nothing to gain' : 'A claim that could be disputed wants a second source that does not depend on this one';
  return `${words}, and nothing else stands behind this. ${want}; add one, say who says so, or say that it is unverified.`;
}

function fixesOf(analysis: Analysis, sentence: Sentence, { citation }: ResolvedCitation): readonly Fix[] {
  const second = citation.kind === 'citekey' && !citation.inText && analysis.source[citation.group.end - 1] === ']'
    ? blanks('Add a second source', place(citation.group.end - 1), '; @${1:source}')
    : blanks('Add a second source', citationPlace(analysis, sentence), ' [@${1:source}]');
  const text = sentence.passage.prose.text.slice(sentence.tokens.at(-1)?.end ?? 0);
  return [second, blanks('Say that it is unverified', place(sentence.span.end), ` \${1:This could not be verified.}${text === '' || /^\s/u.test(text) ? '' : ' '}`, false)];
}
