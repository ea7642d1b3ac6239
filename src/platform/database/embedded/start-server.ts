import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, join } from "node:path";
import { codeOf, DatabaseTrouble, troubleWithFile } from "../database-trouble.ts";
import type { Postmaster } from "./postmaster-file.ts";
import type { Cluster } from "./prepare-cluster.ts";
import type { Programs } from "./programs.ts";
import { runsAs, serverEnvironment, troubleWithStart } from "./run-as.ts";
import type { ServerAccount } from "./server-account.ts";
import { serverSettings } from "./settings.ts";
import { SOCKET_PORT } from "./socket-folder.ts";

/** A server that we started. It may yet turn out that another was there before it. */
export interface StartedServer {
  readonly pid: number | undefined;
  /** Settles when the process ends; fails when it was trouble that ended it, and not another server in its way. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** Waits for the end of a server that was told to stop, so that no zombie of it stays while we live. */
  collect(): Promise<void>;
}

/** Longer logs than this are set aside at the next start; one old log is kept. */
const LOG_LIMIT = 5_000_000;

/** Starts the server apart from us: a Ctrl-C at our terminal does not reach it, and it outlives a `kill -9`. */
export function startServer(options: {
  readonly place: string;
  readonly cluster: Cluster;
  readonly programs: Programs;
  readonly account: ServerAccount;
  readonly socketFolder: string;
  readonly unsafeFast: boolean;
}): StartedServer {
  const { place, cluster, programs, account, socketFolder, unsafeFast } = options;
  const logFile = join(place, "server.log");
  const { output, begin } = openLog(logFile, account);
  let child: ChildProcess;
  try {
    child = spawn(
      join(programs.bin, "postgres"),
      ["-D", cluster.folder, ...serverSettings({ socketFolder, major: programs.major, unsafeFast })],
      {
        ...runsAs(account),
        cwd: place,
        env: serverEnvironment,
        detached: true,
        stdio: ["ignore", output, output],
      },
    );
  } finally {
    closeSync(output);
  }
  child.unref();
  let over = false;
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", (error) => reject(troubleWithStart(error, programs)));
    child.on("exit", (code) => {
      over = true;
      const said = code === 0 ? "" : saidSince(logFile, begin);
      const trouble = code === 0 ? undefined : troubleIn(said, cluster.folder);
      if (trouble === undefined) resolve();
      else reject(trouble);
    });
  });
  // Whoever waits for it hears of it; when nobody does any more, the end of a server is no fault of ours.
  ended.catch(() => undefined);
  return {
    pid: child.pid,
    ended,
    hasEnded: () => over,
    collect: () => {
      child.ref();
      return ended.catch(() => undefined);
    },
  };
}

function openLog(path: string, account: ServerAccount): { output: number; begin: number } {
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(path, `${path}.1`);
    const output = openSync(path, "a", 0o600);
    chmodSync(path, 0o600);
    if (account.switches) chownSync(path, account.uid, account.gid);
    return { output, begin: statSync(path).size };
  } catch (error) {
    throw troubleWithFile(error, path);
  }
}

function saidSince(path: string, begin: number): string {
  return readFileSync(path).subarray(begin).toString("utf8");
}

/** Another server holds the folder, the last processes of an earlier one are leaving, or it tidied up behind us. */
const ANOTHER =
  /lock file ".*" (already exists|is empty)|pre-existing shared memory block|\.s\.PGSQL\..*: No such file/;

/** What the server's last words mean; nothing where the next try will join or start. */
export function troubleIn(said: string, path: string): DatabaseTrouble | undefined {
  if (ANOTHER.test(said)) return undefined;
  if (/received (smart|fast|immediate) shutdown request/.test(said)) return undefined;
  if (said.includes("No space left on device")) return new DatabaseTrouble("disk-full", { path });
  if (said.includes("database files are incompatible with server")) {
    return new DatabaseTrouble("cluster-of-other-version", { path });
  }
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(said)) {
    return new DatabaseTrouble("not-permitted", { path, said: said.trim().slice(-600) });
  }
  return new DatabaseTrouble("server-does-not-start", { path, said: said.trim().slice(-600) });
}

/**
 * After a crash of the machine, or in a new container, the number in postmaster.pid may have gone to a program
 * that is no server; PostgreSQL would wait for it for ever. Only to be called when nobody answers at the socket.
 * @returns whether a file was in the way and is gone
 */
export function clearForeignPid(cluster: Cluster, postmaster: Postmaster): boolean {
  try {
    if (basename(readFileSync(`/proc/${postmaster.pid}/comm`, "utf8").trim()).startsWith("postgres"))
      return false;
  } catch (error) {
    // No such process: PostgreSQL sees that itself. No /proc: not a Linux, and not for us to judge.
    if (codeOf(error) !== undefined) return false;
    throw error;
  }
  rmSync(join(cluster.folder, "postmaster.pid"), { force: true });
  rmSync(join(postmaster.socketFolder, `.s.PGSQL.${SOCKET_PORT}.lock`), { force: true });
  return true;
}
