import type { Scope } from "../../platform/scope/scope.ts";
import { findPlansContact, listPeopleAtWork } from "./person.store.ts";
import type { PersonRow } from "./person.table.ts";

/** Who works for a body and has not left. */
export async function listPeopleOf(scope: Scope, organisationId: string): Promise<PersonRow[]> {
  return (await listPeopleAtWork(scope)).filter((person) => person.organisationId === organisationId);
}

/** Where a person would stand in another body: its contact for plans only where it has none. */
export async function standsAsContact(
  scope: Scope,
  person: PersonRow,
  bodyId: string | null,
): Promise<boolean> {
  if (!person.plansContact || bodyId === null) return false;
  const contact = await findPlansContact(scope, bodyId);
  return contact === null || contact.id === person.id;
}
