import type {
  CompareCell,
  CompareRow,
  CompareSection,
} from "../../../ui/components/compare-grid/compare-grid.tsx";
import type { MarkedWords } from "../../../ui/components/difference/difference.tsx";
import { wordMarks } from "../merging/word-marks.ts";
import type { ComparedCell, ComparedRow, ComparedSection, Comparison } from "./compared-plan.ts";
import { hasChanges } from "./comparison.ts";
import { CELL_WORDS } from "./comparison.words.ts";
import type { ActionCell, HeadingCell } from "./frozen-cell.ts";

/** In which of the six columns each cell stands, and whether it needs its name there. */
const COLUMN_OF_HEADING: Readonly<Record<Exclude<HeadingCell, "title" | "number">, number>> = {
  aim: 0,
  concerns: 0,
  implications: 2,
  measures: 4,
  outcome: 5,
};
const COLUMN_OF_ACTION: Readonly<Record<ActionCell, number>> = {
  text: 0,
  lead: 1,
  helpers: 1,
  implications: 2,
  date: 3,
  measures: 4,
  steps: 0,
  themes: 0,
  marks: 0,
};
/** These say by their column what they are. */
const UNNAMED = new Set(["text", "lead", "implications", "date", "measures", "outcome"]);

interface SectionWords {
  /** “improvement”, as the plan calls its headings. */
  readonly one: string;
  /** Everything, or only what changed. */
  readonly all: boolean;
  readonly hrefOf?: (row: ComparedRow) => string | undefined;
}

/** A comparison as its grid draws it. */
export function compareSections(comparison: Comparison, words: SectionWords): CompareSection[] {
  return comparison.sections
    .filter((section) => words.all || hasChanges(section))
    .map((section) => ({
      id: `c-${section.id}`,
      title: `${section.label}. ${section.title}`,
      marks: [
        section.kind === "added" ? "New" : "",
        section.kind === "removed" ? "Taken out" : "",
        section.isReordered ? "In another order" : "",
      ].filter(Boolean),
      rows: [
        ...headingRow(section, words),
        ...section.rows.filter(({ kind }) => words.all || kind !== "same").map((row) => rowOf(row, words)),
      ],
    }));
}

/** What belongs to the whole heading, in a row of its own where there is something. */
function headingRow(section: ComparedSection, { one, all }: SectionWords): CompareRow[] {
  const isOne = section.kind === "added" || section.kind === "removed";
  const own = section.cells.filter(
    ({ name, isChanged }) => (all || isChanged || isOne) && (isChanged || !isName(name)),
  );
  const columns: CompareCell[][] = [[], [], [], [], [], []];
  for (const cell of own) {
    if (isOne && isName(cell.name)) continue;
    const column = isName(cell.name) ? 0 : COLUMN_OF_HEADING[cell.name];
    const drawn = drawnCell(cell, isOne);
    if (drawn) columns[column]?.push(drawn);
  }
  if (columns.every((cells) => cells.length === 0)) return [];
  return [{ kind: section.kind, mark: null, label: `The whole ${one}`, columns }];
}

function isName(name: HeadingCell): name is "title" | "number" {
  return name === "title" || name === "number";
}

function rowOf(row: ComparedRow, { hrefOf }: SectionWords): CompareRow {
  const isOne = row.kind === "added" || row.kind === "removed";
  const columns: CompareCell[][] = [[], [], [], [], [], []];
  for (const cell of row.cells) {
    const drawn = drawnCell(cell, isOne);
    if (drawn) columns[COLUMN_OF_ACTION[cell.name]]?.push(drawn);
  }
  const href = hrefOf?.(row);
  return {
    kind: row.kind,
    mark: markOf(row),
    note: row.kind === "moved" ? `Stood under: ${row.movedFrom}` : undefined,
    label: row.labels.after ?? row.labels.before ?? undefined,
    ...(href ? { href } : {}),
    columns,
  };
}

function markOf({ kind }: ComparedRow): string | null {
  if (kind === "added") return "New";
  if (kind === "removed") return "Taken out";
  return kind === "moved" ? "Moved" : null;
}

/** Of a row that only one version has, its words; else what it was and is, where that differs. */
function drawnCell({ name, before, after, isChanged }: ComparedCell<string>, isOne: boolean) {
  const label = UNNAMED.has(name) ? undefined : CELL_WORDS[name as keyof typeof CELL_WORDS];
  if (isOne || !isChanged) {
    const words = after || before;
    return words === "" ? null : { label, words };
  }
  return { label, ...markedSides(before, after) };
}

/** Two texts with the words marked that only one of them has; where only points or capitals differ, all of it. */
export function markedSides(
  before: string,
  after: string,
): { readonly before: readonly MarkedWords[]; readonly after: readonly MarkedWords[] } {
  const { one, other } = wordMarks(before, after);
  const isMarked = [...one, ...other].some(({ differs }) => differs);
  const all = (text: string) => (text === "" ? [] : [{ text, differs: true }]);
  return isMarked ? { before: one, after: other } : { before: all(before), after: all(after) };
}
