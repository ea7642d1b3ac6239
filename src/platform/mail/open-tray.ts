import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Carrier, Mail } from "./mail.ts";

/** A mail that was kept instead of being sent, with the moment at which it would have gone. */
export interface KeptMail extends Mail {
  readonly at: string;
}

/** The mails that development and demo keep instead of sending, newest first. */
export interface Tray {
  readonly mails: readonly KeptMail[];
}

const MOST_KEPT = 100;

const folderOf = (dataFolder: string) => join(dataFolder, "tray");

/** Whether a demo or development keeps its mail in this folder of data. */
export function hasTray(dataFolder: string): boolean {
  return existsSync(folderOf(dataFolder));
}

const ADDRESS = "address";

/** Remembers where the demo answers, so that the links of mails which a command writes beside it lead to it. */
export function keepAddress(dataFolder: string, url: string): void {
  writeFileSync(join(folderOf(dataFolder), ADDRESS), url, { mode: 0o600 });
}

/** Where the demo of this folder answered last; null where none did. */
export function addressOfDemo(dataFolder: string): string | null {
  const path = join(folderOf(dataFolder), ADDRESS);
  return existsSync(path) ? readFileSync(path, "utf8").trim() : null;
}

/**
 * A tray in the folder of the data: a command that does beside the demo what its clock would do puts its mails where the demo shows
 * them. The links in them let people in, so only the owner of the folder reads it.
 */
export function openTray(dataFolder: string): { readonly tray: Tray; readonly carry: Carrier } {
  const folder = folderOf(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let last = 0;
  const names = () =>
    readdirSync(folder)
      .filter((name) => /^\d{16}-[0-9a-f-]+\.json$/.test(name))
      .sort()
      .reverse();
  return {
    tray: {
      get mails() {
        return names().flatMap((name) => readKept(join(folder, name)));
      },
    },
    carry: async (mail, { letterId, at }) => {
      // In the order in which they came, also of those that come within one millisecond.
      last = Math.max(last + 1, Date.now() * 1000);
      const path = join(folder, `${String(last).padStart(16, "0")}-${letterId}.json`);
      const kept: KeptMail = { ...mail, at: at.toISOString() };
      await writeFile(`${path}.new`, JSON.stringify(kept), { mode: 0o600 });
      await rename(`${path}.new`, path);
      for (const old of names().slice(MOST_KEPT)) rmSync(join(folder, old), { force: true });
    },
  };
}

/** None where another process has just taken it away. */
function readKept(path: string): KeptMail[] {
  try {
    return [JSON.parse(readFileSync(path, "utf8")) as KeptMail];
  } catch {
    return [];
  }
}
