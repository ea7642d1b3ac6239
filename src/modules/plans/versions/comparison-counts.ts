import type { ComparedCell, ComparedRow, ComparedSection, Comparison } from "./comparison.ts";
import type { PlanCell } from "./frozen-cell.ts";

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

/** Nothing differs. */
export function isSame({ counts }: Comparison): boolean {
  const { actions, headings, cells, orders } = counts;
  return (
    cells + orders + actions.added + actions.removed + actions.moved + headings.added + headings.removed === 0
  );
}

export function countsOf(
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
