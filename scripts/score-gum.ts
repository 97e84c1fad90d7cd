/**
 * Scores attribution in fifteen genres on GUM, whose annotators marked the clause that names speaker and cue (“Bos says”) and the head
 * clause of what is said. GUM measures and never trains. Its development texts are not read; errors in the training texts may be.
 *
 *   npx tsx scripts/score-gum.ts [--split train] [--rules] [--json] [--verbose]
 *
 * sentence   precision / recall / F1 over GUM’s own sentences: an annotated one overlaps an attribution clause, a given one holds a word of a
 *            cue. “any cue” counts every class; “sourcing” leaves attitude and intention out, which GUM’s annotators seldom mark
 * clauses    share of attribution clauses that hold a cue
 * heads      of those with an annotated head of content: the content of an attribution whose cue stands in the clause touches it
 * polarity   of the clauses found: negated where the clause is negative and only there; “negative” asks the negative ones alone
 *
 * The corpus is not in the repository: `ONRECORD_CORPORA` names the folder that holds gum/.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Labeller } from '../src/core/attribution/labeller.ts';
import { f1, percent, precision, recall, shown, shownRates } from './scores/counts.ts';
import { emptyGumScore, scoreGum, type GumScore, type GumText } from './scores/gum.ts';
import { scoredLabeller } from './scores/labeller.ts';

/** By genre, and `all` first; undefined where the corpus is absent. */
export function scoreGumSplit(split: string, labeller: Labeller, corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora'): ReadonlyMap<string, GumScore> | undefined {
  const file = join(corpora, 'gum', `${split}.jsonl`);
  if (!existsSync(file)) return undefined;
  const all = emptyGumScore();
  const scores = new Map([['all', all]]);
  for (const line of readFileSync(file, 'utf8').split('\n').filter(each => each !== '')) {
    const gum = JSON.parse(line) as GumText;
    const genre = scores.get(gum.genre) ?? emptyGumScore();
    scores.set(gum.genre, genre);
    scoreGum(gum, labeller, [all, genre]);
  }
  return scores;
}

export function gumFigures(score: GumScore): Readonly<Record<string, number | undefined>> {
  const share = ({ right, of }: { readonly right: number; readonly of: number }): number | undefined => percent(right, of);
  return {
    'sentence precision': precision(score.sentences), 'sentence recall': recall(score.sentences), 'sentence F1': f1(score.sentences),
    'sourcing sentence F1': f1(score.sourcing), clauses: share(score.clauses), heads: share(score.heads), polarity: share(score.polarity), negative: share(score.negative),
  };
}

function table(scores: ReadonlyMap<string, GumScore>): string {
  const rows = [...scores].sort(([a], [b]) => (a === 'all' ? 1 : b === 'all' ? -1 : a < b ? -1 : 1)).map(([genre, score]) => [
    genre, shownRates(score.sentences), shownRates(score.sourcing), ...[score.clauses, score.heads, score.polarity, score.negative].map(({ right, of }) => `${shown(percent(right, of))} of ${of}`),
  ]);
  const widths = [14, 24, 24, 15, 15, 15, 15];
  return [['genre', 'sentence, any cue', 'sentence, sourcing', 'clauses', 'heads', 'polarity', 'negative'], ...rows]
    .map(row => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('').trimEnd()).join('\n');
}

function main(given: readonly string[]): void {
  const split = given.includes('--split') ? (given[given.indexOf('--split') + 1] ?? 'dev') : 'dev';
  const { labeller, note } = scoredLabeller();
  const scores = scoreGumSplit(split, labeller);
  if (scores === undefined) {
    console.log(`GUM’s “${split}” is not here: set ONRECORD_CORPORA to the folder that holds gum/.`);
    return;
  }
  const all = scores.get('all') ?? emptyGumScore();
  if (given.includes('--json')) console.log(JSON.stringify(gumFigures(all)));
  else console.log(`${note}\nGUM ${split}, P / R / F1\n${table(scores)}`);
  if (!given.includes('--verbose')) return;
  console.log(split === 'train' ? all.misses.join('\n') : 'Errors are read in the training texts only: --split train.');
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) main(process.argv.slice(2));
