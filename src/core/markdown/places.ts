/** Stretches of one text, asked about in order of place: whether another stretch touches one of them. */

interface Stretch {
  readonly from: number;
  readonly to: number;
}

export class Places {
  private readonly stretches: readonly Stretch[];

  constructor(stretches: readonly Stretch[]) {
    // Of stretches that overlap, the earlier one grows to hold both, so that a search can halve the list.
    const merged: { from: number; to: number }[] = [];
    for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
      const last = merged.at(-1);
      if (last && from < last.to) last.to = Math.max(last.to, to);
      else merged.push({ from, to });
    }
    this.stretches = merged;
  }

  touch({ from, to }: Stretch): boolean {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stretches[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (this.stretches[low]?.from ?? Infinity) < to;
  }
}
