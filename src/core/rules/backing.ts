/** The ways to put something behind a sentence, as fixes that several rules offer. */
import type { Sentence } from '../english/sentence.ts';
import { blanks, place, rewording } from './fix.ts';
import { citationPlace } from './reading.ts';
import type { Analysis, Fix } from './rule.ts';

/** Cite, attribute, or say that no source is needed; the first is preferred. */
export function backing(analysis: Analysis, sentence: Sentence): readonly Fix[] {
  const at = citationPlace(analysis, sentence);
  const after = place(sentence.span.end);
  return [
    blanks('Cite a source…', at, ' [@${1:source}]'),
    blanks('Attribute to…', at, ', according to ${1:whom}', false),
    rewording('Mark as own reporting', after, ' <!-- onrecord-own-reporting -->', false),
    rewording('Mark as common knowledge', after, ' <!-- onrecord-common-knowledge -->', false),
  ];
}
