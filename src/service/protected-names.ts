/** The last gate before words leave: names stored with `anonymous: true` are taken out of any text, whoever wrote it. */
import type { Source } from '../core/sources/source.ts';

/** What stands in place of a protected name. */
export const WITHHELD = '[name withheld]';

export interface ProtectedNames {
  /** The text with every protected name taken out; the same text where there is none. */
  readonly withhold: (text: string) => string;
}

export function protectedNames(sources: readonly Source[]): ProtectedNames {
  const names = new Set(sources.filter(source => source.anonymous).flatMap(source => [...namesIn(source.author), ...namesIn(source.speaker), ...titleOf(source)]));
  const wanted = [...names].flatMap(name => [name, name.toUpperCase()]).sort((a, b) => b.length - a.length).map(escapePattern);
  if (wanted.length === 0) return { withhold: text => text };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return { withhold: text => text.replace(pattern, WITHHELD) };
}

/**
 * `Doe, Jane; The Port` gives `Doe, Jane`, `Jane Doe`, `Doe` and `The Port`: each of them would give the person away.
 * Words without a capital are a description, not a name.
 */
function namesIn(list: string): readonly string[] {
  return list.split(';').flatMap(part => {
    const name = part.trim();
    const [family = '', ...given] = name.split(',').map(word => word.trim());
    const forms = given.length > 0 ? [name, `${given.join(' ')} ${family}`, family] : [name, name.split(/\s+/u).at(-1) ?? ''];
    return forms.filter(form => /\p{Lu}/u.test(form) && form.length > 1);
  });
}

/** A title of one word (`Interview`) is no name, and taking it out everywhere would garble the rest. */
function titleOf(source: Source): readonly string[] {
  const title = source.title.trim();
  return /\S\s+\S/u.test(title) ? [title] : [];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}
