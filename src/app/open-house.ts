import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Hono } from "hono";
import type { ClientConfig } from "pg";
import type { Config } from "../platform/config/config.ts";
import { checkServer, readAddress } from "../platform/database/address.ts";
import { openPool } from "../platform/database/database.ts";
import { openEmbedded } from "../platform/database/embedded/open-embedded.ts";
import { migrate } from "../platform/database/migrate.ts";
import { openIdentity } from "../platform/identity/identity.ts";
import { openSecrets } from "../platform/identity/open-secrets.ts";
import type { Log } from "../platform/log/log.ts";
import { LETTERS_AT_ONCE, openCarrier } from "../platform/mail/carrier.ts";
import type { PostCount } from "../platform/mail/mail.ts";
import { emptyPostbox } from "../platform/mail/postman.ts";
import { accountLetter } from "./account-letter.ts";
import { openAssets } from "./assets.ts";
import { digestLetter } from "./clock/digest-letter.ts";
import { openFrontDoor } from "./front-door.tsx";
import type { House } from "./house.ts";
import { invitationLetter } from "./invitation-letter.ts";
import { linkLetter } from "./link-letter.ts";
import { projectFolder } from "./project-folder.ts";
import { rooms } from "./rooms.ts";
import { signInLetter } from "./sign-in-letter.ts";

export interface OpenHouse {
  readonly house: House;
  readonly app: Hono;
  /** How to reach the database by other means than the pool: for what brings connections of its own. */
  readonly connection: ClientConfig;
  /** Hands what waits in the post to the mail server; answers what became of the letters, null where there is no server. */
  deliver(): Promise<PostCount | null>;
  /** From now on no letter is taken; those in hand are finished by whoever delivers them. */
  stopDelivering(): void;
  /** Ends in order: no new work, then the post, then the database. */
  close(): Promise<void>;
}

/**
 * Opens everything once: database, migrations, identity, post, rooms. `now` is the clock that all work goes by.
 * Throws DatabaseTrouble where the database cannot be had.
 */
export async function openHouse(
  config: Config,
  log: Log,
  now: () => Date = () => new Date(),
): Promise<OpenHouse> {
  await mkdir(config.dataFolder, { recursive: true });
  const server = await openServer(config, log);
  try {
    const root = projectFolder();
    await migrate(server.connection, join(root, "migrations"));
    const pool = openPool(server.connection);
    const secret = await secretOf(config);
    const identity = openIdentity(pool, { secret, baseUrl: config.baseUrl }, config.providers);
    const carrier = openCarrier(config, log);
    const house: House = {
      config,
      pool,
      identity,
      rooms,
      assets: openAssets({
        css: await readFile(join(root, "dist", "commonty.css"), "utf8"),
        script: await readFile(join(root, "dist", "elements.js"), "utf8"),
      }),
      tray: carrier.tray,
      log,
      now,
      secretFor: openSecrets(secret),
      oneClickKey:
        config.mode === "demo" || config.mode === "development"
          ? randomBytes(18).toString("base64url")
          : null,
    };
    const composers = {
      "sign-in-link": signInLetter(house),
      digest: digestLetter(house),
      invitation: invitationLetter(house),
      "account-changed": accountLetter(),
      "personal-link": linkLetter(house),
    };
    let isClosing = false;
    return {
      house,
      app: openFrontDoor(house),
      connection: server.connection,
      deliver: async () => {
        if (!carrier.carry) return null;
        const work = { atOnce: LETTERS_AT_ONCE, isClosing: () => isClosing };
        return emptyPostbox(pool, composers, carrier.carry, house.now, log, work);
      },
      stopDelivering: () => {
        isClosing = true;
      },
      close: async () => {
        carrier.close();
        await pool.close();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function openServer(
  config: Config,
  log: Log,
): Promise<{ readonly connection: ClientConfig; close(): Promise<void> }> {
  if (config.database.kind === "address") {
    const connection = readAddress(config.database.url);
    await checkServer(connection);
    return { connection, close: async () => {} };
  }
  const server = await openEmbedded({ folder: config.dataFolder, log: (line) => log.info(line) });
  return { connection: server.connection, close: () => server.stop() };
}

/** The secret that signs sessions: given, or made once and kept in the data folder for its owner's eyes only. */
async function secretOf(config: Config): Promise<string> {
  if (config.secret) return config.secret;
  const path = join(config.dataFolder, "secret");
  const fresh = randomBytes(48).toString("base64url");
  await writeFile(path, fresh, { flag: "wx", mode: 0o600 }).catch(() => {});
  await chmod(path, 0o600);
  return (await readFile(path, "utf8")).trim();
}
