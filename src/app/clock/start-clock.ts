import { type Jobs, openJobs } from "../../platform/jobs/open-jobs.ts";
import type { OpenHouse } from "../open-house.ts";
import { tick } from "./tick.ts";

const AGAIN_MS = 60_000;

/**
 * Lets the clock run while the service serves: every five minutes the rooms do what is due, and the mails of the day are written
 * down. Pages do not wait for its start, and where it cannot start (its tables need a schema of their own) it is tried again
 * every minute, and the log says why. Tests turn the hands themselves.
 */
export function startClock({ house, connection }: OpenHouse): { stop(): Promise<void> } {
  if (house.config.mode === "test") return { stop: async () => {} };
  const work = {
    name: "tick",
    cron: "*/5 * * * *",
    run: async () => {
      const { partnerships } = await tick(house, house.now());
      for (const { slug, did, written, faults } of partnerships)
        if (did.length + written + faults.length > 0)
          house.log.info("the clock ticked", { partnership: slug, did, written, faults: faults.length });
    },
  };
  let isStopping = false;
  let again: NodeJS.Timeout | undefined;
  const start = async (): Promise<Jobs | null> => {
    try {
      return await openJobs(connection, [work], house.log);
    } catch (error) {
      house.log.fault("the clock does not run", error);
      if (!isStopping) {
        again = setTimeout(() => {
          starting = start();
        }, AGAIN_MS);
        again.unref();
      }
      return null;
    }
  };
  let starting = start();
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(again);
      await (await starting)?.stop();
    },
  };
}
