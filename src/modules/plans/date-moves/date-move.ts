import { type CalendarDate, dayInScotland, daysBetween } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";

/** Nothing stands there any more, in the shape of a date: what a move to no date at all goes to. */
export const noDate: TargetDate = { text: "", kind: "none", start: null, end: null, approximate: false };

/** A date that has no last day by its nature, which no number of weeks leads to or from. */
function isEndless({ kind }: TargetDate): boolean {
  return kind === "ongoing" || kind === "recurring" || kind === "none";
}

/**
 * Whether an action that stood by one date and stands by another was moved. Other words for the same last day move
 * nothing; nor does a first date where none was, or the day of an occasion that was waited for.
 */
export function isMove(was: TargetDate | null, target: TargetDate | null): boolean {
  // Words such as “TBC” are no date either: nobody had promised one.
  if (was === null || was.kind === "none") return false;
  const now = target ?? noDate;
  if (isEndless(was) || isEndless(now)) return was.kind !== now.kind;
  if (was.end === null) return false;
  return was.end !== now.end;
}

/** From what to what a date was moved. */
export interface Moved {
  readonly was: TargetDate | null;
  readonly target: TargetDate;
}

/** By how many days, from last day to last day: earlier is less than nothing. Null to or from what has no last day. */
export function daysMoved({ was, target }: Moved): number | null {
  if (!was || isEndless(was) || isEndless(target) || !was.end || !target.end) return null;
  return daysBetween(was.end, target.end);
}

/** Those moves of an action that led to this date: what a published plan says of a date tells of no later one. */
export function movesUpTo<One extends Moved>(moves: readonly One[], date: TargetDate | null): readonly One[] {
  const shown = dateShown(date ?? noDate);
  return moves.slice(0, moves.findLastIndex(({ target }) => dateShown(target) === shown) + 1);
}

/** How often and how far the dates of a plan have moved. Weeks are counted whole, by the nearest. */
export interface MoveFigure {
  /** How many moves. */
  readonly moves: number;
  /** How many actions were moved at least once. */
  readonly actions: number;
  readonly later: number;
  readonly earlier: number;
  /** To or from ongoing, or no date. */
  readonly withoutDistance: number;
  /** Of the moves with a distance, whichever way: the one in the middle, and the farthest. Null where there is none. */
  readonly medianWeeks: number | null;
  readonly largestWeeks: number | null;
  /** All of them together, earlier ones taken off. */
  readonly netWeeks: number;
}

export function moveFigure(set: readonly (Moved & { readonly actionId: string })[]): MoveFigure {
  const moves = set.filter(({ was, target }) => isMove(was, target));
  const days = moves.map(daysMoved).filter((each) => each !== null);
  const far = days.map(Math.abs).sort((a, b) => a - b);
  return {
    moves: moves.length,
    actions: new Set(moves.map(({ actionId }) => actionId)).size,
    later: days.filter((each) => each > 0).length,
    earlier: days.filter((each) => each < 0).length,
    withoutDistance: moves.length - days.length,
    medianWeeks: far.length === 0 ? null : weeks(middle(far)),
    largestWeeks: far.length === 0 ? null : weeks(far.at(-1) ?? 0),
    netWeeks: weeks(days.reduce((sum, each) => sum + each, 0)),
  };
}

/** The nearest whole number of weeks. */
export function weeks(days: number): number {
  return Math.sign(days) * Math.round(Math.abs(days) / 7);
}

function middle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** What of a date decides whether it is still the one that somebody had before them. */
export function dateShown(target: TargetDate | null): string {
  if (!target) return "nothing";
  return [isEndless(target) ? target.kind : "days", target.start ?? "", target.end ?? ""].join(":");
}

export type AskingRefusal =
  | { readonly reason: "over" }
  | { readonly reason: "no-reason" }
  | { readonly reason: "date-unread"; readonly words: string }
  | { readonly reason: "same-date" }
  /** Somebody else's request waits for its answer. */
  | { readonly reason: "asked-already"; readonly by: string | null };

/** Whether this date can be asked for: it can be read, and it is another one than now. */
export function judgeAsked(
  now: TargetDate | null,
  asked: TargetDate | null,
): Extract<AskingRefusal, { reason: "date-unread" | "same-date" }> | null {
  // Nobody can agree to words that give no date, and a plan whose date is taken away is changed, not moved.
  if (!asked || asked.kind === "none") return { reason: "date-unread", words: asked?.text ?? "" };
  if (now === null) return null;
  const same = isEndless(now) || isEndless(asked) ? now.kind === asked.kind : now.end === asked.end;
  return same ? { reason: "same-date" } : null;
}

export type AnsweringRefusal =
  | { readonly reason: "over" }
  | { readonly reason: "answered-already"; readonly state: "agreed" | "refused" | "withdrawn" }
  /** The action has another date than the one that was shown beside the request. */
  | { readonly reason: "changed-meanwhile" }
  | { readonly reason: "no-words" }
  | { readonly reason: "own-request" }
  /** The plan's dates are a group's to move: its meeting has to be named. */
  | { readonly reason: "no-meeting"; readonly group: string };

/** What somebody answers, and where it was decided. */
export interface Answer {
  readonly verdict: "agree" | "refuse";
  readonly words: string;
}

/**
 * Whether this answer can stand. A refusal needs words. Nobody agrees to what they asked for themselves, unless a group
 * decided it and they only write down what it said (as with evidence, domain C3-2: a second person looks).
 */
export function judgeAnswer(
  { verdict, words }: Answer,
  by: { readonly isAsker: boolean; readonly group: string | null; readonly hasMeeting: boolean },
): AnsweringRefusal | null {
  if (verdict === "refuse" && words === "") return { reason: "no-words" };
  if (by.group !== null && !by.hasMeeting) return { reason: "no-meeting", group: by.group };
  if (verdict === "agree" && by.isAsker && by.group === null) return { reason: "own-request" };
  return null;
}

/** A request that is answered, as it is kept. */
interface Settled {
  readonly state: string;
  readonly groupId: string | null;
  readonly groupMeetsOn: CalendarDate | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/**
 * Who settled a request, and on which day: a group on the day it met, which may be written down later; else the person
 * who answered, or who asked and withdrew it.
 */
export function settledBy({ state, groupId, groupMeetsOn, decidedBy, decidedAt }: Settled): {
  readonly by: string | null;
  readonly on: CalendarDate | null;
} {
  const on = decidedAt && dayInScotland(decidedAt);
  return state === "withdrawn" || !groupId ? { by: decidedBy, on } : { by: groupId, on: groupMeetsOn ?? on };
}
