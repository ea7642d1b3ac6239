import { readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseTrouble } from "../database-trouble.ts";

/** The account that the server runs under. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
  /** True where we are root: files are given to the account, and programs started as it. */
  readonly switches: boolean;
}

/** The account without rights that every Unix has ("nobody"). */
const NOBODY = 65_534;

/**
 * PostgreSQL refuses to run as root. Anyone else runs it as themselves; root runs it as the owner of the data
 * folder, so that the owner can go on with it without root, or as nobody where root owns the folder too.
 */
export function serverAccount(folder: string): ServerAccount {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { uid, gid, switches: false };
  const owner = nearestOwner(folder);
  if (owner.uid !== 0) return { ...owner, switches: true };
  const unprivileged = highestAccount(readMap());
  if (unprivileged === undefined) throw new DatabaseTrouble("no-account-for-server", { path: folder });
  return { uid: unprivileged, gid: unprivileged, switches: true };
}

/** The owner of the folder, or of the nearest folder above it that exists. */
function nearestOwner(folder: string): { uid: number; gid: number } {
  for (let path = folder; ; path = dirname(path)) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined) return { uid: found.uid, gid: found.gid };
    if (path === dirname(path)) return { uid: 0, gid: 0 };
  }
}

function readMap(): string {
  try {
    return readFileSync("/proc/self/uid_map", "utf8");
  } catch {
    return `0 0 ${NOBODY + 1}`;
  }
}

/**
 * Nobody, or in a container that maps fewer accounts the highest there is; undefined where root is the only one.
 * @param map lines of "first inside, first outside, how many", as Linux tells them in /proc/self/uid_map
 */
export function highestAccount(map: string): number | undefined {
  let highest = 0;
  for (const line of map.trim().split("\n")) {
    const [first = 0, , count = 0] = line.trim().split(/\s+/).map(Number);
    if (first <= NOBODY && NOBODY < first + count) return NOBODY;
    if (first + count - 1 < NOBODY) highest = Math.max(highest, first + count - 1);
  }
  return highest > 0 ? highest : undefined;
}
