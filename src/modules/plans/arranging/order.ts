/** Where something goes among its like: one up or down, or right after another (null: to the beginning). */
export type Place = { readonly to: "up" | "down" } | { readonly after: string | null };

/** The order once one of them has gone to its place; null where it, or what it goes after, is not among them. */
export function placeAmong(ids: readonly string[], id: string, place: Place): readonly string[] | null {
  const at = ids.indexOf(id);
  if (at === -1) return null;
  const others = ids.filter((one) => one !== id);
  if ("to" in place) {
    const to = Math.min(Math.max(at + (place.to === "up" ? -1 : 1), 0), others.length);
    return others.toSpliced(to, 0, id);
  }
  if (place.after === id) return ids;
  const after = place.after === null ? -1 : others.indexOf(place.after);
  if (place.after !== null && after === -1) return null;
  return others.toSpliced(after + 1, 0, id);
}

/** The numbers of headings counted anew in their order: letters where the paper has letters, else figures. */
export function numberAnew(numbers: readonly (string | null)[]): string[] {
  const said = numbers.filter((number) => number !== null);
  const isLettered =
    said.length > 0 && said.every((number) => /^[A-Z]$/u.test(number)) && numbers.length <= 26;
  return numbers.map((_, index) => (isLettered ? String.fromCodePoint(65 + index) : String(index + 1)));
}

/** Whether the paper's own numbers no longer stand in the order of the headings. */
export function isOutOfOrder(numbers: readonly (string | null)[]): boolean {
  const anew = numberAnew(numbers);
  return numbers.some((number) => number !== null) && numbers.some((number, index) => number !== anew[index]);
}
