/** Hops that only say that they are the same: `through the same solicitor`, `at the same hearing`. Knows the order of sayings. */
import { outletNouns } from '../lexicon/nouns.ts';
import type { Said } from '../said.ts';
import type { FoundHop } from './found-hop.ts';

/** Gives `the same solicitor` the name of whoever was last so called. */
export function withSameAgain(said: readonly Said[]): readonly Said[] {
  const named = new Map<string, FoundHop>();
  let outlet: string | undefined;
  return said.map(one => {
    const via = one.via.map(hop => (hop.name.startsWith(same) ? { ...hop, name: named.get(lastWord(hop.name))?.name ?? (outletNouns.has(lastWord(hop.name)) ? outlet : undefined) ?? hop.name } : hop));
    for (const hop of via) if (!hop.name.startsWith(same)) named.set(lastWord(hop.name), hop);
    outlet = via.findLast(hop => hop.kind === 'outlet')?.name ?? (passing.has(one.labelling.cueLemma) && one.speaker.kind === 'named' && one.speaker.personal !== true ? one.speaker.name : outlet);
    const { role, name, kind } = one.speaker;
    if (role !== undefined && kind === 'named') named.set(lastWord(role), { name, kind: 'person', ranges: one.labelling.speaker });
    return via.some((hop, index) => hop !== one.via[index]) ? { ...one, via } : one;
  });
}

const same = 'same ';
const passing = new Set(['report', 'broadcast', 'publish', 'quote']);

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
