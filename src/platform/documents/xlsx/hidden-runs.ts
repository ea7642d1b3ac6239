/** Rows or columns that are hidden, as runs: a file can hide all 1,048,576 rows in one word. */
export interface HiddenRuns {
  has(place: number): boolean;
  /** The first place from here on that shows. */
  nextShown(place: number): number;
}

/** Joins runs (first and last of each) that touch or overlap. */
export function hiddenRuns(runs: readonly (readonly [number, number])[]): HiddenRuns {
  const joined: { first: number; last: number }[] = [];
  for (const [first, last] of [...runs].sort((a, b) => a[0] - b[0])) {
    const before = joined.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else joined.push({ first, last });
  }
  const runAt = (place: number) => {
    let low = 0;
    let high = joined.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = joined[middle];
      if (!run) break;
      if (place < run.first) high = middle - 1;
      else if (place > run.last) low = middle + 1;
      else return run;
    }
    return null;
  };
  return {
    has: (place) => runAt(place) !== null,
    nextShown(place) {
      const run = runAt(place);
      return run ? run.last + 1 : place;
    },
  };
}
