import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { getAction, issueLink } from "../../modules/plans/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";
import type { SeededPartnership } from "./seed-partnership.ts";

/** What the link of Ewan Laird is made of in the demo, where everybody may try it: no link of a real house can be known. */
const KNOWN = "the personal link of Ewan Laird, in the demo";

/** A personal link that opens three actions to Ewan Laird, as the mail that asks him for updates brings one. */
export async function seedLinks(
  house: House,
  partnership: SeededPartnership,
  today: CalendarDate,
): Promise<void> {
  const ewan = partnership.people.get("Ewan Laird");
  if (!ewan) return;
  const who = { partnership: partnership.id, permissions: new Set<never>() };
  const actor = { kind: "house", name: "demo" } as const;
  await withScope(house.pool, { ...who, actor }, new Date(`${today}T09:00:00Z`), async (scope) => {
    const actionIds = [
      (await getAction(scope, 4)).id,
      (await getAction(scope, 8)).id,
      (await getAction(scope, 14)).id,
    ];
    const expiresAt = new Date(`${addDays(today, 15)}T00:00:00Z`);
    await issueLink(
      scope,
      { personId: ewan.id, actionIds, digestId: crypto.randomUUID(), expiresAt },
      () => KNOWN,
    );
  });
}
