import { oneLine } from "../../../kernel/lines.ts";
import { plainWords } from "../../../kernel/plain-words.ts";
import type { ReadTable } from "./list-columns.ts";
import type { ListField } from "./list-field.ts";
import type { ListReview } from "./list-review.ts";

/** A row of a list, field by field. */
export interface FieldRow {
  readonly key: string;
  readonly table: number;
  readonly row: number;
  readonly words: string;
  /** It names the rows that follow, and is no entry itself. */
  readonly isBand: boolean;
  readonly of: (field: ListField) => string;
}

/** Words that stand where nothing is known. */
const NOTHING = /^(?:-+|–|—|n\/?a|none|nil|not said|not known|unknown|tbc|\?)$/iu;

/** The rows of every table, with what stands in their columns. Fields that several columns have are joined, one to a line. */
export function fieldRows(
  tables: readonly ReadTable[],
  isBody: (words: string) => boolean,
): readonly FieldRow[] {
  return tables.flatMap(({ number, columns, rows }) =>
    rows.map(({ number: row, cells, isBand }): FieldRow => {
      const said = cells.filter((text) => text !== "");
      const alone = said.length === 1 && columns.filter(({ filled }) => filled > 0).length > 1;
      return {
        key: `${number}.${row}`,
        table: number,
        row,
        words: said.join(" · "),
        isBand: isBand || (alone && isBody(said[0] ?? "")),
        of: (field) =>
          columns
            .filter((column) => column.field === field)
            .map(({ at }) => plainWords(cells[at] ?? "").trim())
            .filter((text) => text !== "" && !NOTHING.test(text))
            .join("\n"),
      };
    }),
  );
}

/** One field as one line. */
export function lineOf(row: FieldRow, field: ListField): string {
  return oneLine(row.of(field));
}

/** How many cells the list has, and where they went. What stands above the list is placed as its headings. */
export function countCells(tables: readonly ReadTable[]): ListReview["cells"] {
  const count = { all: 0, placed: 0, keptOut: 0, unknown: 0 };
  for (const { columns, rows, above } of tables) {
    const ofTable = [...above, ...rows.filter(({ isBand }) => isBand)].reduce(
      (sum, { cells, repeats }) =>
        sum + cells.filter((text, at) => text !== "" && !repeats.includes(at)).length,
      0,
    );
    count.placed += ofTable;
    count.all += ofTable;
    for (const { field, filled } of columns) {
      count.all += filled;
      count[field === "kept-out" ? "keptOut" : field === "unknown" ? "unknown" : "placed"] += filled;
    }
  }
  return count;
}
