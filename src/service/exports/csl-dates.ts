/** Dates as CSL has them, from every shape that people write. Makes none up. */
import { isRecord } from '../../core/text/reading.ts';

/** Either parts, one date or the two ends of a time, or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
  readonly circa?: true;
  readonly season?: number;
}

/** Undefined where there is no date at all. */
export function dateOf(value: unknown): CslDate | undefined {
  if (typeof value === 'number') return ofText(String(value));
  if (typeof value === 'string') return ofText(value);
  if (Array.isArray(value)) return value.every(part => isRecord(part)) ? dateOf(value[0]) : ofParts(value.some(Array.isArray) ? value : [value]);
  if (!isRecord(value)) return undefined;
  const parts = value['date-parts'];
  const season = Number(value['season']);
  const rest = { ...(value['circa'] === undefined || value['circa'] === false ? {} : { circa: true as const }), ...(Number.isInteger(season) && season >= 1 && season <= 4 ? { season } : {}) };
  const date = Array.isArray(parts) ? ofParts(parts.some(Array.isArray) ? parts : [parts]) : undefined;
  if (date !== undefined) return { ...date, ...rest };
  for (const words of [value['literal'], value['raw'], value['edtf'], value['string']]) {
    const said = typeof words === 'string' || typeof words === 'number' ? ofText(String(words)) : undefined;
    if (said !== undefined) return said;
  }
  const single = ofParts([[value['year'], value['month'], value['day']]]);
  return single && { ...single, ...rest };
}

/** As people read it: `2024-03-31`, `2024-03/2024-05`, or the words. */
export function dateWords({ literal, 'date-parts': parts = [] }: CslDate): string {
  return literal ?? parts.map(([year = 0, ...rest]) => [yearWords(year), ...rest.map(part => String(part).padStart(2, '0'))].join('-')).join('/');
}

function yearWords(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

function ofText(text: string): CslDate | undefined {
  const said = text.replace(/\s+/gu, ' ').trim();
  if (said === '') return undefined;
  const ends = said.split('/').map(end => /^(-?\d{1,4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{2}:.*)?)?)?([?~%]?)$/u.exec(end));
  const dates = ends.map(end => (end === null ? undefined : numbers(end.slice(1, 4))));
  if (ends.length > 2 || !dates.every(date => date !== undefined)) return { literal: said };
  return { 'date-parts': dates, ...(ends.some(end => (end?.[4] ?? '') !== '') ? { circa: true } : {}) };
}

function ofParts(ends: readonly unknown[]): CslDate | undefined {
  const dates = ends.slice(0, 2).flatMap(end => (Array.isArray(end) ? [numbers(end)] : []));
  return dates.length > 0 && dates.every(date => date !== undefined) ? { 'date-parts': dates } : undefined;
}

/** Year, month and day, as far as they are given; undefined where one of them is none. */
function numbers(parts: readonly unknown[]): readonly number[] | undefined {
  const given = parts.slice(0, 3).filter(part => part !== undefined && part !== null && part !== '').map(Number);
  const [year = NaN, month = 1, day = 1] = given;
  return Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? given : undefined;
}
