/** Scores the sentence splitter on the hand-labelled hard places of the corpora, by type; run by hand and by `npm run score`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEnglish } from '../src/core/english/english.ts';

interface HardPlace {
  readonly article: string;
  readonly offset: number;
  readonly type: string;
  readonly before: string;
  readonly after: string;
  readonly boundary: boolean;
}

export interface SentenceScore {
  readonly rows: readonly { readonly type: string; readonly right: number; readonly all: number }[];
  readonly right: number;
  readonly all: number;
  readonly misses: readonly HardPlace[];
}

/** Undefined where the corpora are absent. */
export function scoreSentences(corpora: string = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora'): SentenceScore | undefined {
  const hard = join(corpora, 'sentences', 'hard.jsonl');
  const articles = join(corpora, 'polnear', 'train.jsonl');
  if (!existsSync(hard) || !existsSync(articles)) return undefined;
  const places: readonly HardPlace[] = records(hard).map((record) => record as HardPlace);
  const wanted = new Set(places.map((place) => place.article));
  const texts = new Map(records(articles).map((record) => record as { readonly id: string; readonly text: string }).filter(({ id }) => wanted.has(id)).map(({ id, text }) => [id, text]));
  const byType = new Map<string, { right: number; all: number }>();
  const misses: HardPlace[] = [];
  for (const place of places) {
    const text = texts.get(place.article);
    if (text === undefined) continue;
    const row = byType.get(place.type) ?? { right: 0, all: 0 };
    byType.set(place.type, row);
    row.all += 1;
    if (endsAt(text, place.offset) === place.boundary) row.right += 1;
    else misses.push(place);
  }
  const rows = [...byType].map(([type, row]) => ({ type, ...row })).sort((a, b) => b.all - a.all);
  return { rows, right: rows.reduce((sum, row) => sum + row.right, 0), all: rows.reduce((sum, row) => sum + row.all, 0), misses };
}

/** One table, ready to print. */
export function sentenceTable(score: SentenceScore): string {
  const line = (name: string, right: number, all: number): string => `${name.padEnd(12)}${String(right).padStart(5)} /${String(all).padStart(4)}${((100 * right) / all).toFixed(1).padStart(8)} %`;
  return ['Sentence ends at hard places', ...score.rows.map((row) => line(row.type, row.right, row.all)), line('all', score.right, score.all)].join('\n');
}

/** Whether a sentence ends at the offset; opening marks and spaces beside it do not matter. */
function endsAt(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const newline = text.indexOf('\n', offset);
  const paragraph = text.slice(start, newline < 0 ? text.length : newline);
  const { tokens, sentences } = readEnglish(paragraph);
  return sentences.slice(0, -1).some((range, index) => {
    const end = start + (tokens[range.end - 1]?.end ?? 0);
    const next = start + (tokens[sentences[index + 1]?.first ?? 0]?.start ?? 0);
    if (end <= offset && offset <= next) return true;
    const between = offset < end ? text.slice(offset, end) : text.slice(next, offset);
    return /^[\s"“”'‘’]*$/u.test(between);
  });
}

function records(path: string): readonly unknown[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line): unknown => JSON.parse(line));
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const score = scoreSentences();
  if (score === undefined) {
    console.log('The corpora are not here: set ONRECORD_CORPORA to the folder that holds sentences/ and polnear/.');
  } else {
    console.log(sentenceTable(score));
    if (process.argv.includes('--misses')) for (const miss of score.misses) console.log(`${miss.type}\t${miss.boundary ? 'end' : 'no end'}\t${miss.before}|${miss.after}`);
  }
}
