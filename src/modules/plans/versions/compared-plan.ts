import type { ActionCell, HeadingCell, PlanCell } from "./frozen-cell.ts";

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
