/** Dictionary forms of verbs and nouns. Knows English spelling; judges no context. */
import { irregularPlurals, singularsInS } from './lexicon/irregular-nouns.ts';
import { auxiliaryForms, irregularVerbs } from './lexicon/irregular-verbs.ts';
import { stemsWithE, stemsWithoutE } from './lexicon/silent-e.ts';
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

/** Endings of stems that lost an e. */
const LOST_E = new RegExp(`(?:${[
  '[^s]s', '[^zt]z', 'v', 'c', 'u', 're', '[bcdfgkptz]l', '[bcgt]r', 'yp', 'rib',
  '[aeiu]g', '[drl]g', '(?:ch|rr?|str)ang', 'eng', 'ung', '[^aeo]at', '(?:qu|n|m|v|d)ot', '[^o]ut',
  '[^aeo]in', '[^eo]ar', '[^o]ur', '[^a]ir', '[^ao]id', '[^eo]ad', '[^ao]ud', '[^eo]ak', '[^o]ok', 'ik', 'uk', '[^ao]il', '[^ao]ul',
  '[^eo]am', '[^a]im', '[^o]um', '[^eo]ap', 'gre', 'uarante',
].join('|')})$`, 'u');
/** Doubled letters that the base form keeps: `add`, `err`. */
const KEEPS_DOUBLE = /(?:^a|^o|^e)(?:dd|gg|rr|bb)$|(?:utt|uzz)$/u;
/** -ll- that is doubled in British spelling, or after a stressed vowel: `travelled`, `controlled`. */
const BRITISH_LL = /(?:av|nc|ab|od|ev|gn|fu|ns|mp|xp|op|sp|eb|tr|qu|rr|rv|nn|ha|ri|rs|ru|ni|ua|ot|it|ci|rd|ia|oc|nr|lf|st|xc|xt|mb)[aeiou]ll$/u;
const LONG_LL = /^(?:re|un|in|over)?(?:install|enroll|recall|forestall|stall|call|fall|poll|roll|toll|stroll|fill|drill|thrill|grill|bill|kill|chill|spill|still|till|pull|bull|yell|spell|smell|swell|sell|tell|cull|lull|mull|dull|foretell|retell)$/u;
/** `admitted` is from `admit`. */
const DOUBLED = /([bdgmnprtv])\1$/u;

/** The base form of a stem that -ed or -ing was taken from: a doubled consonant undone, a silent e put back. */
function base(stem: string): string {
  const plain = stem.replace(/^(?:re|un|over|out|mis|dis|pre|co)-?(?=\p{L}{3})/u, '');
  if (stemsWithE.has(stem) || stemsWithE.has(plain)) return `${stem}e`;
  if (stemsWithoutE.has(stem)) return stem;
  if (DOUBLED.test(stem) && !KEEPS_DOUBLE.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith('ll')) return BRITISH_LL.test(stem) && !LONG_LL.test(stem) ? stem.slice(0, -1) : stem;
  return LOST_E.test(stem) ? `${stem}e` : stem;
}

function singular(lower: string): string {
  const irregular = irregularPlurals.get(lower);
  if (irregular !== undefined) return irregular;
  if (singularsInS.has(lower) || lower.endsWith('ss') || lower.endsWith("'s")) return lower;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && hyphen < lower.length - 1) return lower.slice(0, hyphen + 1) + singular(lower.slice(hyphen + 1));
  return withoutS(lower);
}
