import { dayInScotland, sayDay } from "../kernel/calendar-date.ts";
import { fullNameOf } from "../kernel/tenant.ts";
import { getPartnership, tenantOf } from "../modules/partnerships/index.ts";
import { findInvitation, findPerson, invitationState, secretWords } from "../modules/people/index.ts";
import type { Composer } from "../platform/mail/mail.ts";
import { enterAsHouse } from "./clock/as-house.ts";
import { greetingFor } from "./clock/greeting.ts";
import type { House } from "./house.ts";
import { invitationPaths } from "./invitation-paths.ts";
import { letterOf } from "./letter-of.ts";

/**
 * Writes an invitation to sign in, at the moment it is sent: its secret lies nowhere before. Nothing goes out that was taken
 * back, accepted, or sent again meanwhile.
 */
export function invitationLetter(house: Pick<House, "config" | "now" | "secretFor">): Composer {
  return async ({ to, partnership, facts, database }) => {
    if (partnership === null) return null;
    const at = house.now();
    const scope = await enterAsHouse(database, partnership, at);
    const invitation = await findInvitation(scope, facts.invitation ?? "");
    if (!invitation || invitationState(invitation, at) !== "open") return null;
    if (invitation.toAddress !== to || String(invitation.sendings) !== facts.sendings) return null;
    const person = await findPerson(scope, invitation.personId);
    if (!person) return null;
    const tenant = tenantOf(await getPartnership(scope));
    const by = invitation.invitedBy ? await findPerson(scope, invitation.invitedBy) : null;
    const secret = house.secretFor(secretWords(invitation));
    const link = `${house.config.baseUrl}${invitationPaths.invitation(tenant.slug, invitation.id, secret)}`;
    const who = by ? `${by.name} invites you` : "You are invited";
    return letterOf(tenant, to, {
      subject: `Your invitation to ${fullNameOf(tenant)}`,
      greeting: greetingFor(person.name),
      parts: [
        {
          opening: [
            `${who} to sign in where ${fullNameOf(tenant)} keeps its plans.`,
            `The link works once, until ${sayDay(dayInScotland(invitation.expiresAt))}. You need no password: later you sign in with this address.`,
          ],
          things: [{ title: "", lines: [], act: { label: "Accept and sign in", href: link } }],
          news: null,
        },
      ],
      closing: [
        "It is for you alone: whoever accepts it signs in as you.",
        "If you do not know what this is about, nothing happens as long as you do not open it.",
      ],
      links: [],
    });
  };
}
