import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { Late } from "../../../ui/components/late/late.tsx";
import { ReviewDue } from "../../../ui/components/review-due/review-due.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { type Action, daysLate, isReviewDue } from "./action.ts";
import { shownStatus } from "./status.words.ts";

/** How an action stands on a day: what people say of it, and what its date says. */
export function ActionMarks({ action, day }: { action: Action; day: CalendarDate }) {
  return (
    <>
      <Status is={shownStatus[action.status]} />
      <Late days={daysLate(action, day)} />
      {isReviewDue(action, day) ? <ReviewDue /> : null}
    </>
  );
}
