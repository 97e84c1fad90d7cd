/** The rules, by hand and in the order of the catalogue. */
import { agentlessAttribution } from './agentless-attribution.ts';
import { allegationAsFact } from './allegation-as-fact.ts';
import { allegationWithoutSource } from './allegation-without-source.ts';
import { citationTodo } from './citation-todo.ts';
import { headlineUnsupported } from './headline-unsupported.ts';
import { lateAttribution } from './late-attribution.ts';
import { loadedVerb } from './loaded-verb.ts';
import { mentalStateVerb } from './mental-state-verb.ts';
import { missingResponse } from './missing-response.ts';
import { missingVia } from './missing-via.ts';
import { quoteAlteration } from './quote-alteration.ts';
import { quoteWithoutSpeaker } from './quote-without-speaker.ts';
import { responseForm } from './response-form.ts';
import type { Rule } from './rule.ts';
import { undefinedSource } from './undefined-source.ts';
import { unsourcedClaim } from './unsourced-claim.ts';
import { unsourcedStatistic } from './unsourced-statistic.ts';
import { unusedSource } from './unused-source.ts';
import { vagueAnonymousSource } from './vague-anonymous-source.ts';
import { weaselAttribution } from './weasel-attribution.ts';

export const rules: readonly Rule[] = [
  unsourcedClaim,
  unsourcedStatistic,
  citationTodo,
  weaselAttribution,
  agentlessAttribution,
  vagueAnonymousSource,
  lateAttribution,
  missingVia,
  quoteWithoutSpeaker,
  quoteAlteration,
  headlineUnsupported,
  allegationAsFact,
  allegationWithoutSource,
  missingResponse,
  responseForm,
  undefinedSource,
  unusedSource,
  loadedVerb,
  mentalStateVerb,
];
