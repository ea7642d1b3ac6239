import { join } from "node:path";
import { expect, test, vi } from "vitest";
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

test("a second process joins the server that the first one runs, and sees what it wrote", async () => {
  const folder = await usedFolder(join(embeddedFolder(), "data"));
  const here = await openHere(folder);
  await ask(here.connection, "create table public.kept as select 'Strathbrae' as name");
  const other = await openElsewhere(folder);
  expect(other.owner).toBe(false);
  expect(await ask(other.connection, "select name from public.kept")).toEqual([{ name: "Strathbrae" }]);
  await other.stop();
  expect(await ask(here.connection, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("who started the server may leave first: the last one out stops it", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const starter = await openElsewhere(folder);
  const here = await openHere(folder);
  expect([starter.owner, here.owner]).toEqual([true, false]);
  await starter.stop();
  expect(await ask(here.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await here.stop();
  expect(serversOn(home)).toEqual([]);
});

test("when its starter is killed the server stays; the next one joins and stops it", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const starter = await openElsewhere(folder);
  const pid = serverPid(starter.place);
  await starter.kill();
  const next = await openHere(folder);
  expect(next.owner).toBe(false);
  expect(serverPid(next.place)).toBe(pid);
  await next.stop();
  expect(serversOn(home)).toEqual([]);
});

test("of four first starts at the same time one makes the database and all four use it", async () => {
  const home = embeddedFolder();
  const folder = join(home, "data");
  const all = await Promise.all([1, 2, 3].map(() => openElsewhere(folder)).concat(openHereAs(folder)));
  expect(all.filter(({ owner }) => owner)).toHaveLength(1);
  expect(new Set(all.map(({ connection }) => connection.password)).size).toBe(1);
  for (const { connection } of all) expect(await ask(connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await Promise.all(all.map((each) => each.stop()));
  expect(serversOn(home)).toEqual([]);
});

test("whoever comes while the last one leaves gets a server that stays", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  let before = await openHere(folder);
  for (let turn = 0; turn < 8; turn += 1) {
    const [next] = await Promise.all([openHere(folder), before.stop()]);
    expect(await ask(next.connection, "select 1 as one")).toEqual([{ one: 1 }]);
    before = next;
  }
  await before.stop();
  expect(serversOn(home)).toEqual([]);
});

async function openHereAs(folder: string): ReturnType<typeof openElsewhere> {
  const server = await openHere(folder);
  return { ...server, logged: [], stop: () => server.stop().then(() => []), kill: () => server.stop() };
}
