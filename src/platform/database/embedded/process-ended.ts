import { readFileSync } from "node:fs";
import { codeOf } from "../database-trouble.ts";

/** Whether no process of this number runs any more. A zombie, which nobody has collected yet, has ended. */
export function hasProcessEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, under another account.
    return codeOf(error) === "ESRCH";
  }
  return isZombie(pid);
}

/** Only Linux says so; elsewhere the system collects the orphans itself. */
function isZombie(pid: number): boolean {
  try {
    // "7822 (postgres) Z 1 …"; the name in brackets may itself hold spaces and brackets.
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
