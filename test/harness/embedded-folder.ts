import { chownSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, inject, onTestFinished } from "vitest";
import {
  type EmbeddedConnection,
  type EmbeddedServer,
  openEmbedded,
} from "../../src/platform/database/embedded/open-embedded.ts";
import { readPostmasterFile } from "../../src/platform/database/embedded/postmaster-file.ts";
import type { Programs } from "../../src/platform/database/embedded/programs.ts";
import { serversOn } from "./processes.ts";
import { temporaryFolder } from "./test-server.ts";

/** A folder for one test, removed after it; fails the test if a server still runs on anything within. */
export function embeddedFolder(): string {
  const folder = temporaryFolder(join(inject("testDatabase").scratch, "embedded-"));
  onTestFinished(() => {
    const running = serversOn(folder);
    for (const pid of running) process.kill(pid, "SIGKILL");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(running, "servers left running").toEqual([]);
  });
  return folder;
}

/**
 * Opens the data folder in this process; given up after the test if the test did not.
 * @param options.ownPrograms copies them from npm's package as the real service does, instead of using the run's
 * @param options.lasting writes through to the disk as the real service does, which tests otherwise spare themselves
 */
export async function openHere(
  folder: string,
  options: {
    readonly log?: (line: string) => void;
    readonly lasting?: boolean;
    readonly ownPrograms?: boolean;
  } = {},
): Promise<EmbeddedServer> {
  const { log = () => {}, lasting = false, ownPrograms = false } = options;
  const server = await openEmbedded({
    folder,
    log,
    unsafeFast: !lasting,
    ...(ownPrograms ? {} : runsPrograms()),
  });
  onTestFinished(() => server.stop({ evenIfUsed: true }));
  return server;
}

/** The programs that this run's server runs, so that not every test copies them anew. */
export function runsPrograms(): { programs?: Programs } {
  const { programs } = inject("testDatabase");
  return programs === undefined ? {} : { programs };
}

/**
 * Puts a data folder there as an earlier first start left it (copied from one that this worker made), for tests that
 * are about something else than the first start.
 */
export async function usedFolder(folder: string): Promise<string> {
  shelf.commontyUsedFolder ??= makeUsedFolder();
  mkdirSync(folder, { recursive: true });
  const used = await shelf.commontyUsedFolder;
  cpSync(join(used, "database"), join(folder, "database"), { recursive: true });
  giveLike(join(used, "database"), join(folder, "database"));
  return folder;
}

// Test files of one worker may each load this file anew; what it made outlives them.
const shelf = globalThis as { commontyUsedFolder?: Promise<string> };

async function makeUsedFolder(): Promise<string> {
  const folder = join(inject("testDatabase").scratch, `used-${process.env.VITEST_POOL_ID}`);
  const server = await openEmbedded({ folder, log: () => {}, unsafeFast: true, ...runsPrograms() });
  await server.stop();
  return folder;
}

/** Gives a copy to the account that has what it was copied from. */
function giveLike(from: string, to: string): void {
  const { uid, gid } = statSync(from);
  chownSync(to, uid, gid);
  if (!statSync(from).isDirectory()) return;
  for (const name of readdirSync(from)) giveLike(join(from, name), join(to, name));
}

/** Asks one thing on a connection of its own. */
export async function ask<Row extends pg.QueryResultRow>(
  connection: EmbeddedConnection,
  query: string,
): Promise<Row[]> {
  const client = new pg.Client(connection);
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(query)).rows;
  } finally {
    await client.end();
  }
}

/** The process of the server whose files lie here. */
export function serverPid(place: string): number {
  const postmaster = readPostmasterFile(readFileSync(join(place, "cluster/files/postmaster.pid"), "utf8"));
  if (postmaster === undefined) throw new Error(`no server runs in ${place}`);
  return postmaster.pid;
}
