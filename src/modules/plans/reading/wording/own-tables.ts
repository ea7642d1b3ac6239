import type { Paper, Table } from "../../../../kernel/paper.ts";

/** The sheet on which our own workbooks say what they are: a label and what stands behind it, row by row. */
export const ABOUT_SHEET = "About this plan";

/** The heading by which a table of ours is known: nothing in it is merged, and each row has all of its words. */
export const OWN_NUMBER = "Number in Commonty";

export function isOwnTable({ rows }: Pick<Table, "rows">): boolean {
  return rows[0]?.cells.some(({ pieces }) => pieces[0]?.text === OWN_NUMBER) ?? false;
}

/** What stands before the plan's title on it. */
export const ABOUT_TITLE = "Title";

export function isAboutSheet({ caption }: Pick<Table, "caption">): boolean {
  return caption === ABOUT_SHEET;
}

/** The title that a workbook of ours bears; null where it is none of ours. */
export function titleOnAboutSheet({ blocks }: Paper): string | null {
  for (const block of blocks) {
    if (block.kind !== "table" || !isAboutSheet(block)) continue;
    const row = block.rows.find(({ cells }) => cells[0]?.pieces[0]?.text === ABOUT_TITLE);
    return row?.cells[1]?.pieces.map(({ text }) => text).join("\n") ?? null;
  }
  return null;
}
