/** How sure the labeller says it is, beside how often it is right, on articles that it has not learned from. */
import type { Labeller, Labelling } from '../../src/core/attribution/labeller.ts';
import type { TokenRange } from '../../src/core/english/token.ts';
import { isWhole } from './attribution-training.ts';
import type { Lesson, MarkedAttribution } from './lessons.ts';

/** A table in ten rows: how sure, how many, their mean confidence, the share that is wholly right; for all cues and for speech and papers. */
export function heldOutReport(lessons: readonly Lesson[], labeller: Labeller): string {
  const judged = lessons.flatMap(({ input, marked }) => {
    const found = labeller.label(input);
    const used = new Set<MarkedAttribution>();
    return found.filter(one => !isNested(one, found)).map(one => {
      const match = marked.find(other => !used.has(other) && isWhole({ source: one.speaker, cue: one.cue, content: one.content }, other));
      if (match !== undefined) used.add(match);
      return { confidence: one.confidence, isSpeech: one.cueClass === 'speech' || one.cueClass === 'document', right: match !== undefined };
    });
  });
  const rows = Array.from({ length: 10 }, (_, tenth) => {
    const here = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    return `| ${tenth / 10}–${(tenth + 1) / 10} | ${cells(here)} | ${cells(here.filter(({ isSpeech }) => isSpeech))} |`;
  });
  return ['| confidence | attributions | mean | right | on speech and papers | mean | right |', '|---|---|---|---|---|---|---|', ...rows].join('\n');
}

function cells(judged: readonly { readonly confidence: number; readonly right: boolean }[]): string {
  if (judged.length === 0) return '0 | – | –';
  const mean = judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length;
  return `${judged.length} | ${mean.toFixed(2)} | ${(judged.filter(({ right }) => right).length / judged.length).toFixed(2)}`;
}

function isNested(one: Labelling, all: readonly Labelling[]): boolean {
  const [cue] = one.cue;
  return cue !== undefined && all.some(other => other !== one && other.content.some((range: TokenRange) => range.first <= cue.first && cue.end <= range.end));
}
