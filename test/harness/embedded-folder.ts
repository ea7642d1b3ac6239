import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { expect, onTestFinished } from "vitest";
import {
  type EmbeddedConnection,
  type EmbeddedServer,
  openEmbedded,
} from "../../src/platform/database/embedded/open-embedded.ts";
import { readPostmasterFile } from "../../src/platform/database/embedded/postmaster-file.ts";
import { programsUnderTest } from "./oldest-server.ts";
import { temporaryFolder } from "./test-server.ts";

/** A folder for one test, removed after it; fails the test if a server still runs on anything within. */
export function embeddedFolder(): string {
  const folder = temporaryFolder("commonty-embedded-");
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
 * @param options.lasting writes through to the disk as the real service does, which tests otherwise spare themselves
 */
export async function openHere(
  folder: string,
  options: { readonly log?: (line: string) => void; readonly lasting?: boolean } = {},
): Promise<EmbeddedServer> {
  const { log = () => {}, lasting = false } = options;
  const server = await openEmbedded({ folder, log, unsafeFast: !lasting, ...programsUnderTest() });
  onTestFinished(() => server.stop({ evenIfUsed: true }));
  return server;
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

/** The servers whose data lie in this folder or below, found among all processes. */
export function serversOn(folder: string): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && commandOf(pid).includes(`\0${folder}/`));
}

function commandOf(pid: number): string {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return /^[^\0]*\/postgres\0/.test(command) ? command : "";
  } catch {
    // Gone since the list was made.
    return "";
  }
}
