/** The lines of a text that say something, trimmed: how people write a list in one box. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Words as one line: what a field of one line shows of them, and what two ways of writing them have in common. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
