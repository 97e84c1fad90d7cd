/** The one table: figure, ours, must, aim, people, last landed. Text from figures; measures nothing. */
import { shown } from './counts.ts';
import { familyOf, nameOf, tenths, type Figures, type Floors } from './ratchet.ts';

/** What is asked of a figure; a star stands for any set of our own drafts. */
export interface Goal {
  readonly figure: string;
  readonly must?: number;
  readonly aim?: number;
  readonly people?: number;
}

/** `absent` names families that could not be measured: their figures show “not here”. */
export function scoreTable(figures: Figures, goals: readonly Goal[], floors: Floors, absent: ReadonlySet<string>): string {
  const named = goals.map(({ figure }) => figure).filter(figure => !figure.startsWith('*'));
  const known = [...new Set([...figures.keys(), ...[...floors.keys(), ...named].filter(figure => absent.has(familyOf(figure)))])];
  const families = [...new Set(known.map(familyOf))];
  const rows = families.flatMap(family => [[family], ...known.filter(figure => familyOf(figure) === family).map(figure => row(figure, figures, goals, floors))]);
  const head = ['figure', 'ours', 'must', 'aim', 'people', 'last landed', ''];
  return [head, ...rows].map(cells => cells.map((cell, column) => (column === 0 ? cell.padEnd(26) : column < 6 ? cell.padStart(column === 5 ? 13 : 10) : `  ${cell}`)).join('').trimEnd()).join('\n');
}

/** The goal of a figure; the last that fits, so that a goal of one set may stand after that of all. */
export function goalOf(figure: string, goals: readonly Goal[]): Goal | undefined {
  const ownDrafts = /^(?:findings|record)\/(?!case\/)/u.test(figure);
  return goals.findLast(goal => goal.figure === figure || (ownDrafts && goal.figure.startsWith('*') && figure.endsWith(goal.figure.slice(1))));
}

function row(figure: string, figures: Figures, goals: readonly Goal[], floors: Floors): readonly string[] {
  const goal = goalOf(figure, goals);
  const landed = floors.get(figure);
  const ours = figures.get(figure);
  const bar = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(1));
  const remarks = ours === undefined ? [] : [
    ...(landed !== undefined && tenths(ours) < landed ? ['fell'] : []),
    ...(goal?.must !== undefined && tenths(ours) < goal.must ? ['below must'] : goal?.aim !== undefined && tenths(ours) >= goal.aim ? ['aim reached'] : []),
  ];
  const measured = figures.has(figure) ? shown(ours) : 'not here';
  return [`  ${nameOf(figure)}`, measured, bar(goal?.must), bar(goal?.aim), bar(goal?.people), bar(landed), remarks.join(', ')];
}
