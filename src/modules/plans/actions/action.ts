import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { LeadMode } from "./lead.ts";
import { daysPast, type TargetDate } from "./target-date.ts";

/**
 * Where an action stands (domain C3-2). At risk and held up (`blocked`) are said by people;
 * late and the gaps are computed and are no states.
 */
export type ActionStatus =
  | "proposed"
  | "not-started"
  | "in-progress"
  | "at-risk"
  | "blocked"
  | "done"
  | "closed"
  | "cancelled"
  | "merged"
  | "ongoing";

export interface Action {
  readonly status: ActionStatus;
  readonly target: TargetDate | null;
  readonly doneOn: CalendarDate | null;
}

/** What a person may say of an action that is at work. */
export const statusesToSay = ["not-started", "in-progress", "at-risk", "blocked", "ongoing", "done"] as const;
export type SayableStatus = (typeof statusesToSay)[number];

const over: readonly ActionStatus[] = ["closed", "cancelled", "merged"];

/** Nothing more is to be done, and no more is said of it until it is reopened. */
export function isOver(status: ActionStatus): boolean {
  return over.includes(status);
}

/**
 * Whole days late: since the last day of the target's reading, until the day the work was reported done.
 * Ongoing work, and what is finished, cancelled or merged, is never late.
 */
export function daysLate(action: Action, day: CalendarDate): number {
  if (isOver(action.status) || action.status === "ongoing") return 0;
  if (action.status === "done" && action.doneOn) return 0;
  return daysPast(action.target, day);
}

export function isLate(action: Action, day: CalendarDate): boolean {
  return daysLate(action, day) > 0;
}

/** Ongoing and repeating work has a day to look at it again. Once that has passed, its review is due, which is never “late” (domain A6). */
export function isReviewDue({ status, target }: Action, day: CalendarDate): boolean {
  return !isOver(status) && status !== "done" && target?.review !== undefined && target.review < day;
}

/** What is not set, and ought to be. */
export type Gap = "lead" | "date" | "measure" | "review";

export function gapsOf(action: {
  readonly status: ActionStatus;
  readonly leadText: string | null;
  readonly leadMode: LeadMode | null;
  readonly target: TargetDate | null;
  readonly measures: number;
}): readonly Gap[] {
  if (isOver(action.status)) return [];
  const gaps: Gap[] = [];
  // Words such as “TBC” stand in the cell, and still nobody leads, and no day is set.
  if (!action.leadText || action.leadMode === "to-be-identified") gaps.push("lead");
  if (!action.target || action.target.kind === "none") gaps.push("date");
  if (action.measures === 0) gaps.push("measure");
  // Ongoing work has no last day, so it needs a day to look at it again (domain A6, C3-2).
  const ongoing = action.status === "ongoing" || action.target?.kind === "ongoing";
  if (ongoing && action.target && !action.target.review) gaps.push("review");
  return gaps;
}

/** Evidence of a measure, as the rule of closing sees it. */
export interface Shown {
  readonly measureId: string | null;
  readonly addedBy: string;
  readonly verdict: "accepted" | "sent-back" | null;
}

export type ClosureRefusal =
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "evidence-missing"; readonly measureIds: readonly string[] }
  | { readonly reason: "evidence-not-seen"; readonly measureIds: readonly string[] };

export interface Closure {
  readonly status: "closed";
  readonly closedBy: string;
  readonly overrideReason: string | null;
}

/**
 * Closes an action when each measure has evidence that a second person has looked at and accepted,
 * or when somebody signs, with a reason, that it need not (domain C3-2; row 35).
 */
export function close(
  action: {
    readonly status: ActionStatus;
    readonly measureIds: readonly string[];
    readonly evidence: readonly Shown[];
  },
  by: { readonly personId: string; readonly overrideReason: string | null },
): Result<Closure, ClosureRefusal> {
  if (isOver(action.status)) return refused({ reason: "already-over", status: action.status });
  if (!by.overrideReason) {
    const good = action.evidence.filter((shown) => shown.verdict !== "sent-back");
    const bare = action.measureIds.filter((id) => !good.some((shown) => shown.measureId === id));
    if (action.measureIds.length === 0 && good.length === 0) {
      return refused({ reason: "evidence-missing", measureIds: [] });
    }
    if (bare.length > 0) return refused({ reason: "evidence-missing", measureIds: bare });
    const unseen = action.measureIds.filter(
      (id) => !good.some((shown) => shown.measureId === id && shown.verdict === "accepted"),
    );
    if (unseen.length > 0) return refused({ reason: "evidence-not-seen", measureIds: unseen });
    if (action.measureIds.length === 0 && !good.some((shown) => shown.verdict === "accepted")) {
      return refused({ reason: "evidence-not-seen", measureIds: [] });
    }
  }
  return done({ status: "closed", closedBy: by.personId, overrideReason: by.overrideReason });
}

/** A finished, cancelled or merged action goes back to work; one that is at work has nothing to reopen. */
export function reopen(action: {
  readonly status: ActionStatus;
}): Result<
  { readonly status: "in-progress" },
  { readonly reason: "not-over"; readonly status: ActionStatus }
> {
  return isOver(action.status)
    ? done({ status: "in-progress" })
    : refused({ reason: "not-over", status: action.status });
}

/** Stops an action for good. Only what is not over can be cancelled; the reason is the command's to demand. */
export function cancel(action: {
  readonly status: ActionStatus;
}): Result<
  { readonly status: "cancelled" },
  { readonly reason: "already-over"; readonly status: ActionStatus }
> {
  return isOver(action.status)
    ? refused({ reason: "already-over", status: action.status })
    : done({ status: "cancelled" });
}

/** A proposed action becomes one that the partners stand by. */
export function agree(action: {
  readonly status: ActionStatus;
}): Result<
  { readonly status: "not-started" },
  { readonly reason: "not-proposed"; readonly status: ActionStatus }
> {
  return action.status === "proposed"
    ? done({ status: "not-started" })
    : refused({ reason: "not-proposed", status: action.status });
}

/** An action goes on within another one of the same plan, which must itself be at work. */
export function merge(
  action: { readonly id: string; readonly status: ActionStatus; readonly planId: string },
  into: { readonly id: string; readonly status: ActionStatus; readonly planId: string },
): Result<
  { readonly status: "merged"; readonly mergedIntoId: string },
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "merged-into-itself" | "merged-into-ended" | "merged-across-plans" }
> {
  if (isOver(action.status)) return refused({ reason: "already-over", status: action.status });
  if (action.id === into.id) return refused({ reason: "merged-into-itself" });
  if (action.planId !== into.planId) return refused({ reason: "merged-across-plans" });
  if (isOver(into.status)) return refused({ reason: "merged-into-ended" });
  return done({ status: "merged", mergedIntoId: into.id });
}

/** What saying a status does: the day it is done is kept, so that lateness stops; anything else takes it back. */
export function say(
  action: { readonly status: ActionStatus; readonly doneOn: CalendarDate | null },
  status: SayableStatus,
  day: CalendarDate,
): Result<
  { readonly status: SayableStatus; readonly doneOn: CalendarDate | null },
  { readonly reason: "already-over"; readonly status: ActionStatus }
> {
  if (isOver(action.status)) return refused({ reason: "already-over", status: action.status });
  return done({ status, doneOn: status === "done" ? (action.doneOn ?? day) : null });
}
