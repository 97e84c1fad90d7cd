/** Words that place something in a time which moves with the reader. Data only. */

/** Phrases of one word and more; the first word is looked up. */
export const vagueTimes: readonly (readonly string[])[] = [
  ['recently'], ['currently'], ['nowadays'], ['lately'], ['presently'], ['these', 'days'], ['of', 'late'], ['to', 'date'], ['at', 'present'], ['at', 'the', 'moment'], ['until', 'recently'],
  ['in', 'recent', 'years'], ['in', 'recent', 'months'], ['in', 'recent', 'weeks'], ['in', 'recent', 'days'], ['in', 'recent', 'times'], ['in', 'recent', 'decades'], ['over', 'recent', 'years'], ['over', 'recent', 'months'],
  ['in', 'the', 'near', 'future'], ['in', 'the', 'past', 'few', 'years'], ['in', 'the', 'past', 'few', 'months'], ['in', 'the', 'last', 'few', 'years'], ['in', 'the', 'last', 'few', 'months'], ['over', 'the', 'past', 'few', 'years'],
  ['over', 'the', 'last', 'few', 'years'], ['soon'], ['shortly'],
];
