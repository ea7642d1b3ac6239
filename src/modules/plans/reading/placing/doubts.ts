import { type DateReading, looksLikeDate } from "../../../../kernel/fuzzy-date/index.ts";
import type { ReadPlan } from "../assembly/read-plan.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { Option, Question } from "./question.ts";

/**
 * Dates that can be read in another way, and words that no date could be read from: one question for each wording,
 * however often the paper uses it. The answer holds for all cells that say it.
 */
export function questionsOfDates(plan: ReadPlan, cells: readonly PlacedCell[]): Question[] {
  const saying = new Map<string, { readonly target: DateReading; readonly cells: PlacedCell[] }>();
  for (const cell of cells) {
    const target = cell.role === "target-date" || cell.withDate ? targetOf(plan, cell) : null;
    if (!target || !isInDoubt(target)) continue;
    const wording = target.text.replace(/\s+/gu, " ");
    const same = saying.get(wording);
    if (same) same.cells.push(cell);
    else saying.set(wording, { target, cells: [cell] });
  }
  return [...saying.values()].map(({ target, cells: own }) => questionOfDate(target, own));
}

function targetOf(plan: ReadPlan, cell: PlacedCell): DateReading | null {
  const use = plan.places[cell.id];
  const improvement = plan.improvements[use?.improvements[0] ?? -1];
  if (!use || !improvement) return null;
  return use.actions.length === 0
    ? improvement.target
    : (improvement.actions[use.actions[0] ?? -1]?.target ?? null);
}

/** "TBC" and "short term" are understood, and have no date; only words that say nothing of when are asked about. */
function isInDoubt({ kind, text, doubt = [] }: DateReading): boolean {
  return doubt.length > 0 || (kind === "none" && !looksLikeDate(text));
}

function questionOfDate({ text, doubt = [] }: DateReading, cells: readonly PlacedCell[]): Question {
  const ids = cells.map((cell) => cell.id);
  const others: Option[] = doubt.map((_, index) => ({
    value: `other-${index}`,
    changes: Object.fromEntries(ids.map((id) => [id, { otherReading: index }])),
  }));
  return {
    id: `date:${ids[0]}`,
    kind: "date",
    cells: ids,
    words: text,
    suggestion: "as-read",
    options: [{ value: "as-read", changes: {} }, ...others],
  };
}

/** Implications that do not say what they are, one question for each cell. */
export function questionsOfImplications(plan: ReadPlan): Question[] {
  const byCell = new Map<string, string[]>();
  for (const { implications } of plan.improvements)
    for (const { cell, kind } of implications) byCell.set(cell, [...(byCell.get(cell) ?? []), kind]);
  return [...byCell].flatMap(([cell, kinds]): Question[] => {
    if (!kinds.includes("unspecified")) return [];
    const as = (kind: "risk" | "cost" | "resource"): Option => ({
      value: kind,
      changes: { [cell]: { kinds: kinds.map((each) => (each === "unspecified" ? kind : each)) as never } },
    });
    return [
      {
        id: `implication:${cell}`,
        kind: "implication",
        cells: [cell],
        suggestion: "unspecified",
        options: [{ value: "unspecified", changes: {} }, as("risk"), as("cost"), as("resource")],
      },
    ];
  });
}
