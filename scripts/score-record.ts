/**
 * Scores the whole record (speaker, cue, content, kind, role, form, stance, cue class, negation, via, nesting, candidates, confidence)
 * on our own annotated drafts: `NAME.record.json` beside `NAME.md`, described in test/scores/README.md.
 *
 *   npx tsx scripts/score-record.ts [FOLDER…] [--rules] [--json] [--verbose [--read-held-out]]
 *
 * found      an attribution is found where its cue shares a word with one of the product’s (pairs by likeness of cue and content, the likest
 *            first; without a cue, or with a mark for one, by content alone); “sourcing” leaves attitude and intention out on both sides
 * whole      found, content agrees by half (Dice), and the speaker’s words overlap or there are none on either side
 * the rest   of the found ones. speaker: the resolved name, shorter or longer. role: where the annotator
 *            gives one. via: the same hops in the same order, where the annotator has a chain; no via: none,
 *            where there is none. within: the parent is the one found for the
 *            annotator’s, or none on both sides; nested: the same where the annotator nests. candidates: where either side has two.
 * actionable on speech cues: share that is whole; and how many of the annotator’s speech cues they cover
 * calibrated 100 less the mean distance between confidence and share whole, in five bins of equal size
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { analyse } from '../src/core/analyse.ts';
import type { Labeller } from '../src/core/attribution/labeller.ts';
import { calibration } from './scores/calibration.ts';
import { percent, shown, shownRates } from './scores/counts.ts';
import { draftSets, isHeldOut, readDrafts, setName } from './scores/draft-sets.ts';
import { scoredLabeller } from './scores/labeller.ts';
import { fields } from './scores/record-fields.ts';
import { recordFigures } from './scores/record-figures.ts';
import { emptyRecordScore, scoreRecord, type RecordScore } from './scores/record-score.ts';

interface SetScore extends RecordScore {
  readonly drafts: number;
  /** Drafts that have no record yet. */
  readonly bare: readonly string[];
}

function scoreSet(folder: string, labeller: Labeller): SetScore {
  const drafts = readDrafts(folder);
  const score = emptyRecordScore();
  for (const { name, text, record } of drafts) if (record !== undefined) scoreRecord(name, analyse(text, { labeller }), record, score);
  const bare = drafts.filter(draft => draft.record === undefined).map(draft => draft.name);
  return { ...score, drafts: drafts.length - bare.length, bare };
}

function report(folder: string, score: SetScore, verbose: boolean): string {
  const share = (name: string, { right, of }: { readonly right: number; readonly of: number }): string => `${name} ${shown(percent(right, of))} of ${of}`;
  const lines = [
    `${setName(folder)}: ${score.drafts} drafts, ${score.wanted} attributions${score.bare.length > 0 ? `; no record yet: ${score.bare.join(', ')}` : ''}`,
    `  P / R / F1  found ${shownRates(score.found)}   sourcing ${shownRates(score.foundSourcing)}   whole ${shownRates(score.whole)}`,
    `  ${[...fields.map(field => share(field, score.fields[field])), share('within', score.within), share('nested', score.nested)].join('  ')}`,
    `  actionable on speech cues: ${shown(percent(score.actionable.right, score.actionable.of))} whole of ${score.actionable.of}, covering ${shown(percent(score.actionable.right, score.speechWanted))} of ${score.speechWanted}`,
    `  confidence → whole: ${calibration(score.confidences).map(bin => `${bin.confidence.toFixed(0)} → ${bin.right.toFixed(0)} (${bin.count})`).join('  ')}`,
    ...score.faults.map(fault => `  fault of the annotation: ${fault}`),
  ];
  return [...lines, ...(verbose ? score.misses.map(miss => `  ${miss}`) : [])].join('\n');
}

function main(given: readonly string[]): void {
  const has = (flag: string): boolean => given.includes(flag);
  const folders = given.filter(argument => !argument.startsWith('--'));
  const { labeller, note } = scoredLabeller();
  const scores = (folders.length > 0 ? folders : draftSets()).map(folder => {
    if (!existsSync(folder)) console.log(`${folder} is not here.`);
    return [folder, existsSync(folder) ? scoreSet(folder, labeller) : undefined] as const;
  });
  if (has('--json')) {
    console.log(JSON.stringify(Object.fromEntries(scores.map(([folder, score]) => [setName(folder), score === undefined ? null : recordFigures(score)]))));
    return;
  }
  console.log(note);
  for (const [folder, score] of scores) {
    if (score === undefined) continue;
    const mayRead = !isHeldOut(folder) || has('--read-held-out');
    if (has('--verbose') && !mayRead) console.log(`${setName(folder)} is held out: its figures only.`);
    console.log(report(folder, mayRead ? score : { ...score, misses: [] }, has('--verbose') && mayRead));
  }
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) main(process.argv.slice(2));
