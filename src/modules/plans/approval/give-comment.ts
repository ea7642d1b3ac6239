import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { answersComments, givesComments } from "../policy.ts";
import { lockVersion } from "../versions/plan-version.store.ts";
import type { PlanVersionRow } from "../versions/plan-version.table.ts";
import { isConsultationOpen } from "./approval.ts";
import { insertComment } from "./comment.store.ts";
import { findConsultation } from "./consultation.store.ts";
import type { CommentRow, ConsultationRow } from "./consultation.table.ts";

/** What a comment speaks of: `action:…`, `heading:…`, or nothing for the plan as a whole. */
export interface CommentPlace {
  readonly actionId: string | null;
  readonly improvementId: string | null;
}

export interface CommentInput extends CommentPlace {
  readonly plan: number;
  readonly version: number;
  readonly text: string;
}

export type CommentRefusal =
  | { readonly reason: "not-open" }
  /** The action or heading is not in the version that is consulted on. */
  | { readonly reason: "not-in-it" };

/** Says something at the desk of a version that is consulted on. People of the partnership are not read first. */
export function giveComment(
  scope: Scope,
  input: CommentInput,
): Promise<Result<{ id: string }, CommentRefusal>> {
  demand(givesComments, scope, null);
  return keepComment(scope, input, { personId: actingPerson(scope), state: "shown" }, "now");
}

/** Types in what somebody said on paper or at a meeting, while the consultation lasts or after it. */
export function typeInComment(
  scope: Scope,
  input: CommentInput & { readonly name: string; readonly where: string },
): Promise<Result<{ id: string }, CommentRefusal>> {
  demand(answersComments, scope, null);
  const { name, where } = input;
  return keepComment(scope, input, { name, onBehalfOf: where || null, state: "shown" }, "late-too");
}

/**
 * Takes what somebody says on the public page: everybody may, while the consultation is for everyone and open. Somebody
 * reads it before others see it. Who they are stands in the comment alone; the ledger keeps that something was said.
 */
export function takePublicComment(
  scope: Scope,
  input: CommentInput & { readonly name: string; readonly onBehalfOf: string; readonly email: string },
): Promise<Result<{ id: string }, CommentRefusal>> {
  const { name, onBehalfOf, email } = input;
  return keepComment(
    scope,
    input,
    { name, onBehalfOf: onBehalfOf || null, email: email || null, state: "to-read" },
    "from-outside",
  );
}

function keepComment(
  scope: Scope,
  { plan: number, version, text, ...place }: CommentInput,
  by: Partial<Pick<CommentRow, "personId" | "name" | "onBehalfOf" | "email">> & Pick<CommentRow, "state">,
  when: "now" | "late-too" | "from-outside",
): Promise<Result<{ id: string }, CommentRefusal>> {
  return inTransaction<Result<{ id: string }, CommentRefusal>>(scope, async (scope) => {
    const plan = await getPlan(scope, number);
    // Locked: a comment comes before the decision on its version, or is refused.
    const row = await lockVersion(scope, plan.id, version);
    const consultation = await findConsultation(scope, row.id);
    if (!consultation || !takesComments(row, consultation, when, scope))
      return refused({ reason: "not-open" });
    const { actionId, improvementId } = place;
    if (!isIn(row, { actionId, improvementId })) return refused({ reason: "not-in-it" });
    const id = crypto.randomUUID();
    await insertComment(scope, {
      ...{ id, consultationId: consultation.id, text, actionId, improvementId, saidAt: scope.at },
      ...by,
    });
    await recordEvent(scope, {
      event: versionEvents.commentGiven,
      subject: { kind: "comment", id },
      facts: { number, version, from: when },
    });
    return done({ id });
  });
}

function takesComments(
  version: PlanVersionRow,
  consultation: ConsultationRow,
  when: "now" | "late-too" | "from-outside",
  { asOn }: Pick<Scope, "asOn">,
): boolean {
  if (version.state !== "consultation") return false;
  if (when === "late-too") return true;
  if (!isConsultationOpen(consultation, asOn)) return false;
  return when === "now" || consultation.audience === "everyone";
}

function isIn({ frozen }: PlanVersionRow, { actionId, improvementId }: CommentPlace): boolean {
  if (actionId !== null && improvementId !== null) return false;
  if (improvementId !== null) return frozen.improvements.some(({ id }) => id === improvementId);
  return (
    actionId === null || frozen.improvements.some(({ actions }) => actions.some(({ id }) => id === actionId))
  );
}
