/** What somebody searches for, ready to be asked of PostgreSQL. */
export interface SearchWords {
  /** As it was typed. */
  readonly typed: string;
  /** For `to_tsquery`: letters, figures and our own signs only, so that nothing typed can be taken for a sign. */
  readonly query: string;
  /** A number that was typed alone: “12”, “action 12”; null where there is none. */
  readonly number: number | null;
}

const MOST_LETTERS = 200;
const MOST_WORDS = 12;

/**
 * Reads what was typed into the search: every word must be there, in any form and from its beginning (“volunteer”
 * finds “volunteering”); “words in quotation marks” stand side by side; a word after a minus must not be there. Null
 * where nothing is left to look for.
 */
export function readSearch(typed: string): SearchWords | null {
  const text = typed.normalize("NFC").slice(0, MOST_LETTERS).trim();
  const parts = [...text.matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu)];
  const terms: string[] = [];
  let left = MOST_WORDS;
  for (const [, minus, phrase, word] of parts) {
    const words = wordsIn(phrase ?? word ?? "").slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    // A word that is broken by a sign (“co-production”) is found broken and whole.
    const term =
      words.length > 1 ? `(${words.join(" <-> ")})` : `${words[0]}${phrase === undefined ? ":*" : ""}`;
    terms.push(minus ? `!${term}` : term);
  }
  if (terms.every((term) => term.startsWith("!"))) return null;
  const alone = /^(?:action|no\.?|number)?\s*(\d{1,9})$/iu.exec(text);
  return { typed: text, query: terms.join(" & "), number: alone ? Number(alone[1]) : null };
}

/** The same words, of which one is enough; null where there is only one. What must not be there still must not. */
export function anyOf(words: SearchWords): SearchWords | null {
  const terms = words.query.split(" & ");
  const wanted = terms.filter((term) => !term.startsWith("!"));
  if (wanted.length < 2) return null;
  const query = [`(${wanted.join(" | ")})`, ...terms.filter((term) => term.startsWith("!"))].join(" & ");
  return { ...words, query };
}

/** Words without accents, as the other side of the comparison has them too. */
function wordsIn(text: string): string[] {
  return withoutAccents(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** “Dùn Bràigh” and “Dun Braigh” are one to whoever searches. */
function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}+/gu, "");
}
