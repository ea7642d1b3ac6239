import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { moderatesComments } from "../policy.ts";
import { lockVersion } from "../versions/plan-version.store.ts";
import { isUnfinished } from "./approval.ts";
import { changeCommentRow, getComment } from "./comment.store.ts";
import { findConsultation } from "./consultation.store.ts";
import type { CommentRow } from "./consultation.table.ts";

export interface VerdictInput {
  readonly plan: number;
  readonly version: number;
  readonly comment: string;
  /** As it stood when somebody looked at it. */
  readonly seen: CommentRow["state"];
  readonly state: "shown" | "kept-back";
  readonly reason: string | null;
}

export interface VerdictRefusal {
  /** `version-ended`: what would be shown now would never be answered. */
  readonly reason: "changed-meanwhile" | "own-comment" | "answered" | "version-ended";
}

/**
 * Shows a comment from outside to others, or keeps it back with a reason. Whoever said it does not judge it (domain
 * C3-14). One that was kept back can be shown after all, and the other way round until it is answered, as long as its
 * version is on its way.
 */
export function judgeComment(scope: Scope, input: VerdictInput): Promise<Result<null, VerdictRefusal>> {
  demand(moderatesComments, scope, null);
  return inTransaction<Result<null, VerdictRefusal>>(scope, async (scope) => {
    const plan = await getPlan(scope, input.plan);
    // Locked: what is shown now has its answer before anything is decided, or is refused.
    const version = await lockVersion(scope, plan.id, input.version);
    const consultation = await findConsultation(scope, version.id);
    const comment = await getComment(scope, consultation?.id ?? version.id, input.comment);
    if (comment.personId !== null && comment.personId === personIdOf(scope.actor))
      return refused({ reason: "own-comment" });
    if (comment.answeredAt !== null) return refused({ reason: "answered" });
    if (!isUnfinished(version.state)) return refused({ reason: "version-ended" });
    const { state, seen } = input;
    const keptBackReason = state === "kept-back" ? input.reason : null;
    const row = { id: comment.id, state: seen, answeredAt: null };
    if (!(await changeCommentRow(scope, row, { state, keptBackReason })))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: versionEvents.commentRead,
      subject: { kind: "comment", id: comment.id },
      facts: { state },
      ...(keptBackReason ? { words: { reason: keptBackReason } } : {}),
    });
    return done(null);
  });
}
