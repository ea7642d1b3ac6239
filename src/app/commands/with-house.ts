import { readConfig, thisEnvironment } from "../../platform/config/config.ts";
import { openLog, silentLog } from "../../platform/log/log.ts";
import { addressOfDemo, hasTray } from "../../platform/mail/open-tray.ts";
import type { House } from "../house.ts";
import { type OpenHouse, openHouse } from "../open-house.ts";

/** Opens the house of the settings for one command, beside a service that may be serving, and closes it again. */
export async function withHouse<Answer>(work: (house: House) => Promise<Answer>): Promise<Answer> {
  return inHouse(await openHouse(readConfig(thisEnvironment(), "serve"), silentLog), ({ house }) =>
    work(house),
  );
}

/**
 * The same for a command that sends mail and goes by a clock of its own; faults are told in full, as the service does. Of the data of a
 * demo it is a demo too: without a mail server its mails go where the demo shows them.
 */
export async function withOpenHouse<Answer>(
  work: (open: OpenHouse) => Promise<Answer>,
  now: () => Date,
): Promise<Answer> {
  const log = { ...silentLog, fault: openLog().fault };
  const config = readConfig(thisEnvironment(), "serve");
  if (!hasTray(config.dataFolder)) return inHouse(await openHouse(config, log, now), work);
  const baseUrl = addressOfDemo(config.dataFolder) ?? config.baseUrl;
  return inHouse(await openHouse({ ...config, mode: "demo", baseUrl }, log, now), work);
}

async function inHouse<Answer>(open: OpenHouse, work: (open: OpenHouse) => Promise<Answer>): Promise<Answer> {
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}
