import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Database } from "../src/platform/database/database.ts";
import { findBrokenSeal } from "../src/platform/ledger/verify-ledger.ts";
import { withApp } from "./harness/app.ts";

/** The SQL state of a refusal within a savepoint, or null when nothing was refused. */
async function refusalOf(database: Database, statement: string): Promise<string | null> {
  try {
    await database.transaction(async (inner) => void (await inner.execute(sql.raw(statement))));
    return null;
  } catch (error) {
    return (error as { cause?: { code?: string } }).cause?.code ?? "no code";
  }
}

describe("the ledger", () => {
  it("cannot be altered by the role that pages run as, nor the words beside it", () =>
    withApp((test) =>
      test.as("Morag Innes", async ({ database }) => {
        for (const statement of [
          "update ledger.entry set event = 'nothing'",
          "delete from ledger.entry",
          "truncate ledger.entry",
          "update ledger.words set words = '{}'",
          "truncate ledger.words",
          "alter table ledger.entry disable row level security",
          "drop table ledger.entry",
        ])
          expect([statement, await refusalOf(database, statement)]).toEqual([statement, "42501"]);
      }),
    ));

  it("holds when its personal words are erased, and what it tells still stands on its pages", () =>
    withApp(async (test) => {
      const path = "/strathbrae/desk/actions/8/cancellation";
      const page = await (await test.get("/strathbrae/desk/actions/8", "Morag Innes")).text();
      const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
      const reason = "Its owner fell ill";
      expect((await test.post(path, { version, reason }, "Morag Innes")).status).toBe(303);
      await test.as("Morag Innes", async (scope) => {
        expect(await findBrokenSeal(scope)).toBeNull();
        const erased = await scope.database.execute(sql`delete from ledger.words`);
        expect(erased.rowCount).toBeGreaterThan(0);
        expect(await findBrokenSeal(scope)).toBeNull();
      });
      expect((await test.get("/strathbrae/desk/actions/8", "Morag Innes")).status).toBe(200);
      expect((await test.get("/strathbrae/actions/8")).status).toBe(200);
    }));

  it("shows words that were exchanged for others, for their entry knows them", () =>
    withApp(async (test) => {
      const { database } = test.house.pool;
      await database.execute(sql`update ledger.words set words = '{"reason": "another"}'`);
      await test.as("Morag Innes", async (scope) => expect(await findBrokenSeal(scope)).not.toBeNull());
    }));
});
