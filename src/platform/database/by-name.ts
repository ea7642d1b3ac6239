import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** The order in which people look for names: letters with accents beside those without, small beside large. */
export function byName(column: AnyColumn): SQL {
  return sql`${column} collate "en-GB-x-icu"`;
}
