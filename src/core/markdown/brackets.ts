/** Pairs the square brackets of one text in one pass, and knows which `@` stands in which pair. */

export interface Brackets {
  /** The innermost `[` around the `@` at `at`, where it is closed. */
  readonly around: (at: number) => number | undefined;
  /** The place past the `]` that closes the `[` at `open`; `open` itself where none does. */
  readonly closing: (open: number) => number;
}

export function bracketPairs(shape: string): Brackets {
  const closings = new Map<number, number>();
  const holders: { readonly at: number; readonly open: number | undefined }[] = [];
  const waiting: number[] = [];
  for (let at = 0; at < shape.length; at++) {
    const unit = shape.charCodeAt(at);
    if (unit === 91) waiting.push(at);
    else if (unit === 93) {
      const open = waiting.pop();
      if (open !== undefined) closings.set(open, at + 1);
    } else if (unit === 64) holders.push({ at, open: waiting.at(-1) });
  }
  const around = new Map(holders.map(holder => [holder.at, holder.open]));
  return {
    around: at => {
      const open = around.get(at);
      return open !== undefined && closings.has(open) ? open : undefined;
    },
    closing: open => closings.get(open) ?? open,
  };
}
