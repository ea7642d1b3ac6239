import { sql } from "drizzle-orm";
import { pgPolicy, pgRole } from "drizzle-orm/pg-core";

/** The role that pages and commands run as: no bypass of row-level security, no ownership. Made by the migrations' prelude. */
export const runtimeRole = pgRole("commonty_runtime").existing();

/** The second wall of a table that belongs to a partnership: rows of any other cannot be read or written. */
export function withinPartnership(table: string, column = "partnership_id") {
  const own = sql.raw(`${column} = nullif(current_setting('app.partnership', true), '')::uuid`);
  return pgPolicy(`${table}_within_partnership`, {
    as: "permissive",
    for: "all",
    to: runtimeRole,
    using: own,
    withCheck: own,
  });
}
