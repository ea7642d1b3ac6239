import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, DatabaseTrouble, troubleWithFile } from "../database-trouble.ts";
import { dropOtherPrograms } from "./copy-programs.ts";
import { ABSENT, BUSY, type Hold, isPassing, takeHold } from "./hold.ts";
import { makeOwnDatabase } from "./own-database.ts";
import { type Postmaster, readPostmasterFile } from "./postmaster-file.ts";
import type { Cluster } from "./prepare-cluster.ts";
import type { Programs } from "./programs.ts";
import type { ServerAccount } from "./server-account.ts";
import { makeSocketFolder } from "./socket-folder.ts";
import { clearForeignPid, type StartedServer, startServer } from "./start-server.ts";

/** All that is needed to start the server of one data folder. */
export interface House {
  readonly place: string;
  readonly cluster: Cluster;
  readonly programs: Programs;
  readonly account: ServerAccount;
  readonly unsafeFast: boolean;
  readonly log: (line: string) => void;
}

/** A server that answers, and our hold on it. */
export interface Reached {
  readonly hold: Hold;
  readonly socketFolder: string;
  /** The server's process, where it was us who started it. */
  readonly started?: StartedServer;
}

/** Reading its journal after a crash can take a server minutes on a slow disk; longer than this it is stuck. */
const PATIENCE = 300_000;
/** A server that runs but does not answer at its socket is one that we cannot see: in another container, say. */
const PATIENCE_UNSEEN = 15_000;

/**
 * Joins the server of this house, or starts it where none runs. No lock of ours decides who starts it: whoever
 * loses to PostgreSQL's own guard on the folder joins the winner.
 */
export async function reachServer(house: House): Promise<Reached> {
  const begun = Date.now();
  let seen = begun;
  let told = begun;
  for (let pause = 5; Date.now() - begun < PATIENCE; pause = Math.min(pause * 1.5, 250)) {
    const postmaster = await findPostmaster(house.cluster);
    const held = postmaster === undefined ? ABSENT : await hold(house, postmaster.socketFolder);
    if (typeof held === "object" && postmaster !== undefined) {
      return { hold: held, socketFolder: postmaster.socketFolder };
    }
    if (held === BUSY) seen = Date.now();
    else {
      if (postmaster !== undefined) clearForeignPid(house.cluster, postmaster);
      const reached = await start(house, postmaster);
      if (reached !== undefined) return reached;
      if (Date.now() - seen > PATIENCE_UNSEEN) break;
    }
    if (Date.now() - told > 5_000) {
      house.log("waiting for the database server");
      told = Date.now();
    }
    await sleep(pause);
  }
  const socket = (await findPostmaster(house.cluster))?.socketFolder ?? "none";
  throw new DatabaseTrouble("server-unreachable", { path: house.cluster.folder, socket });
}

/** Starts a server; gives nothing when another was there first. */
async function start(house: House, before: Postmaster | undefined): Promise<Reached | undefined> {
  const until = Date.now() + PATIENCE;
  const socketFolder = await makeSocketFolder(house.place, house.account, before?.socketFolder);
  const server = startServer({ ...house, socketFolder });
  for (let pause = 5; Date.now() < until; pause = Math.min(pause * 1.5, 250)) {
    await Promise.race([server.ended, sleep(pause)]);
    if (server.hasEnded()) return undefined;
    const held = await hold(house, socketFolder);
    if (typeof held === "object") return await settle(house, server, held, socketFolder);
  }
  return undefined;
}

/** The one who answered may be another's server, a moment quicker than ours, which then is about to end. */
async function settle(
  house: House,
  server: StartedServer,
  hold: Hold,
  socketFolder: string,
): Promise<Reached> {
  if ((await findPostmaster(house.cluster))?.pid !== server.pid) return { hold, socketFolder };
  await dropOtherPrograms(house.place, house.programs);
  return { hold, socketFolder, started: server };
}

async function hold(house: House, socketFolder: string): Promise<Hold | typeof ABSENT | typeof BUSY> {
  const held = await takeHold(socketFolder, house.cluster.passwords.superuser);
  if (typeof held !== "object") return held;
  try {
    await makeOwnDatabase(held, house.cluster.passwords.owner);
    return held;
  } catch (error) {
    await held.close();
    if (codeOf(error) === "53100") {
      throw new DatabaseTrouble("disk-full", { path: house.place }, { cause: error });
    }
    if (isPassing(error)) return BUSY;
    throw error;
  }
}

/** What postmaster.pid says, or nothing where there is no server or it has only just begun to write. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  try {
    return readPostmasterFile(await readFile(join(cluster.folder, "postmaster.pid"), "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw troubleWithFile(error, cluster.folder);
  }
}
