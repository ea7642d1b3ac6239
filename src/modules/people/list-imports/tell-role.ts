import { type Role, roles } from "../role.ts";

const PLAIN: readonly (readonly [RegExp, Role])[] = [
  [/^(?:vice[- ]?|co-?)?chair(?:person|man|woman)?$/iu, "chair"],
  [/^(?:board )?members?(?: of the board)?$/iu, "board-member"],
  [/^contributor/iu, "contributor"],
  [/^(?:viewer|observer)$/iu, "viewer"],
  [/^(?:clerk|secretary|committee officer)$/iu, "clerk"],
  [/^admin(?:istrator)?$/iu, "administrator"],
  [/^lead officer$/iu, "lead-officer"],
];

/** The role that some words name; null for words that name none of ours. */
export function tellRole(words: string): Role | null {
  const text = words.replace(/\s+/g, " ").trim();
  const named = Object.entries(roles).find(
    ([role, label]) => role === text.toLowerCase() || label.toLowerCase() === text.toLowerCase(),
  );
  return (named?.[0] as Role | undefined) ?? PLAIN.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The words of a cell that may name several roles: “Chair, Board member”. */
export function splitRoles(words: string): string[] {
  return [...new Set(words.split(/[,;/\n]|\band\b/u).map((part) => part.replace(/\s+/g, " ").trim()))].filter(
    (part) => part !== "",
  );
}
