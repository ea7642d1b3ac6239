import { done, type Result, refused } from "../../kernel/result.ts";
import { demand } from "../../platform/access/predicate.ts";
import { refuseViolation } from "../../platform/database/refuse-violation.ts";
import { accountEmail, ensureAccount } from "../../platform/identity/ensure-account.ts";
import { recordEvent } from "../../platform/ledger/record-event.ts";
import { tellChanges } from "../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../platform/scope/in-transaction.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { findOtherContact, type PersonRefusal, personConstraints } from "./add-person.ts";
import { peopleEvents } from "./events.ts";
import type { PersonForm } from "./person.form.ts";
import { changePersonRow, getPerson } from "./person.store.ts";
import type { PersonRow } from "./person.table.ts";
import { changesPeople, changesPerson } from "./policy.ts";

export type PersonChangeRefusal =
  | PersonRefusal
  /** Whoever signs in needs an address to do it with. */
  | { readonly reason: "login-needs-email" }
  | { readonly reason: "account-taken" }
  | { readonly reason: "changed-meanwhile"; readonly now: PersonRow };

const constraints = { ...personConstraints, person_account: { reason: "account-taken" } } as const;

/**
 * Changes a person. Where they sign in and their address changes, they sign in with the new one from then on: the account
 * of the old address belongs to whoever reads its mail, and may be at work in another partnership, so it is left alone.
 */
export async function changePerson(
  scope: Scope,
  id: string,
  version: number,
  input: PersonForm,
): Promise<Result<null, PersonChangeRefusal>> {
  demand(changesPeople, scope, null);
  return refuseViolation(constraints, () =>
    inTransaction(scope, async (scope) => {
      const person = await getPerson(scope, id);
      const movesLogin =
        person.accountId !== null && accountEmail(person.email ?? "") !== accountEmail(input.email ?? "");
      demand(changesPerson, scope, { movesLogin });
      const changes = tellChanges(person, input);
      if (!changes) return done(null);
      if (movesLogin && input.email === null) return refused({ reason: "login-needs-email" as const });
      const contact = await findOtherContact(scope, id, input);
      if (contact) return refused(contact);
      const accountId =
        movesLogin && input.email !== null
          ? await ensureAccount(scope.database, { email: input.email, name: input.name }, scope.at)
          : person.accountId;
      if (!(await changePersonRow(scope, id, version, { ...input, accountId }))) {
        return refused({ reason: "changed-meanwhile" as const, now: await getPerson(scope, id) });
      }
      await recordEvent(scope, {
        event: peopleEvents.personChanged,
        subject: { kind: "person", id },
        facts: { changed: changes.changed, movesLogin },
        words: changes.words,
      });
      return done(null);
    }),
  );
}
