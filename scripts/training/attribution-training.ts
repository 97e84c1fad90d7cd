/** Trains the three parts of the labeller in order; linker and judge learn from what a field finds in articles that it has not seen. Reads no file. */
import { candidatesOf, isWithin } from '../../src/core/attribution/learned/candidates.ts';
import type { Candidate } from '../../src/core/attribution/learned/candidates.ts';
import { passageForms } from '../../src/core/attribution/learned/forms.ts';
import type { PassageForms } from '../../src/core/attribution/learned/forms.ts';
import { decode } from '../../src/core/attribution/learned/field.ts';
import type { Decoded, FieldModel } from '../../src/core/attribution/learned/field.ts';
import { CANDIDATE_FEATURES, writeCandidateFeatures } from '../../src/core/attribution/learned/judging.ts';
import { CONTENT, CUE, OUTSIDE, SOURCE } from '../../src/core/attribution/learned/labels.ts';
import type { AttributionModel } from '../../src/core/attribution/learned/learned-labeller.ts';
import { around, cuesByRule, overlap, PAIR_FEATURES, writePairFeatures } from '../../src/core/attribution/learned/linking.ts';
import type { Reading } from '../../src/core/attribution/learned/linking.ts';
import { spansOf } from '../../src/core/attribution/learned/spans.ts';
import type { WordGroups } from '../../src/core/attribution/learned/word-groups.ts';
import type { TokenRange } from '../../src/core/english/token.ts';
import { trainField } from './field-training.ts';
import type { FieldOptions } from './field-training.ts';
import type { Lesson, MarkedAttribution } from './lessons.ts';
import { trainLogistic } from './logistic-training.ts';
import type { Instance } from './logistic-training.ts';

export interface TrainingOptions {
  readonly field: FieldOptions;
  /** The field that linker and judge learn from is trained this many times, each time without one part of the articles. */
  readonly parts: number;
  readonly least: number;
}

export const trainingOptions: TrainingOptions = {
  field: { fewest: 100, rounds: 6, averaged: 4, looks: 20, times: 6, dropped: 0.5, step: 0.15, bias: 0.3, unit: 0.04 },
  parts: 3,
  least: 0.11,
};

interface Studied {
  readonly lesson: Lesson;
  readonly forms: PassageForms;
  readonly labels: Uint8Array;
}

export function trainAttribution(lessons: readonly Lesson[], groups: WordGroups, { field, parts, least }: TrainingOptions, report: (line: string) => void): AttributionModel {
  const studied = lessons.filter(lesson => lesson.input.english.tokens.length > 0)
    .map((lesson): Studied => ({ lesson, forms: passageForms(lesson.input, lesson.byRule, groups), labels: labelsOf(lesson) }));
  const unseen: Seen[] = [];
  for (let part = 0; part < parts; part++) {
    const isHere = ({ lesson }: Studied): boolean => lesson.article % parts === part;
    const model = trainField(studied.filter(one => !isHere(one)), field);
    unseen.push(...studied.filter(isHere).map(one => seenBy(model, one)));
    report(`field without part ${part + 1} of ${parts}: ${model.table.hashes.length} features`);
  }
  const linker = trainLogistic(unseen.flatMap(pairsOf), { fewest: 4, rounds: 8, step: 0.1, shrink: 1e-4, unit: 0.04 });
  report(`linker: ${linker.hashes.length} features`);
  const judge = trainLogistic(unseen.flatMap(seen => judgements(seen, linker)), { fewest: 8, rounds: 8, step: 0.08, shrink: 1e-4, unit: 0.03 });
  report(`judge: ${judge.hashes.length} features`);
  const model = trainField(studied, field);
  report(`field: ${model.table.hashes.length} features`);
  return { groups, field: model, linker, judge, least };
}

/** The people's labels; where roles share a token the cue comes first, then the content. */
export function labelsOf({ input, marked }: Lesson): Uint8Array {
  const labels = new Uint8Array(input.english.tokens.length);
  for (const [role, key] of [[SOURCE, 'source'], [CONTENT, 'content'], [CUE, 'cue']] as const) {
    for (const attribution of marked) for (const { first, end } of attribution[key]) for (let at = first; at < end; at++) labels[at] = at === first ? role : role + 1;
  }
  labels.forEach((label, at) => {
    const last = at === 0 ? OUTSIDE : labels[at - 1];
    if (label !== OUTSIDE && label % 2 === 0 && last !== label && last !== label - 1) labels[at] = label - 1;
  });
  return labels;
}

interface Seen extends Studied {
  readonly decoded: Decoded;
  readonly reading: Reading;
}

function seenBy(model: FieldModel, one: Studied): Seen {
  const decoded = decode(one.forms, model);
  const { byRule } = one.lesson;
  return { ...one, decoded, reading: { forms: one.forms, spans: spansOf(decoded), byRule, ruleAt: cuesByRule(one.forms.length, byRule) } };
}

/** Every cue that people mark too, with the spans around it: do they belong to it? */
function pairsOf({ lesson, reading }: Seen): readonly Instance[] {
  const { cues, sources, contents } = reading.spans;
  const out = new Int32Array(PAIR_FEATURES);
  return cues.flatMap(cue => {
    const mine = lesson.marked.filter(one => touches(one.cue, cue));
    if (mine.length === 0) return [];
    return ([['source', sources], ['content', contents]] as const).flatMap(([role, spans]) => around(cue, spans).map((span): Instance => {
      const count = writePairFeatures(reading, cue, span, role, out);
      return { features: out.slice(0, count), right: mine.some(one => touches(one[role], span)) };
    }));
  });
}

function judgements({ lesson, forms, reading, decoded }: Seen, linker: AttributionModel['linker']): readonly Instance[] {
  const candidates = candidatesOf(reading, decoded, linker);
  const out = new Int32Array(CANDIDATE_FEATURES);
  // What people do not mark because they do not nest says nothing.
  return candidates.filter(one => one.origin === 'field' || !candidates.some(other => isWithin(one, other))).map((candidate): Instance => {
    const count = writeCandidateFeatures(candidate, forms, out);
    return { features: out.slice(0, count), right: lesson.marked.some(marked => isWhole(candidate, marked)) };
  });
}

/** The same cue, the same speaker, and contents that share half their words: as attributions are scored. */
export function isWhole(found: Pick<Candidate, 'source' | 'cue' | 'content'>, marked: MarkedAttribution): boolean {
  const sources = found.source.length === 0 && marked.source.length === 0 || found.source.some(range => touches(marked.source, range));
  const cues = found.cue.length === 0 && marked.cue.length === 0 || found.cue.some(range => touches(marked.cue, range));
  return sources && cues && dice(found.content, marked.content) >= 0.5;
}

function touches(ranges: readonly TokenRange[], span: TokenRange): boolean {
  return ranges.some(range => overlap(range, span));
}

function dice(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  const size = (ranges: readonly TokenRange[]): number => ranges.reduce((sum, { first, end }) => sum + end - first, 0);
  const shared = a.reduce((sum, one) => sum + b.reduce((more, other) => more + Math.max(0, Math.min(one.end, other.end) - Math.max(one.first, other.first)), 0), 0);
  return (2 * shared) / (size(a) + size(b) || 1);
}
