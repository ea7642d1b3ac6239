import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFrontDoor } from "../../src/app/front-door.tsx";
import { type OwnDatabase, ownDatabase } from "../harness/database.ts";
import { type MailHouse, openMailHouse } from "../harness/mail-house.ts";

/** All of them in the long run before a release; a few in every run, so that the way there stays open. */
const isLong = process.env.FRESH_SEEDS === "1";
const WANTED = isLong ? Number(process.env.OWED_MAILS ?? 40_000) : 240;
/** As many partnerships as there are in Scotland, or fewer in the short run; each has as many people to write to. */
const PARTNERSHIPS = isLong ? 32 : 4;
const EACH = Math.ceil(WANTED / PARTNERSHIPS);
const OWED = EACH * PARTNERSHIPS;
const NOW = new Date("2026-11-24T10:00:00Z");
const MEGABYTE = 1_048_576;

let own: OwnDatabase;
let house: MailHouse;
let server: SMTPServer;
const faults: unknown[] = [];
const taken = new Map<string, number>();

beforeAll(async () => {
  own = await ownDatabase();
  await fill();
  server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      stream.resume();
      stream.on("end", () => {
        for (const { address } of session.envelope.rcptTo) taken.set(address, (taken.get(address) ?? 0) + 1);
        done();
      });
    },
  });
  server.on("error", () => {});
  const listening = server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => listening.once("listening", resolve));
  const { port } = listening.address() as AddressInfo;
  house = openMailHouse(own, `smtp://127.0.0.1:${port}`, () => NOW, faults);
}, 600_000);

afterAll(async () => {
  await house?.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await own.drop();
});

test(`${OWED.toLocaleString("en-GB")} owed mails go out, each once, while pages are read and memory stays flat`, async () => {
  const app = openFrontDoor(house.house);
  const read = async () => {
    const start = performance.now();
    const answer = await app.request("https://plans.example/p1/plans");
    expect(answer.status).toBe(200);
    await answer.text();
    return performance.now() - start;
  };
  for (let round = 0; round < 10; round += 1) await read();
  const quiet: number[] = [];
  for (let round = 0; round < 30; round += 1) quiet.push(await read());

  const busy: number[] = [];
  const memory: number[] = [];
  const live: number[] = [];
  let isBusy = true;
  const reader = (async () => {
    while (isBusy) {
      busy.push(await read());
      memory.push(process.memoryUsage.rss() / MEGABYTE);
      if (busy.length % 20 === 0) live.push(liveMemory());
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  })();

  const begun = performance.now();
  const { partnerships } = await house.tick();
  const ticked = performance.now();
  const written = partnerships.reduce((sum, one) => sum + one.written, 0);
  const post = await house.deliver();
  const ended = performance.now();
  isBusy = false;
  await reader;

  expect(faults).toEqual([]);
  expect(written).toBe(OWED);
  expect(post).toMatchObject({ sent: OWED, refused: 0, failed: 0, waiting: 0 });
  expect(taken.size).toBe(OWED);
  expect([...taken.values()].every((count) => count === 1)).toBe(true);
  const again = await house.tick();
  expect(again.partnerships.reduce((sum, one) => sum + one.written, 0)).toBe(0);

  live.push(liveMemory());
  // The first quarter warms up; from there on, more mails must not mean more of what is held on to.
  const settled = live.slice(Math.floor(live.length / 4));
  const growth = average(settled.slice(-3)) - average(settled.slice(0, 3));
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  console.info(
    [
      `${OWED} mails of ${PARTNERSHIPS} partnerships: written down in ${seconds(ticked - begun)}, sent in ${seconds(ended - ticked)} (${Math.round(OWED / ((ended - ticked) / 1000))} a second)`,
      `a page: ${median(quiet).toFixed(0)} ms before, ${median(busy).toFixed(0)} ms meanwhile (${(median(busy) / median(quiet)).toFixed(1)} times), the slowest twentieth ${at(busy, 0.95).toFixed(0)} ms, of ${busy.length} reads`,
      `memory: ${quarters(memory).join(", ")} MB at the quarters, ${Math.max(...memory).toFixed(0)} MB at most; held on to at the end ${live.at(-1)?.toFixed(0)} MB, which is ${growth.toFixed(0)} MB more than after the first quarter`,
    ].join("\n"),
  );
  if (isLong) expect(growth).toBeLessThan(60);
}, 3_600_000);

function at(all: readonly number[], share: number): number {
  return all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** What is held on to once all that nobody needs is let go, in megabytes. */
function liveMemory(): number {
  collect();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

/** At the beginning, after each quarter, and at the end. */
function quarters(all: readonly number[]): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map(
    (share) => all[Math.min(all.length - 1, Math.floor(all.length * share))]?.toFixed(0) ?? "",
  );
}

function median(all: readonly number[]): number {
  return at(all, 0.5);
}

function average(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
}

/** Published plans whose round opens today, each action led by somebody else: in a few statements, since commands would take hours. */
async function fill(): Promise<void> {
  const run = (statement: string) => own.pool.query(statement);
  await run(`insert into partnerships.partnership (id, slug, name, kind, accent, year_start, words, introduction, accessibility_contact, created_at)
    select gen_random_uuid(), 'p' || n, 'Partnership ' || n, 'Community Planning Partnership', '#572a66', 4, '{}', '', 'access@p' || n || '.example', '2026-01-01'
    from generate_series(1, ${PARTNERSHIPS}) n`);
  await run(`insert into plans.plan (partnership_id, id, number, title, kind, period, summary, state, created_at)
    select id, gen_random_uuid(), 1, 'Working better together', 'improvement', '2026 to 2028', '', 'published', '2026-01-01' from partnerships.partnership`);
  await run(`insert into plans.improvement (partnership_id, id, plan_id, position, number, title)
    select partnership_id, gen_random_uuid(), id, 1, '1', 'Work together' from plans.plan`);
  await run(`insert into people.person (partnership_id, id, name, email, plans_contact)
    select p.id, gen_random_uuid(), 'Lead ' || n, 'lead.' || n || '@' || p.slug || '.example', false
    from partnerships.partnership p, generate_series(1, ${EACH}) n`);
  await run(`insert into plans.action (partnership_id, id, plan_id, improvement_id, number, position, text, status, created_at)
    select l.partnership_id, gen_random_uuid(), l.id, i.id, n, n, 'Promise ' || n || ' of the plan', 'in-progress', '2026-01-01'
    from plans.plan l join plans.improvement i on i.plan_id = l.id, generate_series(1, ${EACH}) n`);
  await run(`insert into plans.lead (partnership_id, id, action_id, position, answering_person_id)
    select a.partnership_id, gen_random_uuid(), a.id, 1, p.id from plans.action a
    join people.person p on p.partnership_id = a.partnership_id and p.name = 'Lead ' || a.number`);
  await run(`insert into plans.calendar (partnership_id, plan_id, rhythm, first_due_on, ask_before, remind_before, remind_after, escalate_after, close_after)
    select partnership_id, id, 'quarterly', '2026-12-04', 10, 3, '{3,7}', 7, 14 from plans.plan`);
  await run("analyze");
}
