/**
 * Counts as whole percentages that add up to 100, by the largest remainder: each is its exact share rounded down,
 * and the points left over go to those that lost most by it (the larger count first where they lost the same).
 * Nothing gets a point for a count of 0; all are 0 where there is nothing to share.
 */
export function sharesOf(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const shares = counts.map((count) => Math.floor((count * 100) / total));
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, count, lost: (count * 100) % total }))
    .sort((one, other) => other.lost - one.lost || other.count - one.count || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
