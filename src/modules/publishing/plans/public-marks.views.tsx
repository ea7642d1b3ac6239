import { Late } from "../../../ui/components/late/late.tsx";
import { ReviewDue } from "../../../ui/components/review-due/review-due.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { ActionFlags } from "../../plans/index.ts";
import type { PublicAction } from "./public-plan.store.ts";

/** How an action stands for the public, what it is marked as, and its themes. */
export function PublicMarks({ action }: { action: PublicAction }) {
  return (
    <>
      <Status is={action.shown} />
      <Late days={action.daysLate} />
      {action.isReviewDue ? <ReviewDue /> : null}
      <ActionFlags action={action} themes={action.themes ?? []} />
    </>
  );
}
