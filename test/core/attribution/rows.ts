/** One text a row, and what is expected of one of its attributions. */
import assert from 'node:assert/strict';
import { read, words } from './read.ts';

export interface Row {
  readonly text: string;
  /** The attribution with this cue, the `nth` of them. */
  readonly cue: string;
  readonly nth?: number;
  readonly speaker?: string;
  readonly kind?: string;
  readonly role?: string;
  /** That the sentence gives no role. */
  readonly noRole?: boolean;
  readonly stance?: string;
  readonly cueClass?: string;
  readonly via?: string;
  readonly content?: string;
  /** Whether it is nested in another. */
  readonly nested?: boolean;
  /** Whether a second reading is given. */
  readonly doubt?: boolean;
}

export function checkRow(row: Row): void {
  const { attributions } = read(row.text);
  const found = attributions.filter(one => words(row.text, one.cue) === row.cue)[row.nth ?? 0];
  assert.ok(found, `no cue “${row.cue}” among ${JSON.stringify(attributions.map(one => words(row.text, one.cue)))}`);
  const seen = {
    speaker: found.speaker.name, kind: found.speaker.kind, role: found.speaker.role, stance: found.stance, cueClass: found.cueClass, content: words(row.text, found.content),
    via: found.via.map(hop => `${hop.kind}:${hop.name}`).join(' '), nested: found.within !== undefined, doubt: found.speaker.candidates !== undefined,
  };
  if (row.noRole === true) assert.equal(seen.role, undefined, 'role');
  for (const key of ['speaker', 'kind', 'role', 'stance', 'cueClass', 'content', 'via', 'nested', 'doubt'] as const) if (row[key] !== undefined) assert.equal(seen[key], row[key], key);
}
