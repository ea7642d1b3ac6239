import type { TextRow } from "./text-part.ts";

/** "1.", "2.3", "•" and a tab before each line: a list, whose tabs only set the mark apart. */
export function isList(rows: readonly TextRow[]): boolean {
  return rows.every(
    ({ cells }) =>
      cells.length === 2 && LIST_MARK.test((cells[0] ?? "").trim()) && (cells[1] ?? "").trim() !== "",
  );
}

export const LIST_MARK = /^(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]|\d+(?:\.\d+)+|[•·▪◦●○■□–—*-])$/i;
