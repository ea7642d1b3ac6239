import { join } from "node:path";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OwnDatabase, ownDatabase } from "../../../test/harness/database.ts";
import { migrate } from "../database/migrate.ts";
import { silentLog } from "../log/log.ts";
import { JOBS_SCHEMA, type Jobs, openJobs } from "./open-jobs.ts";

let own: OwnDatabase;
beforeAll(async () => {
  own = await ownDatabase();
});
afterAll(() => own.drop());

describe("work that comes round by the clock", () => {
  let running = 0;
  let most = 0;
  let done = 0;
  const work = {
    name: "tick",
    cron: "0 4 1 1 *",
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 300));
      running -= 1;
      done += 1;
    },
  };
  let servers: Jobs[] = [];

  test("is done by one of two servers at a time, and what is in hand is finished when they stop", async () => {
    servers = await Promise.all([1, 2].map(() => openJobs(own.connection, [work], silentLog, 0.5)));
    const sender = await new PgBoss({
      ...plain(own.connection),
      schema: JOBS_SCHEMA,
      schedule: false,
    }).start();
    for (let round = 0; round < 3; round += 1) {
      await sender.send("tick");
      await until(() => done > round);
      await sender.send("tick");
    }
    await until(() => running > 0 || done > 3);
    await Promise.all(servers.map((server) => server.stop()));
    await sender.stop();
    expect(running).toBe(0);
    expect(most).toBe(1);
  });

  test("comes round in Scotland's time, written down once for all servers", async () => {
    const { rows } = await own.pool.query(`select name, cron, timezone from ${JOBS_SCHEMA}.schedule`);
    expect(rows).toEqual([{ name: "tick", cron: "0 4 1 1 *", timezone: "Europe/London" }]);
  });

  test("lies where pages and commands cannot reach it, also after the next start", async () => {
    await migrate(own.connection, join(import.meta.dirname, "../../../migrations"));
    const { rows } = await own.pool.query(
      "select has_schema_privilege('commonty_runtime', $1, 'usage') as reaches",
      [JOBS_SCHEMA],
    );
    expect(rows).toEqual([{ reaches: false }]);
  });
});

function plain({ host, port, user, password, database }: OwnDatabase["connection"]) {
  return { host, port, user, password, database } as ConstructorParameters<typeof PgBoss>[0] & object;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}
