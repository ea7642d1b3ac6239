import { done, type Result, refused } from "../../kernel/result.ts";
import { demand } from "../../platform/access/predicate.ts";
import { refuseViolation } from "../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../platform/ledger/record-event.ts";
import { inTransaction } from "../../platform/scope/in-transaction.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { peopleEvents } from "./events.ts";
import type { PersonForm } from "./person.form.ts";
import { findPlansContact, insertPerson } from "./person.store.ts";
import { changesPeople } from "./policy.ts";

export type PersonRefusal =
  | { readonly reason: "email-taken" }
  | { readonly reason: "organisation-gone" }
  /** An organisation has one contact for plans, and somebody else is it. */
  | { readonly reason: "contact-taken"; readonly by: string };

export const personConstraints = {
  person_email: { reason: "email-taken" },
  person_organisation: { reason: "organisation-gone" },
} as const;

/** Adds somebody who works with the partnership. They have no role and no login yet. */
export async function addPerson(
  scope: Scope,
  input: PersonForm,
): Promise<Result<{ id: string }, PersonRefusal>> {
  demand(changesPeople, scope, null);
  const id = crypto.randomUUID();
  return refuseViolation(personConstraints, () =>
    inTransaction(scope, async (scope) => {
      const contact = await findOtherContact(scope, id, input);
      if (contact) return refused(contact);
      await insertPerson(scope, { ...input, id });
      await recordEvent(scope, {
        event: peopleEvents.personAdded,
        subject: { kind: "person", id },
        facts: { organisation: input.organisationId, plansContact: input.plansContact },
        words: { name: input.name, ...(input.email ? { email: input.email } : {}) },
      });
      return done({ id });
    }),
  );
}

/** The refusal where somebody else answers for the actions of this person's organisation already. */
export async function findOtherContact(
  scope: Scope,
  id: string,
  { plansContact, organisationId }: Pick<PersonForm, "plansContact" | "organisationId">,
): Promise<PersonRefusal | null> {
  if (!plansContact || organisationId === null) return null;
  const contact = await findPlansContact(scope, organisationId);
  return contact && contact.id !== id ? { reason: "contact-taken", by: contact.name } : null;
}
