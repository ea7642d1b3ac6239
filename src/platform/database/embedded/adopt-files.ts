import { chmod, chown, lchown, lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, troubleWithFile } from "../database-trouble.ts";
import type { ServerAccount } from "./server-account.ts";

/**
 * Sets right what a copy or a restored backup does to the data: files that root wrote become the server's
 * account's, and the folder is closed to others again. PostgreSQL would refuse either.
 */
export async function adoptFiles(place: string, account: ServerAccount): Promise<void> {
  const files = join(place, "cluster", "files");
  try {
    const found = await lstat(files);
    if (account.switches && found.uid === 0) await giveAll(place, account);
    if ((found.mode & 0o027) !== 0) await chmod(files, 0o700);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw troubleWithFile(error, files);
  }
}

async function giveAll(path: string, account: ServerAccount): Promise<void> {
  await chown(path, account.uid, account.gid);
  for (const entry of await readdir(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) await giveAll(inner, account);
    else await lchown(inner, account.uid, account.gid);
  }
}
