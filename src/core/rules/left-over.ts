/** What becomes of the sources that a fix stops citing: they stay in the list, as background. Knows how often each is cited, no rule. */
import type { ResolvedCitation } from '../sources/source.ts';
import { entryFieldsEdit } from '../sources/entry-fields.ts';
import type { Edit } from '../text/edit.ts';
import type { Analysis } from './rule.ts';

/** The edits that go with taking these marks out; undefined where a source would be left that cannot say that it is background. */
export type LeftOver = (dropped: readonly ResolvedCitation[]) => readonly Edit[] | undefined;

export function leftOver({ registry, source: text }: Analysis): LeftOver {
  const uses = new Map<string, number>();
  const use = (id: string, count = 1): void => void uses.set(id, (uses.get(id) ?? 0) + count);
  for (const { source } of registry.citations) if (source !== undefined) use(source.id);
  for (const { via } of registry.sources) for (const id of via) use(id);
  for (const id of registry.nocite) use(id, Infinity);
  return dropped => {
    const rest = new Map<string, number>();
    const edits = new Map<string, Edit>();
    for (const { source } of dropped) {
      if (source === undefined) continue;
      const left = (rest.get(source.id) ?? uses.get(source.id) ?? 0) - 1;
      rest.set(source.id, left);
      if (left > 0 || source.background || registry.nocite.includes('*') || (source.definedAt.kind !== 'front-matter' && source.definedAt.kind !== 'footnote')) continue;
      const edit = entryFieldsEdit(text, source, [['role', 'background']]);
      if (edit === undefined) return undefined;
      edits.set(source.id, edit);
    }
    return [...edits.values()];
  };
}
