import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { hindrancesOf, isConsultationOpen, isInTurn, type VersionStanding } from "./approval.ts";

/** What the page of a version offers: each is one form. Agreeing, approving and returning are one, `decide`. */
export type OfferedAct =
  | "publish"
  | "decide"
  | "begin-consultation"
  | "change-closing-day"
  | "close-consultation"
  | "send"
  | "begin-review"
  | "end-review"
  | "withdraw";

export interface MayOnVersions {
  readonly publishes: boolean;
  readonly decides: boolean;
}

export interface Offered {
  /** All that somebody can do with the version now, in the order in which it is offered. */
  readonly acts: readonly OfferedAct[];
  /** The one among them that comes next; null where nothing has to be done, or something stands before it. */
  readonly next: OfferedAct | null;
}

/**
 * What somebody is offered on a version that stands so. `isAsked`: it lies before a group that has not answered yet, so
 * that group's decision is what comes next.
 */
export function offeredActs(
  standing: VersionStanding,
  day: CalendarDate,
  { publishes, decides }: MayOnVersions,
  isAsked: boolean,
): Offered {
  const { state, approvingGroupId } = standing;
  const isOpen = state === "consultation" && isConsultationOpen(standing.consultation, day);
  const canPublish = hindrancesOf("publish", standing, day).length === 0;
  const acts: OfferedAct[] = [
    ...(publishes && canPublish ? (["publish"] as const) : []),
    ...(decides && isInTurn("agree", state) && !isOpen ? (["decide"] as const) : []),
    ...(publishes && isInTurn("begin-consultation", state) ? (["begin-consultation"] as const) : []),
    ...(publishes && isOpen ? (["change-closing-day", "close-consultation"] as const) : []),
    ...(publishes && isInTurn("send", state) && !isOpen ? (["send"] as const) : []),
    ...(publishes && isInTurn("begin-review", state) ? (["begin-review"] as const) : []),
    ...(publishes && isInTurn("end-review", state) ? (["end-review"] as const) : []),
    ...(publishes && isInTurn("withdraw", state) ? (["withdraw"] as const) : []),
  ];
  const inOrder: readonly (readonly [OfferedAct, boolean])[] = [
    ["publish", !isAsked || state === "approved"],
    // Comments without an answer come before any decision; what is found wrong can be returned all the same.
    ["decide", (isAsked || !publishes) && hindrancesOf("agree", standing, day).length === 0],
    ["send", approvingGroupId !== null && !isAsked && hindrancesOf("agree", standing, day).length === 0],
  ];
  const next = inOrder.find(([act, isDue]) => isDue && acts.includes(act))?.[0] ?? null;
  return { acts: next ? [next, ...acts.filter((act) => act !== next)] : acts, next };
}
