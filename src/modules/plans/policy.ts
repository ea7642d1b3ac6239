import { all, any, holds, type Policy } from "../../platform/access/predicate.ts";
import type { Permission } from "../../platform/scope/scope.ts";

/** What can be done in this room, and what each permission lets a person do. */
export const planPermissions = {
  "plans:plan:read": "Read every plan, its drafts included",
  "plans:plan:create": "Start a plan, or bring one in from a paper",
  "plans:plan:change": "Change a plan's headings, order and words",
  "plans:plan:publish": "Publish a version of a plan, or take a plan off the public pages",
  "plans:version:decide": "Record what a group or board decided on a version of a plan",
  "plans:comment:give": "Comment on a version of a plan that is consulted on",
  "plans:comment:moderate":
    "Read comments from outside first, show them or keep them back, and take them off later",
  "plans:comment:answer": "Answer comments, type in those given on paper, and see how to reach who gave them",
  "plans:calendar:change": "Set when updates of a plan are asked for, ask people, and see who has answered",
  "plans:action:change": "Add actions and change their words, leads, dates and measures",
  "plans:action:update": "Give updates and evidence on any action",
  "plans:action:update-own": "Give updates and evidence on the actions that they or their organisation lead",
  "plans:measure:read-off": "Add readings to any measure that is a number",
  "plans:action:close": "Close, reopen and cancel actions",
  "plans:move:decide": "Agree to moving an action's date, refuse it, or write down what a group decided",
  "plans:note:write": "Write notes on an action to others who work on it",
  "plans:note:remove": "Take away notes that others wrote",
  "plans:evidence:look": "Look at evidence that somebody else gave, and accept it or send it back",
} as const satisfies Record<Permission, string>;

/** An action as policies see it: who leads it and who answers for it. */
export interface Led {
  readonly organisationIds: readonly string[];
  readonly answeringIds: readonly string[];
  /** Led by all partners together: then each of them may say how it goes. */
  readonly allPartners: boolean;
}

const leadsIt: Policy<Led> = ({ actor }, led) =>
  actor.kind === "person" &&
  (led.answeringIds.includes(actor.id) ||
    (actor.organisation !== null && (led.allPartners || led.organisationIds.includes(actor.organisation))))
    ? null
    : "plans:action:update";

export const readsPlans = holds("plans:plan:read");
export const startsPlans = holds("plans:plan:create");
export const changesPlans = holds("plans:plan:change");
export const publishesPlans = holds("plans:plan:publish");
/** Putting a plan away: whoever changes plans; one that was published, whoever publishes. */
export const archivesPlan: Policy<{ readonly state: string }> = (scope, plan) =>
  plan.state === "draft" ? changesPlans(scope, plan) : publishesPlans(scope, plan);
export const decidesOnVersions = holds("plans:version:decide");
export const givesComments = holds("plans:comment:give");
export const moderatesComments = holds("plans:comment:moderate");
export const answersComments = holds("plans:comment:answer");
/** Comments that nobody has read yet, and those that were kept back. */
export const readsAllComments = any<unknown>(holds("plans:comment:answer"), holds("plans:comment:moderate"));
export const changesCalendars = holds("plans:calendar:change");
const isOwnAsk: Policy<{ readonly personId: string }> = ({ actor }, { personId }) =>
  actor.kind === "person" && actor.id === personId ? null : "plans:calendar:change";
/** Whoever was asked says that it is not theirs; or the lead officer for them. */
export const handsBack: Policy<{ readonly personId: string }> = any(isOwnAsk, changesCalendars);
export const changesActions = holds("plans:action:change");
export const closesActions = holds("plans:action:close");
export const decidesMoves = holds("plans:move:decide");
export const writesNotes = all(holds("plans:plan:read"), holds("plans:note:write"));
/** A note as policies see it. */
export interface Written {
  readonly writtenBy: string;
}
const wroteIt: Policy<Written> = ({ actor }, { writtenBy }) =>
  actor.kind === "person" && actor.id === writtenBy ? null : "plans:note:remove";
/** Whoever wrote it, as long as they may write any; or the lead officer. */
export const removesNote: Policy<Written> = any(
  all(holds("plans:note:write"), wroteIt),
  holds("plans:note:remove"),
);
export const looksAtEvidence = holds("plans:evidence:look");

/** Says of every action how it goes, whoever leads it. */
export const updatesAny = holds("plans:action:update");

/** The lead officer on any action; a contributor on those that they or their organisation lead. */
export const updatesAction: Policy<Led> = any(
  all(holds("plans:action:update-own"), leadsIt),
  holds("plans:action:update"),
);

/** Whoever says how an action goes gives readings of its measures; an analyst does so of every action's. */
export const givesReadings: Policy<Led> = any(holds("plans:measure:read-off"), updatesAction);

/** Who may say of any action how it goes may bring that in a sheet; for which actions it holds is asked of each. */
export const bringsUpdates = any<unknown>(holds("plans:action:update-own"), holds("plans:action:update"));

/** A paper that was brought in, as policies see it. */
export interface BroughtPaper {
  readonly purpose: "new-plan" | "edition" | "updates";
  readonly broughtBy: string;
}

const isOwnSheet: Policy<BroughtPaper> = ({ actor }, { broughtBy }) =>
  actor.kind === "person" && actor.id === broughtBy ? null : "plans:action:update";

/** Updates of a plan in a sheet: somebody who gives updates brings their own; which actions it holds for is asked of each. */
const worksOnUpdates = any<BroughtPaper>(
  all(holds("plans:action:update-own"), isOwnSheet),
  holds("plans:action:update"),
);

/** Who checks a paper, and decides what becomes of it: by what it was brought in for. */
export const worksOnPaper: Policy<BroughtPaper> = (scope, paper) =>
  paper.purpose === "updates"
    ? worksOnUpdates(scope, paper)
    : paper.purpose === "edition"
      ? changesPlans(scope, null)
      : startsPlans(scope, null);
