/** The attributions that may be in a passage: those that the field's spans join to, and those that only the rules find. Judges none of them. */
import type { TokenRange } from '../../english/token.ts';
import type { Labelling } from '../labeller.ts';
import type { Decoded } from './field.ts';
import type { PassageForms } from './forms.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { linkSpans, ruleFor } from './linking.ts';
import type { Reading } from './linking.ts';
import { sureness } from './spans.ts';
import type { WeightTable } from './weights.ts';

export interface Candidate {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  readonly origin: 'field' | 'rules';
  /** What the rules find with the same cue. */
  readonly byRule: Labelling | undefined;
  /** How sure the field is of the words of each role, 0–1. */
  readonly sure: { readonly source: number; readonly cue: number; readonly content: number };
  /** How sure the linker is, 0–1. */
  readonly links: { readonly source: number; readonly content: number };
}

export function candidatesOf(reading: Reading, decoded: Decoded, linker: WeightTable): readonly Candidate[] {
  const { marginals } = decoded;
  const mean = (role: number, ranges: readonly TokenRange[]): number => {
    const length = ranges.reduce((sum, range) => sum + range.end - range.first, 0);
    return length === 0 ? 0 : ranges.reduce((sum, range) => sum + sureness(marginals, role, range) * (range.end - range.first), 0) / length;
  };
  const used = new Set<Labelling>();
  const joined = linkSpans(reading, linker).map((linked): Candidate => {
    const byRule = ruleFor(reading, linked.cue);
    if (byRule !== undefined && linked.contents.length > 0) used.add(byRule);
    const source = linked.source === undefined ? byRule?.speaker ?? [] : byRule?.agentless === true && isExpletive(reading.forms, linked.source) ? [] : [linked.source];
    return {
      source,
      cue: [linked.cue],
      content: linked.contents,
      origin: 'field',
      byRule,
      sure: { source: mean(SOURCE, source), cue: linked.cue.sure, content: mean(CONTENT, linked.contents) },
      links: { source: linked.sourceLink, content: linked.contentLink },
    };
  });
  const others = reading.byRule.filter(one => !used.has(one)).map((one): Candidate => ({
    source: one.speaker, cue: one.cue, content: one.content, origin: 'rules', byRule: one,
    sure: { source: mean(SOURCE, one.speaker), cue: mean(CUE, one.cue), content: mean(CONTENT, one.content) },
    links: { source: 0, content: 0 },
  }));
  return [...joined.filter(one => one.content.length > 0), ...others];
}

/** `it` in `it is alleged that`, by the rules nobody’s: one pronoun, and no speaker. */
function isExpletive(forms: PassageForms, { first, end }: TokenRange): boolean {
  return end - first === 1 && forms.tag[first] === PRONOUN;
}

const PRONOUN = 4;

/** Whether one stands in the content of the other. */
export function isWithin(inner: Candidate, outer: Candidate): boolean {
  const [cue] = inner.cue;
  return cue !== undefined && inner !== outer && outer.content.some(range => range.first <= cue.first && cue.end <= range.end);
}
