import { fileURLToPath } from "node:url";
import pg from "pg";
import { describe, expect, inject, it } from "vitest";
import { within } from "../../../test/harness/test-server.ts";
import { migrate } from "./migrate.ts";

const folder = fileURLToPath(new URL("../../../migrations", import.meta.url));

/** An empty database for as long as `act` runs. */
async function withEmptyDatabase(act: (connection: pg.ClientConfig) => Promise<void>): Promise<void> {
  const name = `${inject("testDatabase").prefix}empty`;
  const admin = new pg.Client(inject("testDatabase").admin);
  await admin.connect();
  try {
    const owner = pg.escapeIdentifier(inject("testDatabase").owner.user);
    await admin.query(`create database ${pg.escapeIdentifier(name)} owner ${owner}`);
    await act(within(inject("testDatabase").owner, name));
  } finally {
    await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    await admin.end();
  }
}

describe("migrations", () => {
  it("run once, though three servers start at the same moment on an empty database", () =>
    withEmptyDatabase(async (connection) => {
      await Promise.all([1, 2, 3].map(() => migrate(connection, folder)));
      await migrate(connection, folder);
      const client = new pg.Client(connection);
      await client.connect();
      const applied = await client.query('select hash from migrations."applied"');
      await client.end();
      expect(new Set(applied.rows.map(({ hash }) => hash)).size).toBe(applied.rows.length);
      expect(applied.rows.length).toBeGreaterThan(0);
    }));

  it("leave the ledger so that nobody who serves pages can change or delete an entry", () =>
    withEmptyDatabase(async (connection) => {
      await migrate(connection, folder);
      const client = new pg.Client(connection);
      await client.connect();
      const rights = await client.query(
        "select privilege_type as may from information_schema.role_table_grants where grantee = 'commonty_runtime' and table_schema = 'ledger' and table_name = 'entry' order by 1",
      );
      await client.end();
      expect(rights.rows.map(({ may }) => may)).toEqual(["INSERT", "SELECT"]);
    }));
});
