/**
 * Trains the tagger and writes `src/core/english/lexicon/tagger-weights.ts`: same text, same bytes.
 * Needs the corpora (ONRECORD_CORPORA) and, where Node finds them (NODE_PATH), wink-nlp and wink-eng-lite-web-model.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Piece } from '../src/core/english/piece.ts';
import { sentenceRanges } from '../src/core/english/sentence-boundaries.ts';
import { FEATURE_COUNT, settledHash, type WordForms, wordForms, writeFeatures } from '../src/core/english/tagger-features.ts';
import { BASE, FILLER, FIRST, HIGHEST, learnedTags, type PackedModel, writtenWeight } from '../src/core/english/tagger-model.ts';
import { markNumber, markTag, START, waitingAfter } from '../src/core/english/tagger-context.ts';
import type { Tag, TokenRange } from '../src/core/english/token.ts';
import { piecesOf } from '../src/core/english/tokens.ts';
import { byUsage, mended, type Taught, taughtTags, type TeacherToken, usageOf } from './tagger-teacher.ts';

const OUTPUT = process.env['ONRECORD_TAGGER_OUTPUT'] ?? 'src/core/english/lexicon/tagger-weights.ts';
const EPOCHS = 6;
/** A feature seen less often in the text is left out. */
const FEWEST = 28;
/** Quantised weights smaller than this are dropped. */
const SMALLEST = 2;
const SETTLED_COUNT = 10;
const SETTLED_SHARE = 0.992;
const tagNumber = new Map(learnedTags.map((tag, index) => [tag, index]));
const TAGS = learnedTags.length;
const NOUNS = ['NOUN', 'NOUNS'].map((tag) => learnedTags.findIndex((other) => other === tag));
const VERBS = ['VB', 'VBP', 'VBZ', 'VBD'].map((tag) => learnedTags.findIndex((other) => other === tag));

interface Lesson {
  readonly pieces: readonly Piece[];
  readonly sentences: readonly TokenRange[];
  readonly forms: WordForms;
  /** −1: not taught, or decided by form. */
  readonly gold: Int8Array;
}

type Teacher = (text: string) => readonly TeacherToken[];

/** The text of whole documents; every tenth article is held out by the caller. */
export function trainingTexts(corpora: string): { readonly train: readonly string[]; readonly heldOut: readonly string[] } {
  const articles = lines(join(corpora, 'polnear', 'train.jsonl')).map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const research = lines(join(corpora, 'citeworthiness', 'sentences.jsonl')).map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return { train: [...articles.filter((_, index) => index % 10 !== 9), ...research], heldOut: articles.filter((_, index) => index % 10 === 9) };
}

/** Undefined where the packages are not installed. */
export function winkTeacher(): Teacher | undefined {
  const require = createRequire(import.meta.url);
  try {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return (text) => {
      const tokens = nlp.readDoc(text).tokens();
      const values: readonly string[] = tokens.out();
      const spaces: readonly string[] = tokens.out(nlp.its.precedingSpaces);
      const universals: readonly string[] = tokens.out(nlp.its.pos);
      let at = 0;
      const read = values.map((value, index) => {
        const start = at + (spaces[index]?.length ?? 0);
        at = start + value.length;
        return { start, end: at, universal: universals[index] ?? 'X' };
      });
      return read.every(({ start, end }, index) => text.slice(start, end) === values[index]) ? read : [];
    };
  } catch {
    return undefined;
  }
}

/** The pieces of every paragraph with the tags that the teacher gives. */
export function lessons(texts: readonly string[], teacher: Teacher, variants: boolean): readonly Lesson[] {
  const result: Lesson[] = [];
  const paragraphs = texts.flatMap((text) => text.split('\n')).filter((paragraph) => paragraph.trim() !== '');
  const taught = paragraphs.flatMap((paragraph): readonly Taught[] => {
    const tokens = teacher(paragraph);
    if (tokens.length === 0) return [];
    const pieces = piecesOf(paragraph);
    const sentences = sentenceRanges(pieces);
    return [{ pieces, sentences, tags: mended(pieces, sentences, taughtTags(pieces, sentences, tokens)) }];
  });
  const usage = usageOf(taught);
  taught.forEach(({ pieces, sentences, tags: named }, index) => {
    const tags = byUsage(pieces, sentences, named, usage);
    result.push(lesson(pieces, sentences, tags));
    if (!variants) return;
    // Any word may open a sentence: the same words without the first, the second with a capital.
    const { first = 0, end = 0 } = sentences[0] ?? {};
    if (index % 4 === 1 && end > 4 && pieces[1]?.kind === 'word') {
      const opened = pieces.slice(first + 1, end).map((piece, place) => (place === 0 ? capitalised(piece) : piece));
      result.push(lesson(opened, [{ first: 0, end: opened.length }], tags.slice(first + 1, end)));
    }
    // Any word may be stressed by capitals.
    if (index % 8 === 2) result.push(lesson(pieces.map((piece, place) => (place % 13 === index % 13 && piece.text.length > 2 ? { ...piece, text: piece.text.toUpperCase() } : piece)), sentences, tags));
    // Headlines: the same words with capitals throughout.
    if (index % 8 === 3 && pieces.length < 80) result.push(lesson(pieces.map((piece) => ({ ...piece, text: piece.text.toUpperCase() })), sentences, tags));
    if (index % 8 === 7 && pieces.length < 80) {
      const small = new Set(['of', 'the', 'a', 'an', 'in', 'on', 'for', 'and', 'to', 'at', 'by', 'but', 'or', "'s", "n't"]);
      result.push(lesson(pieces.map((piece) => (small.has(piece.lower) ? piece : capitalised(piece))), sentences, tags));
    }
  });
  return result;
}

function capitalised(piece: Piece): Piece {
  return { ...piece, text: piece.text.charAt(0).toUpperCase() + piece.text.slice(1) };
}

function lesson(pieces: readonly Piece[], sentences: readonly TokenRange[], tags: readonly (Tag | undefined)[]): Lesson {
  const gold = Int8Array.from(pieces, (piece, index) => {
    if (markTag(piece) !== undefined) return -1;
    const tag = tags[index];
    return tag === undefined ? -1 : tagNumber.get(tag) ?? -1;
  });
  return { pieces, sentences, forms: wordForms(pieces, sentences), gold };
}

/** Words that bear one tag nearly always, by hash. */
function settledWords(all: readonly Lesson[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Int32Array>();
  for (const { pieces, forms, gold } of all) {
    pieces.forEach((_, at) => {
      const tag = gold[at] ?? -1;
      if (tag < 0) return;
      const hash = settledHash(forms, at);
      const row = counts.get(hash) ?? new Int32Array(TAGS);
      counts.set(hash, row);
      row[tag] = (row[tag] ?? 0) + 1;
    });
  }
  const settled = new Map<number, number>();
  for (const [hash, row] of counts) {
    const total = row.reduce((sum, count) => sum + count, 0);
    const best = row.indexOf(Math.max(...row));
    // A noun that is ever a verb is never settled: `claims`, `report`.
    const ambiguous = NOUNS.includes(best) && VERBS.some((verb) => (row[verb] ?? 0) > 0);
    if (!ambiguous && total >= SETTLED_COUNT && (row[best] ?? 0) >= SETTLED_SHARE * total) settled.set(hash, best);
  }
  return settled;
}

interface Perceptron {
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
}

function train(all: readonly Lesson[], settled: ReadonlyMap<number, number>): Perceptron {
  const counts = new Map<number, number>();
  const hashes = new Int32Array(FEATURE_COUNT);
  visit(all, settled, hashes, (gold) => {
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    return gold;
  });
  const index = new Map([...counts].filter(([, count]) => count >= FEWEST).map(([hash], place) => [hash, place]));
  console.log(`${counts.size} features, ${index.size} kept`);
  const weights = new Float64Array(index.size * TAGS);
  const sums = new Float64Array(index.size * TAGS);
  const scores = new Float64Array(TAGS);
  let time = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0;
    let seen = 0;
    visit(shuffled(all, epoch + 1), settled, hashes, (gold) => {
      time += 1;
      scores.fill(0);
      const rows: number[] = [];
      for (const hash of hashes) {
        const row = index.get(hash);
        if (row === undefined) continue;
        rows.push(row);
        for (let tag = 0; tag < TAGS; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[row * TAGS + tag] ?? 0);
      }
      let best = 0;
      for (let tag = 1; tag < TAGS; tag++) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
      if (gold < 0) return best;
      seen += 1;
      if (best !== gold) {
        wrong += 1;
        for (const row of rows) {
          bump(weights, sums, row * TAGS + gold, 1, time);
          bump(weights, sums, row * TAGS + best, -1, time);
        }
      }
      return best;
    });
    console.log(`epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % of ${seen} wrong`);
  }
  return { index, weights: weights.map((weight, place) => weight - (sums[place] ?? 0) / time) };
}

/** Adds to a weight, and to the sum that the average is made from. */
function bump(weights: Float64Array, sums: Float64Array, place: number, by: number, time: number): void {
  weights[place] = (weights[place] ?? 0) + by;
  sums[place] = (sums[place] ?? 0) + by * time;
}

/** Walks the words that are not settled, in order, with the tags that `decide` has given before; the features lie in `hashes`. */
function visit(all: readonly Lesson[], settled: ReadonlyMap<number, number>, hashes: Int32Array, decide: (gold: number) => number): void {
  for (const { pieces, sentences, forms, gold } of all) {
    for (const { first, end } of sentences) {
      let last = START;
      let secondLast = START;
      let waiting = 0;
      for (let at = first; at < end; at++) {
        const piece = pieces[at];
        if (piece === undefined) continue;
        const taught = gold[at] ?? -1;
        const byForm = markTag(piece);
        let tag: number;
        if (byForm !== undefined) tag = markNumber(byForm);
        else {
          const known = settled.get(settledHash(forms, at));
          if (known !== undefined) tag = known;
          else {
            writeFeatures(forms, at, first, end, last, secondLast, waiting, hashes);
            tag = decide(taught);
          }
        }
        waiting = waitingAfter(piece.lower, tag, waiting);
        secondLast = last;
        last = tag;
      }
    }
  }
}

/** A fixed shuffle: linear congruential, seeded by the epoch. */
function shuffled(all: readonly Lesson[], seed: number): readonly Lesson[] {
  const result = [...all];
  let state = seed * 7919;
  for (let at = result.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    const here = result[at];
    const there = result[other];
    if (here !== undefined && there !== undefined) [result[at], result[other]] = [there, here];
  }
  return result;
}

/** The written form that `unpackModel` reads. A feature whose hash is that of a settled word gives way to it. */
function pack(settled: ReadonlyMap<number, number>, { index, weights }: Perceptron): PackedModel {
  const largest = quantile(weights, 0.9995);
  const features = [...index].filter(([hash]) => !settled.has(hash))
    .map(([hash, row]) => ({ hash, kind: 0, values: Array.from({ length: TAGS }, (_, tag) => quantised(weights[row * TAGS + tag] ?? 0, largest)) }))
    .map((entry) => ({ ...entry, kind: TAGS + entry.values.filter((value) => value !== 0).length }))
    .filter(({ kind }) => kind > TAGS);
  const entries = [...[...settled].map(([hash, kind]) => ({ hash, kind, values: [] as readonly number[] })), ...features].sort((a, b) => a.hash - b.hash);
  const digit = (value: number): string => String.fromCharCode(FIRST + value);
  let written = '';
  let tags = '';
  let values = '';
  let last = 0;
  for (const entry of entries) {
    for (; entry.hash - last >= BASE * BASE; last += BASE * BASE - 1) written += digit(BASE - 1) + digit(BASE - 1) + digit(FILLER);
    written += digit(Math.floor((entry.hash - last) / BASE)) + digit((entry.hash - last) % BASE) + digit(entry.kind);
    last = entry.hash;
    entry.values.forEach((value, tag) => {
      if (value === 0) return;
      tags += digit(tag);
      values += writtenWeight(value);
    });
  }
  console.log(`${settled.size} settled words, ${features.length} features, ${values.length} weights, ${written.length + 2 * values.length} characters`);
  return { index: written, tags, weights: values };
}

function quantised(weight: number, largest: number): number {
  const value = Math.max(-HIGHEST, Math.min(HIGHEST, Math.round((HIGHEST * weight) / largest)));
  return Math.abs(value) < SMALLEST ? 0 : value;
}

function quantile(weights: Float64Array, share: number): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor(share * (sizes.length - 1))] ?? 1;
}

function lines(path: string): readonly string[] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => line !== '');
}

function main(): void {
  const corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora';
  if (!existsSync(join(corpora, 'polnear', 'train.jsonl'))) return console.log('The corpora are not here: set ONRECORD_CORPORA to the folder that holds polnear/ and citeworthiness/.');
  const teacher = winkTeacher();
  if (teacher === undefined) return console.log('wink-nlp and wink-eng-lite-web-model are not here: install them in a folder of their own and name its node_modules in NODE_PATH.');
  const all = lessons(trainingTexts(corpora).train, teacher, true);
  const settled = settledWords(all);
  const { index, tags, weights } = pack(settled, train(all, settled));
  writeFileSync(OUTPUT, `/** The tagger’s weights: numbers over hashed features. Written by scripts/train-tagger.ts; not to be edited. No text can be read back from them. */\nexport const taggerWeights = {\n  index: '${index}',\n  tags: '${tags}',\n  weights: '${weights}',\n};\n`);
}

if (process.argv[1]?.endsWith('train-tagger.ts') === true) main();
