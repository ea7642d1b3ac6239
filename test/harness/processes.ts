import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** A process as the system lists it. */
export interface ListedProcess {
  readonly pid: number;
  readonly uid: number;
  readonly command: string;
}

/** All processes: from /proc where it is (a bare Linux has no `ps`), else from `ps`. Zombies are left out. */
export function listProcesses(): ListedProcess[] {
  return existsSync("/proc/self/status") ? fromProc() : fromPs();
}

/** The database servers whose data lie in this folder or below. */
export function serversOn(folder: string): number[] {
  return listProcesses()
    .filter(({ command }) => command.includes("/postgres -D ") && command.includes(` ${folder}/`))
    .map(({ pid }) => pid);
}

function fromProc(): ListedProcess[] {
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ").trim();
      const uid = Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1]);
      return command === "" ? [] : [{ pid: Number(name), uid, command }];
    } catch {
      // Gone since the list was made.
      return [];
    }
  });
}

function fromPs(): ListedProcess[] {
  const lines = execFileSync("ps", ["-A", "-ww", "-o", "pid=,uid=,stat=,args="], { encoding: "utf8" }).split(
    "\n",
  );
  return lines.flatMap((line) => {
    const [, pid, uid, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (command === undefined || state?.startsWith("Z")) return [];
    return [{ pid: Number(pid), uid: Number(uid), command: command.trim() }];
  });
}
