/** The colours of a terminal. */

export type Palette = Readonly<Record<'strong' | 'faint' | 'error' | 'warning' | 'note' | 'good', (text: string) => string>>;

export function paletteFor(colour: boolean): Palette {
  return colour ? coloured : uncoloured;
}

const escape = (on: number, off: number) => (text: string): string => `\u001B[${on}m${text}\u001B[${off}m`;
const coloured: Palette = { strong: escape(1, 22), faint: escape(2, 22), error: escape(31, 39), warning: escape(33, 39), note: escape(36, 39), good: escape(32, 39) };
const same = (text: string): string => text;
const uncoloured: Palette = { strong: same, faint: same, error: same, warning: same, note: same, good: same };
