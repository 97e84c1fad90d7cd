/** The list of accusations for people: under each draft by the accused, in order of place. */
import { answerWords, rungWords, type AccusationRecord, type AnswerRecord } from '../service/accusations.ts';
import { paletteFor, type Palette } from './colour.ts';

/** Lines and columns count from 1. */
export type PlacedAccusation = Omit<AccusationRecord, 'answers'> & { readonly line: number; readonly column: number; readonly answers: readonly PlacedAnswer[] };
export type PlacedAnswer = AnswerRecord & { readonly line: number };

export function accusationsReport(records: readonly PlacedAccusation[], colour: boolean): string {
  const paint = paletteFor(colour);
  if (records.length === 0) return `${paint.good('Nobody is accused of anything.')}\n`;
  const files = [...new Set(records.map(({ file }) => file))];
  const blocks = files.map(file => {
    const here = records.filter(record => record.file === file);
    const width = Math.max(...here.map(record => placeOf(record).length));
    return `${paint.strong(file)}\n${here.map(record => entry(record, width, paint)).join('')}\n`;
  });
  const silent = records.filter(({ answers }) => answers.length === 0).length;
  const count = `${records.length} ${records.length === 1 ? 'accusation' : 'accusations'}`;
  return `${blocks.join('')}${count}${silent === 0 ? '' : `, ${silent} without an answer in the draft`}.\n`;
}

function entry(record: PlacedAccusation, width: number, paint: Palette): string {
  const { accused, accuser, voice, via, ladder, words, answers } = record;
  const by = voice === 'draft' ? 'the draft itself' : accuser ?? 'nobody named';
  const way = via.length === 0 ? '' : `  ${paint.faint(`via ${via.join(' → ')}`)}`;
  const margin = ' '.repeat(width + 4);
  const lines = answers.length === 0 ? [paint.warning('no answer in the draft')] : answers.map(answer => `${answerWords(answer)}, line ${answer.line}`);
  return [
    `  ${placeOf(record).padStart(width)}  ${paint.strong(accused ?? 'somebody not named')}, by ${by}${way}  ${rungWords(ladder)}`,
    `${margin}“${words}”`,
    ...lines.map(line => `${margin}${line}`),
  ].map(line => `${line}\n`).join('');
}

function placeOf({ line, column }: PlacedAccusation): string {
  return `${line}:${column}`;
}
