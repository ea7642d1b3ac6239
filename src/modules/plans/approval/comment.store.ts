import { and, eq, inArray, isNotNull, isNull, lte, notInArray, or } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planVersions } from "../versions/plan-version.table.ts";
import { type CommentRow, comments, consultations } from "./consultation.table.ts";

const within = (scope: Scope) => eq(comments.partnershipId, scope.partnership);

/** One comment of a consultation. Throws NotFound for none, or another consultation's. */
export async function getComment(scope: Scope, consultationId: string, id: string): Promise<CommentRow> {
  const [row] = await scope.database
    .select()
    .from(comments)
    .where(and(within(scope), eq(comments.consultationId, consultationId), eq(comments.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertComment(
  scope: Scope,
  row: Omit<typeof comments.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(comments).values({ ...row, partnershipId: scope.partnership });
}

/** Changes a comment that still stands as somebody saw it; false when somebody was quicker, and then nothing is written. */
export async function changeCommentRow(
  scope: Scope,
  seen: Pick<CommentRow, "id" | "state"> & { readonly answeredAt: Date | null },
  change: Partial<Omit<typeof comments.$inferInsert, "partnershipId" | "id">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(comments)
    .set(change)
    .where(
      and(
        within(scope),
        eq(comments.id, seen.id),
        eq(comments.state, seen.state),
        seen.answeredAt === null ? isNull(comments.answeredAt) : eq(comments.answeredAt, seen.answeredAt),
      ),
    )
    .returning({ id: comments.id });
  return rows.length === 1;
}

/** Comments with an e-mail address whose version came to its end, published or not, at this moment or before: none of them is needed any more. */
export async function eraseAddressesUntil(scope: Scope, until: Date): Promise<number> {
  const ended = scope.database
    .select({ id: consultations.id })
    .from(consultations)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.partnershipId, consultations.partnershipId),
        eq(planVersions.id, consultations.versionId),
      ),
    )
    .where(
      and(
        eq(consultations.partnershipId, scope.partnership),
        or(
          lte(planVersions.publishedAt, until),
          and(
            isNull(planVersions.publishedAt),
            notInArray(planVersions.state, ["put-forward", "consultation", "agreed", "approved"]),
            lte(planVersions.frozenAt, until),
          ),
        ),
      ),
    );
  const erased = await scope.database
    .update(comments)
    .set({ email: null })
    .where(and(within(scope), isNotNull(comments.email), inArray(comments.consultationId, ended)))
    .returning({ id: comments.id });
  return erased.length;
}
