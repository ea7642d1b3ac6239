/** As many actions as one page of a plan shows, but for an improvement that has more by itself. */
export const ACTIONS_ON_A_PAGE = 60;

/** One page of a long plan: whole improvements, by their places in the plan (from 0). */
export interface PlanPageOf {
  readonly from: number;
  /** The place after the last one. */
  readonly to: number;
}

/** Turns a plan into pages of whole improvements; `sizes` are their numbers of actions. A plan always has a page. */
export function planPages(sizes: readonly number[], most: number = ACTIONS_ON_A_PAGE): readonly PlanPageOf[] {
  const pages: PlanPageOf[] = [];
  let from = 0;
  let held = 0;
  for (const [place, size] of sizes.entries()) {
    if (place > from && held + size > most) {
      pages.push({ from, to: place });
      from = place;
      held = 0;
    }
    held += size;
  }
  return [...pages, { from, to: sizes.length }];
}
