import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { moderatesComments } from "../policy.ts";
import { lockVersion } from "../versions/plan-version.store.ts";
import { isUnfinished } from "./approval.ts";
import { changeCommentRow, getComment } from "./comment.store.ts";
import { findConsultation } from "./consultation.store.ts";
import type { TakenOffKind } from "./consultation.table.ts";
import { mayTakeOff } from "./taken-off-comment.ts";

export interface TakingOff {
  readonly plan: number;
  readonly version: number;
  readonly comment: string;
  /** What everybody reads in its place. */
  readonly as: TakenOffKind;
  /** Why, in the ledger, for whoever has to answer for it. */
  readonly reason: string;
  /** Its words and who said it are gone for good, for those at the desk too. */
  readonly erase: boolean;
}

export interface TakingOffRefusal {
  /** `not-answered`: on its way it is kept back instead. */
  readonly reason: "taken-off-already" | "not-answered";
}

/**
 * Takes a comment that was shown off the public pages and files, with a reason. That it was said, what it was about and what became of it stay,
 * so that the count is true. Erased, its words, its answer and who said it are gone; also one that was taken off before.
 */
export function takeOffComment(scope: Scope, input: TakingOff): Promise<Result<null, TakingOffRefusal>> {
  demand(moderatesComments, scope, null);
  return inTransaction<Result<null, TakingOffRefusal>>(scope, async (scope) => {
    const plan = await getPlan(scope, input.plan);
    const version = await lockVersion(scope, plan.id, input.version);
    const consultation = await findConsultation(scope, version.id);
    const comment = await getComment(scope, consultation?.id ?? version.id, input.comment);
    const can = mayTakeOff(comment, isUnfinished(version.state));
    if (can === null)
      return refused({ reason: comment.takenOffAt === null ? "not-answered" : "taken-off-already" });
    if (can === "erase" && !input.erase) return refused({ reason: "taken-off-already" });
    const { as, reason, erase } = input;
    const written = await changeCommentRow(scope, comment, {
      ...(can === "take-off" ? { takenOffAt: scope.at, takenOffAs: as } : {}),
      ...(erase ? { text: "", answer: null, name: null, onBehalfOf: null, email: null, personId: null } : {}),
    });
    if (!written) return refused({ reason: "taken-off-already" });
    await recordEvent(scope, {
      event: versionEvents.commentTakenOff,
      subject: { kind: "comment", id: comment.id },
      facts: {
        ...{ number: plan.number, version: version.number, as: comment.takenOffAs ?? as },
        ...(erase ? { erased: true } : {}),
      },
      words: { reason },
    });
    return done(null);
  });
}
