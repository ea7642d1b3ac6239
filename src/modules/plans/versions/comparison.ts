import { actionLabel, improvementLabel } from "../plans/plan-label.ts";
import type { ComparedCell, ComparedRow, ComparedSection, Comparison } from "./compared-plan.ts";
import { countsOf } from "./comparison-counts.ts";
import { cellsOfAction, cellsOfHeading, cellsOfPlan, type SaidCell } from "./frozen-cell.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "./frozen-plan.ts";
import { interleave, isInOtherOrder } from "./kept-order.ts";

/** Holds two versions of a plan side by side, cell by cell. */
export function comparePlans(before: FrozenPlan, after: FrozenPlan): Comparison {
  const were = placesIn(before);
  const are = placesIn(after);
  const earlier = new Map(before.improvements.map((each, index) => [each.id, { each, index }] as const));
  const later = new Map(after.improvements.map((each, index) => [each.id, { each, index }] as const));
  const sections = interleave([...earlier.keys()], [...later.keys()]).map((id) =>
    sectionOf(id, earlier.get(id), later.get(id), were, are),
  );
  const cells = paired(cellsOfPlan(before), cellsOfPlan(after));
  const isReordered = isInOtherOrder([...earlier.keys()], [...later.keys()]);
  return { cells, sections, isReordered, counts: countsOf(cells, sections, isReordered) };
}

/** Something of the section differs: itself, its order, or an action under it. */
export function hasChanges({ kind, isReordered, rows }: ComparedSection): boolean {
  return kind !== "same" || isReordered || rows.some((row) => row.kind !== "same");
}

interface ActionPlace {
  readonly action: FrozenAction;
  readonly heading: FrozenImprovement;
  readonly label: string;
}

function placesIn({ improvements }: FrozenPlan): ReadonlyMap<string, ActionPlace> {
  return new Map(
    improvements.flatMap((heading, index) =>
      heading.actions.map((action, place) => {
        const label = actionLabel(improvementLabel(heading.number, index), place);
        return [action.id, { action, heading, label }] as const;
      }),
    ),
  );
}

interface Placed {
  readonly each: FrozenImprovement;
  readonly index: number;
}

function sectionOf(
  id: string,
  before: Placed | undefined,
  after: Placed | undefined,
  were: ReadonlyMap<string, ActionPlace>,
  are: ReadonlyMap<string, ActionPlace>,
): ComparedSection {
  const idsOf = (placed: Placed | undefined) => placed?.each.actions.map((action) => action.id) ?? [];
  const cells = paired(before && cellsOfHeading(before.each), after && cellsOfHeading(after.each));
  // An action that moved stands once: under the heading where it is now.
  const ids = interleave(idsOf(before), idsOf(after)).filter(
    (action) => !are.has(action) || are.get(action)?.heading.id === id,
  );
  const shown = after ?? before;
  return {
    id,
    kind: kindOf(before, after, cells),
    label: shown ? improvementLabel(shown.each.number, shown.index) : "",
    title: shown?.each.title ?? "",
    cells,
    isReordered: isInOtherOrder(idsOf(before), idsOf(after)),
    rows: ids.map((action) => rowOf(action, were.get(action), are.get(action))),
  };
}

function rowOf(id: string, before: ActionPlace | undefined, after: ActionPlace | undefined): ComparedRow {
  const cells = paired(
    before && cellsOfAction(before.action, before.heading),
    after && cellsOfAction(after.action, after.heading),
  );
  const isMoved = before !== undefined && after !== undefined && before.heading.id !== after.heading.id;
  return {
    id,
    number: (after ?? before)?.action.number ?? 0,
    kind: isMoved ? "moved" : kindOf(before, after, cells),
    labels: { before: before?.label ?? null, after: after?.label ?? null },
    movedFrom: isMoved ? before.heading.title : null,
    cells,
  };
}

function kindOf(
  before: object | undefined,
  after: object | undefined,
  cells: readonly ComparedCell<string>[],
): "same" | "changed" | "added" | "removed" {
  if (!before) return "added";
  if (!after) return "removed";
  return cells.some(({ isChanged }) => isChanged) ? "changed" : "same";
}

function paired<Name extends string>(
  before: readonly SaidCell<Name>[] | undefined,
  after: readonly SaidCell<Name>[] | undefined,
): ComparedCell<Name>[] {
  return (after ?? before ?? []).map(({ name }, index) => {
    const was = before?.[index] ?? NOTHING;
    const is = after?.[index] ?? NOTHING;
    const isChanged = was.text !== is.text || was.detail !== is.detail;
    // The same words that are read otherwise are shown with their readings.
    const withDetail = isChanged && was.text === is.text;
    const shown = (cell: { text: string; detail: string }) =>
      withDetail ? [cell.text, cell.detail].filter(Boolean).join("\n") : cell.text;
    return { name, before: shown(was), after: shown(is), isChanged };
  });
}

const NOTHING = { text: "", detail: "" };
