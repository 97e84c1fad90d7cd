/** How our own texts may speak of a source. The only place that turns a source into words; a protected one stays protected here. */
import type { Source } from './source.ts';

/** The name to use in messages and hovers; for a protected source its descriptor, and never a name. */
export function publicName(source: Source): string {
  if (source.anonymous) return safeDescriptor(source);
  return source.author || source.containerTitle || source.title || source.url || source.id;
}

/** One neutral line: author, title, container, date, locator. Untrusted text of the writer's own: escape it where it is shown. */
export function describeSource(source: Source): string {
  if (source.anonymous) return safeDescriptor(source);
  const title = source.title === '' ? '' : source.definedAt.kind === 'footnote' ? source.title : `“${source.title}”`;
  const parts = [source.author, title, source.containerTitle || source.publisher, source.issued, source.locator].filter(part => part !== '');
  return parts.length > 0 ? parts.join(', ') : source.url || source.id;
}

/** A descriptor that gives the name away is not used. */
function safeDescriptor(source: Source): string {
  const names = `${source.author} ${source.speaker} ${source.title}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const said = new Set(source.descriptor.match(/\p{Lu}\p{L}{2,}/gu)?.map(word => word.toLowerCase()));
  return source.descriptor === '' || names.some(name => said.has(name)) ? 'a protected source' : source.descriptor;
}
