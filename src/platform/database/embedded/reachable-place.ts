import { createHash } from "node:crypto";
import { chmod, chown, mkdir, mkdtemp, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { codeOf, DatabaseTrouble } from "../database-trouble.ts";
import type { ServerAccount } from "./server-account.ts";

/** The nearest folder above this one that the account may not pass, by the folders' own bits. */
export async function firstClosed(path: string, account: ServerAccount): Promise<string | undefined> {
  for (let above = dirname(resolve(path)); ; above = dirname(above)) {
    const { mode, uid, gid } = await stat(above);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return above;
    if (above === dirname(above)) return undefined;
  }
}

/**
 * Makes a place outside the data folder that the account can reach: one that lasts, or else one under the
 * temporary folder.
 */
export async function reachablePlace(folder: string, account: ServerAccount): Promise<string> {
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
