/** Where the rows (or columns) of a sheet stand in its table. */
export interface Places {
  /** Of those in use, in order. */
  readonly used: readonly number[];
  /** How many there are in the table, those in between included. */
  readonly count: number;
  /** The place in the table of one that is in use or stands between two that are. */
  placeOf(number: number): number;
  /** How many of those in use are smaller. */
  usedBefore(number: number): number;
}

/**
 * Rows keep their numbers and columns their letters as the sheet has them, empty ones included, so that people find
 * them again. Only a gap longer than `longest` is cut to that: one stray word in XFD1048576 makes no million of rows.
 */
export function placesOf(numbers: Iterable<number>, longest: number): Places {
  const used = [...new Set(numbers)].sort((a, b) => a - b);
  const places: number[] = [];
  let before = 0;
  let place = 0;
  for (const number of used) {
    place += Math.min(number - before, longest + 1);
    places.push(place);
    before = number;
  }
  const usedBefore = (number: number) => {
    let low = 0;
    let high = used.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((used[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    used,
    count: place,
    usedBefore,
    placeOf(number) {
      const index = usedBefore(number + 1) - 1;
      const since = number - (used[index] ?? 0);
      const next = index + 1 < places.length ? (places[index + 1] ?? 0) - 1 : place;
      return Math.min((places[index] ?? 0) + since, next);
    },
  };
}
