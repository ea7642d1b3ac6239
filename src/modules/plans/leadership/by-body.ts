/** An improvement by the bodies that it concerns. */
export interface Concerning {
  readonly concerns: readonly { readonly id: string; readonly name: string }[];
}

export interface BodyGroup<Some> {
  /** Null: the whole partnership. */
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly improvements: readonly Some[];
}

/**
 * Improvements by the bodies that they concern (domain A2, row 59: not every outcome concerns every partner). What
 * concerns nobody by name concerns the whole partnership, and stands first; what concerns several stands with each.
 */
export function groupByBody<Some extends Concerning>(
  improvements: readonly Some[],
): readonly BodyGroup<Some>[] {
  const whole = improvements.filter(({ concerns }) => concerns.length === 0);
  const bodies = new Map(
    improvements.flatMap(({ concerns }) => concerns.map((body) => [body.id, body] as const)),
  );
  const named = [...bodies.values()]
    .sort((one, other) => one.name.localeCompare(other.name, "en-GB"))
    .map((body) => ({
      body,
      improvements: improvements.filter(({ concerns }) => concerns.some(({ id }) => id === body.id)),
    }));
  return [...(whole.length > 0 ? [{ body: null, improvements: whole }] : []), ...named];
}
