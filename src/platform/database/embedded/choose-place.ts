import { existsSync } from "node:fs";
import {
  chmod,
  chown,
  link,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf, DatabaseTrouble, troubleWithFile } from "../database-trouble.ts";
import { firstClosed, reachablePlace } from "./reachable-place.ts";
import type { ServerAccount } from "./server-account.ts";

/** Says where the server's files lie when they could not lie in the data folder itself. */
const NOTE = "database-lies-in";

/**
 * Where programs, data and socket lie: in the data folder, or, when we are root and the server's account cannot
 * pass one of the folders above it (a clone under /root), in a folder that it can reach. That place is noted in
 * the data folder and told to `log`. A new data folder never takes up the database of one that was removed.
 */
export async function choosePlace(
  asked: string,
  account: ServerAccount,
  log: (line: string) => void,
): Promise<string> {
  try {
    await makeDataFolder(asked, account);
    // What counts is who may pass the true folders, not the links to them.
    const folder = await realpath(asked);
    const noted = await readNote(folder);
    if (noted !== undefined) {
      log(`database files: ${noted}`);
      return await existing(noted);
    }
    const inside = join(folder, "database");
    const closed = account.switches ? await firstClosed(inside, account) : undefined;
    if (closed === undefined) {
      await makeFor(account, inside);
      return inside;
    }
    // Data that lie where the server can no longer reach them are not to be hidden behind new ones.
    if (existsSync(inside)) {
      throw new DatabaseTrouble("not-permitted", { path: inside, closed, account: account.uid });
    }
    const place = await noteFirst(folder, await reachablePlace(folder, account));
    log(`database files: ${place} (the server's account cannot pass ${closed})`);
    return place;
  } catch (error) {
    throw troubleWithFile(error, asked);
  }
}

async function makeDataFolder(folder: string, account: ServerAccount): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: account.switches ? 0o711 : 0o700 });
  if (made === undefined || !account.switches) return;
  const inTheirs = (await stat(dirname(made))).uid === account.uid;
  for (let path = folder; ; path = dirname(path)) {
    // A strict umask would shut the server's account out of a folder that we made for it.
    await chmod(path, 0o711);
    if (inTheirs) await chown(path, account.uid, account.gid);
    if (path === made) return;
  }
}

async function makeFor(account: ServerAccount, path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 });
  if (made !== undefined && account.switches) await chown(path, account.uid, account.gid);
}

/** Of two processes that start at once the first to write the note decides. */
async function noteFirst(folder: string, place: string): Promise<string> {
  const draft = await mkdtemp(join(folder, "note-"));
  try {
    // Written elsewhere and linked into place, so that nobody ever reads half a note.
    await writeFile(join(draft, NOTE), `${place}\n`, { flush: true });
    await link(join(draft, NOTE), join(folder, NOTE));
    return place;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    await rmdir(place);
    return existing((await readNote(folder)) ?? place);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function readNote(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, NOTE), "utf8")).trim();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The noted place has to be there: starting anew in silence would hide the data that people look for. */
async function existing(place: string): Promise<string> {
  try {
    await stat(place);
    return place;
  } catch (error) {
    throw new DatabaseTrouble("cluster-incomplete", { path: place }, { cause: error });
  }
}
