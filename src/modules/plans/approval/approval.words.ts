import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { capital, sayCount, sayList, sayMany } from "../../../ui/words/number-words.ts";
import type { ContactDetail } from "../versions/personal-words.ts";
import type { VersionEntry } from "../versions/plan-version.store.ts";
import type { VersionState } from "../versions/plan-version.table.ts";
import type { Hindrance } from "./approval.ts";
import type { CommentCounts } from "./comment.ts";
import type { CommentOutcome, ConsultationRow } from "./consultation.table.ts";
import type { VersionStepRow } from "./version-step.table.ts";

export const VERSION_STATES: Readonly<Record<VersionState, string>> = {
  "put-forward": "Put forward",
  consultation: "In consultation",
  agreed: "Agreed by a group",
  approved: "Approved, not published yet",
  returned: "Returned",
  published: "Published",
  "under-review": "Published, under review",
  superseded: "Replaced by a later version",
  withdrawn: "Withdrawn",
};

/** What was done to a version, after the redirect. */
export const VERSION_NOTICES: Readonly<Record<string, string>> = {
  "put-forward": "The version is put forward: its words are frozen. Nothing of it is public.",
  "board-set": "The board that approves this plan is saved.",
  consulting: "The consultation is open.",
  "consultation-closed": "The consultation is closed. No more comments are taken.",
  "closing-day": "People have longer to comment now.",
  sent: "It is written down that the version goes to the group.",
  agreed: "What the group agreed is kept.",
  approved: "The approval is kept. The version can be published now.",
  returned: "The version goes no further. Work on the plan, and put the next version forward.",
  published: "The version is published. Everybody can read it now.",
  "review-begun": "The public page says now that the plan is under review.",
  "review-ended": "The review is ended. The version stays as it is.",
  withdrawn: "The version is withdrawn. It is kept here.",
  commented: "Your comment is given.",
  "typed-in": "The comment is kept.",
  shown: "The comment is shown now.",
  "kept-back": "The comment is kept back, with your reason.",
  "taken-off": "The comment is taken off the public pages and files. That it was said stays counted.",
  erased: "The comment is off the public pages and files, and its words are erased for good.",
  answered: "The answer is kept. It is published with the version.",
};

export const OUTCOME_WORDS: Readonly<Record<CommentOutcome, string>> = {
  "taken-up": "Taken up",
  partly: "Taken up in part",
  "not-taken-up": "Not taken up",
  noted: "Noted",
};

/** “the Strategic Board”, and a group whose name has its article as it is. */
export function theGroup(name: string): string {
  return /^(?:the|all) /i.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : `the ${name}`;
}

/** “Approved by the Strategic Board on 3 December 2026, minute 7” */
export function sayDecision(
  { kind, metOn, minuteReference }: Pick<VersionStepRow, "kind" | "metOn" | "minuteReference">,
  group: string,
): string {
  const verb = kind === "approved" ? "Approved" : kind === "returned" ? "Returned" : "Agreed";
  const minute = minuteReference
    ? /^\d/.test(minuteReference)
      ? `, minute ${minuteReference}`
      : `, ${minuteReference}`
    : "";
  return `${verb} by ${theGroup(group)}${metOn ? ` on ${sayDay(metOn)}` : ""}${minute}`;
}

/** One step of the trail of a version as a sentence; what was said with it stands beside it. */
export function sayStep(step: VersionStepRow, group: string): string {
  switch (step.kind) {
    case "put-forward":
      return "Put forward: its words are frozen";
    case "consultation-opened":
      return "Consultation opened";
    case "consultation-extended":
      return `Consultation runs longer, until ${step.note ?? "later"}`;
    case "consultation-closed":
      return "Consultation closed early";
    case "sent-to-group":
      return `Sent to ${theGroup(group)}`;
    case "agreed":
    case "approved":
    case "returned":
      return sayDecision(step, group);
    case "published":
      return "Published";
    case "review-opened":
      return "Review opened";
    case "review-ended":
      return "Review ended: it stays as it is";
    case "superseded":
      return `Replaced by version ${step.note ?? "to come"}`;
    case "withdrawn":
      return "Withdrawn";
    default:
      return step.kind satisfies never;
  }
}

/** What somebody said with a step. Steps whose note is a part of their sentence have said it. */
export function noteOf({ kind, note }: VersionStepRow): string | null {
  return kind === "superseded" || kind === "consultation-extended" ? null : note;
}

/** Where a version stands, in a line under its number. */
export function sayStanding(
  entry: VersionEntry,
  consultation: ConsultationRow | null,
  isOpen: boolean,
): string {
  if (entry.state === "consultation" && consultation)
    return isOpen
      ? `In consultation until ${sayDay(consultation.closesOn)}, ${sayAudience(consultation)}`
      : `Consultation closed${consultation.closedAt ? ` on ${sayDay(dayInScotland(consultation.closedAt))}` : ` after ${sayDay(consultation.closesOn)}`}`;
  return VERSION_STATES[entry.state];
}

export function sayAudience({ audience }: Pick<ConsultationRow, "audience">): string {
  return audience === "everyone" ? "open to everyone" : "for partners";
}

/** “Eight comments: five shown, …” that add up. */
export function sayComments({ all, toRead, keptBack, shown, waiting }: CommentCounts): string {
  if (all === 0) return "Nobody has commented.";
  const parts = [
    toRead > 0 ? `${sayCount(toRead)} still to be read` : "",
    keptBack > 0 ? `${sayCount(keptBack)} kept back` : "",
    shown > 0 ? `${sayCount(shown)} shown` : "",
  ].filter(Boolean);
  const answered = shown - waiting;
  const answers =
    shown === 0
      ? ""
      : waiting === 0
        ? " All that are shown are answered."
        : ` Of those shown, ${answered === 0 ? "none" : sayCount(answered)} ${answered < 2 ? "is" : "are"} answered and ${sayCount(waiting)} ${waiting === 1 ? "waits" : "wait"} for an answer.`;
  return `${manyOf(all, "comment")}: ${sayList(parts)}.${answers}`;
}

/** “Two comments”, at the beginning of a sentence. */
function manyOf(count: number, one: string): string {
  return `${capital(sayCount(count))} ${count === 1 ? one : `${one}s`}`;
}

export type VersionRefusal =
  | Hindrance
  | { readonly reason: "changed-meanwhile" }
  | { readonly reason: "contact-details"; readonly where: readonly ContactDetail[] }
  | { readonly reason: "no-actions" }
  | { readonly reason: "group-gone" }
  | { readonly reason: "meeting-to-come" }
  | { readonly reason: "day-is-past" }
  | { readonly reason: "not-later" };

/** Why something cannot happen to a version now, and the way out. */
export function sayHindrance(refusal: VersionRefusal): string {
  switch (refusal.reason) {
    case "not-now":
      return `This version stands at “${VERSION_STATES[refusal.state]}”, and this cannot be done with it there. Look at its trail for what comes next`;
    case "consultation-open":
      return `The consultation is open until ${sayDay(refusal.until)}. Wait for its end, or close it early`;
    case "no-consultation-open":
      return "No consultation is open on this version. What was said stands under Comments";
    case "comments-unanswered":
      return `${manyOf(refusal.count, "comment")} ${refusal.count === 1 ? "is" : "are"} not answered yet. Read and answer ${refusal.count === 1 ? "it" : "them"} first, under Comments`;
    case "needs-approval":
      return "The plan’s board has to approve this version first. Record its approval, with the meeting and its day";
    case "another-board":
      return "Another board approves this plan. Choose that one, or record that this group agreed";
    case "no-lead":
      return `Nobody leads ${sayMany(refusal.actions.length, "action")} of it, and this partnership approves no such plan. Say who leads, then put the next version forward`;
    case "changed-meanwhile":
      return "Somebody did something with this version meanwhile. Its trail stands here as it is now; look, and try again";
    case "contact-details":
      return "Its words hold an e-mail address or telephone number. Take it out of the plan, then put it forward anew";
    case "no-actions":
      return "There is no action in this plan yet, so there is nothing to put forward. Add one first";
    case "group-gone":
      return "This group is not one of this partnership any more. Choose another";
    case "meeting-to-come":
      return "That meeting is still to come. Record what was decided once it was held";
    case "day-is-past":
      return "That day is over. Choose a last day that is still to come";
    case "not-later":
      return "That is not later than the last day as it stands. Choose a later one, or close the consultation early";
    default:
      return refusal satisfies never;
  }
}
