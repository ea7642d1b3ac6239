import { and, asc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { personIdOf } from "../../../platform/scope/scope.ts";
import { type VersionStepRow, versionSteps } from "./version-step.table.ts";

/** The trail of these versions, the first step first. */
export async function listSteps(scope: Scope, versionIds: readonly string[]): Promise<VersionStepRow[]> {
  const rows = await scope.database
    .select()
    .from(versionSteps)
    .where(
      and(
        eq(versionSteps.partnershipId, scope.partnership),
        inArray(versionSteps.versionId, [...versionIds]),
      ),
    )
    .orderBy(asc(versionSteps.at));
  // Of one moment, in the order in which things follow each other.
  return rows.toSorted(
    (a, b) => a.at.getTime() - b.at.getTime() || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}

const ORDER: readonly VersionStepRow["kind"][] = [
  "put-forward",
  "consultation-opened",
  "consultation-extended",
  "consultation-closed",
  "sent-to-group",
  "agreed",
  "approved",
  "returned",
  "published",
  "review-opened",
  "review-ended",
  "superseded",
  "withdrawn",
];

/** Writes down what happened to a version. A step is never edited. */
export async function insertStep(
  scope: Scope,
  step: Pick<VersionStepRow, "versionId" | "kind"> &
    Partial<Pick<VersionStepRow, "groupId" | "metOn" | "minuteReference" | "note">>,
): Promise<void> {
  await scope.database.insert(versionSteps).values({
    partnershipId: scope.partnership,
    id: crypto.randomUUID(),
    by: personIdOf(scope.actor),
    at: scope.at,
    ...step,
  });
}
