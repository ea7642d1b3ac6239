import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, DatabaseTrouble } from "../database-trouble.ts";
import type { Cluster } from "./prepare-cluster.ts";
import { hasProcessEnded } from "./process-ended.ts";
import { findPostmaster } from "./reach-server.ts";

/** A fast shutdown writes what is in memory; a server that takes longer than this is told to leave at once. */
const PATIENCE = 30_000;

/**
 * Ends the server of this cluster: open transactions are rolled back, everything committed is on the disk.
 * Comes back when it is gone.
 */
export async function stopServer(cluster: Cluster): Promise<void> {
  const running = await findPostmaster(cluster);
  if (running === undefined) return;
  tell(running.pid, "SIGINT");
  if (await isGone(cluster, running.pid, PATIENCE)) return;
  // PostgreSQL puts this right from its journal at the next start.
  tell(running.pid, "SIGQUIT");
  if (await isGone(cluster, running.pid, PATIENCE)) return;
  throw new DatabaseTrouble("server-unreachable", { path: cluster.folder, pid: running.pid });
}

function tell(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== "ESRCH") throw error;
  }
}

/** The server takes its file away shortly before its end, and has its folder and its memory until that end. */
async function isGone(cluster: Cluster, pid: number, patience: number): Promise<boolean> {
  const until = Date.now() + patience;
  for (let pause = 2; Date.now() < until; pause = Math.min(pause * 1.5, 100)) {
    if ((await findPostmaster(cluster))?.pid !== pid && hasProcessEnded(pid)) return true;
    await sleep(pause);
  }
  return false;
}
