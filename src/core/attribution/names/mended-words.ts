/** The words of a passage as names, labellers and their training all see them: with the tags that the tagger gets wrong mended. */
import type { PassageEnglish } from '../../english/token.ts';
import { withMendedTags } from './mended-tags.ts';
import { withPresentVerbs } from './present-verbs.ts';

export function mendedWords(english: PassageEnglish): PassageEnglish {
  return withPresentVerbs(withMendedTags(english));
}
