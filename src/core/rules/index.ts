/** The rules, by hand and in the order of the catalogue. */
import { admitVerb } from './admit-verb.ts';
import { agentlessAttribution } from './agentless-attribution.ts';
import { allegationAsFact } from './allegation-as-fact.ts';
import { allegationEscalated } from './allegation-escalated.ts';
import { allegationWithoutSource } from './allegation-without-source.ts';
import { anonymityUnexplained } from './anonymity-unexplained.ts';
import { anonymousAttack } from './anonymous-attack.ts';
import { circularSource } from './circular-source.ts';
import { citationTodo } from './citation-todo.ts';
import { confidenceWithoutBasis } from './confidence-without-basis.ts';
import { editorialising } from './editorialising.ts';
import { factiveVerb } from './factive-verb.ts';
import { headlineUnsupported } from './headline-unsupported.ts';
import { hedgeDropped } from './hedge-dropped.ts';
import { incompleteSource } from './incomplete-source.ts';
import { labelBeforeConviction } from './label-before-conviction.ts';
import { lateAttribution } from './late-attribution.ts';
import { loadedVerb } from './loaded-verb.ts';
import { mentalStateVerb } from './mental-state-verb.ts';
import { missingResponse } from './missing-response.ts';
import { missingVia } from './missing-via.ts';
import { mixedConfidenceLikelihood } from './mixed-confidence-likelihood.ts';
import { offScaleLikelihood } from './off-scale-likelihood.ts';
import { overcitation } from './overcitation.ts';
import { pluralSourceSingleCitation } from './plural-source-single-citation.ts';
import { quoteAlteration } from './quote-alteration.ts';
import { quoteMismatch } from './quote-mismatch.ts';
import { quoteWithoutCitation } from './quote-without-citation.ts';
import { quoteWithoutSpeaker } from './quote-without-speaker.ts';
import { redundantAlleged } from './redundant-alleged.ts';
import { refuteForDeny } from './refute-for-deny.ts';
import { responseForm } from './response-form.ts';
import type { Rule } from './rule.ts';
import { scareQuotes } from './scare-quotes.ts';
import { sourceNotArchived } from './source-not-archived.ts';
import { speakerNotIntroduced } from './speaker-not-introduced.ts';
import { tlpExceedsDocument } from './tlp-exceeds-document.ts';
import { unbalancedQuotes } from './unbalanced-quotes.ts';
import { undefinedSource } from './undefined-source.ts';
import { unsourcedClaim } from './unsourced-claim.ts';
import { unsourcedForecast } from './unsourced-forecast.ts';
import { unsourcedStatistic } from './unsourced-statistic.ts';
import { unsourcedSuperlative } from './unsourced-superlative.ts';
import { unusedSource } from './unused-source.ts';
import { vagueAnonymousSource } from './vague-anonymous-source.ts';
import { vagueTimeReference } from './vague-time-reference.ts';
import { weakSource } from './weak-source.ts';
import { weaselAttribution } from './weasel-attribution.ts';

export const rules: readonly Rule[] = [
  unsourcedClaim,
  unsourcedStatistic,
  unsourcedSuperlative,
  unsourcedForecast,
  vagueTimeReference,
  citationTodo,
  weaselAttribution,
  agentlessAttribution,
  vagueAnonymousSource,
  anonymityUnexplained,
  anonymousAttack,
  lateAttribution,
  speakerNotIntroduced,
  missingVia,
  pluralSourceSingleCitation,
  quoteWithoutSpeaker,
  quoteWithoutCitation,
  quoteMismatch,
  quoteAlteration,
  scareQuotes,
  headlineUnsupported,
  unbalancedQuotes,
  allegationAsFact,
  allegationWithoutSource,
  allegationEscalated,
  redundantAlleged,
  labelBeforeConviction,
  missingResponse,
  responseForm,
  refuteForDeny,
  undefinedSource,
  unusedSource,
  incompleteSource,
  sourceNotArchived,
  overcitation,
  circularSource,
  weakSource,
  tlpExceedsDocument,
  loadedVerb,
  admitVerb,
  factiveVerb,
  mentalStateVerb,
  editorialising,
  mixedConfidenceLikelihood,
  offScaleLikelihood,
  confidenceWithoutBasis,
  hedgeDropped,
];
