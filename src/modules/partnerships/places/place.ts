import { terms, wordFor } from "../../../kernel/term.ts";

/** The kinds of place that plans and figures are about (domain C2), the largest first. */
export const placeKinds = {
  partnership: "Whole partnership area",
  area: "Area",
  locality: terms.locality,
  ward: "Ward",
  neighbourhood: "Neighbourhood",
  "community-council": "Community council area",
  "intermediate-zone": "Intermediate zone",
  "data-zone": "Data zone",
} as const;

export type PlaceKind = keyof typeof placeKinds;

/** What a kind of place is called here: a partnership may have a word of its own for a locality. The symbol itself where we know no word. */
export function placeKindName(kind: string, words: Readonly<Record<string, string>>): string {
  if (kind === "locality") return wordFor(words, "locality");
  return Object.hasOwn(placeKinds, kind) ? placeKinds[kind as PlaceKind] : kind;
}

/** An official code of a place in Scotland, such as S12000017: an S and eight figures. Null for what is none. */
export function readPlaceCode(text: string): string | null {
  const code = text.replace(/\s/g, "").toUpperCase();
  return /^S\d{8}$/.test(code) ? code : null;
}
