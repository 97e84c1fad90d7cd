/**
 * Scores what needs a source against three corpora that people labelled, sentence by sentence.
 *
 *   npx tsx scripts/score-claims.ts [--rules] [--json]
 *
 * citation-worthy  research prose, citations taken out: `unsourced-claim` or `unsourced-statistic` on a sentence, against whether its author cited
 *                  there; academic profile. Authors cite once and go on, so the negatives are noisy. Beside it, the baseline that flags every sentence
 * check-worthy     sentences of debates, each a draft of its own: needs a source, against worth checking; news profile
 * subjective       sentences of news: needs no source, against subjective; news profile
 *
 * The corpora are not in the repository: `ONRECORD_CORPORA` names the folder that holds them. They measure; nothing is trained on them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { analyse } from '../src/core/analyse.ts';
import type { Labeller } from '../src/core/attribution/labeller.ts';
import { check } from '../src/core/check.ts';
import { defaultConfiguration, type Profile } from '../src/core/configuration.ts';
import { decide, emptyTally, f1, precision, recall, shownRates, type Tally } from './scores/counts.ts';
import { scoredLabeller } from './scores/labeller.ts';

export interface ClaimScores {
  readonly citationWorthy: Tally;
  /** Every sentence flagged. */
  readonly everySentence: Tally;
  readonly checkWorthy: Tally;
  readonly subjective: Tally;
}

/** Undefined where a corpus is absent. */
export function scoreClaims(labeller: Labeller, corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora'): ClaimScores | undefined {
  const cited = rows<CitedSentence>(join(corpora, 'citeworthiness', 'sentences.jsonl'));
  const debated = rows<LabelledSentence>(join(corpora, 'checkworthiness', 'dev.jsonl'));
  const news = rows<LabelledSentence>(join(corpora, 'subjectivity', 'dev.jsonl'));
  if (cited === undefined || debated === undefined || news === undefined) return undefined;
  const scores = { citationWorthy: emptyTally(), everySentence: emptyTally(), checkWorthy: emptyTally(), subjective: emptyTally() };
  for (const paragraph of paragraphsOf(cited)) {
    const flags = flagged(paragraph.map(({ text }) => text), labeller);
    paragraph.forEach(({ label }, place) => {
      decide(scores.citationWorthy, label === 1, flags[place] ?? false);
      decide(scores.everySentence, label === 1, true);
    });
  }
  for (const { text, label } of debated) decide(scores.checkWorthy, label === 1, needsSource(text, labeller));
  for (const { text, label } of news) decide(scores.subjective, label === 'SUBJ', !needsSource(text, labeller));
  return scores;
}

interface CitedSentence {
  readonly doc: string;
  readonly section: string;
  /** Its place in its paragraph. */
  readonly idx: number;
  readonly text: string;
  readonly label: 0 | 1;
}

interface LabelledSentence {
  readonly text: string;
  readonly label: 0 | 1 | 'SUBJ' | 'OBJ';
}

/** The corpus leaves sentences out here and there; those of one paragraph stand in rising order. */
function paragraphsOf(sentences: readonly CitedSentence[]): readonly (readonly CitedSentence[])[] {
  const paragraphs: CitedSentence[][] = [];
  let last: CitedSentence | undefined;
  for (const sentence of sentences) {
    if (last === undefined || sentence.doc !== last.doc || sentence.section !== last.section || sentence.idx <= last.idx) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    last = sentence;
  }
  return paragraphs;
}

const ASKS = new Set(['unsourced-claim', 'unsourced-statistic', 'weasel-attribution']);

/** For each sentence whether a finding asks for its source. The paragraph stands alone, behind one that keeps it from being a lead. */
function flagged(sentences: readonly string[], labeller: Labeller): readonly boolean[] {
  const before = '# Results\n\nThis section goes on.\n\n';
  const places: number[] = [];
  let text = before;
  for (const sentence of sentences) {
    places.push(text.length);
    text += `${sentence} `;
  }
  places.push(text.length);
  const found = check(read(text, 'academic', labeller)).filter(({ rule }) => ASKS.has(rule));
  return sentences.map((_, place) => found.some(({ span }) => span.start < (places[place + 1] ?? 0) && span.end > (places[place] ?? 0)));
}

function needsSource(text: string, labeller: Labeller): boolean {
  return read(`${text}\n`, 'news', labeller).claims.some(claim => claim.needsSource);
}

function read(text: string, profile: Profile, labeller: Labeller): ReturnType<typeof analyse> {
  return analyse(text, { labeller, configuration: { ...defaultConfiguration, profile } });
}

function rows<T>(file: string): readonly T[] | undefined {
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').split('\n').filter(line => line !== '').map(line => JSON.parse(line) as T);
}

function main(given: readonly string[]): void {
  const { labeller, note: told } = scoredLabeller(given.includes('--rules'));
  const scores = scoreClaims(labeller);
  if (scores === undefined) {
    console.log('The corpora of claims are not there; set ONRECORD_CORPORA to the folder that holds citeworthiness/, checkworthiness/ and subjectivity/.');
    return;
  }
  if (given.includes('--json')) {
    console.log(JSON.stringify(Object.fromEntries(Object.entries(scores).map(([name, tally]) => [name, { precision: precision(tally), recall: recall(tally), f1: f1(tally) }]))));
    return;
  }
  console.log(told);
  console.log(`                       P / R / F1
citation-worthy        ${shownRates(scores.citationWorthy)}
every sentence flagged ${shownRates(scores.everySentence)}
check-worthy           ${shownRates(scores.checkWorthy)}
subjective             ${shownRates(scores.subjective)}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) main(process.argv.slice(2));
