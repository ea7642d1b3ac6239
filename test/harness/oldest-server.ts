import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Programs } from "../../src/platform/database/embedded/programs.ts";

/** The oldest PostgreSQL that Commonty supports. */
export const OLDEST = 15;

/**
 * The programs of the oldest supported server, where this machine has them: in PG_OLDEST_BIN, or where Debian puts
 * them. With them the whole suite runs on that server: `COMMONTY_TEST_SERVER=15 npm test`.
 */
export function findOldestPrograms(): Programs | undefined {
  const bin = process.env.PG_OLDEST_BIN ?? `/usr/lib/postgresql/${OLDEST}/bin`;
  return existsSync(join(bin, "initdb")) ? { bin, major: OLDEST } : undefined;
}
