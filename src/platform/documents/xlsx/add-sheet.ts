import type { Relationship } from "../docx/parts.ts";
import type { DraftCell } from "../draft.ts";
import type { XmlTaker } from "../xml/read-xml.ts";
import { rangeAt } from "./cell-range.ts";
import { notesTaker, type SheetComment, threadsTaker } from "./comments.ts";
import { type Drawn, drawingTaker } from "./drawing.ts";
import type { WorkbookParts } from "./read-xlsx.ts";
import { emptySheet, type Sheet } from "./sheet.ts";
import { type SheetTable, sheetTable } from "./sheet-table.ts";
import { sheetTaker } from "./sheet-taker.ts";
import { shownValue } from "./shown-value.ts";
import type { SheetEntry } from "./workbook.ts";

/** Hidden words are listed in portions that a person can look through. */
const PORTION = 20_000;

/** Reads one sheet and what hangs on it into the draft. */
export async function addSheet(
  parts: WorkbookParts,
  { name, hidden: isHidden }: SheetEntry,
  found: Relationship | null,
): Promise<void> {
  const { draft, budget } = parts;
  const hidden = isHidden && !parts.withHidden;
  const part = found && parts.find(found.target);
  if (!found || !part || found.type !== "worksheet") {
    // A sheet that is one chart, or a macro of old; or it is not there at all.
    draft.asides.push({ kind: part ? "object" : "unreadable", text: name, cell: null });
    return;
  }
  const sheet = emptySheet();
  await parts.read(
    part,
    sheetTaker(sheet, part, budget, (type, value, style) => shownValue(parts, type, value, style)),
  );
  if (parts.withHidden) for (const runs of [sheet.hiddenRows, sheet.hiddenColumns]) runs.length = 0;
  const related = await parts.related(part);
  await readHeadings(parts, sheet, related);
  const made = sheetTable(sheet, budget);
  if (made && hidden) listHidden(parts, name, made);
  else if (made) {
    made.table.caption = isGivenName(name) ? name : null;
    draft.blocks.push(made.table);
    draft.asides.push(...made.asides);
  }
  const at = (row: number, column: number) => (hidden ? null : (made?.cellAt(row, column) ?? null));
  await readComments(parts, related, at);
  await readDrawings(parts, related);
}

/** "Sheet1" is what the program calls a sheet that nobody named. */
function isGivenName(name: string): boolean {
  return name !== "" && !/^(?:sheet|table)\s?\d+$/i.test(name);
}

/** The words of a hidden sheet, row by row under its name. Nothing of it is a table. */
function listHidden({ draft }: WorkbookParts, name: string, { table, asides }: SheetTable): void {
  let text = name;
  const leave = () => draft.asides.push({ kind: "hidden", text, cell: null });
  for (const row of table.rows) {
    const line = row.cells.map((cell) => cell.pieces.map((piece) => piece.text).join("\n")).join("\t");
    if (line.trim() === "") continue;
    if (text.length + line.length > PORTION && text !== name) {
      leave();
      text = name;
    }
    text += `\n${line}`;
  }
  leave();
  draft.asides.push(...asides.map((aside) => ({ ...aside, cell: null })));
}

async function readHeadings(
  parts: WorkbookParts,
  sheet: Sheet,
  related: readonly Relationship[],
): Promise<void> {
  for (const id of sheet.tables) {
    const part = targetOf(
      parts,
      related.find((each) => each.id === id),
    );
    if (!part) continue;
    const taker: XmlTaker = {
      open(name, { ref, headerRowCount }) {
        const range = name === "x:table" && headerRowCount !== "0" ? rangeAt(ref ?? "") : null;
        if (range) sheet.headings.add(range.row);
      },
      close() {},
      text() {},
    };
    await parts.orTell(part, () => parts.read(part, taker));
  }
}

async function readComments(
  parts: WorkbookParts,
  related: readonly Relationship[],
  cellAt: (row: number, column: number) => DraftCell | null,
): Promise<void> {
  const comments: SheetComment[] = [];
  for (const each of related) {
    const part = targetOf(parts, each);
    if (!part) continue;
    if (each.type === "threadedComment")
      await parts.orTell(part, () => parts.read(part, threadsTaker(parts.budget, comments, parts.people)));
    if (each.type === "comments")
      await parts.orTell(part, () => parts.read(part, notesTaker(parts.budget, comments)));
  }
  // A conversation that was read makes the note that repeats it for older programs superfluous.
  const placeOf = ({ at }: SheetComment) => `${at?.row},${at?.column}`;
  const told = new Set(comments.filter((each) => !each.repeats).map(placeOf));
  for (const comment of comments) {
    if (comment.text === "" || (comment.repeats && told.has(placeOf(comment)))) continue;
    parts.budget.piece(comment.text);
    parts.draft.asides.push({
      kind: "comment",
      text: comment.text,
      cell: comment.at && cellAt(comment.at.row, comment.at.column),
      ...(comment.by ? { by: comment.by } : {}),
    });
  }
}

async function readDrawings(parts: WorkbookParts, related: readonly Relationship[]): Promise<void> {
  const drawn: Drawn[] = [];
  for (const each of related) {
    const part = each.type === "drawing" ? targetOf(parts, each) : null;
    if (part) await parts.orTell(part, () => parts.read(part, drawingTaker(parts.budget, drawn)));
  }
  for (const { kind, text } of drawn) parts.draft.asides.push({ kind, text, cell: null });
}

function targetOf(parts: WorkbookParts, related: Relationship | undefined): string | null {
  return related && !related.outside ? parts.find(related.target) : null;
}
