/**
 * The lines of a text as a document can hold them: each paragraph or line break ends one, blank ones go, and so do
 * characters that no document may hold (XML 1.0, section 2.2). Nothing that a person can see is lost.
 */
export function printableLines(text: string | null): string[] {
  return (text ?? "")
    .toWellFormed()
    .split(LINE_ENDS)
    .map((line) => line.replace(UNPRINTABLE, "").trim())
    .filter((line) => line !== "");
}

/** The same as one line. */
export function printableLine(text: string | null): string {
  return printableLines(text).join(" ");
}

const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out.
const UNPRINTABLE = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/gu;
