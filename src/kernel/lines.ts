/** The lines of a text that say something, trimmed: how people write a list in one box. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
