import { terms, wordFor } from "../../../kernel/term.ts";

/** The kinds of group in which a partnership works (domain C1). */
export const groupKinds = {
  board: "Strategic board",
  executive: "Executive group",
  thematic: "Thematic group",
  task: "Task group",
  area: terms["area-partnership"],
  committee: "Committee",
  "all-partners": "All partners",
  other: "Other group",
} as const;

export type GroupKind = keyof typeof groupKinds;

/** What a kind of group is called here: a partnership may have a word of its own for an area partnership. The symbol itself where we know no word. */
export function groupKindName(kind: string, words: Readonly<Record<string, string>>): string {
  if (kind === "area") return wordFor(words, "area-partnership");
  return Object.hasOwn(groupKinds, kind) ? groupKinds[kind as GroupKind] : kind;
}
