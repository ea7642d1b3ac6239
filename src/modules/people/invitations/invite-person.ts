import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { mayAskAgain } from "../../../platform/identity/attempt.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { post } from "../../../platform/mail/post.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { peopleEvents } from "../events.ts";
import { getPerson } from "../person.store.ts";
import type { PersonRow } from "../person.table.ts";
import { grantsRoles } from "../policy.ts";
import { changeInvitation, insertInvitation, lockPendingInvitation } from "./invitation.store.ts";
import { lapsesAt } from "./invitation.ts";

export interface InviteRefusal {
  readonly reason: "no-email" | "signs-in-already" | "has-left" | "too-often";
}

/**
 * Sends somebody a mail with a link to sign in for the first time, or sends it again: then the link of the mail before
 * ends. They get their account when they accept, and none before.
 */
export function invitePerson(
  scope: Scope,
  tenant: Pick<Tenant, "slug">,
  personId: string,
): Promise<Result<{ id: string }, InviteRefusal>> {
  demand(grantsRoles, scope, null);
  return inTransaction(scope, async (scope) => {
    const person = await getPerson(scope, personId);
    const reason = whyNotInvited(scope, person);
    if (reason) return refused({ reason });
    // Nobody's mailbox is filled by a button that is pressed again and again.
    if (!(await mayAskAgain(scope.database, [`invitation-mail:${person.id}`], scope.at)))
      return refused({ reason: "too-often" as const });
    return done({ id: await sendInvitation(scope, tenant, person, person.email ?? "") });
  });
}

/** Why a person cannot be invited now; null where they can. */
export function whyNotInvited(
  { asOn }: Pick<Scope, "asOn">,
  { accountId, email, leftOn }: Pick<PersonRow, "accountId" | "email" | "leftOn">,
): Exclude<InviteRefusal["reason"], "too-often"> | null {
  if (accountId !== null) return "signs-in-already";
  if (leftOn !== null && leftOn <= asOn) return "has-left";
  return email === null ? "no-email" : null;
}

async function sendInvitation(
  scope: Scope,
  { slug }: Pick<Tenant, "slug">,
  person: PersonRow,
  email: string,
): Promise<string> {
  const pending = await lockPendingInvitation(scope, person.id);
  const id = pending?.id ?? crypto.randomUUID();
  const sendings = (pending?.sendings ?? 0) + 1;
  const sent = { toAddress: email, sendings, sentAt: scope.at, expiresAt: lapsesAt(scope.at) };
  if (pending) await changeInvitation(scope, id, sent);
  else {
    await insertInvitation(scope, {
      ...sent,
      id,
      personId: person.id,
      invitedBy: personIdOf(scope.actor),
      invitedAt: scope.at,
    });
  }
  await recordEvent(scope, {
    event: peopleEvents.invitationSent,
    subject: { kind: "person", id: person.id },
    facts: { invitation: id, sendings },
    words: { email },
  });
  const facts = { slug, invitation: id, sendings: String(sendings) };
  await post(
    scope.database,
    { partnership: scope.partnership, to: email, kind: "invitation", facts },
    scope.at,
  );
  return id;
}
