import { drizzle, type NodePgDatabase, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";

/** Drizzle on one connection or pool. Stores and commands get theirs from the Scope. */
export type Database = PgDatabase<NodePgQueryResultHKT, Record<string, never>>;

/** The house's connections. Only the front door holds it. */
export interface Pool {
  readonly database: Database;
  close(): Promise<void>;
}

// A calendar day stays the text it is; `pg` would make it a local midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

export function connect(client: pg.Pool | pg.PoolClient | pg.Client): NodePgDatabase {
  return drizzle(client, { casing: "snake_case" });
}

/** Opens a pool of connections. `connection` is what `pg` takes. */
export function openPool(connection: pg.PoolConfig): Pool {
  const pool = new pg.Pool({ max: 12, application_name: "commonty", ...connection });
  // Without a listener, a connection that breaks while idle would end the process.
  pool.on("error", () => {});
  return { database: connect(pool), close: () => pool.end() };
}
