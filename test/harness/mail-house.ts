import { openAssets } from "../../src/app/assets.ts";
import { digestLetter } from "../../src/app/clock/digest-letter.ts";
import { type Tick, tick } from "../../src/app/clock/tick.ts";
import type { House } from "../../src/app/house.ts";
import { rooms } from "../../src/app/rooms.ts";
import { readConfig } from "../../src/platform/config/config.ts";
import { openPool } from "../../src/platform/database/database.ts";
import { openIdentity } from "../../src/platform/identity/identity.ts";
import { openSecrets } from "../../src/platform/identity/open-secrets.ts";
import { type Log, silentLog } from "../../src/platform/log/log.ts";
import { LETTERS_AT_ONCE, openCarrier } from "../../src/platform/mail/carrier.ts";
import type { PostCount } from "../../src/platform/mail/mail.ts";
import { emptyPostbox } from "../../src/platform/mail/postman.ts";
import type { Room } from "../../src/platform/web/room.ts";
import type { OwnDatabase } from "./database.ts";

const SECRET = "a secret for tests of mail, long enough to be one";

/** A server of Commonty as far as mail goes: the clock, the post, connections of its own. Its hands are turned by the test. */
export interface MailHouse {
  readonly house: House;
  tick(): Promise<Tick>;
  /** Empties the postbox; `letters` is how many it takes before it is told to close. */
  deliver(letters?: number): Promise<PostCount>;
  close(): Promise<void>;
}

/** Opens one more server on a database, which sends through `smtpUrl` and goes by `now`. */
export function openMailHouse(
  own: Pick<OwnDatabase, "connection">,
  smtpUrl: string,
  now: () => Date,
  faults: unknown[],
  withRooms: readonly Room[] = rooms,
): MailHouse {
  const config = readConfig(
    {
      COMMONTY_BASE_URL: "https://plans.example",
      COMMONTY_SMTP_URL: smtpUrl,
      COMMONTY_MAIL_FROM: "Commonty <plans@plans.example>",
    },
    "test",
  );
  const pool = openPool(own.connection);
  const log: Log = { ...silentLog, fault: (message, error) => faults.push([message, error]) };
  const carrier = openCarrier(config, log);
  const { carry } = carrier;
  if (!carry) throw new Error("there is a mail server");
  const house: House = {
    config,
    pool,
    identity: openIdentity(pool, { secret: SECRET, baseUrl: config.baseUrl }),
    rooms: withRooms,
    assets: openAssets({ css: "", script: "" }),
    tray: carrier.tray,
    log,
    now,
    secretFor: openSecrets(SECRET),
    oneClickKey: null,
  };
  return {
    house,
    tick: () => tick(house, now()),
    deliver: (letters = Number.POSITIVE_INFINITY) => {
      let left = letters;
      return emptyPostbox(pool, { digest: digestLetter(house) }, carry, now, log, {
        atOnce: LETTERS_AT_ONCE,
        isClosing: () => left-- <= 0,
      });
    },
    close: async () => {
      carrier.close();
      await pool.close();
    },
  };
}
