/** Numbers in words and digits, with their value. */
import type { Token } from '../../english/token.ts';

const words: Readonly<Record<string, number>> = {
  three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, dozen: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const magnitudes: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, trillion: 1e12, m: 1e6, mn: 1e6, bn: 1e9, k: 1000, lakh: 1e5, crore: 1e7,
};

export interface NumberWord {
  readonly value: number;
  readonly text: string;
  /** Its place among the tokens. */
  readonly at: number;
}

/** Every number among the tokens; one that a magnitude follows has its product for a value. */
export function numbersIn(tokens: readonly Token[]): readonly NumberWord[] {
  const found: NumberWord[] = [];
  tokens.forEach(({ lower, text }, at) => {
    const value = valueOf(lower);
    if (value === undefined) return;
    const next = tokens[at + 1];
    const times = next === undefined ? undefined : magnitudes[next.lower];
    found.push({ value: value * (times ?? 1), text: times === undefined ? text : `${text} ${next?.text ?? ''}`, at });
  });
  return found;
}

function valueOf(word: string): number | undefined {
  const digits = /^(?:[£$€₹₦¥]|\p{L}{1,3})?(\d[\d,]*(?:\.\d+)?)-?(%|k|m|mn|bn|lakh|crore|million|billion)?$/u.exec(word);
  if (digits !== null) return Number((digits[1] ?? '').replace(/,/gu, '')) * (magnitudes[digits[2] ?? ''] ?? 1);
  const [tens, ones] = word.split('-');
  if (tens !== undefined && ones !== undefined && words[tens] !== undefined) return words[tens] + (words[ones] ?? ({ one: 1, two: 2 }[ones] ?? 0));
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
