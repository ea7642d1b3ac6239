import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import type { Programs } from "../../src/platform/database/embedded/programs.ts";
import { migrate } from "../../src/platform/database/migrate.ts";
import { openTestServer, type TestServer, within } from "./test-server.ts";

/** What a worker needs to make itself a database. */
export interface TestDatabaseFacts {
  readonly admin: pg.PoolConfig;
  readonly owner: pg.PoolConfig & { readonly user: string };
  /** A migrated database, to be copied. */
  readonly template: string;
  /** What the run's server runs, where it is ours. */
  readonly programs?: Programs;
  readonly scratch: string;
  /** What the names of this run's databases begin with; all of them are dropped at its end. */
  readonly prefix: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    testDatabase: TestDatabaseFacts;
  }
}

/** Once per run: a server, and one migrated database that every worker copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  const prefix = `commonty_test_${process.pid}_`;
  const template = `${prefix}template`;
  const tearDown = async (): Promise<void> => {
    try {
      await asAdmin(server, (admin) => dropAll(admin, prefix));
    } finally {
      await server.close();
    }
  };
  try {
    await makeTemplate(server, template, join(project.config.root, "migrations"));
  } catch (error) {
    await tearDown();
    throw error;
  }
  const { admin, owner, programs, scratch } = server;
  project.provide(
    "testDatabase",
    plain({ admin, owner, template, prefix, scratch, ...(programs && { programs }) }),
  );
  return tearDown;
}

async function makeTemplate(server: TestServer, template: string, migrations: string): Promise<void> {
  const name = pg.escapeIdentifier(template);
  await asAdmin(server, (admin) =>
    admin.query(`create database ${name} owner ${pg.escapeIdentifier(server.owner.user)} template template0`),
  );
  await migrate(within(server.owner, template), migrations);
  // Nobody may enter it any more: a database can only be copied while it is empty of people.
  await asAdmin(server, (admin) => admin.query(`alter database ${name} allow_connections false`));
}

async function dropAll(admin: pg.Client, prefix: string): Promise<void> {
  const found = await admin.query<{ name: string }>(
    "select datname as name from pg_database where starts_with(datname, $1)",
    [prefix],
  );
  for (const { name } of found.rows)
    await admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`);
}

async function asAdmin(server: TestServer, act: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(server.admin);
  await admin.connect();
  try {
    await act(admin);
  } finally {
    await admin.end();
  }
}

/** Only what can be sent to another process. */
function plain<Connection extends object>(connection: Connection): Connection {
  return JSON.parse(JSON.stringify(connection)) as Connection;
}
