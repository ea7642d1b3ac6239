import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, link, mkdir, mkdtemp, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { codeOf, DatabaseTrouble, troubleWithFile } from "../database-trouble.ts";
import type { ServerAccount } from "./server-account.ts";

/** Says where the server's files lie when they could not lie in the data folder itself. */
const NOTE = "database-lies-in";

/**
 * Where programs, data and socket lie: in the data folder, or, when we are root and the server's account cannot
 * pass one of the folders above it (a clone under /root), in a folder that it can reach. That place is noted in
 * the data folder and told to `log`. A new data folder never takes up the database of one that was removed.
 */
export async function choosePlace(
  folder: string,
  account: ServerAccount,
  log: (line: string) => void,
): Promise<string> {
  try {
    await makeDataFolder(folder, account);
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
    throw troubleWithFile(error, folder);
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

/** The nearest folder above this one that the account may not pass, by the folders' own bits. */
async function firstClosed(path: string, account: ServerAccount): Promise<string | undefined> {
  for (let above = dirname(resolve(path)); ; above = dirname(above)) {
    const { mode, uid, gid } = await stat(above);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return above;
    if (above === dirname(above)) return undefined;
  }
}

async function reachablePlace(folder: string, account: ServerAccount): Promise<string> {
  const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  const lasting = "/var/lib/commonty";
  try {
    const made = await mkdir(lasting, { recursive: true, mode: 0o711 });
    if (made !== undefined) await chmod(lasting, 0o711);
    const place = join(lasting, name);
    if ((await firstClosed(place, account)) === undefined) return await newFolder(place, account);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS", "ENOTDIR"].includes(codeOf(error) ?? "")) throw error;
  }
  const temporary = join(tmpdir(), `commonty-${name}`);
  const closed = await firstClosed(temporary, account);
  if (closed !== undefined) throw new DatabaseTrouble("not-permitted", { path: folder, closed });
  return newFolder(temporary, account);
}

/** A folder that was not there before: what lies under that name belonged to a data folder that was removed. */
async function newFolder(path: string, account: ServerAccount): Promise<string> {
  let made = path;
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    made = await mkdtemp(`${path}-`);
  }
  await chown(made, account.uid, account.gid);
  return made;
}

/** Of two processes that start at once the first to write the note decides. */
async function noteFirst(folder: string, place: string): Promise<string> {
  const draft = await mkdtemp(join(folder, "note-"));
  try {
    // Written elsewhere and linked into place, so that nobody ever reads half a note.
    await writeFile(join(draft, NOTE), `${place}\n`);
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
