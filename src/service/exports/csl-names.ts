/** Names as CSL has them: of people in parts where the parts are given, of bodies whole. Never guesses which word is the family name. */
import { isRecord } from '../../core/text/reading.ts';

export type CslName = Readonly<Partial<Record<(typeof parts)[number], string>>>;

const parts = ['family', 'given', 'non-dropping-particle', 'dropping-particle', 'suffix', 'literal'] as const;

/** Undefined where nobody is named. */
export function namesOf(value: unknown): readonly CslName[] | undefined {
  const names = (Array.isArray(value) ? value : [value]).flatMap(nameOf);
  return names.length === 0 ? undefined : names;
}

/** `Doe, Jane`, or the name of a body. */
export function nameWords(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(part => part !== undefined).join(' ');
  const given = [name.given, name['dropping-particle']].filter(part => part !== undefined).join(' ');
  return [family, given, name.suffix ?? ''].filter(part => part !== '').join(', ');
}

function nameOf(value: unknown): readonly CslName[] {
  if (typeof value === 'string') return value.split(';').flatMap(ofText);
  if (!isRecord(value)) return [];
  const whole = textOf(value['literal']) ?? textOf(value['name']);
  if (whole !== undefined) return [{ literal: whole }];
  const given = parts.flatMap(part => {
    const text = textOf(value[part]);
    return text === undefined ? [] : [[part, text] as const];
  });
  // A body in braces comes from BibTeX as a family of several words.
  const [only] = given;
  if (given.length === 1 && only?.[0] === 'family' && only[1].includes(' ')) return [{ literal: only[1] }];
  return given.length === 0 ? [] : [Object.fromEntries(given)];
}

/** `Doe, Jane` says itself which is which; `Jane Doe` and `Orvex, Inc.` do not. */
function ofText(text: string): readonly CslName[] {
  const name = text.replace(/\s+/gu, ' ').trim();
  if (name === '') return [];
  const [, family, given] = /^([^,]+), ([^,]+)$/u.exec(name) ?? [];
  const isPerson = family !== undefined && given !== undefined && !company.test(given) && /^\p{Lu}/u.test(given) && given.split(' ').length <= 4 && !/\d/u.test(name);
  return [isPerson ? { family, given } : { literal: name }];
}

const company = /^(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|s\.?a|b\.?v|n\.?v|limited|incorporated|company)\b/iu;

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : '';
  return text === '' ? undefined : text;
}
