import type { Visit } from "./visit.ts";

/** The words for what has just been done, by the symbol that `seeOther` left in the address; none for a symbol that is not ours. */
export function noticeSaid(
  visit: Pick<Visit, "query">,
  words: Readonly<Record<string, string>>,
): string | undefined {
  const said = visit.query("said") ?? "";
  return Object.hasOwn(words, said) ? words[said] : undefined;
}
