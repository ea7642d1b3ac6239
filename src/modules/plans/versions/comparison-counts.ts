import type { ComparedCell, ComparedSection, Comparison, ComparisonCounts } from "./compared-plan.ts";
import type { PlanCell } from "./frozen-cell.ts";

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
