/** Which fields of one matched attribution are right: speaker, stance, form, via and the rest. Knows one pair, and no places in the text. */
import type { AttributionRecord } from '../../src/service/record.ts';
import type { AnnotatedAttribution } from './annotation.ts';
import { sameName, tellingWords } from './same-name.ts';

/** The fields that are asked of a match; `undefined` where the pair does not ask it. */
export const fields = ['speaker', 'kind', 'role', 'form', 'stance', 'cueClass', 'negated', 'via', 'noVia', 'candidates'] as const;
export type Field = (typeof fields)[number];

const judges: Readonly<Record<Field, (wanted: AnnotatedAttribution, given: AttributionRecord) => boolean | undefined>> = {
  /** Where the annotator sees two readings, either is right here; that there are two is asked by `candidates`. */
  speaker: (wanted, given) => [wanted.speaker.name, ...wanted.candidates].some(name => isName(given.speaker.name, name)),
  kind: (wanted, given) => wanted.speaker.kind === given.speaker.kind,
  role: (wanted, given) => (wanted.speaker.role === undefined ? undefined : isName(given.speaker.role ?? '', wanted.speaker.role)),
  form: (wanted, given) => wanted.form === given.form,
  stance: (wanted, given) => [wanted.stance, ...wanted.acceptableStances].includes(given.stance),
  cueClass: (wanted, given) => wanted.cueClass === given.cueClass,
  negated: (wanted, given) => wanted.negated === given.negated,
  via: (wanted, given) => (wanted.via.length === 0 ? undefined : isChain(given.via, wanted.via)),
  noVia: (wanted, given) => (wanted.via.length === 0 ? given.via.length === 0 : undefined),
  candidates: (wanted, given) => {
    const theirs = given.speaker.candidates ?? [];
    if (wanted.candidates.length === 0 && theirs.length === 0) return undefined;
    return theirs.length === wanted.candidates.length && wanted.candidates.every(name => theirs.some(candidate => isName(candidate.name, name)));
  },
};

export function judge(field: Field, wanted: AnnotatedAttribution, given: AttributionRecord): boolean | undefined {
  return judges[field](wanted, given);
}

/** What the two say, for a list of misses. */
export function said(field: Field, wanted: AnnotatedAttribution, given: AttributionRecord): string {
  const chain = (hops: readonly Hop[]): string => hops.map(({ name, kind }) => `${kind}:${name}`).join(' → ') || 'none';
  const name = (text: string | null | undefined): string => (text ? `“${text}”` : 'none');
  switch (field) {
    case 'speaker': return `${name(given.speaker.name)}, not ${name(wanted.speaker.name)}`;
    case 'role': return `${name(given.speaker.role)}, not ${name(wanted.speaker.role)}`;
    case 'kind': return `${given.speaker.kind}, not ${wanted.speaker.kind}`;
    case 'via': case 'noVia': return `${chain(given.via)}, not ${chain(wanted.via)}`;
    case 'candidates': return `${(given.speaker.candidates ?? []).map(each => each.name).join(' or ') || 'one'}, not ${wanted.candidates.join(' or ') || 'one'}`;
    default: return `${String(given[field])}, not ${String(wanted[field])}`;
  }
}

/** Hops that are not the speakers and hops of the sayings around: a nested statement came through those too, and `within` says so already. */
export function ownHops<T extends Hop>(hops: readonly T[], around: readonly string[]): readonly T[] {
  return hops.filter(({ name }) => !around.some(other => isName(name, other)));
}

interface Hop {
  readonly name: string;
  readonly kind: string;
}

/** Two empty names agree: nobody is named. Words that tell nobody apart (“they”, “it”) must be the same. */
function isName(given: string, wanted: string): boolean {
  if (tellingWords(given).length === 0 || tellingWords(wanted).length === 0) return given.trim().toLowerCase() === wanted.trim().toLowerCase();
  return sameName(given, wanted);
}

/** The same hops in the same order. The writer's own interview has no name to compare: “this newspaper”, “us”. */
function isChain(given: readonly Hop[], wanted: readonly Hop[]): boolean {
  return given.length === wanted.length && wanted.every((hop, index) => {
    const other = given[index];
    return other !== undefined && ((hop.kind === 'own' && other.kind === 'own') || isName(other.name, hop.name));
  });
}
