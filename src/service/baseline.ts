/** A baseline: the findings that an archive had on the day it began, so that a run shows only what is new. Knows findings by rule and sentence; opens no file. */
import type { Finding } from '../core/finding.ts';
import { sentenceOf } from '../core/finding-sentence.ts';
import type { Analysis } from '../core/rules/rule.ts';
import { isRecord } from '../core/text/reading.ts';
import { protectedNames } from './protected-names.ts';

export interface BaselineEntry {
  readonly rule: string;
  /** A fingerprint of the sentence, from which it cannot be read back. */
  readonly sentence: string;
  /** The draft that it was found in; where the sentence has moved since does not matter. */
  readonly file: string;
  /** The beginning of the sentence, for people. */
  readonly words: string;
  /** How many findings of the rule there are in such sentences of the draft. */
  readonly count: number;
}

/** A baseline as read. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[];
  /** How many findings of a rule there were in a sentence, by both. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface Comparison {
  /** The findings of a draft that the baseline does not know. Each known one stands for one finding. */
  readonly newIn: (analysis: Analysis, findings: readonly Finding[]) => readonly Finding[];
  /** How many were known so far. */
  readonly known: () => number;
  /** What the baseline knows and nothing was found of, in the drafts that `isChecked` names. */
  readonly stale: (isChecked: (file: string) => boolean) => readonly BaselineEntry[];
}

const version = 1;

export function entriesFor(file: string, analysis: Analysis, findings: readonly Finding[]): readonly BaselineEntry[] {
  const { withhold } = protectedNames(analysis.registry.sources);
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (finding.rule === 'internal-error') continue;
    const text = sentenceOf(analysis, finding);
    const sentence = fingerprint(text);
    const key = keyOf(finding.rule, sentence);
    const before = entries.get(key);
    entries.set(key, before === undefined ? { rule: finding.rule, sentence, file, words: clip(withhold(text)), count: 1 } : { ...before, count: before.count + 1 });
  }
  return [...entries.values()];
}

/** One line for each entry, so that a review shows what changed. */
export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(entry => `    ${JSON.stringify(entry)}`);
  return `{\n  "version": ${version},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}

/** @returns what is wrong with the text, where it is no baseline. */
export function readBaseline(text: string): Baseline | string {
  if (text.length > longest) return `It is longer than ${longest / 1_000_000} million characters. Keep a baseline for each part of the archive.`;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return 'It is not valid JSON. Write it anew with “--write-baseline”.';
  }
  if (!isRecord(value) || !Array.isArray(value['findings'])) return 'It is no baseline: it has no list “findings”. Write it anew with “--write-baseline”.';
  if (value['version'] !== version) return `It has version ${JSON.stringify(value['version'])}, and this On Record reads version ${version}. Write it anew with “--write-baseline”.`;
  const entries = value['findings'].flatMap((item: unknown) => readEntry(item) ?? []);
  return entries.length === value['findings'].length ? baselineOf(entries) : 'Some of its findings lack a rule or a sentence. Write it anew with “--write-baseline”.';
}

/** Nobody's archive has more; a host must not run out of memory over one. */
const longest = 64_000_000;

function baselineOf(entries: readonly BaselineEntry[]): Baseline {
  const counts = new Map<string, number>();
  for (const { rule, sentence, count } of entries) counts.set(keyOf(rule, sentence), (counts.get(keyOf(rule, sentence)) ?? 0) + count);
  return { entries, counts };
}

export function compareWith({ entries, counts }: Baseline): Comparison {
  /** How many each has stood for; what a draft holds is little beside what a baseline does. */
  const used = new Map<string, number>();
  const left = (key: string): number => (counts.get(key) ?? 0) - (used.get(key) ?? 0);
  let known = 0;
  return {
    newIn: (analysis, findings) => findings.filter(finding => {
      const key = keyOf(finding.rule, fingerprint(sentenceOf(analysis, finding)));
      if (left(key) <= 0) return true;
      used.set(key, (used.get(key) ?? 0) + 1);
      known++;
      return false;
    }),
    known: () => known,
    stale: isChecked => {
      const rest = new Map<string, number>();
      return entries.flatMap(entry => {
        if (!isChecked(entry.file)) return [];
        const key = keyOf(entry.rule, entry.sentence);
        const count = Math.min(entry.count, rest.get(key) ?? left(key));
        rest.set(key, (rest.get(key) ?? left(key)) - count);
        return count === 0 ? [] : [{ ...entry, count }];
      });
    },
  };
}

function readEntry(value: unknown): BaselineEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { rule, sentence, file, words, count } = value;
  if (typeof rule !== 'string' || typeof sentence !== 'string') return undefined;
  const number = typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 1;
  return { rule, sentence, file: typeof file === 'string' ? file : '', words: typeof words === 'string' ? words : '', count: number };
}

/** Two FNV-1a sums over UTF-16 code units: enough to tell sentences apart, and no more is asked of it. */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return [one, other].map(sum => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}

function clip(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

function keyOf(rule: string, sentence: string): string {
  return `${rule} ${sentence}`;
}
