import { readConfig, thisEnvironment } from "../../platform/config/config.ts";
import { silentLog } from "../../platform/log/log.ts";
import type { House } from "../house.ts";
import { openHouse } from "../open-house.ts";

/** Opens the house of the settings for one command, beside a service that may be serving, and closes it again. */
export async function withHouse<Answer>(work: (house: House) => Promise<Answer>): Promise<Answer> {
  const open = await openHouse(readConfig(thisEnvironment(), "serve"), silentLog);
  try {
    return await work(open.house);
  } finally {
    await open.close();
  }
}
