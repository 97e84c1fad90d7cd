/** When two names of a speaker or a hop mean the same, as far as words can tell: annotators and the product may give it shorter or longer. */

/** Words that tell nobody apart. */
const LIGHT = new Set(['a', 'an', 'and', 'at', 'by', 'dr', 'for', 'her', 'his', 'in', 'its', 'mr', 'mrs', 'ms', 'of', 'on', 's', 'the', 'their', 'to', 'with']);

/** How many words a name may have beyond the one it is compared with: more is a sentence, not a name. */
const SLACK = 6;

/**
 * Whether all the telling words of the shorter name stand in the longer. The annotated one may be several, split by semicolons, and
 * may hold another form in parentheses: any one of them suffices.
 */
export function sameName(given: string | undefined | null, wanted: string | undefined | null): boolean {
  if (!given || !wanted) return false;
  const readings = [...wanted.split(';').map(withoutGloss), ...[...wanted.matchAll(/\(([^)]+)\)/gu)].map(([, gloss = '']) => gloss)];
  return readings.some(reading => {
    const ours = tellingWords(withoutGloss(given));
    const theirs = tellingWords(reading);
    if (ours.length === 0 || theirs.length === 0 || ours.length > theirs.length + SLACK) return false;
    const [short, long] = ours.length < theirs.length ? [ours, theirs] : [theirs, ours];
    return short.every(word => long.includes(word));
  });
}

export function tellingWords(name: string): readonly string[] {
  const bare = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !LIGHT.has(word));
}

function withoutGloss(name: string): string {
  return name.replace(/\([^)]*\)/gu, '');
}
