/** Finds in flat text what is neither prose nor a statistic: shortcodes, mathematics, defanged addresses, hashes, identifiers, to-do marks, portion marks. Knows forms only. */
import { OBJECT } from './passage.ts';
import type { Mark } from './passage.ts';

export interface Special {
  readonly from: number;
  readonly to: number;
  readonly kind: Mark['kind'];
  /** `words`: marked, and prose all the same. */
  readonly leaves: '' | typeof OBJECT | 'words';
}

interface Form {
  readonly pattern: RegExp;
  /** Without this in the text the pattern cannot match. */
  readonly needs: (shape: string) => boolean;
  readonly read: (match: string, from: number) => Omit<Special, 'from' | 'to'> | undefined;
}

const has = (...parts: readonly string[]) => (shape: string): boolean => parts.some(part => shape.includes(part));
const objectOf = (kind: Mark['kind']) => (): Omit<Special, 'from' | 'to'> => ({ kind, leaves: OBJECT });

const toDoTemplate = /^\{\{ ?(?:cn|citation needed|cite|fact|source|who|when|where|which|why|by whom|clarify|verify[^}]*|dubious|fact ?check|todo[^}]*|tk[^}]*)\s*(?:\||\}\})/i;
const mathematics = /[\\^_={}<>]|^\$\p{L}\$$|^\$\$/u;
const hashLengths = [32, 40, 56, 64, 96, 128];

const forms: readonly Form[] = [
  {
    pattern: /\{\{[^{}]{0,1000}\}\}|\{%[^{}%]{0,1000}%\}/gu,
    needs: has('{{', '{%'),
    read: match => {
      if (toDoTemplate.test(match)) return { kind: 'to-do', leaves: '' };
      return { kind: 'shortcode', leaves: /^\{?\{%/.test(match) ? '' : OBJECT };
    },
  },
  {
    pattern: /\$\$[^$]{1,1000}\$\$|(?<![\p{L}\p{N}$])\$(?![\s$])[^$\n]{0,300}[^\s$]\$(?![\p{N}$])|(?<![\p{L}\p{N}$])\$\p{L}\$(?![\p{L}\p{N}$])/gu,
    needs: has('$'),
    read: match => mathematics.test(match) ? { kind: 'math', leaves: OBJECT } : undefined,
  },
  {
    pattern: /\[(?:[\p{L}-]{1,30} needed|citation|cite|ref|(?:by whom|who|whom|whose|when|where|which|why|how|what|according to whom|source|reference)\?|verify|fact[ -]?check)\]|\[(?:TK|TKTK|TODO|XXX|FIXME|TBC|TBD)(?:[:, ][^[\]]{0,200})?\]|\[\?{1,5}\]/giu,
    needs: has('['),
    read: () => ({ kind: 'to-do', leaves: '' }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:TK(?! \p{Lu}\p{Ll}+(?:,|['’]s| (?:did|said|says|was|is|has|had)(?!\p{L})))|TKTK|TKTKTK|TODO|XXX|FIXME)(?![\p{L}\p{N}]|-\d)|(?<!\?)\?{3,}/gu,
    needs: has('TK', 'TODO', 'XXX', 'FIXME', '???'),
    read: () => ({ kind: 'to-do', leaves: 'words' }),
  },
  {
    pattern: /(?<![\p{L}\p{N}])(?:hxxps?|h\*\*ps?|meows?|fxps?)(?::|\[:\])(?:\/\/|\[\/\/\])[^\s<>\uFFFC\uE000]*[^\s<>\uFFFC\uE000.,;:!?)\]'"’”*]/giu,
    needs: shape => /xxp|\*\*p|meow|fxp/i.test(shape),
    read: objectOf('url'),
  },
  {
    pattern: /(?<![\p{L}\p{N}.+_%-])[a-z0-9][a-z0-9.+_%-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}_-])/giu,
    needs: has('@'),
    read: objectOf('url'),
  },
  {
    pattern: /(?<![\p{L}\p{N}])[0-9a-f]{32,128}(?![\p{L}\p{N}])/giu,
    needs: shape => /[0-9a-f]{32}/i.test(shape),
    read: match => hashLengths.includes(match.length) && /[0-9]/.test(match) ? { kind: 'hash', leaves: OBJECT } : undefined,
  },
  {
    pattern: /(?<![\p{L}\p{N}-])(?:CVE-[0-9]{4}-[0-9]{4,8}|CWE-[0-9]{1,5}|GHSA(?:-[0-9a-z]{4}){3}|T[0-9]{4}\.[0-9]{3}|T1[0-9]{3}|TA00[0-9]{2})(?![\p{L}\p{N}])/giu,
    needs: shape => /CVE-|CWE-|GHSA-|T1|TA00|T\d{4}\./i.test(shape),
    read: objectOf('identifier'),
  },
  {
    pattern: /(?<![\p{L}\p{N}.])(?:[0-9]{1,3}\.){3}[0-9]{1,3}(?:\/[0-9]{1,2})?(?![\p{L}\p{N}]|\.[0-9])/gu,
    needs: shape => /[0-9]\.[0-9]{1,3}\.[0-9]/.test(shape),
    read: objectOf('identifier'),
  },
  {
    pattern: /^\s*\((?:U|C|S|TS|R|CUI|FOUO|UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET|TOP SECRET|OFFICIAL(?:-SENSITIVE)?|NATO [A-Z]{6,14}|TLP:[A-Z+]{3,12})(?:\/\/?[A-Z0-9][A-Z0-9 ,\/-]{0,60})?\)(?!\s*[0-9©])/gu,
    needs: shape => /^\s*\(/.test(shape),
    read: () => ({ kind: 'identifier', leaves: '' }),
  },
];

/** In no particular order; some may overlap. */
export function specialsIn(shape: string): readonly Special[] {
  const found: Special[] = [];
  for (const form of forms) {
    if (!form.needs(shape)) continue;
    for (const match of shape.matchAll(form.pattern)) {
      const read = form.read(match[0], match.index);
      if (read) found.push({ ...read, from: match.index, to: match.index + match[0].length });
    }
  }
  found.push(...defanged(shape));
  return found;
}

const bracketedJoint = /\[\.\]|\(\.\)|\[dot\]|\(dot\)|\[:\]|\[@\]|\[at\]|\[\/\]|\{\.\}/giu;
const inAddress = /[^\s<>"“”‘’,;|\uFFFC\uE000]/u;

/** `example[.]com`, `1.2.3[.]4`, `desk[@]example[.]org`: what stands around the bracketed joint, up to white space. */
function defanged(shape: string): readonly Special[] {
  const found: Special[] = [];
  let read = 0;
  for (const match of shape.matchAll(bracketedJoint)) {
    if (match.index < read) continue;
    let from = match.index;
    let to = match.index + match[0].length;
    if (!/[\p{L}\p{N}]/u.test(shape.charAt(from - 1)) || !/[\p{L}\p{N}/]/u.test(shape.charAt(to))) continue;
    while (from > read && inAddress.test(shape.charAt(from - 1))) from--;
    while (to < shape.length && inAddress.test(shape.charAt(to))) to++;
    while (/[.!?:)\]'*]/.test(shape.charAt(to - 1)) && to > match.index + match[0].length) to--;
    while (/[([{'*]/.test(shape.charAt(from)) && from < match.index) from++;
    found.push({ from, to, kind: 'url', leaves: OBJECT });
    read = to;
  }
  return found;
}
