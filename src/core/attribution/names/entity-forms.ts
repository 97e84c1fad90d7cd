/** Joins the forms of one name: acronyms, surnames, short forms, the writer’s aliases. Knows strings only. */
import type { TokenRange } from '../../english/token.ts';
import { bodyWords } from '../lexicon/nouns.ts';
import { wordsOf } from './names.ts';

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
  /** A verb follows: it does something. */
  readonly acts: boolean;
  /** `in`, `near`, `from` stands before it, as before a place. */
  readonly placed: boolean;
  /** False in a heading whose every word is capitalised: such a run is a name only if the body knows it. */
  readonly certain: boolean;
}

export interface FormGroup {
  readonly name: string;
  /** Of the name, in lower case. */
  readonly words: readonly string[];
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
  /** What all its spellings share. */
  readonly key: string;
  readonly words: readonly string[];
  /** One of its words is a body’s. */
  readonly body: boolean;
  readonly order: number;
  person: boolean;
  definite: boolean;
  plain: number;
  adjectival: number;
  acts: boolean;
  placed: boolean;
  parent: Form | undefined;
  preferred: boolean;
}

export function joinForms(raw: readonly RawMention[], aliases: Readonly<Record<string, readonly string[]>>): JoinedForms {
  const forms = new Map<string, Form>();
  const bySpelling = new Map<string, Form>();
  const known = (text: string): Form | undefined => bySpelling.get(text) ?? forms.get(normalised(text));
  const keyOf = (text: string): string => bySpelling.get(text)?.key ?? normalised(text);
  const formOf = (text: string): Form => {
    const met = bySpelling.get(text);
    if (met !== undefined) return met;
    const key = normalised(text);
    const form = forms.get(key) ?? newForm(text, key, forms.size);
    forms.set(key, form);
    bySpelling.set(text, form);
    return form;
  };
  for (const [name, others] of Object.entries(aliases)) {
    const chief = formOf(name);
    chief.preferred = true;
    chief.plain++;
    for (const other of others) unite(formOf(other), chief);
  }
  for (const mention of raw) {
    if (!mention.certain && known(mention.text) === undefined) continue;
    const form = formOf(mention.text);
    form.person ||= mention.person;
    form.definite ||= mention.definite && !mention.adjectival;
    form.acts ||= mention.acts;
    form.placed ||= mention.placed;
    if (mention.adjectival) form.adjectival++;
    else form.plain++;
  }
  raw.forEach((mention, index) => {
    const before = raw[index - 1];
    if (!mention.bracketed || before === undefined || before.passage !== mention.passage || before.end !== mention.first - 1) return;
    const acronym = /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u;
    const [short, long] = acronym.test(mention.text) ? [mention.text, before.text] : [before.text, mention.text];
    if (acronym.test(short) && long.includes(' ') && (sharesInitials(short, long) || endsAsBody(long))) unite(formOf(short), formOf(long));
  });
  joinShortForms(forms, keyOf);
  return groupsOf(raw, forms, known);
}

function newForm(text: string, key: string, order: number): Form {
  const words = wordsOf(text);
  return { text, key, words, body: words.some(word => bodyWords.has(word.toLowerCase())), order, person: false, definite: false, plain: 0, adjectival: 0, acts: false, placed: false, parent: undefined, preferred: false };
}

function normalised(text: string): string {
  const whole = plain.test(text) ? text : text.normalize('NFC');
  const bare = whole.endsWith("'s") || whole.endsWith('’s') ? whole.slice(0, -2) : whole;
  return ((bare.startsWith('t') || bare.startsWith('T')) && article.test(bare) ? bare.replace(article, '') : bare).toLowerCase();
}

const plain = /^[\0-\x7f]*$/;
const article = /^the\s+/iu;

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
  return wordsOf(long.toLowerCase()).some(word => bodyWords.has(word));
}

/** The longer names by what a shorter form may show of them. */
interface Edges {
  readonly last: Map<string, Form[]>;
  /** The last word of a body’s name. */
  readonly body: Map<string, Form[]>;
  readonly first: Map<string, Form[]>;
  /** Without the letters between first and last name. */
  readonly whole: Map<string, Form[]>;
  readonly initials: Map<string, Form[]>;
  /** Without the letters of its legal form. */
  readonly legal: Map<string, Form[]>;
}

/** A surname belongs to the one full name that ends in it, a short form to the one that begins with it, an acronym to the one it abbreviates. */
function joinShortForms(forms: ReadonlyMap<string, Form>, keyOf: (text: string) => string): void {
  const { last, body, first, whole, initials, legal } = edgesOf(forms, keyOf);
  for (const [key, form] of forms) {
    if (form.parent !== undefined) continue;
    const incorporated = soleRoot(legal.get(key), form);
    if (incorporated !== undefined) {
      unite(form, incorporated);
      continue;
    }
    const single = !key.includes(' ');
    if (key.indexOf(' ') < key.lastIndexOf(' ') && key.split(' ').filter(word => !particles.has(word)).length > 2) continue;
    const acronym = single && /^\p{Lu}{3,6}$/u.test(form.text) ? initials.get(key) : undefined;
    // `the Command`, never without its article, is the one body whose name ends so.
    const sole = form.definite && !form.person && single ? soleRoot([...(body.get(key) ?? []), ...(last.get(key) ?? [])], form) : undefined;
    const longer = sole ?? soleRoot(last.get(key), form) ?? soleRoot(acronym, form) ?? soleRoot(whole.get(key), form) ?? (single ? soleRoot(begun(first.get(key), form), form) : undefined);
    if (longer !== undefined) unite(form, longer);
  }
}

function edgesOf(forms: ReadonlyMap<string, Form>, keyOf: (text: string) => string): Edges {
  const edges: Edges = { last: new Map(), body: new Map(), first: new Map(), whole: new Map(), initials: new Map(), legal: new Map() };
  const note = (among: Map<string, Form[]>, edge: string, form: Form): void => {
    const list = among.get(edge);
    if (list === undefined) among.set(edge, [form]);
    else list.push(form);
  };
  for (const form of forms.values()) {
    const { words, body } = form;
    if (words.length < 2 || words.length > 6) continue;
    // `Vela Freight Ltd` is `Vela Freight`.
    if (isIncorporated(words)) {
      note(edges.legal, keyOf(words.slice(0, -1).join(' ').replace(/,$/u, '')), form);
      continue;
    }
    note(body ? edges.body : edges.last, keyOf(words.at(-1) ?? ''), form);
    note(edges.first, keyOf(words[0] ?? ''), form);
    if (words.length === 2) continue;
    if (!body) note(edges.last, keyOf(words.slice(1).join(' ')), form);
    const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
    if (particle > 1 && !body) note(edges.last, keyOf(words.slice(particle).join(' ')), form);
    // `Ezra T. Banigo` is `Ezra Banigo`.
    const spelt = words.filter((word, index) => index === 0 || index === words.length - 1 || !/^\p{Lu}\.?$/u.test(word));
    if (spelt.length < words.length) note(edges.whole, keyOf(spelt.join(' ')), form);
    note(edges.initials, initialsOf(form.text), form);
  }
  return edges;
}

const legalForms = new Set(['ltd', 'limited', 'plc', 'inc', 'llc', 'llp', 'corp', 'gmbh', 'ag', 'sa', 'sarl', 'nv', 'bv', 'spa', 'pty', 'pvt', 'oy', 'ab', 'srl', 'kg', 'asa']);

function isIncorporated(words: readonly string[]): boolean {
  return words.length > 1 && legalForms.has(withoutStops(words.at(-1) ?? '').toLowerCase());
}

function withoutStops(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

const particles = new Set(['van', 'von', 'der', 'den', 'de', 'del', 'della', 'dos', 'das', 'da', 'di', 'du', 'des', 'la', 'le', 'ter', 'ten', 'zu', 'al', 'el', 'bin', 'ibn', 'abu']);

/** The longer names that this word may stand for, being their first: any that it acts for, unless it is somewhere. */
function begun(longer: readonly Form[] | undefined, form: Form): readonly Form[] | undefined {
  // `a Chinese official` is no member of the Chinese Shipping Board.
  if (form.adjectival > form.plain) return undefined;
  return longer?.filter(one => one.body || one.person || (form.acts && !form.placed && !one.placed && !form.definite));
}

function soleRoot(found: readonly Form[] | undefined, form: Form): Form | undefined {
  let sole: Form | undefined;
  for (const one of found ?? []) {
    if (one === form) continue;
    const top = root(one);
    if (sole !== undefined && sole !== top) return undefined;
    sole = top;
  }
  return sole;
}

function groupsOf(raw: readonly RawMention[], forms: ReadonlyMap<string, Form>, known: (text: string) => Form | undefined): JoinedForms {
  const indexOf = new Map<Form, number>();
  const groups: { name: string; words: readonly string[]; forms: string[]; person: boolean; definite: boolean }[] = [];
  const groupOf = raw.map(mention => {
    const form = known(mention.text);
    if (form === undefined) return -1;
    const top = root(form);
    if (top.plain === 0) return -1;
    let index = indexOf.get(top);
    if (index === undefined) {
      index = groups.length;
      indexOf.set(top, index);
      // A firm is no person, as what is met with `the` is none.
      groups.push({ name: top.text, words: top.words.map(word => word.toLowerCase()), forms: [], person: top.person, definite: top.definite || isIncorporated(top.words) });
    }
    return index;
  });
  for (const form of forms.values()) {
    const index = indexOf.get(root(form));
    if (index !== undefined) groups[index]?.forms.push(form.text);
  }
  return { groups, groupOf };
}
