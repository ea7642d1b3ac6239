import { randomBytes } from "node:crypto";
import { constants, existsSync, readdirSync, statSync } from "node:fs";
import {
  chmod,
  chown,
  copyFile,
  mkdir,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { uptime } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { codeOf, troubleWithFile } from "../database-trouble.ts";
import type { PackedPrograms, Programs } from "./programs.ts";
import type { ServerAccount } from "./server-account.ts";

/**
 * Copies the programs beside the data unless that version is there already, and gives the place of the copy.
 * Two processes may do so at once: each fills a folder of its own and the first to rename it wins.
 */
export async function copyPrograms(
  packed: PackedPrograms,
  place: string,
  account: ServerAccount,
): Promise<Programs> {
  const shelf = join(place, "programs");
  const target = join(shelf, packed.version);
  const programs = { bin: join(target, "bin"), major: packed.major };
  if (existsSync(target)) {
    if (madeSinceBoot(target) || isWhole(packed.folder, target)) return programs;
    await rm(target, { recursive: true, force: true });
  }
  const fresh = join(shelf, `new-${randomBytes(6).toString("hex")}`);
  try {
    await mkdir(shelf, { recursive: true });
    await own(shelf, account, 0o755);
    await copyFolder(packed.folder, fresh, account);
    await makeLinks(packed, fresh);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    const code = codeOf(error);
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw troubleWithFile(error, shelf);
  }
  return programs;
}

/** Takes away the programs of other versions; to be called when no other server runs in this place. */
export async function dropOtherPrograms(place: string, programs: Programs): Promise<void> {
  const shelf = join(place, "programs");
  if (!programs.bin.startsWith(shelf)) return;
  for (const name of await readdir(shelf)) {
    const path = join(shelf, name);
    if (programs.bin.startsWith(join(path, "/"))) continue;
    // What another process may be copying at this moment is not ours to take away.
    if (name.startsWith("new-") && Date.now() - (await stat(path)).mtimeMs < 3_600_000) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** A power cut soon after the copying leaves files shorter than they were; while the machine is up none is. */
function madeSinceBoot(target: string): boolean {
  return statSync(target).mtimeMs > Date.now() - uptime() * 1000;
}

/** Whether everything that is copied is there in its full length. */
function isWhole(from: string, to: string): boolean {
  return readdirSync(from, { withFileTypes: true }).every((entry) => {
    if (!isNeeded(entry.name) || entry.isSymbolicLink()) return true;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) return existsSync(target) && isWhole(source, target);
    return statSync(target, { throwIfNoEntry: false })?.size === statSync(source).size;
  });
}

/** What the package has for building against it is not needed to run. */
function isNeeded(name: string): boolean {
  return !name.endsWith(".a") && name !== "pgxs";
}

async function copyFolder(from: string, to: string, account: ServerAccount): Promise<void> {
  await mkdir(to);
  await own(to, account, 0o755);
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const source = join(from, entry.name);
      const target = join(to, entry.name);
      if (!isNeeded(entry.name)) return;
      if (entry.isDirectory()) return copyFolder(source, target, account);
      if (entry.isSymbolicLink()) return symlink(await readlink(source), target);
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      // npm under a strict umask leaves files that the server's account could not read.
      await own(target, account, basename(from) === "bin" ? 0o755 : 0o644);
    }),
  );
}

async function makeLinks(packed: PackedPrograms, folder: string): Promise<void> {
  for (const link of packed.links) {
    const path = join(folder, link.from);
    if (existsSync(path)) continue;
    await rm(path, { force: true });
    await symlink(relative(dirname(link.from), link.to), path);
  }
}

async function own(path: string, account: ServerAccount, mode: number): Promise<void> {
  if (account.switches) await chown(path, account.uid, account.gid);
  await chmod(path, mode);
}
