/** How likely an attribution is to be wholly right: speaker, cue and content. Knows what field, linker and rules say of it; finds nothing itself. */
import type { TokenRange } from '../../english/token.ts';
import type { Candidate } from './candidates.ts';
import { mix } from './hashing.ts';
import type { PassageForms } from './forms.ts';
import { headOf, overlap, stepOf } from './linking.ts';
import { logistic, sumOf } from './weights.ts';
import type { WeightTable } from './weights.ts';

/** How many features a candidate has. */
export const CANDIDATE_FEATURES = 32;

export function likelihoodOf(candidate: Candidate, forms: PassageForms, table: WeightTable, features: Int32Array): number {
  return logistic(sumOf(table, features, 0, writeCandidateFeatures(candidate, forms, features)));
}

/** Writes the hashes of a candidate's features; gives how many. */
export function writeCandidateFeatures(candidate: Candidate, forms: PassageForms, out: Int32Array): number {
  const { source, cue, content, byRule, sure, links } = candidate;
  const [firstCue = { first: 0, end: 1 }] = cue;
  const [firstContent = { first: 0, end: 0 }] = content;
  const [firstSource] = source;
  const head = headOf(forms, firstCue);
  const cueWord = forms.cueWord[head] ?? 0;
  const tag = forms.tag[head] ?? 0;
  const agreed = agreement(candidate);
  const origin = candidate.origin === 'field' ? 1 : 0;
  const kind = byRule === undefined ? 0 : forms.ruleKind[byRule.cue[0]?.first ?? 0] ?? 0;
  const eighth = (share: number): number => Math.min(7, Math.floor(share * 8));
  const length = sizeOf(content);
  const quoted = content.length === 0 ? 0 : 1 + (content.every(range => (forms.quote[range.first] ?? 0) > 0) ? 2 : content.some(range => (forms.quote[range.end - 1] ?? 0) > 0) ? 1 : 0);
  const speakerTag = firstSource === undefined ? 0 : forms.tag[firstSource.end - 1] ?? 0;
  const order = (firstSource === undefined ? 0 : firstSource.first < firstCue.first ? 1 : 2) + (firstContent.first < firstCue.first ? 4 : 0);
  const gap = firstSource === undefined ? 0 : stepOf(Math.abs(firstSource.first < firstCue.first ? firstCue.first - firstSource.end : firstSource.first - firstCue.end));
  let n = 0;
  out[n++] = mix(201, origin, 0);
  out[n++] = mix(202, agreed, origin);
  out[n++] = mix(203, kind, agreed);
  out[n++] = mix(204, eighth(sure.cue), origin);
  out[n++] = mix(205, eighth(sure.source), speakerTag === 0 ? 1 : 0);
  out[n++] = mix(206, eighth(sure.content), origin);
  out[n++] = mix(207, eighth(links.source), origin * 2 + (speakerTag === 0 ? 1 : 0));
  out[n++] = mix(208, eighth(links.content), origin);
  out[n++] = mix(209, eighth(sure.cue) * 8 + eighth(sure.content), eighth(sure.source));
  out[n++] = mix(210, forms.lemma[head] ?? 0, 0);
  out[n++] = mix(211, cueWord, tag);
  out[n++] = mix(212, cueWord, quoted);
  out[n++] = mix(213, order, quoted);
  out[n++] = mix(214, stepOf(length), quoted);
  out[n++] = mix(215, content.length, origin);
  out[n++] = mix(216, speakerTag, order);
  out[n++] = mix(217, gap, order);
  out[n++] = mix(218, stepOf(firstCue.end - firstCue.first), tag);
  out[n++] = mix(219, agreed, quoted * 8 + order);
  out[n++] = mix(220, eighth(links.source) * 8 + eighth(links.content), eighth(sure.cue));
  out[n++] = mix(221, cueWord, agreed);
  return n;
}

/** 0 where the rules find no such cue, 1 where only they do; else 2, one more for the same speaker, and two, four or six more as the contents share half, most or all of their words. */
function agreement({ source, content, byRule, origin }: Candidate): number {
  if (byRule === undefined) return 0;
  if (origin === 'rules') return 1;
  const speakers = (source.length === 0 && byRule.speaker.length === 0) || source.some(range => byRule.speaker.some(other => overlap(range, other)));
  const shared = content.reduce((sum, range) => sum + byRule.content.reduce((more, other) => more + Math.max(0, Math.min(range.end, other.end) - Math.max(range.first, other.first)), 0), 0);
  const dice = (2 * shared) / (sizeOf(content) + sizeOf(byRule.content) || 1);
  return 1 + (speakers ? 1 : 0) + (dice >= 0.98 ? 6 : dice >= 0.8 ? 4 : dice >= 0.5 ? 2 : 0) + 1;
}

function sizeOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, range) => sum + range.end - range.first, 0);
}
