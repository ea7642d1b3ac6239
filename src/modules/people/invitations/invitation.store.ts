import { and, desc, eq, isNull } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type InvitationRow, invitations } from "./invitation.table.ts";

const within = (scope: Scope) => eq(invitations.partnershipId, scope.partnership);

/** The invitation with this id, held until the transaction ends; null where there is none here. */
export async function lockInvitation(scope: Scope, id: string): Promise<InvitationRow | null> {
  const [row] = await scope.database
    .select()
    .from(invitations)
    .where(and(within(scope), eq(invitations.id, id)))
    .for("update");
  return row ?? null;
}

export async function findInvitation(scope: Scope, id: string): Promise<InvitationRow | null> {
  const [row] = await scope.database
    .select()
    .from(invitations)
    .where(and(within(scope), eq(invitations.id, id)));
  return row ?? null;
}

/** What a person was sent and has neither accepted nor been told is taken back; it may have lapsed. */
export async function lockPendingInvitation(scope: Scope, personId: string): Promise<InvitationRow | null> {
  const [row] = await scope.database
    .select()
    .from(invitations)
    .where(
      and(
        within(scope),
        eq(invitations.personId, personId),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .for("update");
  return row ?? null;
}

/** Every invitation, or one person's, the latest first. */
export function listInvitations(scope: Scope, personId?: string): Promise<InvitationRow[]> {
  return scope.database
    .select()
    .from(invitations)
    .where(and(within(scope), personId === undefined ? undefined : eq(invitations.personId, personId)))
    .orderBy(desc(invitations.sentAt), invitations.id);
}

export async function insertInvitation(
  scope: Scope,
  row: Omit<typeof invitations.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(invitations).values({ ...row, partnershipId: scope.partnership });
}

export async function changeInvitation(
  scope: Scope,
  id: string,
  change: Partial<Omit<typeof invitations.$inferInsert, "partnershipId" | "id" | "personId">>,
): Promise<void> {
  await scope.database
    .update(invitations)
    .set(change)
    .where(and(within(scope), eq(invitations.id, id)));
}
