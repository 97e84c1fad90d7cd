/** The values of a CSL item in the shapes people write them: names, dates, grades, labels. Knows no front matter. */
import type { YamlNode } from '../markdown/document.ts';
import { field, fieldsOf, textOf } from './yaml-values.ts';

/** `Doe, Jane; The Port Authority`; undefined where nothing in it is a name. */
export function readNames(node: YamlNode): string | undefined {
  const one = readName(node);
  if (one !== undefined) return one;
  if (node.kind !== 'list') return undefined;
  const names = node.items.map(readName);
  return names.some(name => name === undefined) ? undefined : names.join('; ');
}

function readName(node: YamlNode): string | undefined {
  if (node.kind === 'scalar') return textOf(node);
  if (node.kind === 'list') return undefined;
  const fields = fieldsOf(node);
  const part = (name: string): string => textOf(field(fields, name)?.value) ?? '';
  const whole = part('literal') || part('name');
  if (whole !== '') return whole;
  const family = [part('non-dropping-particle'), part('family')].filter(word => word !== '').join(' ');
  const given = [part('given'), part('dropping-particle')].filter(word => word !== '').join(' ');
  const suffix = part('suffix');
  const name = [family, given, suffix].filter(word => word !== '').join(', ');
  return name === '' ? undefined : name;
}

/** `2024-03-31`, or the text as written; undefined where it is no date at all. */
export function readDate(node: YamlNode): string | undefined {
  if (node.kind === 'scalar') return typeof node.value === 'boolean' ? undefined : textOf(node);
  if (node.kind === 'list') {
    const first = node.items[0];
    if (first === undefined) return undefined;
    return first.kind === 'map' ? readDateMap(first) : dateParts(first.kind === 'list' ? first : node);
  }
  return readDateMap(node);
}

function readDateMap(node: YamlNode): string | undefined {
  const fields = fieldsOf(node);
  const parts = field(fields, 'date-parts')?.value;
  if (parts?.kind === 'list') {
    const ends = parts.items[0]?.kind === 'list' ? parts.items : [parts];
    const dates = ends.map(dateParts);
    return dates.some(date => date === undefined) || dates.length === 0 ? undefined : dates.join('/');
  }
  const said = textOf(field(fields, 'literal', 'raw', 'string')?.value);
  if (said !== undefined && said !== '') return said;
  return joinDate(['year', 'month', 'day'].map(name => textOf(field(fields, name)?.value)));
}

function dateParts(node: YamlNode): string | undefined {
  return node.kind === 'list' ? joinDate(node.items.map(textOf)) : undefined;
}

function joinDate(parts: readonly (string | undefined)[]): string | undefined {
  const given = parts.filter(part => part !== undefined && part !== '');
  const numbers = given.slice(0, 3).map((part, index) => (index === 0 ? part : part?.padStart(2, '0')));
  return numbers.length > 0 && numbers.every(part => /^-?\d{1,4}$/u.test(part ?? '')) ? numbers.join('-') : undefined;
}

/** `B2` from `b2`, `B-2`, `B/2`, `B 2`; undefined for anything else. */
export function normalGrade(text: string): string | undefined {
  const read = /^([A-F])[\s/-]?([1-6])$/u.exec(text.trim().toUpperCase());
  return read === null ? undefined : `${read[1]}${read[2]}`;
}

/** The label of TLP 2.0, the old WHITE as CLEAR; undefined for anything else. */
export function normalTlp(text: string): string | undefined {
  const label = text.trim().toUpperCase().replace(/^TLP[:\s-]*/u, '').replace(/[\s_-]*\+[\s_-]*|[\s_-]+/u, '+');
  if (label === 'WHITE') return 'CLEAR';
  return ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'].find(known => known === label);
}

export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.|doi:)\S+$/iu.test(text);
}
