import { openAssets } from "../src/app/assets.ts";
import { seedDemo } from "../src/app/demo/seed-demo.ts";
import { rooms } from "../src/app/rooms.ts";
import { readConfig } from "../src/platform/config/config.ts";
import { openPool } from "../src/platform/database/database.ts";
import { openIdentity } from "../src/platform/identity/identity.ts";
import { openSecrets } from "../src/platform/identity/open-secrets.ts";
import { silentLog } from "../src/platform/log/log.ts";
import { type OwnDatabase, ownDatabase } from "../test/harness/database.ts";

/** The moment at which every journey begins: a Monday. */
export const START = new Date("2026-11-23T10:00:00Z");

/** Strathbrae's plan at work, and Inverlairn, in a database of one's own. Filled once in a run, then copied. */
export async function demoDatabase(): Promise<OwnDatabase> {
  shelf.commontyDemo ??= fill();
  return ownDatabase(await shelf.commontyDemo);
}

// Test files of one worker may each load this file anew; the filled database outlives them.
const shelf = globalThis as { commontyDemo?: Promise<string> };

async function fill(): Promise<string> {
  const own = await ownDatabase();
  const pool = openPool(own.connection);
  await seedDemo({
    config: readConfig({}, "test"),
    pool,
    identity: openIdentity(pool, {
      secret: "only the accounts are wanted here",
      baseUrl: "http://seed.test",
    }),
    rooms,
    assets: openAssets({ css: "", script: "" }),
    tray: { mails: [] },
    log: silentLog,
    now: () => START,
    secretFor: openSecrets("a secret for journeys, long enough to be one"),
    oneClickKey: null,
  });
  await pool.close();
  await own.pool.end();
  return own.name;
}
