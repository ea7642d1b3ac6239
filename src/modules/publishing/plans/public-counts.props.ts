import type { ProgressCounts } from "../../../ui/components/progress/progress-counts.ts";
import type { PublicAction } from "./public-plan.store.ts";

/** How many actions stand where, for the sentence, the picture and the table. */
export function countsOf(actions: readonly PublicAction[]): ProgressCounts {
  const byStatus: Partial<Record<PublicAction["shown"], number>> = {};
  for (const { shown } of actions) byStatus[shown] = (byStatus[shown] ?? 0) + 1;
  return { byStatus, late: actions.filter((action) => action.daysLate > 0).length };
}
