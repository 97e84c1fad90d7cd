/** Joins the forms of one name: acronyms, surnames, short forms, the writer’s aliases. Knows strings only. */
import type { TokenRange } from '../english/token.ts';
import { bodyWords } from './lexicon/nouns.ts';

export interface RawMention extends TokenRange {
  readonly passage: number;
  readonly text: string;
  readonly person: boolean;
  /** `the` stands before it. */
  readonly definite: boolean;
  readonly adjectival: boolean;
  readonly description: readonly string[];
  /** Stands in brackets right after the name before it: `State Harbour Office (SHO)`. */
  readonly bracketed: boolean;
  /** False in a heading whose every word is capitalised: such a run is a name only if the body knows it. */
  readonly certain: boolean;
}

export interface FormGroup {
  readonly name: string;
  readonly forms: readonly string[];
  readonly person: boolean;
  /** Met with `the`, as persons are not. */
  readonly definite: boolean;
}

export interface JoinedForms {
  readonly groups: readonly FormGroup[];
  /** For each mention its group, or -1 where it names nothing. */
  readonly groupOf: readonly number[];
}

interface Form {
  readonly text: string;
  readonly order: number;
  person: boolean;
  definite: boolean;
  plain: number;
  parent: Form | undefined;
  preferred: boolean;
}

export function joinForms(raw: readonly RawMention[], aliases: Readonly<Record<string, readonly string[]>>): JoinedForms {
  const forms = new Map<string, Form>();
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const key = normalised(text);
    keys.set(text, key);
    return key;
  };
  const formOf = (text: string): Form => {
    const key = keyOf(text);
    const known = forms.get(key);
    if (known !== undefined) return known;
    const made: Form = { text, order: forms.size, person: false, definite: false, plain: 0, parent: undefined, preferred: false };
    forms.set(key, made);
    return made;
  };
  for (const [name, others] of Object.entries(aliases)) {
    const chief = formOf(name);
    chief.preferred = true;
    chief.plain++;
    for (const other of others) unite(formOf(other), chief);
  }
  for (const mention of raw) {
    if (!mention.certain && !forms.has(keyOf(mention.text))) continue;
    const form = formOf(mention.text);
    form.person ||= mention.person;
    form.definite ||= mention.definite && !mention.adjectival;
    if (!mention.adjectival) form.plain++;
  }
  raw.forEach((mention, index) => {
    const before = raw[index - 1];
    if (!mention.bracketed || before === undefined || before.passage !== mention.passage || before.end !== mention.first - 1) return;
    const acronym = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u;
    const [short, long] = acronym.test(mention.text) ? [mention.text, before.text] : [before.text, mention.text];
    if (acronym.test(short) && long.includes(' ') && (sharesInitials(short, long) || endsAsBody(long))) unite(formOf(short), formOf(long));
  });
  joinShortForms(forms);
  return groupsOf(raw, forms, keyOf);
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/[’']s$/u, '').replace(/^the\s+/iu, '').toLowerCase();
}

function root(form: Form): Form {
  let at = form;
  while (at.parent !== undefined) at = at.parent;
  return at;
}

function unite(one: Form, other: Form): void {
  const a = root(one);
  const b = root(other);
  if (a === b) return;
  const [child, parent] = b.preferred || (!a.preferred && b.text.length >= a.text.length) ? [a, b] : [b, a];
  child.parent = parent;
  parent.person ||= child.person;
  parent.definite ||= child.definite;
  parent.plain += child.plain;
}

function sharesInitials(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  const initials = initialsOf(long);
  return initials === letters || (letters.length >= 3 && initials.includes(letters)) || initials.startsWith(letters);
}

function initialsOf(long: string): string {
  return long.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word)).map(word => word[0]?.toLowerCase() ?? '').join('');
}

function endsAsBody(long: string): boolean {
  return long.toLowerCase().split(/\s+/).some(word => bodyWords.has(word));
}

/** A surname belongs to the one full name that ends in it, a short form to the one that begins with it, an acronym to the one it abbreviates. */
function joinShortForms(forms: ReadonlyMap<string, Form>): void {
  const byEdge = new Map<string, Form[]>();
  const note = (edge: string, form: Form): void => {
    const list = byEdge.get(edge);
    if (list === undefined) byEdge.set(edge, [form]);
    else list.push(form);
  };
  for (const form of forms.values()) {
    const words = form.text.split(/\s+/);
    if (words.length < 2 || words.length > 6) continue;
    const body = endsAsBody(form.text);
    note(`${body ? 'body' : 'last'} ${normalised(words.at(-1) ?? '')}`, form);
    note(`first ${normalised(words[0] ?? '')}`, form);
    if (words.length > 2 && !body) note(`last ${normalised(words.slice(1).join(' '))}`, form);
    if (words.length >= 3) note(`initials ${initialsOf(form.text)}`, form);
  }
  for (const [key, form] of forms) {
    if (form.parent !== undefined || key.split(' ').length > 2) continue;
    const acronym = /^\p{Lu}{3,6}$/u.test(form.text) ? byEdge.get(`initials ${key}`) : undefined;
    // `the Command`, never without its article, is the one body whose name ends so.
    const body = form.definite && !form.person && !key.includes(' ') ? soleRoot([...(byEdge.get(`body ${key}`) ?? []), ...(byEdge.get(`last ${key}`) ?? [])], form) : undefined;
    const longer = body ?? soleRoot(byEdge.get(`last ${key}`), form) ?? soleRoot(acronym, form) ?? (key.includes(' ') ? undefined : soleRoot(byEdge.get(`first ${key}`)?.filter(one => endsAsBody(one.text) || one.person), form));
    if (longer !== undefined) unite(form, longer);
  }
}

function soleRoot(found: readonly Form[] | undefined, form: Form): Form | undefined {
  const roots = new Set((found ?? []).filter(one => one !== form).map(root));
  const [only] = roots;
  return roots.size === 1 ? only : undefined;
}

function groupsOf(raw: readonly RawMention[], forms: ReadonlyMap<string, Form>, keyOf: (text: string) => string): JoinedForms {
  const indexOf = new Map<Form, number>();
  const groups: { name: string; forms: string[]; person: boolean; definite: boolean }[] = [];
  const groupOf = raw.map(mention => {
    const form = forms.get(keyOf(mention.text));
    if (form === undefined) return -1;
    const top = root(form);
    if (top.plain === 0) return -1;
    let index = indexOf.get(top);
    if (index === undefined) {
      index = groups.length;
      indexOf.set(top, index);
      groups.push({ name: top.text, forms: [], person: top.person, definite: top.definite });
    }
    return index;
  });
  for (const form of forms.values()) {
    const index = indexOf.get(root(form));
    if (index !== undefined) groups[index]?.forms.push(form.text);
  }
  return { groups, groupOf };
}
