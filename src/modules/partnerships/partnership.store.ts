import { and, eq, sql } from "drizzle-orm";
import { noOwnHolidays, type OwnHolidays } from "../../kernel/working-day.ts";
import { NotFound } from "../../platform/access/errors.ts";
import { byName } from "../../platform/database/by-name.ts";
import type { Database } from "../../platform/database/database.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { counters, type PartnershipRow, partnerships } from "./partnership.table.ts";
import { ownHolidaysOf } from "./settings/working-days.ts";

/** The partnership at an address, or null. Before there is a scope: this is how one is found. */
export async function findPartnershipBySlug(
  database: Database,
  slug: string,
): Promise<PartnershipRow | null> {
  const [row] = await database.select().from(partnerships).where(eq(partnerships.slug, slug));
  return row ?? null;
}

/** Every partnership of the service, by name: the front page, and the commands. */
export function listPartnerships(database: Database): Promise<PartnershipRow[]> {
  return database.select().from(partnerships).orderBy(byName(partnerships.name));
}

export async function getPartnership(scope: Scope): Promise<PartnershipRow> {
  const [row] = await scope.database
    .select()
    .from(partnerships)
    .where(eq(partnerships.id, scope.partnership));
  if (!row) throw new NotFound();
  return row;
}

/** The days beyond the bank holidays on which nobody works in the partnership of a scope. */
export async function findOwnHolidays(scope: Scope): Promise<OwnHolidays> {
  const { easterMondayOff, localHolidays } = partnerships;
  const [row] = await scope.database
    .select({ easterMondayOff, localHolidays })
    .from(partnerships)
    .where(eq(partnerships.id, scope.partnership));
  return row ? ownHolidaysOf(row) : noOwnHolidays;
}

export async function insertPartnership(
  database: Database,
  row: typeof partnerships.$inferInsert,
): Promise<void> {
  await database.insert(partnerships).values(row);
}

/** Changes the partnership's own row; false when somebody changed it since `version`. */
export async function changePartnershipRow(
  scope: Scope,
  version: number,
  change: Partial<typeof partnerships.$inferInsert>,
): Promise<boolean> {
  const rows = await scope.database
    .update(partnerships)
    .set({ ...change, version: version + 1 })
    .where(and(eq(partnerships.id, scope.partnership), eq(partnerships.version, version)))
    .returning({ id: partnerships.id });
  return rows.length === 1;
}

/** The next short number of a kind of thing (`action`), never given twice. `howMany` reserves a run and answers its first. */
export async function nextNumber(scope: Scope, name: string, howMany = 1): Promise<number> {
  const [row] = await scope.database
    .insert(counters)
    .values({ partnershipId: scope.partnership, name, last: howMany })
    .onConflictDoUpdate({
      target: [counters.partnershipId, counters.name],
      set: { last: sql`${counters.last} + ${howMany}` },
    })
    .returning({ last: counters.last });
  if (!row) throw new Error(`no number for ${name}`);
  return row.last - howMany + 1;
}
