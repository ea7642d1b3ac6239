import { dayInScotland } from "../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { accountEmail, ensureAccount } from "../../platform/identity/ensure-account.ts";
import {
  insertServiceAct,
  insertServiceAdministrator,
  isServiceAdministrator,
} from "../../platform/identity/service-administrator.store.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";

export interface MakingRefusal {
  readonly reason: "email-unusable" | "is-one-already";
}

/**
 * Makes the account of this address look after the service, from today on. `by` is the account that does it; null by
 * command, on the machine itself. Nothing of a partnership is opened by it.
 */
export function makeServiceAdministrator(
  { pool, now }: Pick<House, "pool" | "now">,
  who: { readonly email: string; readonly name: string },
  by: string | null,
): Promise<Result<null, MakingRefusal>> {
  const email = accountEmail(who.email);
  if (!/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/.test(email))
    return Promise.resolve(refused({ reason: "email-unusable" }));
  const at = now();
  return withService(pool, async (database): Promise<Result<null, MakingRefusal>> => {
    const accountId = await ensureAccount(database, { email, name: who.name || email }, at);
    const fromOn = dayInScotland(at);
    if (await isServiceAdministrator(database, accountId, fromOn))
      return refused({ reason: "is-one-already" });
    await insertServiceAdministrator(database, {
      id: crypto.randomUUID(),
      userId: accountId,
      fromOn,
      grantedBy: by,
    });
    await insertServiceAct(database, { at, userId: by, act: "administrator-made", facts: { email } });
    return done(null);
  });
}
