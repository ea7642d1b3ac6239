import { join } from "node:path";
import pg from "pg";
import { expect, test, vi } from "vitest";
import {
  ask,
  embeddedFolder,
  openHere,
  serverPid,
  usedFolder,
} from "../../../../test/harness/embedded-folder.ts";
import { serversOn } from "../../../../test/harness/processes.ts";

// Servers are made and copied here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

test("a first start makes a database that can be used at once, and its stop leaves nothing running", async () => {
  const home = embeddedFolder();
  const server = await openHere(join(home, ".commonty"), { ownPrograms: true });
  expect(server.owner).toBe(true);
  expect(await ask(server.connection, "select current_user as me, current_database() as here")).toEqual([
    { me: "commonty", here: "commonty" },
  ]);
  await server.stop();
  expect(serversOn(home)).toEqual([]);
});

test("what was written is there at the next start", async () => {
  const folder = await usedFolder(join(embeddedFolder(), "data"));
  const first = await openHere(folder);
  await ask(first.connection, "create table public.kept as select 'Strathbrae' as name");
  await first.stop();
  const second = await openHere(folder);
  expect(second.connection).toEqual(first.connection);
  expect(await ask(second.connection, "select name from public.kept")).toEqual([{ name: "Strathbrae" }]);
});

test("the server listens on no port, asks for a password and lives by Greenwich", async () => {
  const { connection } = await openHere(await usedFolder(join(embeddedFolder(), "data")));
  expect(
    await ask(
      connection,
      `select current_setting('listen_addresses') as ports, current_setting('TimeZone') as zone,
        current_setting('server_encoding') as encoding`,
    ),
  ).toEqual([{ ports: "", zone: "UTC", encoding: "UTF8" }]);
  await expect(ask({ ...connection, password: "open-sesame" }, "select 1")).rejects.toMatchObject({
    code: "28P01",
  });
});

test("names can be sorted as people look for them, accents and small letters included", async () => {
  const { connection } = await openHere(await usedFolder(join(embeddedFolder(), "data")));
  const names = await ask(
    connection,
    `select name from (values ('Zoe'), ('àite'), ('Drever'), ('aisha')) names (name)
     order by name collate "en-GB-x-icu"`,
  );
  expect(names.map(({ name }) => name)).toEqual(["aisha", "àite", "Drever", "Zoe"]);
});

test("what goes into the server's log never repeats what people wrote", async () => {
  const server = await openHere(await usedFolder(join(embeddedFolder(), "data")));
  await ask(
    server.connection,
    "create table public.once (word text primary key); insert into once values ('hush')",
  );
  await expect(ask(server.connection, "insert into public.once values ('hush')")).rejects.toThrow();
  const [log] = await ask<{ log: string }>(
    server.superuser,
    `select pg_read_file('${server.place}/server.log') as log`,
  );
  expect(log?.log).toContain("ready to accept connections");
  expect(log?.log).not.toContain("hush");
});

test("opened twice in one process, the first to stop leaves the server to the other", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const first = await openHere(folder);
  const second = await openHere(folder);
  expect([first.owner, second.owner]).toEqual([true, false]);
  await first.stop();
  expect(await ask(second.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  await second.stop();
  expect(serversOn(home)).toEqual([]);
});

test("the server stays while somebody else's client is connected, and says so; the next one out stops it", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const logged: string[] = [];
  const server = await openHere(folder, { log: (line) => logged.push(line) });
  const guest = new pg.Client({ ...server.connection, application_name: "psql" });
  await guest.connect();
  await server.stop();
  expect((await guest.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  expect(logged.at(-1)).toContain("other clients connected: 1");
  await guest.end();
  const next = await openHere(folder);
  expect(next.owner).toBe(false);
  await next.stop();
  expect(serversOn(home)).toEqual([]);
});

test("to stop twice is to stop once", async () => {
  const home = embeddedFolder();
  const folder = await usedFolder(join(home, "data"));
  const server = await openHere(folder);
  expect(serversOn(home)).toEqual([serverPid(server.place)]);
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  expect(serversOn(home)).toEqual([]);
});
