import type { InvitationRow } from "./invitation.table.ts";

/** How long the link in an invitation works. */
export const INVITATION_DAYS = 7;

const DAY_MS = 24 * 60 * 60 * 1000;

export type InvitationState = "open" | "lapsed" | "accepted" | "revoked";

export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: Pick<InvitationRow, "acceptedAt" | "revokedAt" | "expiresAt">,
  at: Date,
): InvitationState {
  if (acceptedAt) return "accepted";
  if (revokedAt) return "revoked";
  return expiresAt > at ? "open" : "lapsed";
}

/** The moment at which an invitation that is sent now lapses. */
export function lapsesAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + INVITATION_DAYS * DAY_MS);
}

/** What the secret of its link is worked out of: another for each sending, so that the mail before no longer opens anything. */
export function secretWords({
  partnershipId,
  id,
  sendings,
}: Pick<InvitationRow, "partnershipId" | "id" | "sendings">): string {
  return `invitation/${partnershipId}/${id}/${sendings}`;
}

/** Whether two secrets are the same, in the same time whatever is wrong with one. */
export function isSameSecret(given: string, right: string): boolean {
  if (given.length !== right.length) return false;
  let difference = 0;
  for (let at = 0; at < right.length; at += 1) difference |= given.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
