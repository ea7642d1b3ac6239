import { sayDay } from "../../../kernel/calendar-date.ts";
import { sayCount, sayList, sayMany } from "../../../ui/words/number-words.ts";
import type { DateMoveState } from "./date-move.table.ts";
import type { AnsweringRefusal, AskingRefusal, MoveFigure } from "./date-move.ts";
import { weeks } from "./date-move.ts";
import type { LeavingRefusal } from "./leave-move.ts";

export const MOVE_NOTICES: Readonly<Record<string, string>> = {
  answered: "Your answers are kept, and whoever asked is told.",
};

export const moveStates: Readonly<Record<DateMoveState, string>> = {
  open: "Waits for an answer",
  agreed: "Moved",
  refused: "Refused",
  withdrawn: "Withdrawn",
};

/** “13 weeks later”, “3 days earlier”; days below a week, then the nearest weeks. Null days have no distance. */
export function sayDistance(days: number | null): string {
  if (days === null) return "no distance to count";
  const far = Math.abs(days);
  const much = far < 7 ? sayMany(far, "day") : sayMany(Math.abs(weeks(days)), "week");
  return days === 0 ? "on the same day" : `${much} ${days > 0 ? "later" : "earlier"}`;
}

/** “by three months”: for a line that says what is asked. The nearest months, weeks below two of them. */
export function sayRoughly(days: number | null): string {
  if (days === null) return "";
  const far = Math.abs(days);
  const months = Math.round(far / 30.4);
  if (far < 7) return ` by ${sayCount(far)} ${far === 1 ? "day" : "days"}`;
  if (months < 2) {
    const some = Math.round(far / 7);
    return ` by ${sayCount(some)} ${some === 1 ? "week" : "weeks"}`;
  }
  return ` by ${sayCount(months)} months`;
}

/** “moved twice, 26 weeks later in all”: what became of one action's first date. Null where it never moved. */
export function sayMoved(moves: readonly { readonly days: number | null }[]): string | null {
  if (moves.length === 0) return null;
  const times =
    moves.length === 1 ? "once" : moves.length === 2 ? "twice" : `${sayCount(moves.length)} times`;
  const known = moves.map(({ days }) => days).filter((each) => each !== null);
  if (known.length === 0) return `moved ${times}`;
  const net = known.reduce((sum, each) => sum + each, 0);
  return `moved ${times}, ${sayDistance(net)}${moves.length > 1 ? " in all" : ""}`;
}

/** How often and how far the dates of a plan have moved, as one sentence. */
export function sayFigure(figure: MoveFigure): string {
  const { moves, actions, medianWeeks, largestWeeks, netWeeks } = figure;
  if (moves === 0) return "No date has been moved";
  const often = `${sayMany(moves, "date")} ${moves === 1 ? "was" : "were"} moved, of ${sayMany(actions, "action")}`;
  if (medianWeeks === null || largestWeeks === null) return often;
  const far =
    moves === 1
      ? `by ${sayMany(largestWeeks, "week")}`
      : medianWeeks === largestWeeks
        ? `at most by ${sayMany(largestWeeks, "week")}`
        : `half of them by ${sayMany(medianWeeks, "week")} or more, at most by ${sayMany(largestWeeks, "week")}`;
  const net =
    netWeeks === 0
      ? "as many weeks earlier as later"
      : `${sayMany(Math.abs(netWeeks), "week")} ${netWeeks > 0 ? "later" : "earlier"} in all`;
  return `${often}: ${far}; ${net}`;
}

/** “as the Executive Group decided on 3 December 2026, minute 4.2” */
export function sayDecidedBy(
  group: string | null,
  { metOn, minute }: { readonly metOn: Parameters<typeof sayDay>[0] | null; readonly minute: string | null },
): string {
  if (!group) return "";
  return sayList([`${group}${metOn ? `, ${sayDay(metOn)}` : ""}${minute ? `, minute ${minute}` : ""}`]);
}

/** Why a date could not be asked for or answered, with the way out. */
export function sayMoveRefusal(refusal: AskingRefusal | AnsweringRefusal | LeavingRefusal): string {
  switch (refusal.reason) {
    case "over":
      return "This action is over, or its work is done, so its date stays. Reopen it first";
    case "no-reason":
      return "Say why more time is needed: whoever decides reads it";
    case "date-unread":
      return refusal.words
        ? `We cannot read “${refusal.words}” as a date. Write for example “by June 2027”, or “ongoing”`
        : "Say by when, for example “by June 2027”";
    case "same-date":
      return "This is the date that the action has already. Write another one, or leave it as it is";
    case "asked-already":
      return `${refusal.by ?? "Somebody"} has already asked to move this date. That is answered first`;
    case "answered-already":
      return refusal.state === "withdrawn"
        ? "This request was withdrawn, so there is nothing to answer"
        : `This request was answered already: ${refusal.state === "agreed" ? "the date is moved" : "it was refused"}`;
    case "changed-meanwhile":
      return "Somebody changed the date of this action meanwhile. Look at it as it is now, and answer again";
    case "no-words":
      return "Say why you refuse: whoever asked reads it";
    case "own-request":
      return "You asked for this yourself, so somebody else agrees to it. Or withdraw it and change the date under Change: it is kept among the moved dates all the same";
    case "no-meeting":
      return `In this the ${refusal.group || "group"} decides. Write on which day it met, and where its minute says so`;
    case "no-group":
      return "No group watches over this plan, so there is none to leave it to. Name one in the plan’s details";
    default:
      return refusal satisfies never;
  }
}
