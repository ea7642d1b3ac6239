import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { InvitationRow } from "./invitation.table.ts";
import { invitationState } from "./invitation.ts";
import type { InviteRefusal } from "./invite-person.ts";

/** How somebody's invitation stands, in a few words: “Invited on 23 November 2026”. */
export function sayInvitation(invitation: InvitationRow, at: Date): string {
  const day = (moment: Date) => sayDay(dayInScotland(moment), "short");
  switch (invitationState(invitation, at)) {
    case "open":
      return `Invited on ${day(invitation.sentAt)}`;
    case "lapsed":
      return `Invited on ${day(invitation.sentAt)}, lapsed on ${day(invitation.expiresAt)}`;
    case "accepted":
      return `Accepted on ${day(invitation.acceptedAt ?? invitation.sentAt)}`;
    default:
      return `Taken back on ${day(invitation.revokedAt ?? invitation.sentAt)}`;
  }
}

/** Why somebody could not be invited, with the way out. */
export function sayInviteRefusal({ reason }: InviteRefusal): string {
  switch (reason) {
    case "no-email":
      return "They have no e-mail address. Give one first";
    case "signs-in-already":
      return "They can sign in already";
    case "has-left":
      return "They have left. Say first that they have not, or not yet";
    case "too-often":
      return "Five invitations went to them in a day. Ask them to look among unwanted mail, and send another tomorrow";
    default:
      return reason satisfies never;
  }
}
