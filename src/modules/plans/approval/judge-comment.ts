import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { moderatesComments } from "../policy.ts";
import { changeCommentRow, getComment } from "./comment.store.ts";
import type { CommentRow } from "./consultation.table.ts";

export interface CommentSeen {
  readonly consultationId: string;
  readonly id: string;
  /** As it stood when somebody looked at it. */
  readonly state: CommentRow["state"];
}

/**
 * Shows a comment from outside to others, or keeps it back with a reason. Whoever said it does not judge it (domain
 * C3-14). One that was kept back can be shown after all, and the other way round until it is answered.
 */
export function judgeComment(
  scope: Scope,
  seen: CommentSeen,
  verdict: { readonly state: "shown" | "kept-back"; readonly reason: string | null },
): Promise<Result<null, { readonly reason: "changed-meanwhile" | "own-comment" | "answered" }>> {
  demand(moderatesComments, scope, null);
  return inTransaction<Result<null, { readonly reason: "changed-meanwhile" | "own-comment" | "answered" }>>(
    scope,
    async (scope) => {
      const comment = await getComment(scope, seen.consultationId, seen.id);
      if (comment.personId !== null && comment.personId === personIdOf(scope.actor))
        return refused({ reason: "own-comment" });
      if (comment.answeredAt !== null) return refused({ reason: "answered" });
      const change = {
        state: verdict.state,
        keptBackReason: verdict.state === "kept-back" ? verdict.reason : null,
      };
      if (!(await changeCommentRow(scope, { id: seen.id, state: seen.state, answeredAt: null }, change)))
        return refused({ reason: "changed-meanwhile" });
      await recordEvent(scope, {
        event: versionEvents.commentRead,
        subject: { kind: "comment", id: seen.id },
        facts: { state: verdict.state },
        ...(change.keptBackReason ? { words: { reason: change.keptBackReason } } : {}),
      });
      return done(null);
    },
  );
}
