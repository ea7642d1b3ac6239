import type { ClientConfig } from "pg";
import { type ConstructorOptions, PgBoss } from "pg-boss";
import type { Log } from "../log/log.ts";

/** A piece of work that comes round again by the clock on the wall in Scotland. */
export interface TimedWork {
  readonly name: string;
  /** As cron writes it. */
  readonly cron: string;
  run(): Promise<void>;
}

export interface Jobs {
  /** Takes no new work, and waits for what is in hand. */
  stop(): Promise<void>;
}

/** The schema that pg-boss keeps its own tables in: makes them at the first start, and brings them up to date by itself. */
export const JOBS_SCHEMA = "jobs";

/** Its own connections, beside those of the pages: one for its clock, one for the work that it looks for. */
const CONNECTIONS = 2;
const STOP_MS = 10_000;
const DAY_SECONDS = 86_400;
/** Work that has not ended after this time is given up for dead, and may be begun by another server. */
const LONGEST_WORK_SECONDS = 1_800;

/**
 * Starts the clock of the service: each work comes round at its time, on one server at a time however many there are. Work that
 * fails is told in the log and comes round again at its next time.
 */
export async function openJobs(
  connection: ClientConfig,
  works: readonly TimedWork[],
  log: Log,
  lookEverySeconds = 5,
): Promise<Jobs> {
  const boss = new PgBoss({
    ...(connection as ConstructorOptions),
    schema: JOBS_SCHEMA,
    application_name: "commonty jobs",
    max: CONNECTIONS,
  });
  boss.on("error", (error) => log.fault("the clock's own tables have trouble", error));
  await boss.start();
  try {
    for (const { name, cron, run } of works) {
      // At most one that waits and one that runs: after a long work there is one round to catch up, and not ten.
      const rules = {
        policy: "stately",
        retryLimit: 0,
        expireInSeconds: LONGEST_WORK_SECONDS,
        retentionSeconds: DAY_SECONDS,
        deleteAfterSeconds: DAY_SECONDS,
      };
      await boss.createQueue(name, rules);
      await boss.schedule(name, cron, null, { tz: "Europe/London" });
      await boss.work(name, { pollingIntervalSeconds: lookEverySeconds }, async () => {
        try {
          await run();
        } catch (error) {
          log.fault("timed work failed", error, { name });
          throw error;
        }
      });
    }
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_MS }) };
}
