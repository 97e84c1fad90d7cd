/** What the light bulb offers: the fixes of the findings first, then what puts a source behind the sentence, then setting the finding aside. */
import type { Finding } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import type { Analysis } from '../core/rules/rule.ts';
import type { Sentence } from '../core/english/sentence.ts';
import type { SourceSpan } from '../core/text/span.ts';
import type { Action, Change, HouseChange } from './actions/action.ts';
import { sourceEntryAction } from './actions/source-entry.ts';
import { attributeAction, citeActions, commonKnowledgeAction, footnoteAction, ownReportingAction } from './actions/support.ts';
import { ignoreEntry, knownPhrase } from './actions/house.ts';
import { suppressActions } from './actions/suppress.ts';
import { sentenceAt } from './place.ts';
import { fixSafely, inLineEndsOf, type Reading } from './safe-fixes.ts';

/** A light bulb on every line would be noise: what answers no finding is offered only to a writer who asks. */
export type Offer = 'fixes' | 'everything';

export function actionsAt(analysis: Analysis, findings: readonly Finding[], span: SourceSpan, offer: Offer): readonly Action[] {
  const here = findings.filter(finding => finding.span.start <= span.end && span.start <= finding.span.end);
  const fixes = here.flatMap(finding => finding.fixes.map((fix): Action => ({ ...fix, edits: inLineEndsOf(analysis.source, fix.edits), kind: 'quickfix', finding })));
  const asks = here.find(wantsSource);
  const sentence = asks === undefined && offer === 'fixes' ? undefined : sentenceAt(analysis, asks?.span.start ?? span.start, 'beside');
  const supporting = sentence === undefined ? [] : supportChanges(analysis, sentence, asks).map(change => action(change, asks));
  const entry = offer === 'fixes' ? undefined : sourceEntryAction(analysis, span.start);
  const aside = here.flatMap(finding => [...knowledgeActions(analysis, finding), ...suppressActions(analysis, finding).map(change => action(change, finding)), ...ignoreActions(analysis, finding), ...pageActions(finding)]);
  return distinct([...fixes, ...supporting, ...(entry === undefined ? [] : [action(entry, undefined)]), ...aside]);
}

/** Every safe fix of the draft in one action, the same that `onrecord fix` applies. Undefined where nothing is safe. */
export function fixAll(before: Reading, read: (text: string, previous: Analysis) => Reading): Action | undefined {
  const { edits } = fixSafely(before, read);
  return edits.length === 0 ? undefined : { title: 'Apply all safe fixes', kind: 'fix-all', preferred: false, edits, snippet: false, finding: undefined };
}

function supportChanges(analysis: Analysis, sentence: Sentence, asks: Finding | undefined): readonly Change[] {
  if (sentence.passage.kind === 'title' || sentence.passage.kind === 'footnote') return [];
  const kind = analysis.claims[sentence.index]?.kind ?? 'none';
  if (asks === undefined && ['none', 'question', 'instruction', 'discourse'].includes(kind)) return [];
  const cites = citeActions(analysis, sentence);
  if (sentence.passage.kind === 'heading') return cites;
  const attributed = analysis.attributions.some(attribution => attribution.sentence === sentence.index);
  const rest = [...(attributed ? [] : [attributeAction(analysis, sentence)]), footnoteAction(analysis, sentence)];
  return [...cites, ...rest, ...(asks === undefined ? [] : markChanges(analysis, sentence, asks))];
}

/** A mark is offered where it answers the finding. That somebody did wrong is nobody's common knowledge. */
function markChanges(analysis: Analysis, sentence: Sentence, { rule }: Finding): readonly Change[] {
  if (rule === 'allegation-as-fact') return [ownReportingAction(analysis, sentence)];
  return groupOf(rule) === 'claims' ? [ownReportingAction(analysis, sentence), commonKnowledgeAction(analysis, sentence)] : [];
}

/** Findings that a source would answer. */
function wantsSource(finding: Finding): boolean {
  return (groupOf(finding.rule) === 'claims' && finding.rule !== 'citation-todo') || ['allegation-without-source', 'allegation-as-fact', 'quote-without-speaker', 'agentless-attribution', 'missing-via'].includes(finding.rule);
}

function groupOf(id: string): string | undefined {
  return rules.find(rule => rule.id === id)?.group;
}

function action(change: Change, finding: Finding | undefined): Action {
  return { ...change, kind: finding === undefined ? 'refactor' : 'quickfix', preferred: false, finding };
}

/** The comment stands in the draft, where its readers see it; the list stands beside the drafts. */
function ignoreActions(analysis: Analysis, finding: Finding): readonly Action[] {
  const entry = ignoreEntry(analysis, finding);
  return entry === undefined ? [] : [houseAction(`Ignore this “${finding.rule}” finding, in the list beside the drafts`, { kind: 'ignored-finding', text: entry }, finding)];
}

/** As `markChanges` does in the draft, for all drafts of the house. */
function knowledgeActions(analysis: Analysis, finding: Finding): readonly Action[] {
  if (groupOf(finding.rule) !== 'claims' || !wantsSource(finding)) return [];
  const phrase = knownPhrase(analysis, finding);
  return phrase === undefined ? [] : [houseAction('Add this to the common knowledge of the house, in .onrecord.yaml', { kind: 'common-knowledge', text: phrase }, finding)];
}

/** What is no rule has no page. */
function pageActions(finding: Finding): readonly Action[] {
  return groupOf(finding.rule) === undefined ? [] : [{ title: `Why is this reported? (${finding.rule})`, kind: 'quickfix', preferred: false, edits: [], snippet: false, finding, page: finding.rule }];
}

function houseAction(title: string, house: HouseChange, finding: Finding): Action {
  return { title, kind: 'quickfix', preferred: false, edits: [], snippet: false, finding, house };
}

/** A rule may offer what we offer for every sentence, under words of its own for the blank; the rule's own goes first and stays. */
function distinct(actions: readonly Action[]): readonly Action[] {
  const seen = new Set<string>();
  return actions.filter(({ title, edits, house, page }) => {
    const elsewhere = house?.text ?? page ?? '';
    const keys = [elsewhere + title.toLowerCase(), elsewhere + JSON.stringify(edits).replace(/\$\{(\d+):[^}]*\}/gu, '$${$1}')];
    const known = keys.some(key => seen.has(key));
    for (const key of keys) seen.add(key);
    return !known;
  });
}
