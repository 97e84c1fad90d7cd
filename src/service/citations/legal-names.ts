/** Which names a source may have, and why another is none: what Pandoc reads as a key, what a bibliography can hold, what a label may be. Knows no draft. */
import { isCrossReference } from '../../core/markdown/handles.ts';
import type { RegistryFormat } from '../registries/registry-reader.ts';
import type { NameKind } from './mention.ts';

/** Letters, digits and `_`, with single marks between them, as Pandoc has it. */
const key = /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u;

/** What is wrong with a name, and what to write; undefined for one that will do. */
export function faultOfName(name: string, kind: NameKind): string | undefined {
  if (name === '') return 'A source cannot go without a name. Write one, such as “ledger2024”.';
  if (name.length > LONGEST) return `A name of more than ${LONGEST} characters is more than anybody can cite. Write a shorter one, such as “ledger2024”.`;
  switch (kind) {
    case 'citekey': return faultOfKey(name);
    case 'footnote': return /[\s[\]^\\`<>*]/u.test(name) ? `“${shown(name)}” cannot be the label of a footnote: spaces, brackets, “^” and marks of emphasis end it. Write letters, digits and hyphens.` : undefined;
    case 'label': return /[[\]\\`<>*\r\n]|^[\s^@]|\s$/u.test(name) ? `“${shown(name)}” cannot be the label of a link: brackets, “^” and “@” at its beginning and marks of emphasis mean something else there. Write letters, digits, spaces and hyphens.` : undefined;
    case 'address': return NAMELESS;
  }
}

export const NAMELESS = 'This source goes by its address. Create a source entry from the link first; that has a name of its own.';

function faultOfKey(name: string): string | undefined {
  if (!key.test(name)) return `“${shown(name)}” cannot be a key: a key begins with a letter, a digit or “_”, and has single marks such as “-”, “:” or “.” only between letters and digits. Write one such as “ledger2024”.`;
  if (isCrossReference(name)) return `“${name}” would be read as a reference to a figure, a table or a section, and not as a source. Choose a key with another beginning.`;
  return /^(?:https?|doi|pmid|pmcid|arxiv|isbn|url):/iu.test(name) ? `“${name}” would be read as an address. Choose a key with another beginning.` : undefined;
}

/** BibTeX ends keys earlier than Pandoc does. */
export function faultInRegistry(name: string, format: RegistryFormat): string | undefined {
  const mark = format === 'bibtex' ? /[#%~]/u.exec(name)?.[0] : undefined;
  return mark === undefined ? undefined : `“${name}” cannot be a key in a .bib file, where “${mark}” means something else. Use a hyphen or a colon.`;
}

/** A key as a scalar of YAML: in quotation marks where it would be read as a figure, a truth or nothing. */
export function yamlScalar(name: string): string {
  return /^(?:[-+]?[\d.][\d._]*(?:e[-+]?\d+)?|0[xo][\da-f]+|true|false|null|yes|no|on|off|y|n|~)$/iu.test(name) || !/^[\p{L}\p{N}_]/u.test(name) ? JSON.stringify(name) : name;
}

/** Longer than any that a manager of references makes. */
const LONGEST = 200;

function shown(name: string): string {
  const words = name.replace(/\s+/gu, ' ');
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
