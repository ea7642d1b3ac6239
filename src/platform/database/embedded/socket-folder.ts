import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, mkdtemp, rmdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeOf } from "../database-trouble.ts";
import type { ServerAccount } from "./server-account.ts";

/** PostgreSQL names the socket after its port, though it listens on none. */
export const SOCKET_PORT = 5432;

/** The kernel keeps a socket's path in a field of 108 bytes (104 on a Mac), one of which ends it. */
const LONGEST_PATH = process.platform === "linux" ? 107 : 103;

/** Whether a socket in this folder has a path that the kernel can hold. */
export function holdsSocket(folder: string): boolean {
  return Buffer.byteLength(`${folder}/.s.PGSQL.${SOCKET_PORT}`) <= LONGEST_PATH;
}

/**
 * A folder for the socket that only the server's account may enter: the one used before where it is still good
 * (others hold its path), else beside the data, else, where that lies too deep, under the temporary folder.
 * A running server's place stands in its postmaster.pid, beside the data.
 */
export async function makeSocketFolder(
  place: string,
  account: ServerAccount,
  before: string | undefined,
): Promise<string> {
  const beside = join(place, "socket");
  const name = createHash("sha256").update(place).digest("hex").slice(0, 12);
  const elsewhere = join(tmpdir(), `commonty-${account.uid}-${name}`);
  if (before !== undefined && before !== beside && (await isOurs(before, account))) return before;
  if (holdsSocket(beside)) {
    await makeFor(account, beside);
    await close(account, beside);
    return beside;
  }
  await makeFor(account, elsewhere);
  if (await isOurs(elsewhere, account)) return elsewhere;
  // Somebody else has taken the name: one that nobody could foresee.
  const unforeseen = await mkdtemp(`${elsewhere}-`);
  if (account.switches) await chown(unforeseen, account.uid, account.gid);
  return unforeseen;
}

/** Takes away a socket folder under the temporary folder, after its server has gone. */
export async function dropSocketFolder(place: string, folder: string): Promise<void> {
  // Another server may be on its way up there: then the folder is in use, and stays.
  if (folder !== join(place, "socket")) await rmdir(folder).catch(() => undefined);
}

async function makeFor(account: ServerAccount, folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
    await close(account, folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

async function close(account: ServerAccount, folder: string): Promise<void> {
  await chmod(folder, 0o700);
  if (account.switches) await chown(folder, account.uid, account.gid);
}

/** A true folder (not a link to one) of the account, closed to everyone else. */
async function isOurs(folder: string, account: ServerAccount): Promise<boolean> {
  try {
    const found = await lstat(folder);
    return (
      found.isDirectory() &&
      found.uid === account.uid &&
      (found.mode & 0o777) === 0o700 &&
      holdsSocket(folder)
    );
  } catch {
    return false;
  }
}
