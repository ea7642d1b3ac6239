import pg from "pg";
import { codeOf, DatabaseTrouble } from "./database-trouble.ts";

/** What a server by address tells of itself. */
export interface ServerFacts {
  /** As `server_version_num` has it: 150018 is 15.18. */
  readonly version: number;
  readonly encoding: string;
  /** Whether it knows the order in which people look for names, "en-GB-x-icu". */
  readonly sortsNames: boolean;
}

/** The oldest PostgreSQL that we use the SQL of. */
const OLDEST = 150_000;

/**
 * Turns an address such as `postgres://user:password@host:5432/database?sslmode=verify-full`, or one with a socket
 * folder (`postgres:///database?host=/run/postgresql`), into what `pg` takes. What it throws never holds the password.
 * @throws DatabaseTrouble `address-unreadable`
 */
export function readAddress(address: string): pg.PoolConfig & { readonly connectionString: string } {
  const read = URL.canParse(address) ? new URL(address) : undefined;
  if (read === undefined) throw new DatabaseTrouble("address-unreadable", { wrong: "address" });
  if (read.protocol !== "postgres:" && read.protocol !== "postgresql:") {
    throw new DatabaseTrouble("address-unreadable", { wrong: "scheme", scheme: read.protocol });
  }
  if (read.pathname.length < 2) throw new DatabaseTrouble("address-unreadable", { wrong: "database" });
  return { connectionString: address, application_name: "commonty" };
}

/**
 * Looks once at the server before anything is asked of it.
 * @throws DatabaseTrouble `server-unreachable`, `server-refuses`, or what `judgeServer` finds
 */
export async function checkServer(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...connection });
  // A server that breaks off after it answered is the business of whoever uses it next.
  client.on("error", () => {});
  try {
    await client.connect();
    const asked = await client.query<ServerFacts>(`
      select current_setting('server_version_num')::int as version,
        current_setting('server_encoding') as encoding,
        exists (select from pg_collation where collname = 'en-GB-x-icu') as "sortsNames"`);
    for (const facts of asked.rows) judgeServer(facts);
  } catch (error) {
    throw troubleWithServer(error, client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @throws DatabaseTrouble where Commonty cannot work on such a server */
export function judgeServer(facts: ServerFacts): void {
  if (facts.version < OLDEST) {
    throw new DatabaseTrouble("server-too-old", {
      found: Math.floor(facts.version / 10_000),
      oldest: OLDEST / 10_000,
    });
  }
  if (facts.encoding !== "UTF8") throw new DatabaseTrouble("server-not-utf8", { found: facts.encoding });
  if (!facts.sortsNames) throw new DatabaseTrouble("server-without-icu");
}

function troubleWithServer(error: unknown, { host, port, database }: pg.Client): unknown {
  if (error instanceof DatabaseTrouble) return error;
  const code = codeOf(error) ?? (error instanceof Error ? error.message : "unknown");
  // 28: who we say we are; 3D: no such database; 42501: not for this role.
  const refuses = /^(28|3D|42501)/.test(code);
  const reason = refuses ? "server-refuses" : "server-unreachable";
  const facts = { host, port, ...(database === undefined ? {} : { database }), code };
  return new DatabaseTrouble(reason, facts, { cause: error });
}
