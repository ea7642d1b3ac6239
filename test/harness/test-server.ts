import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type pg from "pg";
import { type EmbeddedServer, openEmbedded } from "../../src/platform/database/embedded/open-embedded.ts";
import { findPackedPrograms, type Programs } from "../../src/platform/database/embedded/programs.ts";
import { programsUnderTest } from "./oldest-server.ts";
import { serversOn } from "./processes.ts";

/** A server for one run of the tests. */
export interface TestServer {
  /** May make and drop databases. */
  readonly admin: pg.PoolConfig;
  /** Owns the databases that tests work in. */
  readonly owner: pg.PoolConfig & { readonly user: string };
  /** The programs it runs, for tests that start servers of their own; none where it is not ours. */
  readonly programs?: Programs;
  /** A folder for what the tests of this run make and share; gone at its end. */
  readonly scratch: string;
  close(): Promise<void>;
}

/** How the folders of a run begin; the next run removes those of a run that is no more. */
const FOLDER = "commonty-tests-";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The server that the environment asks for: one by address, the oldest supported, or our own (the default). */
export async function openTestServer(): Promise<TestServer> {
  const address = process.env.COMMONTY_TEST_DATABASE_URL;
  if (address !== undefined && address !== "") return byAddress(address);
  return openTemporaryServer();
}

function byAddress(address: string): TestServer {
  const connection = { connectionString: address, user: decodeURIComponent(new URL(address).username) };
  const scratch = temporaryFolder(`${FOLDER}${process.pid}-`);
  const close = async (): Promise<void> => rmSync(scratch, { recursive: true, force: true });
  return { admin: connection, owner: connection, scratch, close };
}

/** A server of our own in a folder of its own, both gone when it is closed. */
export async function openTemporaryServer(): Promise<TestServer> {
  removeLeftovers();
  const folder = temporaryFolder(`${FOLDER}${process.pid}-`);
  const keepOn = removeWhenBrokenOff(folder);
  const asked = programsUnderTest();
  const server = await openEmbedded({ folder, log: () => {}, unsafeFast: true, ...asked });
  const programs = asked.programs ?? copiedPrograms(server);
  const { superuser: admin, connection: owner } = server;
  return { admin, owner, programs, scratch: folder, close: () => close(server, folder, keepOn) };
}

function copiedPrograms({ place }: EmbeddedServer): Programs {
  const { version, major } = findPackedPrograms();
  return { bin: join(place, "programs", version, "bin"), major };
}

async function close(server: EmbeddedServer, folder: string, keepOn: () => void): Promise<void> {
  try {
    await server.stop({ evenIfUsed: true });
  } finally {
    rmSync(server.place, { recursive: true, force: true });
    removeRun(folder);
    keepOn();
  }
}

/** A run that is broken off (Ctrl-C) ends without its teardown; what comes back calls this off again. */
function removeWhenBrokenOff(folder: string): () => void {
  const remove = (): void => removeRun(folder);
  const removeAndGo = (signal: NodeJS.Signals): void => {
    keepOn();
    remove();
    process.kill(process.pid, signal);
  };
  const keepOn = (): void => {
    process.off("exit", remove);
    for (const signal of SIGNALS) process.off(signal, removeAndGo);
  };
  process.once("exit", remove);
  for (const signal of SIGNALS) process.once(signal, removeAndGo);
  return keepOn;
}

/** Ends what still runs in a run's folder, and removes it. */
function removeRun(folder: string): void {
  for (const server of serversOn(folder)) {
    try {
      process.kill(server, "SIGKILL");
    } catch {
      // Another run that tidies up was quicker, or it belongs to another account.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** The same connection to another database of the server. */
export function within(connection: pg.PoolConfig, database: string): pg.PoolConfig {
  if (connection.connectionString === undefined) return { ...connection, database };
  const address = new URL(connection.connectionString);
  address.pathname = `/${database}`;
  return { ...connection, connectionString: address.href };
}

/** A new folder, under the temporary one unless said, that the server's account can pass when the tests run as root. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(resolve(tmpdir(), prefix));
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  return folder;
}

/** Ends and removes what a run of the tests left that was killed before it could tidy up. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(FOLDER) ? Number.parseInt(name.slice(FOLDER.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    try {
      removeRun(join(tmpdir(), name));
    } catch (error) {
      console.warn(`An earlier run of the tests left ${name}, which cannot be removed: ${String(error)}`);
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
