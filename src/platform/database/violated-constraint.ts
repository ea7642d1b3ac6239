/**
 * The name of the constraint that the database refused a row by, or null when the error is something else.
 * Names are how a room turns the last judge's answer into a refusal it has words for.
 */
export function violatedConstraint(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { constraint, code } = cause as Error & { constraint?: string; code?: string };
    if (typeof constraint === "string" && code?.startsWith("23")) return constraint;
  }
  return null;
}
