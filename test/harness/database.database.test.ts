import pg from "pg";
import { expect, test } from "vitest";
import { ownDatabase, refusal, testDatabase, withRollback } from "./database.ts";

test("every worker has a migrated database", async () => {
  const pool = await testDatabase();
  const { rows } = await pool.query("select count(*)::int as applied from migrations.applied");
  expect(rows[0].applied).toBeGreaterThan(0);
});

test("what a test does is rolled back, also when it fails", async () => {
  const failing = withRollback(async (client) => {
    await client.query("create table public.leftover ()");
    throw new Error("the test fails");
  });
  await expect(failing).rejects.toThrow("the test fails");
  await withRollback((client) => client.query("create table public.leftover ()"));
  await withRollback(async (client) => {
    const { rows } = await client.query("select to_regclass('public.leftover') as leftover");
    expect(rows).toEqual([{ leftover: null }]);
  });
});

test("after an expected refusal the transaction goes on with what it had", async () => {
  await withRollback(async (client) => {
    await client.query("create table public.once (name text constraint once_only primary key)");
    await client.query("insert into public.once values ('Strathbrae')");
    const refused = await refusal(client, () =>
      client.query("insert into public.once values ('Strathbrae')"),
    );
    expect(refused.constraint).toBe("once_only");
    const { rows } = await client.query("select name from public.once");
    expect(rows).toEqual([{ name: "Strathbrae" }]);
  });
});

test("a refusal that does not come is a failure of the test", async () => {
  await withRollback(async (client) => {
    await expect(refusal(client, () => client.query("select 1"))).rejects.toThrow("did not");
  });
});

test("a database of one's own keeps what is committed, and is gone afterwards", async () => {
  const own = await ownDatabase();
  await own.pool.query("create table public.kept ()");
  expect((await own.pool.query("select to_regclass('public.kept') as kept")).rows).toEqual([
    { kept: "kept" },
  ]);
  await own.drop();
  const late = new pg.Client(own.connection);
  await expect(late.connect()).rejects.toMatchObject({ code: "3D000" });
});

test("the owner of the databases is no superuser, and may take on the runtime role", async () => {
  await withRollback(async (client) => {
    const { rows } = await client.query(
      "select rolsuper, rolbypassrls from pg_roles where rolname = current_user",
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    await client.query("set local role commonty_runtime");
    expect((await client.query("select current_user as acting")).rows).toEqual([
      { acting: "commonty_runtime" },
    ]);
  });
});
