import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { within } from "./test-server.ts";

/** A database of one's own, migrated and empty. */
export interface OwnDatabase {
  readonly name: string;
  readonly connection: pg.PoolConfig;
  readonly pool: pg.Pool;
  /** Closes the pool and drops the database. */
  drop(): Promise<void>;
}

/**
 * This worker's database: migrated, and empty as long as every test rolls back what it does (`withRollback`).
 * Made at the first call; all test files of a worker share it.
 */
export function testDatabase(): Promise<pg.Pool> {
  shelf.commontyTestWorker ??= openWorkerDatabase();
  return shelf.commontyTestWorker;
}

/** How to connect to this worker's database by other means than the pool, such as from a process. */
export async function testConnection(): Promise<pg.PoolConfig> {
  await testDatabase();
  return within(inject("testDatabase").owner, workerDatabase());
}

/**
 * Runs `act` within a transaction on one connection of this worker's database, and rolls it back whatever happens.
 * A statement that is meant to fail goes through `refusal`, so that the transaction can go on.
 */
export async function withRollback<Value>(act: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
  const client = await (await testDatabase()).connect();
  let broken = true;
  try {
    await client.query("begin");
    const value = await act(client);
    await client.query("rollback");
    broken = false;
    return value;
  } finally {
    // A connection whose transaction may still be open is thrown away, which rolls it back as well.
    client.release(broken);
  }
}

/** The error that PostgreSQL answers `act` with, undone to the moment before; fails when it raised none. */
export async function refusal(client: pg.ClientBase, act: () => Promise<unknown>): Promise<pg.DatabaseError> {
  await client.query("savepoint expected");
  try {
    await act();
  } catch (error) {
    await client.query("rollback to savepoint expected");
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (cause instanceof pg.DatabaseError) return cause;
    throw error;
  }
  throw new Error("PostgreSQL was expected to refuse this, and did not");
}

/**
 * For what cannot be rolled back: races of several connections, migrations, commits that others must see.
 * `like`, which nobody may be connected to, is copied with all that is in it.
 */
export async function ownDatabase(like?: string): Promise<OwnDatabase> {
  const name = `${inject("testDatabase").prefix}own_${randomBytes(6).toString("hex")}`;
  await copyTemplate(name, like);
  const connection = within(inject("testDatabase").owner, name);
  const pool = openPool(connection);
  return {
    name,
    connection,
    pool,
    drop: async () => {
      await pool.end();
      await asAdmin((admin) => admin.query(`drop database ${pg.escapeIdentifier(name)} with (force)`));
    },
  };
}

// Test files of one worker may each load this file anew; the worker's database outlives them.
const shelf = globalThis as { commontyTestWorker?: Promise<pg.Pool> };

async function openWorkerDatabase(): Promise<pg.Pool> {
  await copyTemplate(workerDatabase());
  return openPool(within(inject("testDatabase").owner, workerDatabase()));
}

function workerDatabase(): string {
  return `${inject("testDatabase").prefix}worker_${process.env.VITEST_POOL_ID ?? "1"}`;
}

function openPool(connection: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...connection, max: 8, allowExitOnIdle: true });
  // The server is stopped at the end of the run while idle connections may still be open.
  pool.on("error", () => {});
  return pool;
}

async function copyTemplate(name: string, template = inject("testDatabase").template): Promise<void> {
  const { owner } = inject("testDatabase");
  const ownerName = pg.escapeIdentifier(owner.user);
  await asAdmin(async (admin) => {
    // An earlier worker under this number is gone; what it left is not ours to build on.
    await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
    await admin.query(
      `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)} owner ${ownerName}`,
    );
  });
}

async function asAdmin(act: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(inject("testDatabase").admin);
  await admin.connect();
  try {
    await act(admin);
  } finally {
    await admin.end();
  }
}
