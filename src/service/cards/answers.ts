/** What answers an allegation, and what an answer answers, within one draft. Knows parties, not sources. */
import type { Attribution } from '../../core/attribution/attribution.ts';
import type { Accusation, Party, Response } from '../../core/claims/claim.ts';
import type { Analysis } from '../../core/rules/rule.ts';
import { plain, type Line } from '../card.ts';
import { wordsAt } from '../place.ts';
import { clip } from './source-card.ts';

/** Lines for an attribution: the responses to what it accuses somebody of, or the accusations it responds to. */
export function answerLines(analysis: Analysis, attribution: Attribution): readonly Line[] {
  const { index, sentence, speaker } = attribution;
  const accusations = analysis.accusations.filter(accusation => accusation.attribution === index || (accusation.attribution === undefined && accusation.sentence === sentence));
  if (accusations.length > 0) return accusations.slice(0, 2).map(accusation => [plain(answeredWords(analysis, accusation))]);
  const own = analysis.responses.filter(response => response.sentence === sentence && (response.party?.entity === undefined || response.party.entity === speaker.entity));
  const answered = analysis.accusations.filter(accusation => own.some(response => isSameParty(accusation.accused, response.party)));
  return answered.slice(0, 1).map(accusation => [plain(`Answers${accusation.accuser === undefined ? '' : ` ${accusation.accuser.name}`}: “${sentenceWords(analysis, accusation.sentence)}”`)]);
}

export function answersTo(analysis: Analysis, accusation: Accusation): readonly Response[] {
  return analysis.responses.filter(response => isSameParty(accusation.accused, response.party));
}

/** `Answered by Orvex (denial): “…”`, or that nothing in the draft answers it. */
export function answeredWords(analysis: Analysis, accusation: Accusation): string {
  const [answer] = answersTo(analysis, accusation);
  const accused = accusation.accused?.name ?? 'the accused';
  if (answer === undefined) return `Answer of ${accused}: not given`;
  return `Answered by ${answer.party?.name ?? accused} (${answer.kind.replaceAll('-', ' ')}): “${sentenceWords(analysis, answer.sentence)}”`;
}

export function sentenceWords(analysis: Analysis, index: number): string {
  const sentence = analysis.sentences[index];
  return sentence === undefined ? '' : clip(wordsAt(analysis, sentence.span), 140);
}

function isSameParty(one: Party | undefined, other: Party | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.entity !== undefined && other.entity !== undefined ? one.entity === other.entity : one.name.toLowerCase() === other.name.toLowerCase();
}
