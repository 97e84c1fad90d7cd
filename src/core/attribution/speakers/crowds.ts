/** Groups spoken of again: `the staff` after `a staff of the ministry`, `others` after `her interviewees`. Knows the group that spoke last. */
import { pronounSpeaker } from './pronoun-speakers.ts';
import type { Asked, Reach } from './reach.ts';
import { described } from './speaking.ts';
import type { ResolvedSpeaker } from './speaking.ts';

/** `the staff`, `the bench`, after `a staff of the ministry`, `a bench of two judges`: the same again. */
export function sameCrowd({ phrase, place }: Asked, { memory }: Reach): ResolvedSpeaker | undefined {
  const { group } = memory;
  if (!phrase.definite || phrase.words.length !== 1 || group === undefined || place - group.place > 2 || !crowds.has(phrase.head)) return undefined;
  const name = group.speaker.name.toLowerCase();
  return group.head === phrase.head || name.includes(`${phrase.head} of `) ? { ...group.speaker, hops: [] } : undefined;
}

const crowds = new Set(['staff', 'bench', 'crew', 'couple', 'pair', 'trio', 'family', 'panel', 'team']);

/** `Her interviewees`, and after them `others`, `one`: known to us through whoever asked them. */
export function interviewed(asked: Asked, reach: Reach): ResolvedSpeaker | undefined {
  const { phrase, place } = asked;
  if (phrase.owner !== undefined && informing.has(phrase.head)) {
    const owner = pronounSpeaker({ ...asked, barred: nobodyBarred, phrase: { ...phrase, kind: 'pronoun', head: phrase.owner } }, reach);
    return owner.personal === true ? { ...described(phrase), hops: [{ name: owner.name, kind: 'person' }] } : undefined;
  }
  const { group } = reach.memory;
  const others = group?.place === place && informing.has(group.head) && /^(?:one|others|another|some|many|most|few|two|three|several)$/iu.test(phrase.text);
  return others ? { ...described(phrase), hops: group.speaker.hops } : undefined;
}

const informing = new Set(['interviewees', 'interviewee', 'informants', 'respondents', 'participants', 'subjects']);

const nobodyBarred: ReadonlySet<number> = new Set();
