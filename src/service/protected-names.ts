/** The last gate before words leave: names stored with `anonymous: true` are taken out of any text, whoever wrote it. */
import type { Fix } from '../core/rules/rule.ts';
import type { Source } from '../core/sources/source.ts';

/** What stands in place of a protected name. */
export const WITHHELD = '[name withheld]';

export interface ProtectedNames {
  /** The text with every protected name taken out; the same text where there is none. */
  readonly withhold: (text: string) => string;
  /** The fixes without those that would write a protected name: a name taken out of an edit would spoil the draft. */
  readonly harmless: (fixes: readonly Fix[]) => readonly Fix[];
}

export function protectedNames(sources: readonly Source[]): ProtectedNames {
  const names = new Set(sources.filter(source => source.anonymous).flatMap(source => [...namesIn(source.author), ...namesIn(source.speaker), ...titleOf(source)]));
  const wanted = [...[...names].flatMap(name => [name, name.toUpperCase()]).sort((a, b) => b.length - a.length).map(escapePattern), ...[...names].flatMap(asInAddress)];
  if (wanted.length === 0) return { withhold: text => text, harmless: fixes => fixes };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const withhold = (text: string): string => text.replace(pattern, WITHHELD);
  return { withhold, harmless: fixes => fixes.filter(fix => fix.edits.every(edit => withhold(edit.text) === edit.text)).map(fix => ({ ...fix, title: withhold(fix.title) })) };
}

/** `Jane Doe` as addresses, keys and names of files have it: `jane-doe`, `jane_doe`, `jane%20doe`. One word alone may be any word. */
function asInAddress(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[\s,]+/u).filter(word => word !== '');
  return words.length < 2 || !/\p{Lu}/u.test(name) ? [] : [words.map(escapePattern).join('(?:[-_.+\\s]|%20)+')];
}

/**
 * `Doe, Jane; The Port` gives `Doe, Jane`, `Jane Doe`, `Jane`, `Doe`, `The Port` and `Port`: each of them would give the person away.
 * Words without a capital are a description, not a name.
 */
function namesIn(list: string): readonly string[] {
  return list.split(';').flatMap(part => {
    const name = part.trim();
    const [family = '', ...given] = name.split(',').map(word => word.trim());
    const forms = given.length > 0 ? [name, `${given.join(' ')} ${family}`, family] : [name];
    return [...forms.filter(form => /[\p{Lu}\p{Lo}]/u.test(form) && form.length > 1), ...namingWords(name)];
  });
}

/**
 * The whole title, where it has more than one word: a title of one word (`Interview`) is no name, and taking it out everywhere would
 * garble the rest. Of its words, those with a capital that the beginning of the title does not explain: `Interview with Jane Doe`, `Doe’s notes`.
 */
function titleOf(source: Source): readonly string[] {
  const title = source.title.trim();
  if (!/\S\s+\S/u.test(title)) return [];
  const opensWithName = /^\S+\s+\p{Lu}|^\S+['’]s\s/u.test(title);
  return [title, ...namingWords(opensWithName ? title : title.replace(/^\S+\s+/u, ''))];
}

/** Words that may be a name by themselves; not initials, nor what stands before names and between them. */
function namingWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map(word => word.replace(/['’]s?$/u, '')).filter(word => word.length > 1 && /^[\p{Lu}\p{Lo}]/u.test(word) && !besideNames.has(word.toLowerCase()));
}

const besideNames: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'for', 'with', 'from', 'by', 'to', 'in', 'on', 'at', 'mr', 'ms', 'mrs', 'miss', 'dr', 'prof', 'professor', 'doctor', 'sir', 'dame', 'lord', 'lady',
  'von', 'van', 'der', 'den', 'de', 'di', 'da', 'du', 'la', 'le', 'del', 'les', 'des', 'el', 'al', 'st', 'jr', 'sr',
]);

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replace(/['’]/gu, "['’]").replace(/\s+/gu, '\\s+');
}
