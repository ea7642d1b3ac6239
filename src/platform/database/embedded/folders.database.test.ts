import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { makeClone } from "../../../../test/harness/clone.ts";
import {
  ask,
  embeddedFolder,
  openHere,
  serverPid,
  usedFolder,
} from "../../../../test/harness/embedded-folder.ts";
import { openElsewhere } from "../../../../test/harness/open-elsewhere.ts";
import { listProcesses, serversOn } from "../../../../test/harness/processes.ts";

// Servers are made and copied here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

test("a folder whose name has spaces, an apostrophe and letters beyond ASCII will do", async () => {
  const folder = join(embeddedFolder(), "Dàta of the, partnership's — 2026", "Straith Bhreagh");
  const first = await openHere(folder);
  expect(await ask(first.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  const other = await openElsewhere(folder);
  expect(other.owner).toBe(false);
  expect(await ask(other.connection, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a folder whose name a shell would not leave alone is refused before anything is made", async () => {
  const folder = join(embeddedFolder(), "$(touch made)");
  await expect(openHere(folder)).rejects.toMatchObject({
    reason: "folder-name-unusable",
    facts: { path: folder },
  });
  expect(existsSync(folder)).toBe(false);
});

test("in a folder too deep for a socket the socket lies elsewhere, closed to others, and is found by all", async () => {
  const home = embeddedFolder();
  const folder = join(home, "d".repeat(60), "e".repeat(60), "data");
  const first = await openHere(folder);
  const socketFolder = first.connection.host;
  expect(socketFolder.startsWith(home)).toBe(false);
  expect(statSync(socketFolder).mode & 0o777).toBe(0o700);
  const other = await openElsewhere(folder);
  expect(other.connection.host).toBe(socketFolder);
  process.kill(serverPid(first.place), "SIGKILL");
  await expect
    .poll(() => ask(first.connection, "select 1 as one").catch(() => []), { timeout: 15_000 })
    .toEqual([{ one: 1 }]);
  await other.stop();
  await first.stop();
  expect(existsSync(socketFolder)).toBe(false);
});

test("under root the server and its files belong to an account without rights, else to us", async () => {
  const server = await openHere(join(embeddedFolder(), "data"));
  const account = isRoot ? NOBODY : process.getuid?.();
  const running = listProcesses().find(({ pid }) => pid === serverPid(server.place));
  expect(running?.uid).toBe(account);
  expect(statSync(join(server.place, "cluster")).uid).toBe(account);
  expect(statSync(join(server.place, "cluster/passwords.json")).mode & 0o777).toBe(0o600);
});

test("in a clone that nobody else may enter, opened by root, the files lie where the server can reach them", async () => {
  const home = embeddedFolder();
  const folder = join(home, "clone", ".commonty");
  mkdirSync(dirname(folder), { mode: 0o700 });
  const logged: string[] = [];
  const first = await openHere(folder, { log: (line) => logged.push(line) });
  if (isRoot) onTestFinished(() => rmSync(first.place, { recursive: true, force: true }));
  expect(first.place.startsWith(home)).toBe(!isRoot);
  expect(logged.some((line) => line.includes(first.place))).toBe(true);
  await ask(first.connection, "create table public.kept as select 'Strathbrae' as name");
  const other = await openElsewhere(folder);
  expect([other.owner, other.place]).toEqual([false, first.place]);
  await other.stop();
  await first.stop();
  const next = await openHere(folder);
  expect(await ask(next.connection, "select name from public.kept")).toEqual([{ name: "Strathbrae" }]);
  await next.stop();
  expect(serversOn(first.place)).toEqual([]);
});

test("a data folder that was thrown away begins anew, also where its files lay elsewhere", async () => {
  const folder = join(embeddedFolder(), "clone", ".commonty");
  mkdirSync(dirname(folder), { mode: 0o700 });
  const first = await openHere(folder);
  if (isRoot) onTestFinished(() => rmSync(first.place, { recursive: true, force: true }));
  await ask(first.connection, "create table public.kept ()");
  await first.stop();
  rmSync(folder, { recursive: true });
  const next = await openHere(folder);
  if (isRoot) onTestFinished(() => rmSync(next.place, { recursive: true, force: true }));
  expect(await ask(next.connection, "select to_regclass('public.kept') as kept")).toEqual([{ kept: null }]);
  // Nothing is thrown away in a place that the person did not name.
  expect([next.place === first.place, existsSync(first.place)]).toEqual([!isRoot, true]);
  await next.stop();
});

test("a bundle beside a package whose install script never ran makes the links it needs", async () => {
  const home = embeddedFolder();
  const { script, packedFolder } = await makeClone(join(home, "clone"));
  const links = (folder: string) =>
    readdirSync(folder, { withFileTypes: true }).filter((one) => one.isSymbolicLink());
  expect(links(join(packedFolder, "native/lib"))).toEqual([]);
  const other = await openElsewhere(join(home, "data"), { script });
  expect(await ask(other.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await other.stop();
  expect(serversOn(home)).toEqual([]);
});

test("without root the database works in a folder of one's own, and root can join it and carry it on", async () => {
  const home = embeddedFolder();
  const { script } = await makeClone(join(home, "clone"));
  const folder = join(home, "own", "data");
  mkdirSync(dirname(folder), { mode: 0o700 });
  if (isRoot) chownSync(dirname(folder), NOBODY, NOBODY);
  const plain = await openElsewhere(folder, isRoot ? { script, uid: NOBODY } : { script });
  await ask(plain.connection, "create table public.kept as select 'Strathbrae' as name");
  const here = await openHere(folder, { ownPrograms: true });
  expect(here.owner).toBe(false);
  await plain.stop();
  await here.stop();
  const again = await openHere(folder, { ownPrograms: true });
  expect(await ask(again.connection, "select name from public.kept")).toEqual([{ name: "Strathbrae" }]);
  await again.stop();
  const back = await openElsewhere(folder, isRoot ? { script, uid: NOBODY } : { script });
  expect(await ask(back.connection, "select name from public.kept")).toEqual([{ name: "Strathbrae" }]);
  await back.stop();
});

test("data that a backup brought back in other hands and open to all are set right", async () => {
  const folder = await usedFolder(join(embeddedFolder(), "data"));
  const first = await openHere(folder);
  await first.stop();
  if (isRoot) giveTo(0, first.place);
  chmodSync(join(first.place, "cluster/files"), 0o755);
  const next = await openHere(folder);
  expect(await ask(next.connection, "select 1 as one")).toEqual([{ one: 1 }]);
});

function giveTo(uid: number, path: string): void {
  chownSync(path, uid, uid);
  if (!statSync(path).isDirectory()) return;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) giveTo(uid, join(path, entry.name));
  }
}
