/**
 * An error for the log: where it came from, and what caused it. What a statement to the database was given is left out:
 * sessions, sign-in links and people's words are among it.
 */
export function sayError(error: unknown): string {
  const parts: string[] = [];
  for (let cause = error; cause !== undefined && cause !== null; cause = causeOf(cause)) {
    parts.push(sayOne(cause));
  }
  return parts.join("\ncaused by: ");
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function sayOne(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { query } = error as Error & { query?: unknown };
  const stack = error.stack ?? error.message;
  if (typeof query !== "string") return stack;
  // The message repeats what the statement was given, and the calls stand after it.
  const calls = stack.includes(error.message) ? stack.split(error.message).at(-1) : "";
  return `A statement failed: ${query}${calls}`;
}
