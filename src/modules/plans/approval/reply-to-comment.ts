import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { answersComments } from "../policy.ts";
import { lockVersion } from "../versions/plan-version.store.ts";
import { isUnfinished } from "./approval.ts";
import { changeCommentRow, getComment } from "./comment.store.ts";
import { findConsultation } from "./consultation.store.ts";
import type { CommentOutcome } from "./consultation.table.ts";

export interface ReplyInput {
  readonly plan: number;
  readonly version: number;
  readonly comment: string;
  /** When it was answered, as somebody saw it; null: not yet. */
  readonly answeredAt: Date | null;
  readonly outcome: CommentOutcome;
  readonly answer: string;
}

export type ReplyRefusal = {
  readonly reason: "changed-meanwhile" | "not-read" | "version-ended" | "taken-off";
};

/** Answers a comment, or says it better as long as its version is on its way. Nobody answers what nobody has read. */
export function replyToComment(scope: Scope, input: ReplyInput): Promise<Result<null, ReplyRefusal>> {
  demand(answersComments, scope, null);
  return inTransaction<Result<null, ReplyRefusal>>(scope, async (scope) => {
    const plan = await getPlan(scope, input.plan);
    const version = await lockVersion(scope, plan.id, input.version);
    const consultation = await findConsultation(scope, version.id);
    const comment = await getComment(scope, consultation?.id ?? version.id, input.comment);
    if (!isUnfinished(version.state)) return refused({ reason: "version-ended" });
    if (comment.state !== "shown") return refused({ reason: "not-read" });
    if (comment.takenOffAt !== null) return refused({ reason: "taken-off" });
    const { outcome, answer } = input;
    const seen = { id: comment.id, state: "shown", answeredAt: input.answeredAt } as const;
    const change = { outcome, answer, answeredBy: actingPerson(scope), answeredAt: scope.at };
    if (!(await changeCommentRow(scope, seen, change))) return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: versionEvents.commentAnswered,
      subject: { kind: "comment", id: comment.id },
      facts: { number: plan.number, version: version.number, outcome },
    });
    return done(null);
  });
}
