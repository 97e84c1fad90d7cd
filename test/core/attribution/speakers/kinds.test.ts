/** Of which kind a speaker without a name is: hidden, several, a paper, the one body so called, or somebody with a post. */
import { describe, it } from 'mocha';
import { checkRow } from '../rows.ts';

const kinds: readonly (readonly [string, string, string])[] = [
  ['The council said the gate was shut.', 'said', 'named'],
  ['The coroner’s office said the gate was shut.', 'said', 'named'],
  ['Oliva’s embassy said the gate was shut.', 'said', 'named'],
  ['The Vela family said the gate was shut.', 'said', 'named'],
  ['A cargo company said the gate was shut.', 'said', 'anonymous'],
  ['A clerk who worked there said the gate was shut.', 'said', 'anonymous'],
  ['A former clerk said the gate was shut.', 'said', 'anonymous'],
  ['A spokesman said the gate was shut.', 'said', 'role'],
  ['The prosecution said the gate was shut.', 'said', 'collective'],
  ['A coroner’s jury found that the gate was shut.', 'found', 'collective'],
  ['The family said the gate was shut.', 'said', 'collective'],
  ['No hospital said the gate was shut.', 'said', 'collective'],
  ['Nobody disputes that the gate was shut.', 'disputes', 'collective'],
  ['Police said the gate was shut.', 'said', 'collective'],
  ['Papers show that the gate was shut.', 'show', 'document'],
  ['Court records show that the gate was shut.', 'show', 'document'],
  ['A clerk, who asked not to be named, said the gate was shut.', 'said', 'anonymous'],
  ['Two clerks, who cannot be identified, said the gate was shut.', 'said', 'anonymous'],
  ['Two people with knowledge of the talks said the gate was shut.', 'said', 'anonymous'],
  ['One colleague said the gate was shut.', 'said', 'anonymous'],
  ['A fourth legislator said the gate was shut.', 'said', 'anonymous'],
  ['Two men who worked there said the gate was shut.', 'said', 'anonymous'],
  ['A night guard said the gate was shut.', 'said', 'role'],
  ['The collector said the gate was shut.', 'said', 'role'],
];

describe('kinds of speaker', () => {
  for (const [text, cue, kind] of kinds) it(`${kind}: ${text}`, () => checkRow({ text, cue, kind }));
});
