/** Reports more than three marks in a row behind one clause. Knows citations only. */
import type { Sentence } from '../english/sentence.ts';
import type { ResolvedCitation } from '../sources/source.ts';
import { cover, sliceSource, sourceSpan, type SourceSpan } from '../text/span.ts';
import { leftOver, type LeftOver } from './left-over.ts';
import { surveyWords } from './lexicon/survey-words.ts';
import { perSentence } from './per-sentence.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

/** Marks that one clause may carry. */
const most = 3;

export const overcitation = defineRule({
  id: 'overcitation',
  group: 'sources',
  severity: 'hint',
  summary: 'More than three citations stand behind one clause.',
  *check(analysis) {
    const leftOvers = leftOver(analysis);
    const isSurvey = perSentence(({ tokens }) => tokens.some(({ lower }) => surveyWords.has(lower)));
    for (const cluster of clusters(analysis)) {
      const [first] = cluster;
      const last = cluster.at(-1);
      if (cluster.length <= most || first === undefined || last === undefined || surveys(analysis, cluster, isSurvey)) continue;
      const span = cover(first.citation.span, last.citation.span);
      yield {
        span,
        message: `${cluster.length} citations stand behind one clause. A reader will check one or two, and cannot tell which carries the claim; keep the best, or say what each of them shows.`,
        fixes: fixesOf(analysis, cluster, leftOvers),
      };
    }
  },
});

/** Runs of keys and notes with nothing between them but brackets, commas and spaces. A link covers words, and is not one of a stack. */
function clusters({ registry, source }: Analysis): readonly (readonly ResolvedCitation[])[] {
  const found: ResolvedCitation[][] = [];
  for (const resolved of registry.citations) {
    const { citation } = resolved;
    if ((citation.kind !== 'citekey' && citation.kind !== 'footnote') || (citation.kind === 'citekey' && citation.inText)) continue;
    const open = found.at(-1);
    const before = open?.at(-1)?.citation.span;
    if (open !== undefined && before !== undefined && isBeside(source, before, citation.span)) open.push(resolved);
    else found.push([resolved]);
  }
  return found;
}

function isBeside(source: string, before: SourceSpan, after: SourceSpan): boolean {
  const gap = sourceSpan(before.end, after.start);
  return after.start - before.end <= 6 && !/\n\s*\n/u.test(sliceSource(source, gap)) && /^[\s;,[\]]*$/u.test(sliceSource(source, gap));
}

/** A sentence about the literature, or about several things: then the marks are the matter, and not a stack behind it. */
function surveys({ sentences }: Analysis, [first]: readonly ResolvedCitation[], isSurvey: (sentence: Sentence) => boolean): boolean {
  const sentence = first?.sentence === undefined ? undefined : sentences[first.sentence];
  if (sentence === undefined) return true;
  return isSurvey(sentence) || (first?.citation.kind === 'citekey' && /\b(?:see|e\.g\.|cf)/iu.test(first.citation.prefix));
}

/** The two best by grade, or the first two; in one bracket, or notes in a row. What nothing else cites stays in the list, as background. */
function fixesOf({ source }: Analysis, cluster: readonly ResolvedCitation[], leftOvers: LeftOver): readonly Fix[] {
  const isGraded = cluster.some(each => (each.source?.grade ?? '') !== '');
  const best = new Set([...cluster].sort((a, b) => gradeOf(a).localeCompare(gradeOf(b))).slice(0, 2));
  const kept = cluster.filter(each => best.has(each)).map(({ citation }) => sliceSource(source, citation.span));
  const [first] = cluster;
  const last = cluster.at(-1);
  const aside = leftOvers(cluster.filter(each => !best.has(each)));
  if (first === undefined || last === undefined || aside === undefined) return [];
  const title = isGraded ? 'Keep the two of the best grade' : 'Keep the first two';
  if (cluster.every(({ citation }) => citation.kind === 'footnote')) return [{ title, safe: false, preferred: true, snippet: false, edits: [{ span: cover(first.citation.span, last.citation.span), text: kept.join('') }, ...aside] }];
  const groups = cluster.map(({ citation }) => (citation.kind === 'citekey' ? citation.group : undefined));
  if (groups.some(group => group === undefined || group.start !== groups[0]?.start)) return [];
  return [{ title, safe: false, preferred: true, snippet: false, edits: [{ span: cover(first.citation.span, last.citation.span), text: kept.join('; ') }, ...aside] }];
}

/** `A1` before `B2`; what has none comes last. */
function gradeOf({ source }: ResolvedCitation): string {
  const grade = source?.grade.trim().toUpperCase() ?? '';
  return /^[A-F][1-6]$/u.test(grade) ? grade : 'G';
}
