import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findPartnershipBySlug } from "../src/modules/partnerships/index.ts";
import type { Database } from "../src/platform/database/database.ts";
import { enterPartnership, withService } from "../src/platform/scope/open-scope.ts";
import { withApp } from "./harness/app.ts";

/** Tables of the service as a whole, with the reason why no partnership owns their rows. */
const OF_THE_SERVICE: Readonly<Record<string, string>> = {
  "identity.user": "one account may work in several partnerships",
  "identity.session": "a session belongs to an account",
  "identity.account": "how an account signs in",
  "identity.verification": "links that were sent, hashed",
  "identity.two_factor": "a second step belongs to an account",
  "identity.passkey": "a passkey belongs to an account",
  "identity.history": "what changed in how an account signs in",
  "identity.kept_form":
    "what somebody typed before they signed in again: of an account, sealed for one browser",
  "identity.attempt": "requests for links, counted",
  "identity.service_administrator": "looks after the service, and belongs to no partnership",
  "identity.service_act": "what was done to the service as a whole",
};

interface Found {
  readonly name: string;
  readonly secured: boolean;
  readonly policies: number;
  readonly owned: boolean;
}

/** Beside these there is `jobs`, which pg-boss makes for itself: pages and commands cannot reach it (src/platform/jobs). */
async function findTables(database: Database): Promise<Found[]> {
  const answer = await database.execute(sql`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity as secured,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'partnership_id') as owned
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public', 'migrations', 'jobs')
    order by 1`);
  return answer.rows as unknown as Found[];
}

describe("the second wall", () => {
  it("stands round every table that is not the service's own", () =>
    withApp(async ({ house }) => {
      const tables = await findTables(house.pool.database);
      expect(tables.length).toBeGreaterThan(15);
      const bare = tables.filter(
        ({ name, secured, policies }) => !(name in OF_THE_SERVICE) && (!secured || policies === 0),
      );
      expect(bare.map(({ name }) => name)).toEqual([]);
      const strayed = tables.filter(({ name, owned }) => name in OF_THE_SERVICE && owned);
      expect(strayed.map(({ name }) => name)).toEqual([]);
    }));

  it("shows a partnership none of another's rows, in any table", () =>
    withApp(async ({ house }) => {
      const { database } = house.pool;
      const owned = (await findTables(database)).filter((table) => table.owned);
      const other = await withService(house.pool, (inner) => findPartnershipBySlug(inner, "inverlairn"));
      const seen: string[] = [];
      await database.transaction(async (inner) => {
        await enterPartnership(inner, other?.id ?? "");
        for (const { name } of owned) {
          const answer = await inner.execute(
            sql`select count(*)::int as count from ${sql.raw(quoted(name))} where partnership_id <> ${other?.id}`,
          );
          if ((answer.rows[0] as { count: number }).count > 0) seen.push(name);
        }
      });
      expect(seen).toEqual([]);
    }));

  it("lets nobody write a row for another partnership, in any table that has rows", () =>
    withApp(async ({ house }) => {
      const { database } = house.pool;
      const strathbrae = await withService(house.pool, (inner) => findPartnershipBySlug(inner, "strathbrae"));
      const inverlairn = await withService(house.pool, (inner) => findPartnershipBySlug(inner, "inverlairn"));
      const owned = (await findTables(database)).filter(
        (table) => table.owned && table.name !== "mail.message",
      );
      let tried = 0;
      for (const { name } of owned) {
        const table = sql.raw(quoted(name));
        const code = await refusalOf(database, async (inner) => {
          await enterPartnership(inner, strathbrae?.id ?? "");
          const rows = await inner.execute(sql`select 1 from ${table} limit 1`);
          if (rows.rows.length === 0) return;
          tried += 1;
          await inner.execute(sql`update ${table} set partnership_id = ${inverlairn?.id}`);
        });
        // 42501: refused by policy or by right (the ledger cannot be changed at all).
        if (code !== null) expect([name, code]).toEqual([name, "42501"]);
      }
      expect(tried).toBeGreaterThan(10);
    }));

  it("runs pages as a role that cannot pass row-level security by", () =>
    withApp(async ({ house }) => {
      const answer = await house.pool.database.execute(
        sql`select rolbypassrls or rolsuper or rolcanlogin as strong from pg_roles where rolname = 'commonty_runtime'`,
      );
      expect(answer.rows).toEqual([{ strong: false }]);
    }));
});

function quoted(name: string): string {
  return name
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
}

/** The SQL state of a refusal within a savepoint, or null when nothing was refused. */
async function refusalOf(
  database: Database,
  act: (inner: Database) => Promise<void>,
): Promise<string | null> {
  try {
    await database.transaction(act);
    return null;
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause;
    if (!cause?.code) throw error;
    return cause.code;
  }
}
