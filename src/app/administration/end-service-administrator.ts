import { addDays, dayInScotland } from "../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { accountEmail } from "../../platform/identity/ensure-account.ts";
import {
  endServiceAdministratorRow,
  insertServiceAct,
  listServiceAdministrators,
  lockServiceAdministrators,
} from "../../platform/identity/service-administrator.store.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";

export interface EndingRefusal {
  /** Only by command may the last one end: whoever holds the machine can always make another. */
  readonly reason: "is-none" | "is-the-last";
}

/** Ends at once that this address looks after the service: the last day is yesterday. */
export function endServiceAdministrator(
  { pool, now }: Pick<House, "pool" | "now">,
  typed: string,
  by: string | null,
): Promise<Result<null, EndingRefusal>> {
  const email = accountEmail(typed);
  const at = now();
  const today = dayInScotland(at);
  return withService(pool, async (database): Promise<Result<null, EndingRefusal>> => {
    const held = await lockServiceAdministrators(database, today);
    const listed = await listServiceAdministrators(database);
    const theirs = held.filter(({ id }) => listed.some((one) => one.row.id === id && one.email === email));
    if (theirs.length === 0) return refused({ reason: "is-none" });
    if (by !== null && held.length === theirs.length) return refused({ reason: "is-the-last" });
    for (const row of theirs) await endServiceAdministratorRow(database, row, addDays(today, -1), by);
    await insertServiceAct(database, { at, userId: by, act: "administrator-ended", facts: { email } });
    return done(null);
  });
}
