/** The later order; what only the earlier has stands after what it stood after there. */
export function interleave(before: readonly string[], after: readonly string[]): string[] {
  const order = [...after];
  const known = new Set(after);
  let last: string | null = null;
  for (const id of before) {
    if (!known.has(id)) order.splice(last === null ? 0 : order.indexOf(last) + 1, 0, id);
    last = id;
  }
  return order;
}

/** What stands in both stands in another order. */
export function isInOtherOrder(before: readonly string[], after: readonly string[]): boolean {
  const kept = after.filter((id) => before.includes(id));
  const were = before.filter((id) => after.includes(id));
  return kept.some((id, index) => id !== were[index]);
}
