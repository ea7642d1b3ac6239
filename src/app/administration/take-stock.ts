import { sql } from "drizzle-orm";
import { type CalendarDate, dayInScotland } from "../../kernel/calendar-date.ts";
import { fullNameOf } from "../../kernel/tenant.ts";
import { listPartnerships } from "../../modules/partnerships/index.ts";
import type { Database } from "../../platform/database/database.ts";
import { findLastChangeAt } from "../../platform/ledger/last-change.store.ts";
import { withScope, withService } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";

/** A partnership as whoever looks after the service sees it: numbers and days, never a word of its own. */
export interface CountedPartnership {
  readonly slug: string;
  readonly name: string;
  /** What its rooms count: “People”, “Plans published”. */
  readonly counts: Readonly<Record<string, number>>;
  readonly lastChangeOn: CalendarDate | null;
  /** Letters that are to be sent, and those that were refused or failed in the last thirty days. */
  readonly mailWaiting: number;
  readonly mailTrouble: number;
}

/** How the service itself is. */
export interface ServiceHealth {
  readonly database: string;
  readonly databaseBytes: number;
  readonly mailWaiting: number;
  readonly mailFailed: number;
}

/** Counts every partnership, each within its own walls and with no permission at all. */
export async function takeStock(house: House): Promise<readonly CountedPartnership[]> {
  const all = await withService(house.pool, listPartnerships);
  const mail = await withService(house.pool, (database) => countMail(database, house.now()));
  const counted: CountedPartnership[] = [];
  for (const partnership of all) {
    const who = {
      partnership: partnership.id,
      actor: { kind: "house", name: "stock-taking" },
      permissions: new Set<never>(),
    } as const;
    const { counts, at } = await withScope(house.pool, who, house.now(), async (scope) => {
      const counts: Record<string, number> = {};
      for (const { gives } of house.rooms)
        for (const { label, count } of (await gives?.census?.(scope)) ?? []) counts[label] = count;
      return { counts, at: await findLastChangeAt(scope) };
    });
    const post = mail.filter((row) => row.partnership === partnership.id);
    const sum = (isOne: (state: string) => boolean) =>
      post.filter(({ state }) => isOne(state)).reduce((all, { count }) => all + count, 0);
    counted.push({
      slug: partnership.slug,
      name: fullNameOf(partnership),
      counts,
      lastChangeOn: at ? dayInScotland(at) : null,
      mailWaiting: sum((state) => state === "waiting"),
      mailTrouble: sum((state) => state === "refused" || state === "failed"),
    });
  }
  return counted;
}

interface MailCount {
  readonly partnership: string | null;
  readonly state: string;
  readonly count: number;
}

/** Letters of the last thirty days by partnership and state: as the postman sees them, and no more than how many. */
async function countMail(database: Database, now: Date): Promise<MailCount[]> {
  const since = new Date(now.getTime() - 30 * 86_400_000).toISOString();
  const { rows } = await database.execute(sql`
    select partnership_id as partnership, state, count(*)::int as count from (
      select partnership_id, state, created_at from mail.message
      union all select partnership_id, state, created_at from mail.digest
    ) post where created_at > ${since}::timestamptz or state = 'waiting' group by 1, 2`);
  return rows as unknown as MailCount[];
}

/** Asks the database how it is. */
export function askHealth(house: House): Promise<ServiceHealth> {
  return withService(house.pool, async (database) => {
    const mail = await countMail(database, house.now());
    const { rows } = await database.execute(sql`
      select current_setting('server_version') as version, pg_database_size(current_database())::float8 as bytes`);
    const [row] = rows as unknown as { version: string; bytes: number }[];
    const sum = (state: string) =>
      mail.filter((one) => one.state === state).reduce((all, { count }) => all + count, 0);
    return {
      database: `PostgreSQL ${row?.version ?? ""}`,
      databaseBytes: row?.bytes ?? 0,
      mailWaiting: sum("waiting"),
      mailFailed: sum("failed") + sum("refused"),
    };
  });
}
