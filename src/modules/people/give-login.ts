import { done, type Result, refused } from "../../kernel/result.ts";
import { demand } from "../../platform/access/predicate.ts";
import { refuseViolation } from "../../platform/database/refuse-violation.ts";
import { ensureAccount } from "../../platform/identity/ensure-account.ts";
import { recordEvent } from "../../platform/ledger/record-event.ts";
import { inTransaction } from "../../platform/scope/in-transaction.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { peopleEvents } from "./events.ts";
import { changePersonRow, getPerson } from "./person.store.ts";
import { grantsRoles } from "./policy.ts";

export interface LoginRefusal {
  readonly reason: "no-email" | "signs-in-already" | "account-taken" | "changed-meanwhile";
}

/** Lets a person sign in with their e-mail address. What they may do there, their roles say. */
export async function giveLogin(
  scope: Scope,
  id: string,
  version: number,
): Promise<Result<null, LoginRefusal>> {
  demand(grantsRoles, scope, null);
  return refuseViolation({ person_account: { reason: "account-taken" } as const }, () =>
    inTransaction(scope, async (scope) => {
      const person = await getPerson(scope, id);
      if (person.accountId !== null) return refused({ reason: "signs-in-already" as const });
      if (person.email === null) return refused({ reason: "no-email" as const });
      const { email, name } = person;
      const accountId = await ensureAccount(scope.database, { email, name }, scope.at);
      if (!(await changePersonRow(scope, id, version, { accountId }))) {
        return refused({ reason: "changed-meanwhile" as const });
      }
      await recordEvent(scope, {
        event: peopleEvents.loginGiven,
        subject: { kind: "person", id },
        words: { email },
      });
      return done(null);
    }),
  );
}
