import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { expect, onTestFinished, test, vi } from "vitest";
import {
  ask,
  embeddedFolder,
  openHere,
  serverPid,
  usedFolder,
} from "../../../../test/harness/embedded-folder.ts";
import { openElsewhere } from "../../../../test/harness/open-elsewhere.ts";
import { serversOn } from "../../../../test/harness/processes.ts";

// Servers are made and copied here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

test("a server that is killed comes back under the same address with all that was committed", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const logged: string[] = [];
  const server = await openHere(folder, { log: (line) => logged.push(line), lasting: true });
  const pool = openPool(server.connection);
  await pool.query("create table public.kept as select 'Strathbrae' as name");
  const killed = serverPid(server.place);
  process.kill(killed, "SIGKILL");
  await expect.poll(() => logged, { timeout: 15_000 }).toContain("the database server is back");
  expect(serverPid(server.place)).not.toBe(killed);
  expect(await untilAnswered(pool, "select name from public.kept")).toEqual([{ name: "Strathbrae" }]);
  await pool.end();
  await server.stop();
  expect(serversOn(home)).toEqual([]);
});

test("two processes that lose their server agree on one new server", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const here = await openHere(folder);
  const other = await openElsewhere(folder);
  const killed = serverPid(here.place);
  process.kill(killed, "SIGKILL");
  await expect.poll(() => serverPid(here.place), { timeout: 15_000 }).not.toBe(killed);
  const pool = openPool(other.connection);
  expect(await untilAnswered(pool, "select 1 as one")).toEqual([{ one: 1 }]);
  await pool.end();
  // Each of the two has a hold on it again before the first may leave.
  const holds = "select count(*)::int as holds from pg_locks where locktype = 'advisory' and granted";
  await expect
    .poll(() => ask(here.superuser, holds).catch(() => []), { timeout: 15_000 })
    .toEqual([{ holds: 2 }]);
  await here.stop();
  expect(await ask(other.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await other.stop();
  expect(serversOn(home)).toEqual([]);
});

test("the number of a dead server that another program has now does not keep the next one from starting", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const first = await openHere(folder);
  const socket = first.connection.host;
  await first.stop();
  const owner = process.getuid?.() === 0 ? 65_534 : process.getuid?.();
  const program = spawn("sleep", ["600"], owner === undefined ? {} : { uid: owner });
  onTestFinished(async () => {
    program.kill();
    await once(program, "exit");
  });
  const files = join(first.place, "cluster/files");
  writeFileSync(
    join(files, "postmaster.pid"),
    `${program.pid}\n${files}\n1700000000\n5432\n${socket}\n\n  1 1\nready\n`,
  );
  writeFileSync(
    join(socket, ".s.PGSQL.5432.lock"),
    `${program.pid}\n${files}\n1700000000\n5432\n${socket}\n`,
  );
  const next = await openHere(folder);
  expect(next.owner).toBe(true);
  expect(program.exitCode).toBeNull();
});

test("what a first start left that was cut short is no obstacle, and goes", async () => {
  const home = embeddedFolder();
  const place = join(home, "data", "database");
  mkdirSync(join(place, "new-abcdef", "files"), { recursive: true });
  writeFileSync(join(place, "new-abcdef", "files", "PG_VERSION"), "18\n");
  utimesSync(join(place, "new-abcdef"), 1_700_000_000, 1_700_000_000);
  const server = await openHere(join(home, "data"));
  expect(await ask(server.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(readdirSync(place)).not.toContain("new-abcdef");
});

test("programs that a power cut left short are copied again", async () => {
  const folder = join(embeddedFolder(), "data");
  const first = await openHere(folder, { ownPrograms: true });
  await first.stop();
  const shelf = join(first.place, "programs");
  const version = join(shelf, readdirSync(shelf)[0] ?? "");
  const whole = statSync(join(version, "bin/postgres")).size;
  truncateSync(join(version, "bin/postgres"));
  // Long before this machine came up.
  utimesSync(version, 1_000_000_000, 1_000_000_000);
  await openHere(folder, { ownPrograms: true });
  expect(statSync(join(version, "bin/postgres")).size).toBe(whole);
});

function openPool(connection: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...connection, max: 2 });
  pool.on("error", () => {});
  return pool;
}

/** Asks until a server answers, as a page that is asked for again would. */
async function untilAnswered(pool: pg.Pool, query: string): Promise<object[]> {
  for (;;) {
    try {
      return (await pool.query(query)).rows;
    } catch {
      await sleep(20);
    }
  }
}
