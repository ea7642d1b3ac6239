import type { ReadPlan } from "../assembly/read-plan.ts";
import type { PlacedCell } from "./placed-cell.ts";
import type { Option, Question } from "./question.ts";

/** Dates that can be read in another way, and words that no date could be read from. */
export function questionsOfDates(plan: ReadPlan, cells: readonly PlacedCell[]): Question[] {
  return cells.flatMap((cell): Question[] => {
    const use = cell.role === "target-date" ? plan.places[cell.id] : undefined;
    const improvement = plan.improvements[use?.improvements[0] ?? -1];
    const target =
      use?.actions.length === 0 ? improvement?.target : improvement?.actions[use?.actions[0] ?? -1]?.target;
    if (!target) return [];
    const others = target.doubt ?? [];
    if (others.length === 0 && target.kind !== "none") return [];
    const options: Option[] = others.map((_, index) => ({
      value: `other-${index}`,
      changes: { [cell.id]: { otherReading: index } },
    }));
    return [
      {
        id: `date:${cell.id}`,
        kind: "date",
        cells: [cell.id],
        words: cell.text,
        suggestion: "as-read",
        options: [{ value: "as-read", changes: {} }, ...options],
      },
    ];
  });
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
