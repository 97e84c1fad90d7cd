/** Stretches of one text: whether another stretch touches one of them. */

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The question takes a time logarithmic in their number. */
export function touchesOneOf(stretches: readonly Stretch[]): (asked: Stretch) => boolean {
  // Of stretches that overlap, the earlier one grows to hold both, so that a search can halve the list.
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return ({ from, to }) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((merged[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (merged[low]?.from ?? Infinity) < to;
  };
}
