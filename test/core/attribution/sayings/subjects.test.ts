/** Subjects where a labeller saw none or the wrong words, and sayings of which it heard nothing. */
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import type { Labelling } from '../../../../src/core/attribution/labeller.ts';
import { withSubjects } from '../../../../src/core/attribution/sayings/subjects.ts';
import { readEnglish } from '../../../../src/core/english/english.ts';
import type { PassageEnglish, TokenRange } from '../../../../src/core/english/token.ts';

interface Case {
  readonly text: string;
  /** What the labeller saw; nothing where all three are left out. */
  readonly speaker?: string;
  readonly cue?: string;
  readonly content?: string;
  readonly lemma?: string;
  /** The speaker’s words after; empty where there are none. */
  readonly wanted: string;
}

/** Where the words stand, by their own tokens. */
function rangeOf({ tokens }: PassageEnglish, text: string, words: string): TokenRange {
  const start = text.lastIndexOf(words);
  assert.ok(start >= 0, words);
  const first = tokens.findIndex(token => token.end > start);
  const after = tokens.findIndex(token => token.start >= start + words.length);
  return { first, end: after < 0 ? tokens.length : after };
}

function speakerOf({ text, speaker, cue, content, lemma }: Case): string {
  const english = readEnglish(text);
  const given: readonly Labelling[] = cue === undefined ? [] : [{
    speaker: speaker === undefined ? [] : [rangeOf(english, text, speaker)], cue: [rangeOf(english, text, cue)], cueLemma: lemma ?? 'say', cueClass: 'speech',
    content: content === undefined ? [] : [rangeOf(english, text, content)], addressee: [], agentless: false, negated: false, confidence: 0.9,
  }];
  const [range] = withSubjects(given, english)[0]?.speaker ?? [];
  const first = english.tokens[range?.first ?? -1];
  const last = english.tokens[(range?.end ?? 0) - 1];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

const cases: readonly Case[] = [
  // The noun phrase that opens the sentence.
  { text: 'Growers at the far end of the dyke, however, have long claimed that it leaks.', cue: 'have long claimed', content: 'that it leaks', wanted: 'Growers at the far end of the dyke, however,' },
  { text: 'The letter, titled “Enough”, added that the gate was shut.', cue: 'added', content: 'that the gate was shut', wanted: 'The letter, titled “Enough”,' },
  { text: 'A third, once a porter there, said she was told to go.', cue: 'said', content: 'she was told to go', wanted: 'A third, once a porter there,' },
  { text: 'The panel had on Tuesday accused her of leaving early.', cue: 'accused', content: 'her of leaving early', wanted: 'The panel' },
  { text: 'The panel read the files and found that two were missing.', cue: 'found', content: 'that two were missing', wanted: 'The panel' },
  { text: 'According to the clerk it rained. It further alleges that the gate was shut.', cue: 'alleges', content: 'that the gate was shut', wanted: 'It' },
  // Whoever stands in the insertion does not speak.
  { text: 'The board at Oliva, to which we sent a draft, replied that the gate was shut.', speaker: 'we', cue: 'replied', content: 'that the gate was shut', wanted: 'The board at Oliva, to which we sent a draft' },
  { text: 'The note, sent by a foreman and read out by Ms Vela, says that the gate was shut.', speaker: 'Ms Vela', cue: 'says', content: 'that the gate was shut', wanted: 'The note, sent by a foreman and read out by Ms Vela' },
  // A subject with a verb of its own stays.
  { text: 'A second clerk, who had kept the files, described a day on which Ines Vela asked for the key.', speaker: 'Ines Vela', cue: 'asked', content: 'for the key', lemma: 'ask', wanted: 'Ines Vela' },
  { text: 'In Oliva, where it rained, the mayor said that the gate was shut.', speaker: 'the mayor', cue: 'said', content: 'that the gate was shut', wanted: 'the mayor' },
  // Nobody, where the words before were said by nobody named.
  { text: 'The gate was shut and nobody came, said with a shrug.', cue: 'said', content: 'The gate was shut and nobody came', wanted: '' },
  { text: 'Speaking at the gate, said that it was shut.', cue: 'said', content: 'that it was shut', wanted: '' },
  // Who asked.
  { text: 'Asked by the board’s counsel, Paul Oram, whether it rained, she nodded.', cue: 'Asked', content: 'whether it rained', lemma: 'ask', wanted: 'the board’s counsel, Paul Oram' },
  { text: 'Asked by e-mail whether it rained, she nodded.', cue: 'Asked', content: 'whether it rained', lemma: 'ask', wanted: '' },
  // Where it was said is not who said it; a paper’s last word; the first verb.
  { text: 'In its letter of claim Verdane alleged that the gate was shut.', speaker: 'its letter of claim Verdane', cue: 'alleged', content: 'that the gate was shut', lemma: 'allege', wanted: 'Verdane' },
  { text: 'It rained, a night guard said on Monday.', speaker: 'a night', cue: 'guard said', content: 'It rained', wanted: 'a night guard' },
  // Heard by nobody.
  { text: '“The tank was dry.” So said the mayor of Oliva.', wanted: 'the mayor of Oliva' },
  { text: 'A survey commissioned by the port found lead in three of nine wells.', wanted: 'A survey commissioned by the port' },
  { text: 'The survey was long and found nobody.', wanted: '' },
  { text: 'A book found its way to the port.', wanted: '' },
];

describe('subjects that a labeller missed', () => {
  for (const one of cases) it(`${one.text} [${one.cue ?? 'unheard'}]`, () => assert.equal(speakerOf(one), one.wanted));
});
