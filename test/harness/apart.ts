/** Two long texts that must be equal, cut to where they part: nobody reads ten thousand characters that are the same. */

/** Both from a little before the first character that differs; two empty texts where none does. */
export function apart(one: string, other: string): readonly [string, string] {
  if (one === other) return ['', ''];
  let place = 0;
  while (one[place] === other[place]) place++;
  const part = (text: string): string => `…${text.slice(Math.max(0, place - 80), place + 80)}…`;
  return [part(one), part(other)];
}
