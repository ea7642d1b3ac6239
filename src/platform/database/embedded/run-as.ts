import { codeOf, DatabaseTrouble, troubleWithFile } from "../database-trouble.ts";
import type { Programs } from "./programs.ts";
import type { ServerAccount } from "./server-account.ts";

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
