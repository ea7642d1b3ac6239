/** Words as a part of a pattern that finds just them, whatever the blanks between them are. */
export function literalPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
