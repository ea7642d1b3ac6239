import { and, eq } from "drizzle-orm";
import { addDays } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { personIdOf } from "../../../platform/scope/scope.ts";
import { lastLooks } from "./last-look.table.ts";
import { type LastLook, nextLook } from "./last-look.ts";

/** Who comes for the first time is told of a fortnight. */
const FIRST_DAYS = 14;

/**
 * Since when somebody who looks at their home now is told what changed; and that they looked. It is nothing that the
 * ledger tells: who reads when is nobody's business.
 */
export async function findSinceLastLook(scope: Scope): Promise<Date> {
  const first = new Date(`${addDays(scope.asOn, -FIRST_DAYS)}T00:00:00Z`);
  const personId = personIdOf(scope.actor);
  if (personId === null) return first;
  const look = nextLook(await findLastLook(scope, personId), scope.at, first);
  await scope.database
    .insert(lastLooks)
    .values({ partnershipId: scope.partnership, personId, ...look })
    .onConflictDoUpdate({ target: [lastLooks.partnershipId, lastLooks.personId], set: { ...look } });
  return look.sinceAt;
}

async function findLastLook(scope: Scope, personId: string): Promise<LastLook | null> {
  const [row] = await scope.database
    .select({ lookedAt: lastLooks.lookedAt, sinceAt: lastLooks.sinceAt })
    .from(lastLooks)
    .where(and(eq(lastLooks.partnershipId, scope.partnership), eq(lastLooks.personId, personId)));
  return row ?? null;
}
