import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { listEventsSince } from "../../../platform/ledger/events-since.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../../people/index.ts";
import { chasingEvents } from "../events.ts";
import type { CalendarRow } from "./calendar.table.ts";

/** Since when a plan asks nobody, who said so and why. */
export interface Pause {
  readonly on: CalendarDate;
  readonly by: string | null;
  /** Empty where they gave no reason. */
  readonly reason: string;
}

/** How the asking of a plan came to be paused, as the ledger has it; null where it is not. */
export async function findPause(
  scope: Scope,
  calendar: Pick<CalendarRow, "planId" | "pausedAt"> | null,
): Promise<Pause | null> {
  if (!calendar?.pausedAt) return null;
  const events = await listEventsSince(scope, "plan", [chasingEvents.calendarPaused], calendar.pausedAt);
  const event = events.find(({ subjectId }) => subjectId === calendar.planId);
  const by = event?.actorId
    ? (await listPeople(scope)).find(({ id }) => id === event.actorId)?.name
    : undefined;
  return { on: dayInScotland(calendar.pausedAt), by: by ?? null, reason: event?.words.reason ?? "" };
}
