import { rememberedByText } from "./remembered.ts";

/** The words of a text as they are compared: lower case, without accents, marks and plural endings. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "");
  return (plain.match(/[\p{L}\p{N}]+|[%#]/gu) ?? []).map(singular);
}

/** One string that is equal for texts of the same words, whatever their marks and case. */
export const sameWordsKey = rememberedByText((text) => wordsOf(text).join(" "));

/** `timescales` → `timescale`, `priorities` → `priority`; short words and those on -ss, -us, -is stay. */
function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) && !word.endsWith("is") ? word.slice(0, -1) : word;
}
