import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf, DatabaseTrouble, troubleWithFile } from "../database-trouble.ts";
import type { Programs } from "./programs.ts";
import type { ServerAccount } from "./server-account.ts";

/** The data of one server and the passwords made with them. */
export interface Cluster {
  readonly folder: string;
  readonly passwords: Passwords;
}

export interface Passwords {
  readonly superuser: string;
  readonly owner: string;
}

/** The account that initdb makes; ours for keeping house, never for serving. */
export const SUPERUSER = "postgres";

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
    const passwords: Passwords = { superuser: password(), owner: password() };
    await writeFor(account, join(fresh, "passwords.json"), JSON.stringify(passwords));
    const pwfile = join(fresh, "pwfile");
    await writeFor(account, pwfile, passwords.superuser);
    await initdb(programs, account, join(fresh, "files"), pwfile, unsafeFast);
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

/**
 * Text is kept in the order of its code points: that order never changes with a library, so no index goes stale
 * when the programs are updated. Lists for people name their order in the query ("en-GB-x-icu", which every
 * PostgreSQL built with ICU brings).
 */
async function initdb(
  programs: Programs,
  account: ServerAccount,
  folder: string,
  pwfile: string,
  unsafeFast: boolean,
): Promise<void> {
  const order =
    programs.major >= 17
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
      : ["--locale=C.UTF-8"];
  const child = spawn(
    join(programs.bin, "initdb"),
    [
      ...["-D", folder, "-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile", pwfile, "-E", "UTF8", ...order],
      ...["--text-search-config=english", "--no-instructions", ...(unsafeFast ? ["--no-sync"] : [])],
    ],
    { ...runsAs(account), cwd: dirname(folder), env: serverEnvironment, stdio: ["ignore", "ignore", "pipe"] },
  );
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words += chunk.toString("utf8");
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(troubleWithStart(error, programs)));
    child.on("close", resolve);
  });
  if (code === 0) return;
  if (words.includes("No space left on device")) throw new DatabaseTrouble("disk-full", { path: folder });
  throw new DatabaseTrouble("server-does-not-start", {
    program: "initdb",
    path: folder,
    said: words.trim().slice(-600),
  });
}

/** Nothing of our own surroundings (PGDATA, LC_ALL, TZ) reaches the server. */
export const serverEnvironment = { LC_ALL: "C", TZ: "UTC" };

/** How a program is started as the server's account. */
export function runsAs(account: ServerAccount): { uid?: number; gid?: number } {
  return account.switches ? { uid: account.uid, gid: account.gid } : {};
}

/** A program that is there and "not found" lacks its loader: a system with another C library (Alpine). */
export function troubleWithStart(error: Error, programs: Programs): unknown {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOEXEC") {
    return new DatabaseTrouble("no-programs-here", { path: programs.bin, code }, { cause: error });
  }
  if (code === "EINVAL")
    return new DatabaseTrouble("no-account-for-server", { path: programs.bin }, { cause: error });
  return troubleWithFile(error, programs.bin);
}

async function checkVersion(folder: string, programs: Programs): Promise<void> {
  const version = Number((await readFile(join(folder, "PG_VERSION"), "utf8").catch(missing(folder))).trim());
  if (version === programs.major) return;
  throw new DatabaseTrouble("cluster-of-other-version", {
    path: folder,
    found: version,
    here: programs.major,
  });
}

async function readPasswords(path: string): Promise<Passwords> {
  return JSON.parse(await readFile(path, "utf8").catch(missing(path))) as Passwords;
}

function missing(path: string): (error: unknown) => never {
  return (error) => {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new DatabaseTrouble("cluster-incomplete", { path }, { cause: error });
  };
}

async function writeFor(account: ServerAccount, path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  await chmod(path, 0o600);
  if (account.switches) await chown(path, account.uid, account.gid);
}

function password(): string {
  return randomBytes(24).toString("base64url");
}
