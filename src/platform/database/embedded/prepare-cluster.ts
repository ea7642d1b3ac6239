import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, DatabaseTrouble, troubleWithFile } from "../database-trouble.ts";
import { makePasswords, type Passwords, readPasswords } from "./passwords.ts";
import type { Programs } from "./programs.ts";
import { runInitdb } from "./run-initdb.ts";
import type { ServerAccount } from "./server-account.ts";

/** The data of one server and the passwords made with them. */
export interface Cluster {
  readonly folder: string;
  readonly passwords: Passwords;
}

/**
 * Gives the cluster in this place, made first where there is none. It is made complete under another name and
 * then renamed: a start that was cut short leaves nothing that looks like a cluster, and of two first starts at
 * once the first to rename wins.
 */
export async function prepareCluster(
  place: string,
  programs: Programs,
  account: ServerAccount,
  unsafeFast: boolean,
): Promise<Cluster> {
  const home = join(place, "cluster");
  try {
    if (!existsSync(home)) await makeCluster(place, home, programs, account, unsafeFast);
    const folder = join(home, "files");
    await checkVersion(folder, programs);
    return { folder, passwords: await readPasswords(join(home, "passwords.json")) };
  } catch (error) {
    throw troubleWithFile(error, home);
  }
}

async function makeCluster(
  place: string,
  home: string,
  programs: Programs,
  account: ServerAccount,
  unsafeFast: boolean,
): Promise<void> {
  await sweep(place);
  const fresh = await mkdtemp(join(place, "new-"));
  try {
    if (account.switches) await chown(fresh, account.uid, account.gid);
    const passwords = makePasswords();
    await writeFor(account, join(fresh, "passwords.json"), JSON.stringify(passwords));
    const pwfile = join(fresh, "pwfile");
    await writeFor(account, pwfile, passwords.superuser);
    await runInitdb(programs, account, join(fresh, "files"), pwfile, unsafeFast);
    await rm(pwfile);
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    const code = codeOf(error);
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}

/** What a first start left that was cut short an hour ago or more; a younger one may still be at work. */
async function sweep(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    if (!name.startsWith("new-")) continue;
    const path = join(place, name);
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && Date.now() - found.mtimeMs > 3_600_000)
      await rm(path, { recursive: true, force: true });
  }
}

async function checkVersion(folder: string, programs: Programs): Promise<void> {
  const path = join(folder, "PG_VERSION");
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new DatabaseTrouble("cluster-incomplete", { path }, { cause: error });
  });
  const found = Number(text.trim());
  if (found === programs.major) return;
  throw new DatabaseTrouble("cluster-of-other-version", { path: folder, found, here: programs.major });
}

async function writeFor(account: ServerAccount, path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flush: true });
  await chmod(path, 0o600);
  if (account.switches) await chown(path, account.uid, account.gid);
}
