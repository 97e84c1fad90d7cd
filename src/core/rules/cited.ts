/** Which sources a draft uses: cited in the text, listed on purpose, or a hop of another. Knows ids only. */
import type { Analysis } from './rule.ts';

export function usedIds({ registry }: Analysis): ReadonlySet<string> {
  const used = new Set<string>(registry.nocite);
  for (const { source } of registry.citations) if (source !== undefined) used.add(source.id);
  for (const { via } of registry.sources) for (const id of via) used.add(id);
  return used;
}
