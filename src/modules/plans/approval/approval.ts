import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { FrozenAction, FrozenPlan } from "../versions/frozen-plan.ts";
import type { VersionState } from "../versions/plan-version.table.ts";

/** What can happen to a version once it is put forward. */
export type ApprovalAct =
  | "begin-consultation"
  | "close-consultation"
  | "change-closing-day"
  | "send"
  | "agree"
  | "approve"
  | "return"
  | "publish"
  | "begin-review"
  | "end-review"
  | "withdraw";

/** What is known of a version when it is asked what may happen to it. */
export interface VersionStanding {
  readonly state: VersionState;
  readonly consultation: ConsultationDays | null;
  /** Comments that nobody has answered: those that are shown, and those that nobody has read yet. */
  readonly unanswered: number;
  /** The board that has to approve it; null: none has to. */
  readonly approvingGroupId: string | null;
  /** The short numbers of its actions that nobody leads. */
  readonly leadless: readonly number[];
  readonly leadlessApproval: "warn" | "refuse";
}

export interface ConsultationDays {
  readonly opensOn: CalendarDate;
  readonly closesOn: CalendarDate;
  /** Somebody closed it before its last day was over. */
  readonly closedAt: Date | null;
}

/** Why something may not happen to a version now. */
export type Hindrance =
  | { readonly reason: "not-now"; readonly state: VersionState }
  | { readonly reason: "consultation-open"; readonly until: CalendarDate }
  | { readonly reason: "no-consultation-open" }
  | { readonly reason: "comments-unanswered"; readonly count: number }
  | { readonly reason: "needs-approval" }
  | { readonly reason: "another-board" }
  | { readonly reason: "no-lead"; readonly actions: readonly number[] };

/** The states in which a version is on its way: frozen, and nobody's promise yet. */
const ON_ITS_WAY: readonly VersionState[] = ["put-forward", "consultation", "agreed"];

const FROM: Readonly<Record<ApprovalAct, readonly VersionState[]>> = {
  "begin-consultation": ["put-forward"],
  "close-consultation": ["consultation"],
  "change-closing-day": ["consultation"],
  send: ON_ITS_WAY,
  agree: ON_ITS_WAY,
  approve: ON_ITS_WAY,
  return: ON_ITS_WAY,
  publish: [...ON_ITS_WAY, "approved"],
  "begin-review": ["published"],
  "end-review": ["under-review"],
  // One that everybody reads is taken off with its plan; an earlier one can be taken off by itself.
  withdraw: [...ON_ITS_WAY, "approved", "superseded"],
};

const TO: Readonly<Record<ApprovalAct, VersionState | null>> = {
  "begin-consultation": "consultation",
  "close-consultation": null,
  "change-closing-day": null,
  send: null,
  agree: "agreed",
  approve: "approved",
  return: "returned",
  publish: "published",
  "begin-review": "under-review",
  "end-review": "published",
  withdraw: "withdrawn",
};

/** Nothing of these happens to words about which people can still say something. */
const WAITS_FOR_CONSULTATION: ReadonlySet<ApprovalAct> = new Set([
  "send",
  "agree",
  "approve",
  "return",
  "publish",
]);

/** Nobody agrees to words before those who spoke of them are answered (domain C3-1: representations dealt with). */
const WAITS_FOR_ANSWERS: ReadonlySet<ApprovalAct> = new Set(["agree", "approve", "publish"]);

/** The state after an act; the one before it where the act changes none. */
export function stateAfter(act: ApprovalAct, state: VersionState): VersionState {
  return TO[act] ?? state;
}

/**
 * All that stands against an act on a version, on this day; nothing where it may happen. `groupId` is the group that
 * agrees or approves, where that is known.
 */
export function hindrancesOf(
  act: ApprovalAct,
  standing: VersionStanding,
  day: CalendarDate,
  groupId: string | null = null,
): Hindrance[] {
  const { state, consultation, unanswered, approvingGroupId, leadless, leadlessApproval } = standing;
  if (!FROM[act].includes(state)) return [{ reason: "not-now", state }];
  const isOpen = isConsultationOpen(consultation, day) && state === "consultation";
  const found: Hindrance[] = [];
  if ((act === "close-consultation" || act === "change-closing-day") && !isOpen)
    found.push({ reason: "no-consultation-open" });
  if (isOpen && consultation && WAITS_FOR_CONSULTATION.has(act))
    found.push({ reason: "consultation-open", until: consultation.closesOn });
  if (unanswered > 0 && WAITS_FOR_ANSWERS.has(act))
    found.push({ reason: "comments-unanswered", count: unanswered });
  if (act === "publish" && approvingGroupId !== null && state !== "approved")
    found.push({ reason: "needs-approval" });
  if (act === "approve" && approvingGroupId !== null && groupId !== null && groupId !== approvingGroupId)
    found.push({ reason: "another-board" });
  const decides = act === "approve" || (act === "publish" && state !== "approved");
  if (decides && leadless.length > 0 && leadlessApproval === "refuse")
    found.push({ reason: "no-lead", actions: leadless });
  return found;
}

/**
 * Where a version stands for those who go on with it. What another group approved, before the plan was given the board that it
 * has now, counts as that group's agreement: the board is still to approve it.
 */
export function standsAt(
  state: VersionState,
  trail: readonly { readonly kind: string; readonly groupId: string | null }[],
  approvingGroupId: string | null,
): VersionState {
  if (state !== "approved" || approvingGroupId === null) return state;
  const isByBoard = trail.some(({ kind, groupId }) => kind === "approved" && groupId === approvingGroupId);
  return isByBoard ? "approved" : "agreed";
}

/** Whether it is the turn of this act at all: what a page offers, with or without what still stands against it. */
export function isInTurn(act: ApprovalAct, state: VersionState): boolean {
  return FROM[act].includes(state);
}

/** Its last day is still one on which comments are taken. */
export function isConsultationOpen(consultation: ConsultationDays | null, day: CalendarDate): boolean {
  return consultation !== null && consultation.closedAt === null && day <= consultation.closesOn;
}

/** Neither public nor ended: a later version that is put forward takes its place. */
export function isUnfinished(state: VersionState): boolean {
  return ON_ITS_WAY.includes(state) || state === "approved";
}

/** What everybody may read of a published plan: the version that holds, and those that held before it. */
export const PUBLIC_STATES = [
  "published",
  "under-review",
  "superseded",
] as const satisfies readonly VersionState[];

export function isPublicState(state: VersionState): state is (typeof PUBLIC_STATES)[number] {
  return (PUBLIC_STATES as readonly VersionState[]).includes(state);
}

/** Nobody leads it, or somebody is still to be identified (domain A1, row 15). */
export function isLeadless({ lead }: Pick<FrozenAction, "lead">): boolean {
  if (lead.mode === "to-be-identified") return true;
  return lead.parties.length === 0 && (lead.text ?? "").trim() === "";
}

/** The short numbers of the actions that nobody leads, in the order of the plan. */
export function leadlessActions({ improvements }: FrozenPlan): number[] {
  return improvements.flatMap(({ actions }) => actions.filter(isLeadless).map(({ number }) => number));
}
