import { actionLabel, improvementLabel } from "../plans/plan-label.ts";
import {
  type ActionCell,
  cellsOfAction,
  cellsOfHeading,
  cellsOfPlan,
  type HeadingCell,
  type PlanCell,
  type SaidCell,
} from "./frozen-cell.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "./frozen-plan.ts";

/** One cell of two versions. An empty text is an empty cell. */
export interface ComparedCell<Name extends string> {
  readonly name: Name;
  readonly before: string;
  readonly after: string;
  readonly isChanged: boolean;
}

/** An action in either version or both, paired by its id. `moved` stands under another heading now, changed or not. */
export interface ComparedRow {
  readonly id: string;
  /** Its short number. */
  readonly number: number;
  readonly kind: "same" | "changed" | "moved" | "added" | "removed";
  /** Where it stands in each: “2.3”. */
  readonly labels: { readonly before: string | null; readonly after: string | null };
  /** The heading that it stood under before, of one that moved. */
  readonly movedFrom: string | null;
  readonly cells: readonly ComparedCell<ActionCell>[];
}

export interface ComparedSection {
  readonly id: string;
  readonly kind: "same" | "changed" | "added" | "removed";
  readonly label: string;
  readonly title: string;
  readonly cells: readonly ComparedCell<HeadingCell>[];
  /** The actions that stand under it in both stand in another order. */
  readonly isReordered: boolean;
  readonly rows: readonly ComparedRow[];
}

export interface Comparison {
  readonly cells: readonly ComparedCell<PlanCell>[];
  readonly sections: readonly ComparedSection[];
  /** The headings that stand in both stand in another order. */
  readonly isReordered: boolean;
  readonly counts: ComparisonCounts;
}

/**
 * What differs, so that it adds up: the actions of the earlier version are `same`, `changed`, `moved` and `removed`, those
 * of the later one `same`, `changed`, `moved` and `added`; and headings likewise.
 */
export interface ComparisonCounts {
  readonly actions: Readonly<Record<ComparedRow["kind"], number>>;
  readonly headings: Readonly<Record<ComparedSection["kind"], number>>;
  /** Cells of the plan, its headings and actions that stand in both and say something else now. */
  readonly cells: number;
  /** Headings whose actions, and plans whose headings, stand in another order. */
  readonly orders: number;
}

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

/** Nothing differs. */
export function isSame({ counts }: Comparison): boolean {
  const { actions, headings, cells, orders } = counts;
  return (
    cells + orders + actions.added + actions.removed + actions.moved + headings.added + headings.removed === 0
  );
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

/** The later order; what only the earlier has stands after what it stood after there. */
function interleave(before: readonly string[], after: readonly string[]): string[] {
  const order = [...after];
  const known = new Set(after);
  let last: string | null = null;
  for (const id of before) {
    if (!known.has(id)) order.splice(last === null ? 0 : order.indexOf(last) + 1, 0, id);
    last = id;
  }
  return order;
}

function isInOtherOrder(before: readonly string[], after: readonly string[]): boolean {
  const kept = after.filter((id) => before.includes(id));
  const were = before.filter((id) => after.includes(id));
  return kept.some((id, index) => id !== were[index]);
}

function countsOf(
  own: readonly ComparedCell<PlanCell>[],
  sections: readonly ComparedSection[],
  isReordered: boolean,
): ComparisonCounts {
  const rows = sections.flatMap((section) => section.rows);
  const ofKind = (list: readonly { readonly kind: string }[], kind: string) =>
    list.filter((each) => each.kind === kind).length;
  const inBoth = [
    ...own,
    ...[...sections, ...rows]
      .filter(({ kind }) => kind === "changed" || kind === "moved")
      .flatMap(({ cells }): readonly ComparedCell<string>[] => cells),
  ];
  return {
    actions: {
      same: ofKind(rows, "same"),
      changed: ofKind(rows, "changed"),
      moved: ofKind(rows, "moved"),
      added: ofKind(rows, "added"),
      removed: ofKind(rows, "removed"),
    },
    headings: {
      same: ofKind(sections, "same"),
      changed: ofKind(sections, "changed"),
      added: ofKind(sections, "added"),
      removed: ofKind(sections, "removed"),
    },
    cells: inBoth.filter(({ isChanged }) => isChanged).length,
    orders: sections.filter((section) => section.isReordered).length + (isReordered ? 1 : 0),
  };
}
