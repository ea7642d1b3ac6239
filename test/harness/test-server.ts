import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { type EmbeddedServer, openEmbedded } from "../../src/platform/database/embedded/open-embedded.ts";
import { readPostmasterFile } from "../../src/platform/database/embedded/postmaster-file.ts";
import { findPackedPrograms, type Programs } from "../../src/platform/database/embedded/programs.ts";
import { programsUnderTest } from "./oldest-server.ts";
import { listProcesses } from "./processes.ts";

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
  const asked = programsUnderTest();
  const server = await openEmbedded({ folder, log: () => {}, unsafeFast: true, ...asked });
  const programs = asked.programs ?? copiedPrograms(server);
  const { superuser: admin, connection: owner } = server;
  return { admin, owner, programs, scratch: folder, close: () => close(server, folder) };
}

function copiedPrograms({ place }: EmbeddedServer): Programs {
  const { version, major } = findPackedPrograms();
  return { bin: join(place, "programs", version, "bin"), major };
}

async function close(server: EmbeddedServer, folder: string): Promise<void> {
  try {
    await server.stop({ evenIfUsed: true });
  } finally {
    rmSync(server.place, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same connection to another database of the server. */
export function within(connection: pg.PoolConfig, database: string): pg.PoolConfig {
  if (connection.connectionString === undefined) return { ...connection, database };
  const address = new URL(connection.connectionString);
  address.pathname = `/${database}`;
  return { ...connection, connectionString: address.href };
}

/** A folder that the server's account can pass when the tests run as root. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  return folder;
}

/** Ends and removes what a run of the tests left that was killed before it could tidy up. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(FOLDER) ? Number.parseInt(name.slice(FOLDER.length), 10) : Number.NaN;
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    try {
      const text = readFileSync(join(folder, "database/cluster/files/postmaster.pid"), "utf8");
      const postmaster = readPostmasterFile(text);
      if (postmaster !== undefined && isServer(postmaster.pid)) process.kill(postmaster.pid, "SIGQUIT");
    } catch {
      // No server runs there, or the folder is another account's: nothing to end.
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
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

function isServer(pid: number): boolean {
  return listProcesses().some((one) => one.pid === pid && one.command.includes("postgres"));
}
