import type { Config } from "../platform/config/config.ts";
import type { Pool } from "../platform/database/database.ts";
import type { Identity } from "../platform/identity/identity.ts";
import type { Log } from "../platform/log/log.ts";
import type { Tray } from "../platform/mail/open-tray.ts";
import type { Room } from "../platform/web/room.ts";
import type { Assets } from "./assets.ts";

/** Everything that was opened once at the start. Only the front door holds it. */
export interface House {
  readonly config: Config;
  readonly pool: Pool;
  readonly identity: Identity;
  readonly rooms: readonly Room[];
  readonly assets: Assets;
  readonly tray: Tray;
  readonly log: Log;
  readonly now: () => Date;
  /** Works out a secret from words, the same each time, that nobody can guess who does not hold the house's own. */
  readonly secretFor: (words: string) => string;
  /** The key in the one-click sign-in addresses of demo and development; null where there are none. */
  readonly oneClickKey: string | null;
}
