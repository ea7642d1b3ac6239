import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { migrate as runMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { connect } from "./database.ts";
import { codeOf, DatabaseTrouble } from "./database-trouble.ts";

const LOCK = 712_004_519;

/**
 * Brings a database to the shape of this version. Two servers may start at once: one works, the other waits for it.
 * Throws when an entry of the journal was not applied (an older branch that was merged late would be passed over in silence).
 */
export async function migrate(connection: pg.ClientConfig, folder: string): Promise<void> {
  const client = new pg.Client({ ...connection, application_name: "commonty migrations" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query(PRELUDE).catch((error: unknown) => {
      if (codeOf(error) !== "42501") throw error;
      throw new DatabaseTrouble("role-not-granted", { user: client.user ?? "" }, { cause: error });
    });
    await runMigrations(connect(client), {
      migrationsFolder: folder,
      migrationsSchema: "migrations",
      migrationsTable: "applied",
    });
    await client.query(GRANTS);
    await everyEntryApplied(client, folder);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]).catch(() => {});
    await client.end();
  }
}

async function everyEntryApplied(client: pg.Client, folder: string): Promise<void> {
  const journal = JSON.parse(await readFile(join(folder, "meta", "_journal.json"), "utf8")) as {
    entries: { tag: string }[];
  };
  const applied = await client.query<{ count: number }>(
    'select count(*)::int as count from migrations."applied"',
  );
  const count = applied.rows[0]?.count ?? 0;
  if (count < journal.entries.length) {
    throw new Error(
      `${journal.entries.length} migrations are written, ${count} were applied. See migrations/meta/_journal.json.`,
    );
  }
}

/** Roles belong to the whole server, so one may be there already, or be made by another process at this moment. */
const PRELUDE = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'commonty_runtime') then
    create role commonty_runtime nologin nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  -- Who makes a role may administer it, and from PostgreSQL 16 on may not yet become it.
  execute format('grant commonty_runtime to %I', current_user);
exception when insufficient_privilege then
  if not pg_has_role(current_user, 'commonty_runtime', 'member') then raise; end if;
end $$;
`;

/** The runtime role may use every table of every room, and nothing of the migrations' own nor of the clock's (`jobs`). */
const GRANTS = `
do $$ declare room text; begin
  for room in
    select nspname from pg_namespace
    where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public', 'migrations', 'jobs')
  loop
    execute format('grant usage on schema %I to commonty_runtime', room);
    execute format('grant select, insert, update, delete on all tables in schema %I to commonty_runtime', room);
    execute format('grant usage, select on all sequences in schema %I to commonty_runtime', room);
  end loop;
end $$;
revoke update, delete, truncate on ledger.entry from commonty_runtime;
-- Words may be erased, and never exchanged for others.
revoke update, truncate on ledger.words from commonty_runtime;
`;
