/** Reports parties that the draft names as accused and never lets answer. Accusations and answers come from the claims stage. */
import type { Accusation, Party, Response } from '../claims/claim.ts';
import { blanks, place, verbatim } from './fix.ts';
import { defineRule, type Analysis, type Fix } from './rule.ts';

export const missingResponse = defineRule({
  id: 'missing-response',
  group: 'allegation-and-denial',
  severity: 'warning',
  summary: 'A named party is accused, and the draft holds no denial, comment or attempt to get one.',
  yieldsTo: ['allegation-as-fact'],
  *check(analysis) {
    const heard = new Set<string>();
    for (const accusation of inBody(analysis)) {
      const { accused } = accusation;
      if (accused === undefined || !accused.named || accusation.level === 5 && !accusation.ownVoice) continue;
      const key = accused.entity ?? accused.name.toLowerCase();
      if (heard.has(key)) continue;
      heard.add(key);
      if (mayStaySilent(analysis, accused) || analysis.responses.some(response => answers(response, accused, accusation))) continue;
      yield {
        span: accusation.span,
        message: `“${accused.name}” is accused here, and nothing in the draft says what “${accused.name}” answers. Fairness, and most editorial codes, ask for a reply or a record of the attempt; add the answer, or say when and how you asked.`,
        related: accusation.accuser === undefined ? [] : [{ span: accusation.accuser.span, message: 'who accuses' }],
        fixes: fixesOf(analysis, accusation, accused),
      };
    }
  },
});

/** Accusations in the text before those in headings, so that the finding stands where an answer would. */
function inBody({ accusations, sentences }: Analysis): readonly Accusation[] {
  const isHeading = ({ sentence }: Accusation): boolean => {
    const kind = sentences[sentence]?.passage.kind;
    return kind === 'heading' || kind === 'title';
  };
  return [...accusations.filter(accusation => !isHeading(accusation)), ...accusations.filter(isHeading)];
}

/** A country is no party that a writer rings up. */
function mayStaySilent({ entities }: Analysis, accused: Party): boolean {
  return entities.find(entity => entity.id === accused.entity)?.kind === 'place';
}

/** The party itself, or, where the words do not say whose answer it is, one close behind the accusation. */
function answers({ party, sentence }: Response, accused: Party, accusation: Accusation): boolean {
  if (party === undefined) return Math.abs(sentence - accusation.sentence) <= 4;
  if (party.entity !== undefined && party.entity === accused.entity) return true;
  const [a, b] = [party.name.toLowerCase(), accused.name.toLowerCase()];
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || (!party.named && !otherBody.test(party.name) && Math.abs(sentence - accusation.sentence) <= 4);
}

/** `The harbour board`: a body with a word of its own before it is somebody else. */
const otherBody = /^the \S+ (?:board|council|ministry|department|committee|police|office|regulator)$/iu;

function fixesOf({ sentences }: Analysis, { sentence }: Accusation, accused: Party): readonly Fix[] {
  const passage = sentences[sentence]?.passage;
  const last = sentences.findLast(other => other.passage.index === passage?.index);
  if (passage === undefined || last === undefined || passage.kind === 'heading' || passage.kind === 'title') return [];
  const at = place(passage.span.end);
  const name = verbatim(accused.name);
  return [
    blanks('Add the denial…', at, ` ${name} denied \${1:doing what} [@\${2:source}].`),
    blanks('Say that there was no response…', at, ` ${name} did not respond to \${1:questions} sent by \${2:e-mail} on \${3:date}.`, false),
    blanks('Say that comment was declined…', at, ` ${name} declined to comment on \${1:the matter}.`, false),
  ];
}
