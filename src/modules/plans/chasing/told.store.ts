import { and, eq, gte, inArray, like } from "drizzle-orm";
import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { told } from "../../../platform/mail/digest.table.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { ChasedAsk } from "./owed.ts";
import type { AskRow } from "./round.table.ts";
import { readStage } from "./round-days.ts";

/** What people were told by mail of these asks, by the id of the ask. */
export async function listToldOfAsks(
  scope: Scope,
  asks: readonly Pick<AskRow, "id" | "personId" | "askedAt">[],
): Promise<ReadonlyMap<string, ChasedAsk["told"]>> {
  const found = new Map<string, ChasedAsk["told"]>();
  if (asks.length === 0) return found;
  const wanted = new Set(asks.map(({ id }) => id));
  const people = [...new Set(asks.map(({ personId }) => personId))];
  // What was told before the first of them was asked is history.
  const since = new Date(Math.min(...asks.map(({ askedAt }) => askedAt.getTime())));
  const rows = await scope.database
    .select({ key: told.key, at: told.at })
    .from(told)
    .where(
      and(
        eq(told.partnershipId, scope.partnership),
        like(told.key, "ask/%"),
        inArray(told.personId, people),
        gte(told.at, since),
      ),
    );
  for (const { key, at } of rows) {
    const [, id = "", words = ""] = key.split("/");
    const stage = readStage(words);
    if (!stage || !wanted.has(id)) continue;
    found.set(id, [...(found.get(id) ?? []), { stage, on: dayInScotland(at) }]);
  }
  return found;
}
