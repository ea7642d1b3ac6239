import type pg from "pg";
import { expect, test } from "vitest";
import { ownDatabase } from "../../../../test/harness/database.ts";
import { MONDAY } from "../../../../test/harness/partnerships.ts";
import { openPool } from "../../../platform/database/database.ts";
import { withScope } from "../../../platform/scope/open-scope.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { seedPartnership, strathbrae } from "../../partnerships/testing.ts";
import { seedPerson, seedRole } from "../testing.ts";
import { endRole } from "./end-role.ts";
import { verifyRoles } from "./verify-roles.ts";

test("two administrators who end each other's role at one moment cannot both succeed", async () => {
  const own = await ownDatabase();
  const pool = openPool(own.connection);
  try {
    const who = {
      partnership: strathbrae.id,
      actor: { kind: "house", name: "test" },
      permissions: new Set(["people:role:grant"] as const),
    } as const;
    const grants = await withScope(pool, who, MONDAY, async (scope) => {
      await seedPartnership(scope, strathbrae);
      const seeded = [];
      for (const name of ["Fiona Geddes", "Morag Innes"]) {
        const email = `${name.slice(0, 5).toLowerCase()}@strathbrae.example`;
        const id = await seedPerson(scope, { name, email, signsIn: true });
        seeded.push({ id, grant: await seedRole(scope, id, "administrator", "2025-01-01") });
      }
      return seeded;
    });
    const [first, second] = grants;
    if (!first || !second) throw new Error("two administrators were seeded");
    const end = ({ id, grant }: typeof first, scope: Scope) =>
      endRole(scope, id, grant, { lastOn: scope.asOn, until: "" });
    let later: ReturnType<typeof endRole> | undefined;
    const sooner = await withScope(pool, who, MONDAY, async (scope) => {
      const result = await end(first, scope);
      // The second begins before the first is kept: it has to wait, or it would judge by what no longer holds.
      let over = false;
      later = withScope(pool, who, MONDAY, (scope) => end(second, scope)).finally(() => {
        over = true;
      });
      await someoneWaits(own.pool, () => over);
      return result;
    });
    const results = [sooner, await later];
    expect(results.map((result) => result?.ok)).toEqual([true, false]);
    expect(await withScope(pool, who, MONDAY, verifyRoles)).toEqual([]);
  } finally {
    await pool.close();
    await own.drop();
  }
});

/** Comes back when some connection of this database waits for a lock, or when there is nothing to wait for any more. */
async function someoneWaits(pool: pg.Pool, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const { rows } = await pool.query(
      "select 1 from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()",
    );
    if (rows.length > 0) return;
  }
}
