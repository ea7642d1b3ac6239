import type { BodyRow } from "../rows/body-row.ts";
import { numbered } from "../wording/number-label.ts";
import { sameWordsKey } from "../wording/words.ts";
import { cellBase } from "./other-tables.ts";
import type { PlacingState } from "./place-row.ts";
import type { Because, PlacedCell } from "./placed-cell.ts";
import type { Role } from "./role.ts";
import type { GridCell } from "./table-grid.ts";

/** An improvement or theme that has been met: a later cell with its words says it again. */
export interface KnownTitle {
  readonly id: string;
  readonly role: Role;
}

/** A title met for the first time, or one that says again what was said: repeated in each row, or after a page break. */
export function titleOrRepeat(
  row: BodyRow,
  cell: GridCell,
  role: "improvement" | "theme",
  because: Because,
  numberText: string | null,
  state: PlacingState,
): PlacedCell {
  const base = {
    ...cellBase(row.table, cell),
    heading: row.layout.columns[cell.column - 1]?.heading || null,
  };
  const key = titleKey(role, numberText, cell.text);
  const known = state.known.get(key);
  const isAgain = known !== undefined && (because === "column" || known.id === state.lastTitle);
  if (isAgain) {
    state.lastTitle = known.id;
    return { ...base, role: "repeat", because: "says-again", joins: known.id };
  }
  state.known.set(key, { id: cell.id, role });
  if (role === "improvement") state.lastTitle = cell.id;
  return { ...base, role, because };
}

/** What two titles have in common if the second says the first again: number and words, without "(continued)". */
export function titleKey(role: "improvement" | "theme", numberText: string | null, words: string): string {
  const { number, text } = numbered(words.replace(/\(?\bcont(?:inued|['’]?d|\.)?\)?\s*\.*\s*$/iu, ""));
  return `${role}|${number ?? numberText ?? ""}|${sameWordsKey(text)}`;
}
