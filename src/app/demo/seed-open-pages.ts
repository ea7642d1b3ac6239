import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { insertPlace } from "../../modules/partnerships/index.ts";
import { askForFormat } from "../../modules/publishing/index.ts";
import { withScope } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";
import type { SeededPartnership } from "./seed-partnership.ts";

/** Two places, one with an outline (invented, and in the sea), and a request that somebody sent from a public page. */
export async function seedOpenPages(
  house: House,
  partnership: SeededPartnership,
  today: CalendarDate,
): Promise<void> {
  const who = {
    partnership: partnership.id,
    actor: { kind: "public" } as const,
    permissions: new Set<never>(),
  };
  const at = new Date(Date.parse(`${addDays(today, -3)}T15:20:00Z`));
  await withScope(house.pool, who, at, async (scope) => {
    await insertPlace(scope, {
      id: crypto.randomUUID(),
      name: "Glen Orrin",
      kind: "locality",
      boundary: { type: "Polygon", coordinates: [GLEN] },
      boundarySource: "Strathbrae Council, drawn with the community councils",
    });
    await insertPlace(scope, { id: crypto.randomUUID(), name: "Harbour and Old Town", kind: "locality" });
    await askForFormat(scope, {
      format: "large-print",
      words: "18 point or larger, on yellow paper. The part on sharing figures matters most to me.",
      contact: "By post: 4 Shore Street, Harbour",
      path: "/strathbrae/plans/1",
    });
  });
}

const GLEN = [
  [-6.62, 58.86],
  [-6.58, 58.845],
  [-6.52, 58.85],
  [-6.48, 58.838],
  [-6.42, 58.852],
  [-6.37, 58.885],
  [-6.385, 58.93],
  [-6.43, 58.955],
  [-6.47, 58.94],
  [-6.5, 58.962],
  [-6.56, 58.95],
  [-6.6, 58.915],
  [-6.59, 58.885],
  [-6.62, 58.86],
];
