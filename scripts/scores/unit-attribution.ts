/** What is asked of the attributions of one annotated unit: is there one, and are speaker, via and stance right? */
import type { AttributionRecord } from '../../src/service/record.ts';
import { shared } from './ranges.ts';
import { sameName, tellingWords } from './same-name.ts';
import type { AnnotatedUnit } from './unit-annotation.ts';

/** Undefined where the unit does not ask. */
export interface JudgedUnit {
  readonly found: boolean | undefined;
  readonly speaker: boolean | undefined;
  readonly via: boolean | undefined;
  readonly stance: boolean | undefined;
}

/** A desk does not call these attribution, and the units do not mark them. */
const NOT_SAYING: ReadonlySet<string> = new Set(['attitude', 'intention']);
/** An assertion, an assessment and an opinion are the same to the annotator of units. */
const CLOSE: ReadonlySet<string> = new Set(['assertion', 'assessment', 'opinion']);

export function judgeUnit(unit: AnnotatedUnit, attributions: readonly AttributionRecord[], draft: string): JudgedUnit {
  const said = chiefIn(unit, attributions);
  const byAuthor = unit.sourced === 'own-assessment' || said.every(({ speaker }) => speaker.kind === 'author');
  if (!unit.attributed) return { ...nothing, found: said.length > 0 && !byAuthor && unit.kind !== 'heading' ? true : undefined };
  if (byAuthor && said.length > 0) return { ...nothing, found: true };

  const name = unit.resolvedSpeaker ?? unit.speaker;
  const isSpeaker = ({ speaker, via }: AttributionRecord): boolean => sameName(speaker.name, name) || via.some(hop => hop.kind === 'document' && sameName(hop.name, name));
  const bears = ({ speaker, via }: AttributionRecord): boolean => [speaker, ...via].some(each => sameName(each.name, unit.via));
  const [first, second] = said;
  return {
    found: said.length > 0,
    speaker: name ? said.some(isSpeaker) : undefined,
    via: asksVia(unit, draft) ? said.some(bears) : undefined,
    stance: unit.stance === 'none' ? undefined : isStance(unit, first) || (first?.within !== null && isStance(unit, second)),
  };
}

const nothing = { speaker: undefined, via: undefined, stance: undefined };

/** The two with most of their words in the unit. */
function chiefIn(unit: AnnotatedUnit, attributions: readonly AttributionRecord[]): readonly AttributionRecord[] {
  const weighed = attributions.filter(({ cueClass }) => !NOT_SAYING.has(cueClass)).map(each => ({ each, weight: shared([...each.content, ...each.cue], [unit.start, unit.end]) }));
  return weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight).slice(0, 2).map(({ each }) => each);
}

/** A hop that the draft does not name was inferred by the annotator; the writer's own interview is no name. */
function asksVia({ via }: AnnotatedUnit, draft: string): boolean {
  if (!via || /^own\b/iu.test(via)) return false;
  const known = new Set(tellingWords(draft));
  return tellingWords(via).every(word => known.has(word));
}

function isStance(unit: AnnotatedUnit, attribution: AttributionRecord | undefined): boolean {
  if (attribution === undefined) return false;
  const { stance } = attribution;
  return stance === unit.stance || (unit.acceptableStances?.includes(stance) ?? false) || (CLOSE.has(stance) && CLOSE.has(unit.stance));
}
