import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { insertMeetingDays, listGroups } from "../../modules/governance/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";
import type { SeededPartnership } from "./seed-partnership.ts";

/** How many days from today each group met and will meet: the Board every quarter, those who see to it every six weeks. */
const MEETINGS: Readonly<Record<string, readonly (readonly [days: number, note: string | null])[]>> = {
  "Strategic Board": [
    [-165, null],
    [-74, null],
    [17, "Progress of the plan"],
    [108, null],
  ],
  "Executive Group": [
    [-97, null],
    [-55, null],
    [-13, null],
    [29, null],
    [71, null],
  ],
};

/** When the groups of the demo met and will meet, so that “since the Board last met” has an answer. */
export async function seedMeetingDays(
  house: House,
  partnership: SeededPartnership,
  today: CalendarDate,
): Promise<void> {
  const who = {
    partnership: partnership.id,
    actor: { kind: "house", name: "demo" } as const,
    permissions: new Set<never>(),
  };
  await withScope(house.pool, who, house.now(), async (scope) => {
    for (const { id, name } of await listGroups(scope)) {
      const days = (MEETINGS[name] ?? []).map(([away, note]) => ({ metOn: addDays(today, away), note }));
      await insertMeetingDays(scope, id, days);
    }
  });
}
