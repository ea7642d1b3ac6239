import { printableLines } from "./printable-lines.ts";

/** One paragraph of a cell, whatever kind of file it ends up in. */
export interface CellParagraph {
  /** “Costs”, to be set off from the words that follow. */
  readonly label: string | null;
  /** The mark of a list item: “•”. */
  readonly mark: string | null;
  readonly text: string;
}

/** Words as they are, a paragraph to a line. */
export function plain(text: string | null): CellParagraph[] {
  return printableLines(text).map((line) => ({ label: null, mark: null, text: line }));
}
