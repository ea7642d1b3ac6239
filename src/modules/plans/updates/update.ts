import { type ActionStatus, type SayableStatus, statusesToSay } from "../actions/action.ts";

/** What was said of an action, as far as these rules need it; lists of it have the latest first. */
interface Said {
  readonly status: ActionStatus | null;
  readonly isBeside: boolean;
  readonly saidBy: string | null;
}

/** What was last said for the action, or by this person beside it: what they go on from. */
export function lastSaidFor<One extends Said>(said: readonly One[], personId: string | null): One | null {
  return said.find((one) => !one.isBeside || one.saidBy === personId) ?? null;
}

/** How an action goes before somebody says how: by itself; for whoever stands beside it, as they last heard or said. */
export function stoodBefore(
  action: { readonly status: ActionStatus },
  last: Said | null,
  isBeside: boolean,
): ActionStatus {
  return isBeside ? (last?.status ?? action.status) : action.status;
}

/** Whether “nothing has changed” can be said of an action that stands so: of a proposal there is nothing yet to say. */
export function canStayAsItIs(status: ActionStatus): status is SayableStatus {
  return statusesToSay.some((one) => one === status);
}

/** The sentence that says so (`sayUnchanged`), as it is found again among others. */
export const UNCHANGED = /^Nothing has changed (?:since [0-9]{1,2} [A-Z][a-z]+ [0-9]{4}|so far)[.]$/;

export type TellingRefusal =
  /** No word, no other status, and nothing that comes with it. */
  | { readonly reason: "nothing-said"; readonly status: SayableStatus }
  /** “Nothing has changed”, with another status than before. */
  | { readonly reason: "not-unchanged"; readonly was: ActionStatus; readonly now: SayableStatus };

/** Why an update is not kept. */
export type UpdateRefusal =
  | TellingRefusal
  | { readonly reason: "already-over"; readonly status: ActionStatus }
  | { readonly reason: "changed-meanwhile" };

/**
 * Whether an update tells anything. A button that is pressed by chance, or too early, says that an action still goes as it
 * did; whoever means that says so by a button of its own.
 */
export function judgeTelling(
  update: {
    readonly status: SayableStatus;
    readonly done: string;
    readonly next: string;
    readonly unchanged?: "yes" | undefined;
  },
  was: ActionStatus,
  bringsMore: boolean,
): TellingRefusal | null {
  if (update.unchanged)
    return update.status === was ? null : { reason: "not-unchanged", was, now: update.status };
  const isSilent = update.done === "" && update.next === "" && !bringsMore;
  return isSilent && update.status === was ? { reason: "nothing-said", status: update.status } : null;
}

/** Whether somebody says this and nothing else: that work is at risk, held up or done asks for a word. */
export function needsWords(status: SayableStatus): boolean {
  return status === "at-risk" || status === "blocked" || status === "done";
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether words come again that their writer has just said: a browser that is gone back with puts them into a fresh form.
 * A day later the same words are said anew, for “it goes as planned” is true more than once.
 */
export function isSaidAgain(
  kept: Parameters<typeof isSameUpdate>[0] & { readonly saidAt: Date },
  actionId: string,
  sent: Parameters<typeof isSameUpdate>[2],
  at: Date,
): boolean {
  return isSameUpdate(kept, actionId, sent) && at.getTime() - kept.saidAt.getTime() < DAY_MS;
}

/** Whether the same form came twice: the same words, whichever button was pressed for them. */
export function isSameUpdate(
  kept: {
    readonly actionId: string;
    readonly status: ActionStatus | null;
    readonly done: string;
    readonly next: string | null;
    readonly audience: string;
  },
  actionId: string,
  sent: {
    readonly status: ActionStatus;
    readonly done: string;
    readonly next: string;
    readonly audience: string;
    readonly unchanged?: "yes" | undefined;
  },
): boolean {
  return (
    kept.actionId === actionId &&
    kept.status === sent.status &&
    // Who pressed “Nothing has changed” wrote no words: what stands there is what the button says.
    (kept.done === sent.done || (sent.unchanged === "yes" && sent.done === "")) &&
    (kept.next ?? "") === sent.next &&
    kept.audience === sent.audience
  );
}
