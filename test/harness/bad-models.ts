/** Files that are no model, for the tests of every host: each must give one message, labels by rule, and no stop. */
import { readFileSync } from 'node:fs';
import { model } from '../../scripts/bundles.mjs';
import type { ModelFile } from '../../src/service/choose-labeller.ts';

/** The one that ships. */
const sound: Uint8Array = readFileSync(model);

export const badModels: readonly (readonly [name: string, file: ModelFile])[] = [
  ['missing', 'missing'],
  ['empty', new Uint8Array()],
  ['ten bytes long', sound.slice(0, 10)],
  ['cut in half', sound.slice(0, sound.length >> 1)],
  ['cut by one byte', sound.slice(0, -1)],
  ['longer by one byte', withOneMore(sound)],
  // Wherever the form says its version, it says it here.
  ...[0, 1, 2, 3, 4, 5, 6, 7].map(place => [`of another form or version, by byte ${place}`, flipped(sound, place)] as const),
  ['flipped in one bit in the middle', flipped(sound, sound.length >> 1)],
  ['flipped in one bit at the end', flipped(sound, sound.length - 1)],
  ['a page', new TextEncoder().encode('<!doctype html><title>404</title>'.repeat(9))],
];

function flipped(bytes: Uint8Array, place: number): Uint8Array {
  return bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
}

function withOneMore(bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  return longer;
}
