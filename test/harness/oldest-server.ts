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

/** The programs that the environment asks to test with, as an option for `openEmbedded`; none means those of npm. */
export function programsUnderTest(): { programs?: Programs } {
  const asked = process.env.COMMONTY_TEST_SERVER ?? "";
  if (asked === "") return {};
  const programs = asked === String(OLDEST) ? findOldestPrograms() : undefined;
  if (programs !== undefined) return { programs };
  throw new Error(
    `COMMONTY_TEST_SERVER=${asked}: no such PostgreSQL here; PG_OLDEST_BIN may say where ${OLDEST} lies`,
  );
}
