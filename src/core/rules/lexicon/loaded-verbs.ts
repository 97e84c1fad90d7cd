/** Reporting verbs that judge the speaker, by what they do and by the plain verb that says the same. Data only. */
import type { NeutralVerb } from '../verb-form.ts';

export interface LoadedVerb {
  /** Completes “‘claimed’ …”. */
  readonly effect: string;
  /** Undefined where no one word will do. */
  readonly neutral: NeutralVerb | undefined;
}

const doubts: LoadedVerb = { effect: 'tells the reader to doubt the speaker', neutral: 'say' };
const stubborn: LoadedVerb = { effect: 'makes the speaker sound stubborn', neutral: 'say' };
const belittles: LoadedVerb = { effect: 'belittles the speaker', neutral: 'say' };
const heats: LoadedVerb = { effect: 'heats what was said', neutral: 'criticise' };
const heatedSpeech: LoadedVerb = { effect: 'heats what was said', neutral: 'say' };

const table: readonly (readonly [LoadedVerb, string])[] = [
  [doubts, 'claim purport'],
  [stubborn, 'insist maintain'],
  [belittles, 'boast brag gush whine moan bleat crow bluster trumpet parrot spout prattle preach'],
  [heats, 'slam blast lambast lambaste bash rip trash savage excoriate eviscerate skewer torch roast lash hit tear pillory vilify rail harangue'],
  [heatedSpeech, 'rant rage fume thunder snap sneer spew'],
];

/** By the dictionary form of the cue's head: `lash` for `lash out`. */
export const loadedVerbs: ReadonlyMap<string, LoadedVerb> = new Map(
  table.flatMap(([verb, lemmas]) => lemmas.split(' ').map((lemma): readonly [string, LoadedVerb] => [lemma, verb])),
);

/** `hit out at`, `tear into`: heads that are loaded only with the word that follows. */
export const loadedParticles: ReadonlyMap<string, readonly string[]> = new Map([
  ['hit', ['out']], ['lash', ['out']], ['tear', ['into', 'apart']], ['rip', ['into', 'apart']], ['rail', ['against']],
]);

/** `claimed responsibility`, `claims benefits`, `maintain a road`: what follows where the verb reports nothing. */
export const otherSenses: ReadonlySet<string> = new Set([
  'responsibility', 'asylum', 'life', 'lives', 'title', 'titles', 'benefit', 'benefits', 'credit', 'victory', 'damages', 'compensation', 'expenses',
  'refuge', 'back', 'ownership', 'prize', 'seat', 'gold', 'silver', 'bronze',
]);
