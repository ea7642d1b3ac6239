import { randomBytes } from "node:crypto";
import pg from "pg";
import { expect, inject, test } from "vitest";
import { testConnection } from "../../../test/harness/database.ts";
import { within } from "../../../test/harness/test-server.ts";
import { checkServer } from "./address.ts";

test("the server that the tests run on will do", async () => {
  await expect(checkServer(await testConnection())).resolves.toBeUndefined();
});

test("a database that does not keep text as UTF-8 is refused", async () => {
  const { admin, prefix } = inject("testDatabase");
  const name = `${prefix}ascii_${randomBytes(4).toString("hex")}`;
  // The cluster's own order is for UTF-8 alone.
  const libc = "locale_provider libc";
  const client = new pg.Client(admin);
  await client.connect();
  try {
    await client.query(`create database ${name} encoding 'SQL_ASCII' locale 'C' ${libc} template template0`);
    await expect(checkServer(within(admin, name))).rejects.toMatchObject({
      reason: "server-not-utf8",
      facts: { found: "SQL_ASCII" },
    });
    await client.query(`drop database ${name}`);
  } finally {
    await client.end();
  }
});

test("a wrong password and a missing database are refusals, and the password is not repeated", async () => {
  const connection = within(inject("testDatabase").owner, "nowhere");
  await expect(checkServer(connection)).rejects.toMatchObject({
    reason: "server-refuses",
    facts: { code: "3D000" },
  });
  const { host, port, user, database } = new pg.Client(await testConnection());
  const wrong = { host, port, ...(user && { user }), ...(database && { database }), password: "open-sesame" };
  const refused = await checkServer(wrong).catch((error: Error) => error);
  expect(refused).toMatchObject({ reason: "server-refuses", facts: { code: "28P01" } });
  expect(String(refused)).not.toContain("open-sesame");
});

test("where nobody listens, the server is unreachable", async () => {
  const nobody = { host: "/nonexistent", port: 5432, user: "innes", database: "commonty" };
  await expect(checkServer(nobody)).rejects.toMatchObject({
    reason: "server-unreachable",
    facts: { host: "/nonexistent", code: "ENOENT" },
  });
});
