import { type BodyRow, numberDepth } from "./body-row.ts";

/** What is known beside the rows: it decides how much a row with one cell may mean. */
export interface Around {
  /** The paper keeps merged cells (.docx, .odt, .html; .xlsx with any); in the others a title looks like a row with one cell filled. */
  readonly mergesKept: boolean;
  /** A heading above each table names its improvement already. */
  readonly headed: boolean;
}

/**
 * The rows that are titles rather than actions. Merged rows are; where merging is lost, a row with only its first cell
 * filled may be a title or an action of which nothing else is set yet, so the first of these signs decides:
 * labels ("Improvement 3:"), numbers that have others under them (1, 1.1, 1.2), numbers where actions have none or
 * begin again, an empty line before, and at last that the table begins with one.
 */
export function titleRows(rows: readonly BodyRow[], around: Around): Titles {
  const wide = rows.filter((row) => row.wide !== null);
  if (wide.length > 0) return { rows: new Set(wide), sure: true };
  if (rows.some((row) => row.layout.items?.improvement != null)) return { rows: new Set(), sure: true };
  for (const sign of [labelled, parents, numberedAlone]) {
    const found = sign(rows);
    if (found.length > 0) return { rows: new Set(found), sure: true };
  }
  const apart = afterGap(rows);
  if (apart.length > 0) return { rows: new Set(apart), sure: false };
  const begins = beginsWithTitle(rows, around);
  return { rows: new Set(begins ? lastOfEachRun(rows) : []), sure: !begins };
}

export interface Titles {
  readonly rows: ReadonlySet<BodyRow>;
  /** False where a row with one cell could as well be an action of which nothing else is set. */
  readonly sure: boolean;
}

const TITLE_LABELS = new Set(
  "improvement priority theme objective outcome aim goal workstream area strand commitment pillar recommendation driver project".split(
    " ",
  ),
);

function labelled(rows: readonly BodyRow[]): BodyRow[] {
  return rows.filter((row) => {
    const { label, number } = row.numbered;
    return isBare(row) && number !== null && label !== null && TITLE_LABELS.has(label);
  });
}

/** Rows whose number is the beginning of the numbers that follow: "2" over "2.1" and "2.2". */
function parents(rows: readonly BodyRow[]): BodyRow[] {
  const found = new Set<BodyRow>();
  let children = 0;
  let orphans = 0;
  let open: BodyRow[] = [];
  for (const row of rows) {
    const { number } = row.numbered;
    if (number === null) continue;
    while (open.length > 0 && !isUnder(number, open.at(-1)?.numbered.number ?? "")) open = open.slice(0, -1);
    const parent = open.at(-1);
    if (parent) {
      found.add(parent);
      children += 1;
    } else if (numberDepth(row) > 1) orphans += 1;
    open = [...open, row].slice(-4);
  }
  return children >= 2 && children > orphans ? [...found] : [];
}

function isUnder(number: string, parent: string): boolean {
  return (
    number.startsWith(`${parent}.`) ||
    (number.startsWith(parent) && /^[a-z]$/u.test(number.slice(parent.length)))
  );
}

/** Nothing of a single action stands in the row: no lead, date, measure or progress; perhaps an outcome or a risk. */
function isBare(row: BodyRow): boolean {
  if (row.single !== null) return true;
  if (![...row.layout.roles.values()].some((role) => OF_ACTIONS.has(role))) return false;
  return (
    row.item !== null && row.cells.every((cell) => !OF_ACTIONS.has(row.layout.roles.get(cell.column) ?? ""))
  );
}

const OF_ACTIONS: ReadonlySet<string> = new Set(["lead", "start-date", "target-date", "measure", "progress"]);

/** Numbered rows with nothing of an action, where other rows have no such number, or count from 1 again under each. */
function numberedAlone(rows: readonly BodyRow[]): BodyRow[] {
  const isNumberedAlone = (row: BodyRow) => isBare(row) && numberDepth(row) > 0;
  const singles = rows.filter(isNumberedAlone);
  const used = new Set(rows.filter((row) => !isBare(row)).map(numberDepth));
  if (singles.length === rows.length) return [];
  const own = singles.filter((row) => !used.has(numberDepth(row)));
  if (own.length > 0) return own;
  const restarts = rows.filter((row, index) => {
    const next = rows[index + 1];
    return isNumberedAlone(row) && next !== undefined && FIRST.test(next.numbered.number ?? "");
  });
  return restarts.length >= 2 ? restarts : [];
}

const FIRST = /^(?:1|a|i)$/iu;

/** Rows with one cell after an empty line, each followed by rows without one. */
function afterGap(rows: readonly BodyRow[]): BodyRow[] {
  const first = rows[0];
  const starts = rows.filter((row) => row.single !== null && (row.gapBefore || row === first));
  if (!starts.some((row) => row.gapBefore)) return [];
  const next = new Map(rows.map((row, index) => [row, rows[index + 1]]));
  return starts.every((row) => next.get(row) !== undefined && !next.get(row)?.gapBefore) ? starts : [];
}

/** The table begins with a row of one cell, and nothing else says what the improvement is. */
function beginsWithTitle(rows: readonly BodyRow[], around: Around): boolean {
  const body = rows.filter((row) => !row.beforeHeadings);
  const first = body[0];
  if (!first?.single || around.headed || body.every((row) => row.single !== null)) return false;
  const item = first.layout.columns[(first.layout.items?.item ?? 1) - 1];
  if (!around.mergesKept || item?.meaning === "improvement" || item?.meaning === "theme") return true;
  // Where merging is possible, a title left unmerged shows only by coming again, short, and never last.
  const titles = body.filter((row) => row.single !== null);
  return (
    titles.length >= 2 &&
    lastOfEachRun(body).length === titles.length &&
    titles.every((row) => (row.single?.text.length ?? 0) <= 60)
  );
}

/**
 * Of rows with one cell that follow each other, the last is the title of what comes; at the end of the table none is.
 * Where some are written in capitals, only those are titles.
 */
function lastOfEachRun(rows: readonly BodyRow[]): BodyRow[] {
  const capitals = rows.filter((row) => row.single !== null && isInCapitals(row.single.text));
  if (capitals.length > 0 && !rows.every((row) => isInCapitals(row.single?.text ?? row.item?.text ?? "")))
    return capitals;
  return rows.filter((row, index) => {
    const next = rows[index + 1];
    return row.single !== null && next !== undefined && next.single === null;
  });
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}
