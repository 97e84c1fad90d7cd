/** Reports headlines that accuse where the body only looks into it. Knows accusations, attributions and words only. */
import type { Accusation, AccusationLevel } from '../claims/claim.ts';
import type { Sentence } from '../english/sentence.ts';
import { headlineOf } from '../prose/headline.ts';
import { investigatingWords } from './lexicon/hedges.ts';
import { quoteWords } from './reading.ts';
import { defineRule, type Analysis, type Report } from './rule.ts';

export const allegationEscalated = defineRule({
  id: 'allegation-escalated',
  group: 'allegation-and-denial',
  severity: 'warning',
  summary: 'The headline’s wording for an allegation is stronger than anything in the body.',
  *check(analysis) {
    const headline = headlineOf(analysis.passages);
    if (headline === undefined) return;
    const isHead = (index: number): boolean => {
      const passage = analysis.sentences[index]?.passage;
      return passage === undefined || passage.index === headline.index || passage.kind === 'title' || passage.headingDepth === 1;
    };
    const body = analysis.sentences.filter(({ index, passage }) => !isHead(index) && passage.kind !== 'heading');
    if (body.length < 3) return;
    yield* flatHeadings(analysis);
    const strong = analysis.accusations.filter(({ sentence, level, accused }) => analysis.sentences[sentence]?.passage.index === headline.index && level >= 3 && accused?.named);
    for (const accusation of strong) {
      const beside = analysis.accusations.filter(other => !isHead(other.sentence) && isSame(accusation, other));
      if (beside.some(({ level }) => level >= accusation.level)) continue;
      const open = body.find(sentence => isOpen(analysis, sentence, accusation));
      if (open === undefined) continue;
      yield {
        span: headline.span,
        message: `The headline says ${quoteWords(analysis, accusation.span)}, which is ${rungs[accusation.level]}; the body goes no further than ${rungs[beside.reduce<AccusationLevel>((most, { level }) => (level > most ? level : most), 2)]}. Readers keep the headline; write no more than the body shows, or show in the body who says so.`,
        related: [{ span: open.span, message: 'what the body says' }],
      };
      return;
    }
  },
});

/** `How Vela robbed the tills`, over a body in which nobody has found that Vela did. */
function* flatHeadings({ accusations, sentences }: Analysis): Iterable<Report> {
  const isHeading = (index: number): boolean => sentences[index]?.passage.kind === 'heading';
  for (const accusation of accusations) {
    const sentence = sentences[accusation.sentence];
    if (sentence === undefined || !accusation.ownVoice || !accusation.accused?.named || !isHeading(sentence.index)) continue;
    const beside = accusations.filter(other => !isHeading(other.sentence) && !other.ownVoice && isSame(accusation, other));
    const charged = beside.find(({ level }) => level === 4);
    if (charged === undefined || beside.some(({ level }) => level === 5)) continue;
    yield {
      span: sentence.span,
      message: `This heading says outright that “${accusation.accused.name}” did it; the body goes no further than ${rungs[charged.level]}. Readers keep the heading; write no more than the body shows, or show in the body who found it.`,
      related: [{ span: charged.span, message: 'what the body says' }],
    };
  }
}

const rungs: Readonly<Record<AccusationLevel, string>> = { 1: 'a possibility', 2: 'an inquiry', 3: 'an accusation', 4: 'a charge', 5: 'a finding' };

/** Of the same party, by the same accuser where both are known. */
function isSame(one: Accusation, other: Accusation): boolean {
  const same = (a: Accusation['accused'], b: Accusation['accused']): boolean => a !== undefined && b !== undefined && (a.entity !== undefined && b.entity !== undefined ? a.entity === b.entity : plain(a.name) === plain(b.name));
  return same(one.accused, other.accused) && (one.accuser === undefined || other.accuser === undefined || same(one.accuser, other.accuser));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /u, '');
}

/** The accuser, or a sentence about the accused, does no more than look into it. */
function isOpen({ attributions, entities }: Analysis, sentence: Sentence, { accuser, accused }: Accusation): boolean {
  if (!sentence.tokens.some(({ lower }) => investigatingWords.has(lower))) return false;
  if (accuser?.entity !== undefined && attributions.some(({ sentence: index, speaker }) => index === sentence.index && speaker.entity === accuser.entity)) return true;
  const names = entities.find(({ id }) => id === accused?.entity)?.mentions ?? [];
  return names.some(({ start }) => sentence.span.start <= start && start < sentence.span.end);
}
