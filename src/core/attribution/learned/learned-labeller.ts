/** The labeller that learned from annotated news: the field finds spans, the linker joins them, the judge chooses among them and what the rules find. */
import type { Token, TokenRange } from '../../english/token.ts';
import type { CueClass } from '../attribution.ts';
import type { Labeller, LabellerInput, Labelling } from '../labeller.ts';
import { ruleLabeller } from '../rule-labeller.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { describeCue } from './cue-kinds.ts';
import { passageForms } from './forms.ts';
import { decode } from './field.ts';
import type { FieldModel } from './field.ts';
import { CANDIDATE_FEATURES, likelihoodOf } from './judging.ts';
import { cuesByRule, headOf, type Reading } from './linking.ts';
import { spansOf } from './spans.ts';
import type { WeightTable } from './weights.ts';
import type { WordGroups } from './word-groups.ts';

export interface AttributionModel {
  readonly groups: WordGroups;
  readonly field: FieldModel;
  readonly linker: WeightTable;
  readonly judge: WeightTable;
  /** An attribution less likely than this is left out. */
  readonly least: number;
}

export function learnedLabeller(model: AttributionModel): Labeller {
  return { id: 'learned-1', label: input => label(input, model) };
}

function label(input: LabellerInput, model: AttributionModel): readonly Labelling[] {
  const { tokens } = input.english;
  const byRule = ruleLabeller.label(input);
  if (tokens.length === 0) return byRule;
  const forms = passageForms(input, byRule, model.groups);
  const decoded = decode(forms, model.field);
  const reading = { forms, spans: spansOf(decoded), byRule, ruleAt: cuesByRule(forms.length, byRule) };
  const features = new Int32Array(CANDIDATE_FEATURES);
  const judged = candidatesOf(reading, decoded, model.linker).map(candidate => withinSentence(candidate, reading)).map(candidate => ({ candidate, likelihood: trusted(candidate, likelihoodOf(candidate, forms, model.judge, features)) }));
  return chosen(judged, tokens.length, model.least)
    .map(({ candidate, likelihood }) => labellingOf(candidate, likelihood, tokens, headOf(forms, candidate.cue[0] ?? { first: 0, end: 1 })))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Words without marks end where the next sentence begins, if the rules hear somebody say something there: `They say it grew. Others found …`. */
export function withinSentence(candidate: Candidate, { forms, byRule, ruleAt }: Reading): Candidate {
  const heard = (at: number): boolean => {
    const rule = byRule[(ruleAt[at] ?? 0) - 1];
    return rule !== undefined && relied.has(rule.cueClass) && rule.speaker.length > 0 && (forms.quote[at] ?? 0) === 0;
  };
  const from = candidate.cue[0]?.first ?? 0;
  const content = candidate.origin === 'rules' ? candidate.content : candidate.content.flatMap(range => {
    if ((forms.quote[range.first] ?? 0) > 0 || range.end <= from) return [range];
    const end = forms.end[from] ?? range.end;
    for (let at = Math.max(end, range.first); at < range.end; at++) if (heard(at)) return range.first < end - 1 ? [{ first: range.first, end: end - 1 }] : [];
    return [range];
  });
  return content.length === 0 || content.every((range, index) => range === candidate.content[index]) ? candidate : { ...candidate, content };
}

/** The kinds on which rules about sourcing rely. */
const relied: ReadonlySet<CueClass> = new Set(['speech', 'document']);

/** What only the rules find is news of a kind that annotated articles may lack: where somebody is said to say something, half of the rules' word counts. */
function trusted({ origin, byRule }: Candidate, likelihood: number): number {
  return origin === 'field' || byRule === undefined || !relied.has(byRule.cueClass) ? likelihood : Math.max(likelihood, (likelihood + byRule.confidence) / 2);
}

export interface Judged {
  readonly candidate: Candidate;
  readonly likelihood: number;
}

const CUED = 1;
const SAID = 2;

/** The likeliest that do not contradict each other; and of what the rules find inside the content of one of these, all. */
export function chosen(judged: readonly Judged[], length: number, least: number): readonly Judged[] {
  const taken = new Uint8Array(length);
  const kept: Judged[] = [];
  const left: Judged[] = [];
  for (const one of [...judged].sort((a, b) => b.likelihood - a.likelihood)) {
    const { cue, content } = one.candidate;
    if (one.likelihood < least || touches(taken, cue, CUED | SAID) || touches(taken, content, CUED | SAID)) {
      left.push(one);
      continue;
    }
    kept.push(one);
    mark(taken, cue, CUED);
    mark(taken, content, SAID);
  }
  const around = left.filter(one => one.likelihood >= least && reportsOthers(one, kept, taken));
  const nested = left.filter(({ candidate: { origin, cue, content, source } }) =>
    origin === 'rules' && [...cue, ...content, ...source].every(range => isInside(taken, range)));
  return [...kept, ...around, ...nested.filter(one => !around.includes(one)).map(({ candidate }) => ({ candidate, likelihood: candidate.byRule?.confidence ?? 0 }))];
}

/** What the rules find around those that were chosen: a report of what others say, whose own speaker and cue nobody claims. */
function reportsOthers({ candidate: { origin, cue, content, source } }: Judged, kept: readonly Judged[], taken: Uint8Array): boolean {
  if (origin !== 'rules' || touches(taken, cue, CUED | SAID) || touches(taken, source, CUED | SAID)) return false;
  return kept.every(({ candidate: inner }) => [...inner.cue, ...inner.content].every(range =>
    content.some(outer => outer.first <= range.first && range.end <= outer.end) || !content.some(outer => outer.first < range.end && range.first < outer.end)));
}

function touches(taken: Uint8Array, ranges: readonly TokenRange[], what: number): boolean {
  return ranges.some(({ first, end }) => taken.subarray(first, end).some(mark => (mark & what) !== 0));
}

function isInside(taken: Uint8Array, { first, end }: TokenRange): boolean {
  return taken.subarray(first, end).every(mark => mark === SAID);
}

function mark(taken: Uint8Array, ranges: readonly TokenRange[], what: number): void {
  for (const { first, end } of ranges) taken.fill(what, first, end);
}

function labellingOf({ source, cue, content, byRule, origin }: Candidate, likelihood: number, tokens: readonly Token[], head: number): Labelling {
  const spoken = { speaker: source.map(plain), cue: cue.map(plain), content: content.map(plain), confidence: likelihood };
  if (byRule !== undefined && origin === 'rules') return { ...byRule, confidence: likelihood };
  if (byRule !== undefined) return { ...byRule, ...spoken, agentless: byRule.agentless && source.length === 0 };
  return { ...spoken, ...describeCue(tokens, { cue, content, head, hasSpeaker: source.length > 0 }), addressee: [] };
}

function plain({ first, end }: TokenRange): TokenRange {
  return { first, end };
}

function placeOf(one: Labelling): number {
  return one.cue[0]?.first ?? one.content[0]?.first ?? 0;
}
