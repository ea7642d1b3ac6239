import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type EvidenceRow, evidence } from "./evidence.table.ts";

const within = (scope: Scope) => eq(evidence.partnershipId, scope.partnership);

/** The evidence given for an action, latest first. */
export function listEvidence(scope: Scope, actionId: string): Promise<EvidenceRow[]> {
  return scope.database
    .select()
    .from(evidence)
    .where(and(within(scope), eq(evidence.actionId, actionId)))
    .orderBy(desc(evidence.addedAt), desc(evidence.id));
}

/** The evidence given for these actions, earliest first. */
export function listEvidenceIn(scope: Scope, actionIds: readonly string[]): Promise<EvidenceRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(evidence)
    .where(and(within(scope), inArray(evidence.actionId, [...actionIds])))
    .orderBy(asc(evidence.addedAt), asc(evidence.id));
}

/** Evidence of these actions that nobody but its giver has looked at. */
export function listUnseenEvidence(scope: Scope, actionIds: readonly string[]): Promise<EvidenceRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(evidence)
    .where(and(within(scope), inArray(evidence.actionId, [...actionIds]), isNull(evidence.verdict)))
    .orderBy(desc(evidence.addedAt), desc(evidence.id));
}

/** Evidence of these actions that is for everyone and that a second person has accepted, latest accepted first. */
export function listAcceptedPublicEvidence(
  scope: Scope,
  actionIds: readonly string[],
): Promise<EvidenceRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  const { actionId, isPublic, verdict, seenAt, id } = evidence;
  return scope.database
    .select()
    .from(evidence)
    .where(and(within(scope), inArray(actionId, [...actionIds]), eq(isPublic, true), eq(verdict, "accepted")))
    .orderBy(desc(seenAt), desc(id));
}

export async function getEvidence(scope: Scope, id: string): Promise<EvidenceRow> {
  const [row] = await scope.database
    .select()
    .from(evidence)
    .where(and(within(scope), eq(evidence.id, id)));
  if (!row) throw new NotFound();
  return row;
}

export async function insertEvidence(
  scope: Scope,
  row: Omit<typeof evidence.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(evidence).values({ ...row, partnershipId: scope.partnership });
}

/** Writes a verdict on evidence that has none yet; false when somebody was quicker. */
export async function writeVerdict(
  scope: Scope,
  id: string,
  verdict: Pick<EvidenceRow, "verdict" | "verdictReason" | "seenBy" | "seenAt">,
): Promise<boolean> {
  const rows = await scope.database
    .update(evidence)
    .set(verdict)
    .where(and(within(scope), eq(evidence.id, id), isNull(evidence.verdict)))
    .returning({ id: evidence.id });
  return rows.length === 1;
}
