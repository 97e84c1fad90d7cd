/** Names that no answer of ours may contain: those stored with a source that is `anonymous: true`. */
import type { Registry, Source } from '../core/sources/source.ts';
import { publicName } from '../core/sources/describe.ts';

/** Puts the descriptor of a protected source in the place of its names. The same text where the draft protects nobody. */
export function withholder(registry: Registry): (text: string) => string {
  const names = registry.sources.filter(source => source.anonymous).flatMap(source => namesIn(source).map(name => ({ name, shown: publicName(source) })));
  if (names.length === 0) return text => text;
  const shownFor = new Map(names.map(({ name, shown }) => [name.toLowerCase(), shown]));
  const inLengthOrder = [...shownFor.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${inLengthOrder.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return text => text.replace(pattern, found => shownFor.get(found.toLowerCase().replace(/\s/gu, ' ')) ?? 'a protected source');
}

/** `Doe, Jane` is known as that, as `Jane Doe` and as `Doe`. Single short words are too common to hide a name. */
function namesIn(source: Source): readonly string[] {
  const whole = [...source.author.split(';'), ...source.speaker.split(';')].map(name => name.trim().replace(/\s+/gu, ' ')).filter(name => name !== '');
  const turned = whole.map(name => name.split(',').map(part => part.trim()).reverse().join(' ').trim());
  const families = whole.map(name => (name.includes(',') ? name.split(',')[0] ?? '' : name.split(' ').at(-1) ?? ''));
  return [...new Set([...whole, ...turned, ...families])].filter(name => name.length > 2);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replaceAll(' ', '\\s');
}
