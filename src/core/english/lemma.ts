/** Dictionary forms of verbs and nouns. Knows English spelling; judges no context. */
import { irregularPlurals, singularsInS } from './lexicon/irregular-nouns.ts';
import { auxiliaryForms, irregularVerbs } from './lexicon/irregular-verbs.ts';
import { stemsWithE } from './lexicon/silent-e.ts';
import type { Tag } from './token.ts';

/** The dictionary form of a word, given in lower case, under its tag; the word itself where the tag is no verb's and no noun's. */
export function lemmaOf(lower: string, tag: Tag): string {
  switch (tag) {
    case 'VB': case 'VBP':
      return auxiliaryForms.get(lower) ?? lower;
    case 'MODAL':
      return lower === "'d" ? 'would' : auxiliaryForms.get(lower) ?? lower;
    case 'VBZ':
      return lower === "'s" ? 'be' : auxiliaryForms.get(lower) ?? withoutS(lower);
    case 'VBD': case 'VBN':
      return lower === "'d" ? 'have' : auxiliaryForms.get(lower) ?? pastForms.get(lower) ?? prefixed(lower) ?? withoutEd(lower);
    case 'VBG':
      return auxiliaryForms.get(lower) ?? withoutIng(lower);
    case 'NOUNS':
      return singular(lower);
    case 'NEG':
      return 'not';
    default:
      return lower;
  }
}

/** Past forms that are one verb's past and another's base: the base that is meant by a past tag. */
const pastForms: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap(([base = '', ...forms]) => forms.flatMap((form) => form.split('/')).map((form): [string, string] => [form, base])),
);

/** Whether a word is a past tense or participle that -ed did not make. */
export function isIrregularPast(lower: string): boolean {
  return pastForms.has(lower);
}

const PREFIXES = ['re-', 'over-', 'under-', 'mis', 'un', 're', 'over', 'out', 'fore'];

/** `retook`, `overpaid`: a prefix before a known past. */
function prefixed(lower: string): string | undefined {
  if (lower.endsWith('ed')) return undefined;
  for (const prefix of PREFIXES) {
    const base = lower.startsWith(prefix) ? pastForms.get(lower.slice(prefix.length)) : undefined;
    if (base !== undefined) return prefix + base;
  }
  return undefined;
}

/** -es after a hissing sound or an o; the words that keep their e. */
const AFTER_HISS = /(?:ss|sh|ch|x|zz|o)es$/u;
const KEEPS_E: ReadonlySet<string> = new Set(['aches', 'shoes', 'toes', 'foes', 'axes', 'canoes', 'hoes', 'woes', 'headaches', 'caches', 'niches', 'psyches', 'avalanches', 'moustaches', 'mustaches', 'horseshoes', 'oboes']);

function withoutS(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (AFTER_HISS.test(lower) && !KEEPS_E.has(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') && lower.length > 2 ? lower.slice(0, -1) : lower;
}

function withoutEd(lower: string): string {
  if (!lower.endsWith('ed') || lower.length < 4) return lower;
  if (lower.endsWith('ied')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  return base(lower.slice(0, -2));
}

const yIng: ReadonlyMap<string, string> = new Map([['lying', 'lie'], ['dying', 'die'], ['tying', 'tie'], ['vying', 'vie'], ['untying', 'untie']]);

function withoutIng(lower: string): string {
  if (!lower.endsWith('ing') || lower.length < 5) return lower;
  return yIng.get(lower) ?? base(lower.slice(0, -3));
}

/** The base form of a stem that -ed or -ing was taken from: a doubled consonant undone, a silent e put back. */
function base(stem: string): string {
  const plain = stem.replace(/^(?:re|un|over|out|mis|dis|pre|co)-?(?=\p{L}{3})/u, '');
  if (stemsWithE.has(stem) || stemsWithE.has(plain)) return `${stem}e`;
  if (/([bdgmnprt])\1$/u.test(stem) && !/(?:add|odd|egg|err|purr|putt|butt|inn)$/u.test(stem)) return stem.slice(0, -1);
  if (/(?:[^aeiou][aeiou]|que|qui)ll$/u.test(stem) && /(?:cancell|travell|labell|modell|signall|level|fuell|counsell|compell|expell|propell|repell|dispell|rebell|controll|patroll|enroll|fulfill|distill|excell|equall|total|initiall|quarrell|channell|marshall|tunnell|duell|jewell)$/u.test(stem)) return stem.slice(0, -1);
  if (/(?:at|iz|is|yz|ys|uc|nc|rc|rg|dg|ng|lg|v|bl|cl|dl|fl|gl|kl|pl|tl|zl|u|s[ct]r|ur|uir|ag|edg|ieg)$/u.test(stem) && takesE(stem)) return `${stem}e`;
  return stem;
}

/** Stems on which the ending alone decides wrongly. */
const WITHOUT_E = /(?:eat|oat|treat|await|at{2}|beat|seat|heat|float|repeat|defeat|combat|format|chat|what|hang|bang|long|ring|sing|bring|cling|spring|string|swing|sting|fling|belong|prolong|throng|gang|pang|wrong|drag|flag|brag|nag|tag|wag|(?:[aeiou]|[^aeiou])our|occur|recur|incur|spur|blur|murmur|furnish|-?h?is|promis-|visit|exhibit|limit)$/u;

function takesE(stem: string): boolean {
  if (stem.length < 3) return true;
  return !WITHOUT_E.test(stem);
}

function singular(lower: string): string {
  const irregular = irregularPlurals.get(lower);
  if (irregular !== undefined) return irregular;
  if (singularsInS.has(lower) || lower.endsWith('ss') || lower.endsWith("'s")) return lower;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && hyphen < lower.length - 1) return lower.slice(0, hyphen + 1) + singular(lower.slice(hyphen + 1));
  return withoutS(lower);
}
