import type { FieldDifference } from "./field-differences.ts";
import type { LiveImprovement } from "./live-sheet.ts";
import type { PaperImprovement } from "./paper-plan.ts";

interface Placed {
  readonly action: { readonly id: string; readonly text: string };
  readonly paper: { readonly key: string };
  readonly movedTo: unknown;
}

/** Whether the actions that an improvement has in the plan and in the paper stand in another order there. */
export function orderDifference(
  improvement: LiveImprovement,
  paper: PaperImprovement,
  pairs: readonly Placed[],
): FieldDifference<"order"> | null {
  const order = orderInPaper(paper, pairs);
  const both = new Set(order.map(({ id }) => id));
  const before = improvement.actions.filter(({ id }) => both.has(id));
  if (before.every(({ id }, index) => id === order[index]?.id)) return null;
  const told = (actions: readonly { readonly text: string }[]) => actions.map(({ text }) => ({ text }));
  return { field: "order", plan: told(before), paper: told(order) };
}

/** The actions of the plan that stand in this improvement on both sides, in the order of the paper. */
export function orderInPaper({ actions }: PaperImprovement, pairs: readonly Placed[]): Placed["action"][] {
  return actions.flatMap(
    ({ key }) => pairs.find((pair) => pair.paper.key === key && pair.movedTo === null)?.action ?? [],
  );
}

/** Those here in their order, with those that have come behind the one that each follows in the paper. */
export function orderWith(
  here: readonly string[],
  come: readonly string[],
  inPaper: readonly string[],
): readonly string[] {
  const order = here.filter((id) => !come.includes(id));
  for (const id of inPaper.filter((each) => come.includes(each))) {
    const before = inPaper.slice(0, inPaper.indexOf(id)).findLast((each) => order.includes(each));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}
