import { done, type Result, refused } from "../../../kernel/result.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { accountEmail, ensureAccount } from "../../../platform/identity/ensure-account.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { changePersonRow, findPerson } from "../person.store.ts";
import { changeInvitation, lockInvitation } from "./invitation.store.ts";
import { invitationState, isSameSecret, secretWords } from "./invitation.ts";
import { whyNotInvited } from "./invite-person.ts";

/** What is sent from the page that an invitation leads to. */
export interface AcceptInput {
  readonly id: string;
  readonly secret: string;
}

/**
 * Accepts an invitation, for whoever brings its secret: they have read the mail at that address, so the account of that
 * address is theirs. Once; not later than its last moment; not for an address that the person no longer has. Why not is
 * told to nobody: whoever brings no right secret learns nothing.
 */
export function acceptInvitation(
  scope: Scope,
  input: AcceptInput,
  secretFor: (words: string) => string,
): Promise<Result<{ email: string }, { readonly reason: "ended" }>> {
  const ended = { reason: "ended" } as const;
  return refuseViolation({ person_account: ended }, () =>
    inTransaction(scope, async (scope) => {
      const invitation = await lockInvitation(scope, input.id);
      // The same work is done for one that there is not.
      const right = secretFor(
        secretWords(invitation ?? { partnershipId: scope.partnership, id: input.id, sendings: 0 }),
      );
      if (!isSameSecret(input.secret, right) || !invitation) return refused(ended);
      const person = await findPerson(scope, invitation.personId);
      const email = accountEmail(invitation.toAddress);
      const isTheirs = person !== null && accountEmail(person.email ?? "") === email;
      if (!isTheirs || invitationState(invitation, scope.at) !== "open" || whyNotInvited(scope, person))
        return refused(ended);
      const accountId = await ensureAccount(scope.database, { email, name: person.name }, scope.at);
      if (!(await changePersonRow(scope, person.id, person.version, { accountId }))) return refused(ended);
      await changeInvitation(scope, invitation.id, { acceptedAt: scope.at });
      const { id, name, organisationId: organisation } = person;
      await recordEvent(
        { ...scope, actor: { kind: "person", id, name, organisation } },
        {
          event: peopleEvents.invitationAccepted,
          subject: { kind: "person", id },
          facts: { invitation: invitation.id },
          words: { email },
        },
      );
      return done({ email });
    }),
  );
}
