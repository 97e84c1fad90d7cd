/**
 * How long On Record takes, always beside remark-parse on the same text in the same run: only ratios travel from one machine to another. Times are
 * those of the processor, so that a busy machine disturbs less. With the labeller of every host, or `--rules` for the one by rule; `--json` for machines.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { analyse as analyseWith } from '../src/core/analyse.ts';
import { attribute } from '../src/core/attribution/attribute.ts';
import { check } from '../src/core/check.ts';
import type { Analysis } from '../src/core/rules/rule.ts';
import { chooseLabeller } from '../src/service/choose-labeller.ts';
import { model } from './bundles.mjs';
import { newsDraft } from './news-prose.ts';

const { labeller, problem } = chooseLabeller(process.argv.includes('--rules') ? 'left-out' : readFileSync(model));
if (problem !== undefined) console.error(problem);
const analyse = (source: string, previous?: Analysis): Analysis => analyseWith(source, { labeller }, previous);

const parser = unified().use(remarkParse);
const megabyte = newsDraft(1_000_000);
const draft = draftOfWords(10_000);

// Warm: compilers and caches of the machine must not be part of what is measured. Both sides read the same; rare paths are compiled only after some of it.
for (let round = 0; round < 3; round++) {
  const text = newsDraft(400_000, round + 2);
  parser.parse(text);
  check(analyse(text));
}

const whole = median([0, 1, 2].map(() => {
  const parse = time(() => parser.parse(megabyte));
  return { parse, read: time(() => check(analyse(megabyte))) };
}), ({ parse, read }) => read / parse);
const growth = [0.25, 0.5, 1].map(share => {
  const text = newsDraft(share * 1_000_000, 7);
  return { kilobytes: Math.round(text.length / 1000), perKilobyte: time(() => check(analyse(text))) / (text.length / 1000) };
});
const stage = median([0, 1, 2, 3, 4].map(() => stageTime(megabyte)), each => each);
const parseOfDraft = median([0, 1, 2, 3, 4].map(() => time(() => parser.parse(draft))), each => each);
const keystrokes = typed(draft, 40);

const result = {
  labeller: labeller.id,
  attribution: { milliseconds: stage, millionCharactersASecond: megabyte.length / stage / 1000, ratio: stage / whole.parse },
  megabyte: { remarkParse: whole.parse, analyseAndCheck: whole.read, ratio: whole.read / whole.parse },
  growth,
  keystroke: {
    words: draft.split(/\s+/u).length, remarkParse: parseOfDraft, p50: percentile(keystrokes, 0.5), p95: percentile(keystrokes, 0.95),
    p50Ratio: percentile(keystrokes, 0.5) / parseOfDraft, p95Ratio: percentile(keystrokes, 0.95) / parseOfDraft,
  },
};

if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  console.log(`1 MB of Markdown: remark-parse ${ms(whole.parse)}, analyse and check ${ms(whole.read)}: ${result.megabyte.ratio.toFixed(2)} × (must 3.0, aim 2.0)`);
  console.log(`the attribution stage alone, labeller ${result.labeller}: ${ms(stage)}, ${result.attribution.millionCharactersASecond.toFixed(2)} M characters a second (must 1.0, aim 2.0), ${result.attribution.ratio.toFixed(2)} × remark-parse`);
  console.log(`growth: ${growth.map(({ kilobytes, perKilobyte }) => `${kilobytes} KB ${perKilobyte.toFixed(3)} ms/KB`).join(', ')}`);
  const { words, p50, p95, p50Ratio, p95Ratio } = result.keystroke;
  console.log(`keystroke in ${words} words: remark-parse ${ms(parseOfDraft)}, p50 ${ms(p50)} (${p50Ratio.toFixed(2)} ×), p95 ${ms(p95)} (${p95Ratio.toFixed(2)} ×) (must 1.0, aim 0.1)`);
}

/** Attribution as `analyse` calls it, on a text read up to there. */
function stageTime(source: string): number {
  const { passages, english, sentences } = analyse(source);
  return time(() => attribute({ passages, english, sentences, labeller, aliases: {} }));
}

/** One letter after another, each somewhere else in the draft; every analysis is given the one before. */
function typed(source: string, count: number): readonly number[] {
  let text = source;
  let analysis = analyse(text);
  const times: number[] = [];
  for (let stroke = 0; stroke < count; stroke++) {
    const at = text.indexOf(' ', Math.floor((text.length * ((stroke * 37) % count)) / count));
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    times.push(time(() => {
      analysis = analyse(text, analysis);
      check(analysis);
    }));
  }
  return times;
}

function draftOfWords(words: number): string {
  const long = newsDraft(words * 7, 3);
  return long.slice(0, long.indexOf('\n\n', [...long.matchAll(/\s+/gu)][words]?.index ?? long.length) + 1);
}

/** Milliseconds of the processor. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median<T>(values: readonly T[], by: (value: T) => number): T {
  const found = [...values].sort((a, b) => by(a) - by(b))[values.length >> 1];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
