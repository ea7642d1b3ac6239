import { escapeIdentifier, escapeLiteral } from "pg";
import type { Hold } from "./hold.ts";

/** The database that Commonty keeps on its server, and the role that owns it. */
export const OWNER = "commonty";

/**
 * Makes the database and its owner on the first start. The owner is no superuser: like the operator's role on a
 * server by address it owns its database and may make roles, so that what works here works there.
 */
export async function makeOwnDatabase(hold: Hold, password: string): Promise<void> {
  const found = await hold.query(`select 1 from pg_database where datname = '${OWNER}'`);
  if (found.rowCount === 1) return;
  const owner = escapeIdentifier(OWNER);
  // Of two processes at a first start one makes it while the other waits, and then finds it.
  await hold.query("select pg_advisory_lock(7265002)");
  try {
    const role = await hold.query(`select 1 from pg_roles where rolname = '${OWNER}'`);
    if (role.rowCount === 0) {
      await hold.query(`create role ${owner} login createrole password ${escapeLiteral(password)}`);
      await hold.query(mayBecomeRolesItMakes(owner));
    }
    const database = await hold.query(`select 1 from pg_database where datname = '${OWNER}'`);
    if (database.rowCount === 0)
      await hold.query(`create database ${owner} owner ${owner} template template0`);
  } finally {
    await hold.query("select pg_advisory_unlock(7265002)");
  }
}

/** Since PostgreSQL 16 who makes a role may hand it out but not take it on, unless told beforehand. */
function mayBecomeRolesItMakes(owner: string): string {
  return `do $$ begin
    if current_setting('server_version_num')::int >= 160000 then
      alter role ${owner} set createrole_self_grant = 'set, inherit';
    end if;
  end $$`;
}
