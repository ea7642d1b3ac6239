import { fieldLabel, pairLabel } from "../headings/field-label.ts";
import { isBodyName } from "../wording/body-name.ts";
import { depthOf } from "../wording/number-label.ts";
import { type AsideRow, asideRow } from "./aside-rows.ts";
import { type BodyRow, titleCell } from "./body-row.ts";
import { type Around, titleRows } from "./title-rows.ts";

/** What a row of a plan table is. */
export type Section =
  /** An action, or cells that belong to one. */
  | "entry"
  | "improvement"
  | "theme"
  /** "Outcome: …" across the row: a field of the improvement. */
  | "labelled"
  /** The same in two cells, the label and its words; they may name the improvement, too. */
  | "pair"
  /** Words above the headings. */
  | "title"
  | AsideRow;

/** Says of each row what it is. The rows are those of all tables that share one set of headings. */
export function sectionsOf(
  rows: readonly BodyRow[],
  around: Around,
): { sections: ReadonlyMap<BodyRow, Section>; sure: boolean } {
  const sections = new Map<BodyRow, Section>();
  let afterKey = false;
  for (const row of rows) {
    const aside = asideRow(row, afterKey);
    if (aside) sections.set(row, aside);
    afterKey = aside === "key" || (aside !== null && afterKey);
  }
  const plain = rows.filter((row) => !sections.has(row));
  const { rows: titles, sure } = titleRows(plain, around);
  const namedByTitle = tablesNamedAbove(plain, titles);
  let named = 0;
  for (const row of plain) {
    const isTitle = titles.has(row);
    const isName = isTitle && (isNumbered(row) || namedByTitle.has(row));
    // "Outcome: …" under the name of the improvement, above the headings, is its outcome.
    const isField = isTitle && named === row.table && fieldLabel(titleCell(row)?.text ?? "") !== null;
    if (isPair(row)) sections.set(row, "pair");
    else if (row.beforeHeadings && !isName && !isField) sections.set(row, "title");
    else if (!isTitle) sections.set(row, "entry");
    if (isName) named = row.table;
  }
  const left = plain.filter((row) => !sections.has(row));
  const flow = plain.filter((row) => sections.get(row) !== "title");
  for (const [row, section] of levels(left, flow)) sections.set(row, section);
  return { sections, sure };
}

/** Un-numbered rows above the headings of a table name what it is about, where nothing within it does. */
function tablesNamedAbove(rows: readonly BodyRow[], titles: ReadonlySet<BodyRow>): ReadonlySet<BodyRow> {
  const last = new Map<number, BodyRow>();
  for (const row of rows)
    if (row.beforeHeadings && titles.has(row) && isTitleOfOwn(row)) last.set(row.table, row);
  const inBody = rows.some((row) => titles.has(row) && !row.beforeHeadings);
  const inColumn = rows.some((row) => row.layout.items?.improvement != null);
  return new Set(inBody || inColumn ? [] : last.values());
}

function isTitleOfOwn(row: BodyRow): boolean {
  const text = titleCell(row)?.text ?? "";
  return !NO_TITLE.test(text) && !isBodyName(text);
}

/** "Updated: 4 May 2027", "Version 2": lines of a title block, not its title. */
export const NO_TITLE =
  /^(?:last )?(?:updated?|date|dated|version|draft|approved|agreed|author|owner|as at|prepared|reviewed)\b|^\d[\d\s./-]*$/iu;

/** Titles by level: themes stand over improvements, remarks and fields under them. */
function levels(titles: readonly BodyRow[], flow: readonly BodyRow[]): Map<BodyRow, Section> {
  const found = new Map<BodyRow, Section>();
  const isTitle = new Set(titles);
  const hasColumn = flow.some((row) => row.layout.items?.improvement != null);
  const anyNumbered = titles.some(isNumbered);
  const isField = (row: BodyRow) => !isNumbered(row) && fieldLabel(titleCell(row)?.text ?? "") !== null;
  const anyPlain = titles.some((row) => !isField(row));
  const under = flow.map((row, index) => [row, flow[index + 1]] as const);
  const next = new Map(under);
  // First what is no title at all: fields and remarks, so that they do not stand between a title and its actions.
  let seenTitle = false;
  for (const row of titles) {
    if (anyPlain && isField(row) && (seenTitle || hasColumn)) found.set(row, "labelled");
    else if (!isNumbered(row) && seenTitle && isRemark(row, next.get(row), anyNumbered, isTitle))
      found.set(row, "note");
    else seenTitle = true;
  }
  const real = flow.filter((row) => !found.has(row));
  const after = new Map(real.map((row, index) => [row, real[index + 1]]));
  const overActions = new Set(
    titles
      .filter((row) => !found.has(row) && after.get(row) && !isTitle.has(after.get(row) as BodyRow))
      .map(signature),
  );
  for (const row of titles) {
    if (found.has(row)) continue;
    const following = after.get(row);
    const isOver = following !== undefined && isTitle.has(following) && signatureDiffers(row, following);
    const isTheme = hasColumn || (isOver && !(isNumbered(row) && overActions.has(signature(row))));
    found.set(row, isTheme ? "theme" : "improvement");
  }
  return found;
}

/** Words across the row that end an improvement, or describe it: long prose, or nothing of the plan follows. */
function isRemark(
  row: BodyRow,
  next: BodyRow | undefined,
  anyNumbered: boolean,
  titles: ReadonlySet<BodyRow>,
): boolean {
  const text = titleCell(row)?.text ?? "";
  const words = text.split(/\s+/u).length;
  if (words > 30 || (words > 12 && /[.!]\s*$/u.test(text))) return true;
  const followedByAction = next !== undefined && !titles.has(next);
  return anyNumbered && !followedByAction && !(next && !isNumbered(next));
}

/** Two un-numbered titles in a row: the upper stands over the lower. Two of one numbering: the upper has no actions. */
function signatureDiffers(row: BodyRow, following: BodyRow): boolean {
  return !isNumbered(row) || signature(row) !== signature(following);
}

/** Titles of one level are numbered alike. */
function signature(row: BodyRow): string {
  const { number, label } = row.numbered;
  const kind = number === null ? "" : /^\d/u.test(number) ? "digit" : "letter";
  return `${label ?? ""}|${depthOf(number)}|${kind}`;
}

function isNumbered(row: BodyRow): boolean {
  return row.numbered.number !== null;
}

/** "Outcome" in one cell and its words in another, above the headings or merged across. */
function isPair(row: BodyRow): boolean {
  const [label, value] = row.cells;
  if (row.cells.length !== 2 || !label || !value) return false;
  const found = pairLabel(label.text);
  if (row.beforeHeadings || value.columnSpan > 1) return found !== null;
  // Unmerged, only what names an improvement is a pair: "Evidence | Council" may be an action and its lead.
  const isTitle = found?.role === "improvement" || found?.role === "theme";
  return isTitle && label.column === 1 && row.columns > 2 && row.above.length === 0;
}
