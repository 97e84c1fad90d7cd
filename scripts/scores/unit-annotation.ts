/** A draft's annotation unit by unit (`NAME.gold.json`): what a desk would flag, and who says it. The shape alone; reads no file. */

export interface AnnotatedUnit {
  readonly id: number;
  readonly kind: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly isClaim: boolean;
  readonly attributed: boolean;
  readonly speaker: string | null;
  readonly resolvedSpeaker?: string | null;
  readonly via: string | null;
  readonly stance: string;
  readonly acceptableStances?: readonly string[];
  readonly sourced: string;
  readonly expectedRules: readonly string[];
  readonly acceptableRules: readonly string[];
  /** Rules that do as well as an expected one. */
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
}

export interface AnnotatedUnits {
  readonly sentences: readonly AnnotatedUnit[];
  /** Wanted outside every unit: the finding's words or its message hold the target. */
  readonly documentRules?: readonly { readonly rule: string; readonly target: string }[];
  /** Allowed there; targets are split by commas. */
  readonly documentAcceptable?: readonly { readonly rule: string; readonly target: string }[];
  /** One report on any of the units suffices. */
  readonly groups?: readonly { readonly rule: string; readonly units: readonly number[] }[];
}

/** Throws on what is no such annotation: our own files are right or the run is wrong. */
export function readUnits(name: string, json: string): AnnotatedUnits {
  const units = JSON.parse(json) as AnnotatedUnits;
  const fault = Array.isArray(units.sentences) ? units.sentences.find(({ start, end, expectedRules, acceptableRules }) => !(start < end) || !Array.isArray(expectedRules) || !Array.isArray(acceptableRules)) : units;
  if (fault !== undefined) throw new Error(`${name}: ${JSON.stringify(fault).slice(0, 120)} is no annotated unit`);
  return units;
}
