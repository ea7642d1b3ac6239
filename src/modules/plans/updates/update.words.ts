import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { type Invalid, invalid } from "../../../kernel/invalid.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import type { ActionStatus, SayableStatus } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { AskingRefusal } from "../date-moves/date-move.ts";
import { sayMoveRefusal } from "../date-moves/date-move.words.ts";
import type { UpdateRefusal } from "./update.ts";
import { canStayAsItIs } from "./update.ts";

/** What the second button of an update says. */
export const NOTHING_HAS_CHANGED = "Nothing has changed";

/** What an update says whose writer pressed it and wrote no words of their own. */
export function sayUnchanged(since: CalendarDate | null): string {
  return since ? `${NOTHING_HAS_CHANGED} since ${sayDay(since)}.` : `${NOTHING_HAS_CHANGED} so far.`;
}

/** “still under way”: what pressing the button says of where an action stands. */
export function sayStill(status: ActionStatus): string {
  return `still “${sayStatus(shownStatus[status])}”`;
}

function sayNothingSaid(status: SayableStatus): string {
  const ask =
    status === "at-risk" || status === "blocked"
      ? "Say what stands in the way now, so that somebody can help"
      : "Say in a few words what has been done, or choose how it goes now";
  return `${ask}. If it is as it was, press “${NOTHING_HAS_CHANGED}”`;
}

/**
 * A form that was refused for want of words, of an action that was at risk, held up or done before: that it is as it was
 * can be said as well.
 */
export function withWayOut(form: Invalid, was: ActionStatus): Invalid {
  const { status, done } = form.typed;
  if (status !== was || !canStayAsItIs(was) || (typeof done === "string" && done.trim() !== "")) return form;
  const problems = form.problems.map((problem) =>
    problem.field === "done" ? { ...problem, message: sayNothingSaid(was) } : problem,
  );
  return invalid(form.typed, problems);
}

/** Why an update was not taken, and the field that it is about. */
export function sayUpdateRefusal(refusal: UpdateRefusal | AskingRefusal): {
  readonly field: string;
  readonly message: string;
} {
  switch (refusal.reason) {
    case "nothing-said":
      return { field: "done", message: sayNothingSaid(refusal.status) };
    case "not-unchanged": {
      const [was, now] = [refusal.was, refusal.now].map((status) => sayStatus(shownStatus[status]));
      return {
        field: "status",
        message: `It was “${was}”, and you chose “${now}”. Choose “${was}” again if nothing has changed, or press the first button to say that it has`,
      };
    }
    case "already-over":
      return {
        field: "status",
        message:
          refusal.status === "closed"
            ? "This action is closed already. Reopen it first"
            : "This action is cancelled or merged. Reopen it first",
      };
    case "changed-meanwhile":
      return {
        field: "status",
        message:
          "Somebody changed this action while you were writing. Look at how it stands now, and send your words again",
      };
    case "no-reason":
      return { field: "newdateReason", message: sayMoveRefusal(refusal) };
    default:
      return { field: "newdate", message: sayMoveRefusal(refusal) };
  }
}
