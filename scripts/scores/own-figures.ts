/** The figures that need nothing from outside the repository: our own drafts and hard places. What the ratchet holds. */
import { analyse } from '../../src/core/analyse.ts';
import type { Labeller } from '../../src/core/attribution/labeller.ts';
import { percent } from './counts.ts';
import { draftSets, readDrafts, setName } from './draft-sets.ts';
import { emptyFindingsScore, findingsFigures, scoreFindings } from './findings-score.ts';
import type { Figures } from './ratchet.ts';
import { recordFigures } from './record-figures.ts';
import { emptyRecordScore, scoreRecord } from './record-score.ts';
import { sentenceDecisions } from './sentence-ends.ts';

export function ownFigures(labeller: Labeller): Figures {
  const decisions = sentenceDecisions();
  const sets = draftSets().map(folder => {
    const findings = emptyFindingsScore();
    const record = emptyRecordScore();
    for (const draft of readDrafts(folder)) {
      const analysis = analyse(draft.text, { labeller });
      if (draft.units !== undefined) scoreFindings(draft.name, analysis, draft.units, findings);
      if (draft.record !== undefined) scoreRecord(draft.name, analysis, draft.record, record);
    }
    return { name: setName(folder), findings: findingsFigures(findings), record: recordFigures(record) };
  });
  return new Map([
    ['sentences/our own', percent(decisions.filter(({ right }) => right).length, decisions.length)] as const,
    ...sets.flatMap(({ name, findings }) => named(`findings/${name}`, findings)),
    ...sets.flatMap(({ name, record }) => named(`record/${name}`, record)),
  ]);
}

export function named(family: string, figures: Readonly<Record<string, number | undefined>>): readonly (readonly [string, number | undefined])[] {
  return Object.entries(figures).map(([name, value]) => [`${family}/${name}`, value] as const);
}
