/**
 * What is left of words when everything is taken away that changes by itself on the way through a word processor:
 * spaces, line ends, capitals, quotation marks, punctuation, marks of a list. Figures keep what divides them.
 */
export function wordsKey(text: string): string {
  const key = text
    .normalize("NFKC")
    .toLocaleUpperCase("en-GB")
    .toLocaleLowerCase("en-GB")
    .normalize("NFKC")
    .replace(/&/gu, " and ")
    .replace(/%/gu, " percent ")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, "")
    .replace(/(?<=\d)\s*[.,:/\p{Pd}]\s*(?=\d)|(?<=\d)\s+(?=\d)/gu, "¦")
    .replace(/(?<=^|[^\d\s]\s)[-−](?=\d)/gu, "minus")
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, "");
  // Of words that are nothing but punctuation, the punctuation is all there is to compare.
  return key === "" ? text.replace(/\s+/gu, "") : key;
}

/** The same words, but for what `wordsKey` takes away. Nothing said is the same as nothing. */
export function isSameWords(one: string | null, other: string | null): boolean {
  return wordsKey(one ?? "") === wordsKey(other ?? "");
}
