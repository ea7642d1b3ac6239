import { and, eq } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { type CalendarRow, calendars } from "./calendar.table.ts";

const within = (scope: Scope) => eq(calendars.partnershipId, scope.partnership);

/** The reporting calendar of a plan; null where it has none. */
export async function findCalendar(scope: Scope, planId: string): Promise<CalendarRow | null> {
  const [row] = await scope.database
    .select()
    .from(calendars)
    .where(and(within(scope), eq(calendars.planId, planId)));
  return row ?? null;
}

export function listCalendars(scope: Scope): Promise<CalendarRow[]> {
  return scope.database.select().from(calendars).where(within(scope)).orderBy(calendars.planId);
}

/** Gives a plan its first calendar; false where it has one by now. */
export async function insertCalendar(
  scope: Scope,
  row: Omit<typeof calendars.$inferInsert, "partnershipId" | "version">,
): Promise<boolean> {
  const rows = await scope.database
    .insert(calendars)
    .values({ ...row, partnershipId: scope.partnership })
    .onConflictDoNothing()
    .returning({ planId: calendars.planId });
  return rows.length === 1;
}

/** Changes a calendar; false when somebody changed it since `version`. */
export async function changeCalendarRow(
  scope: Scope,
  planId: string,
  version: number,
  change: Partial<Omit<typeof calendars.$inferInsert, "partnershipId" | "planId" | "version">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(calendars)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(calendars.planId, planId), eq(calendars.version, version)))
    .returning({ planId: calendars.planId });
  return rows.length === 1;
}
