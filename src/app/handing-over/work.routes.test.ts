import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../test/harness/app.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { listPeople } from "../../modules/people/index.ts";
import { rooms } from "../rooms.ts";
import { gatherOpen, marksOf } from "./gather-open.ts";

const TODAY = "2026-11-23" as CalendarDate;

/** Ewan answers by name for three actions and owns a risk; Aisha and Morag are to take over. */
async function busyEwan(app: TestApp) {
  return app.as("Morag Innes", async (scope) => {
    const people = new Map((await listPeople(scope)).map(({ id, name }) => [name, id]));
    const ewan = people.get("Ewan Laird") ?? "";
    await scope.database.execute(sql`
      update plans.lead set answering_person_id = ${ewan} where id in (
        select l.id from plans.lead l join plans.action a on a.id = l.action_id
        where a.status not in ('closed', 'cancelled', 'merged') and l.position = 1 and l.to_on is null
        order by a.number limit 3)`);
    await scope.database.execute(sql`
      update plans.risk set owner_person_id = ${ewan} where state = 'open' and number = (
        select min(number) from plans.risk where state = 'open' and partnership_id = ${scope.partnership})`);
    return { ewan, aisha: people.get("Aisha Malik") ?? "", morag: people.get("Morag Innes") ?? "" };
  });
}

const path = (id: string) => `/strathbrae/desk/set-up/people/${id}/handing-over`;

function seenOf(app: TestApp, id: string): Promise<string[]> {
  return app.as("Morag Innes", async (scope) =>
    marksOf(
      await gatherOpen(
        scope,
        { slug: "strathbrae", words: {} } as never,
        rooms,
        [{ kind: "person", id, name: "Ewan Laird", aliases: [] }],
        TODAY,
      ),
    ),
  );
}

/** The kinds of thing that are still open of somebody, in the order of the alphabet. */
async function kindsOpen(app: TestApp, id: string): Promise<string[]> {
  return [...new Set((await seenOf(app, id)).map((mark) => mark.split("/")[1] ?? ""))].toSorted();
}

test("everything open of somebody is listed on one page, and nothing is done by looking", () =>
  withApp(async (app) => {
    const { ewan, aisha } = await busyEwan(app);
    const before = await seenOf(app, ewan);
    const html = await (await app.get(`${path(ewan)}?to=${aisha}&on=today`, "Morag Innes")).text();
    for (const heading of [
      "Actions that they answer for",
      "Open risks that they own",
      "Contact for plans",
      "Roles",
    ])
      expect(html).toContain(heading);
    expect(html).toContain("Hand it over");
    expect(await seenOf(app, ewan)).toEqual(before);
  }));

test("all of it goes to one successor in one go, with a line in the ledger for each action", () =>
  withApp(async (app) => {
    const { ewan, aisha } = await busyEwan(app);
    const form = { to: aisha, second: "", third: "", on: "today", seen: await seenOf(app, ewan) };
    const answer = await app.post(path(ewan), form, "Morag Innes");
    expect(answer.headers.get("location")).toBe(`/strathbrae/desk/set-up/people/${ewan}?said=handed-over`);
    await app.as("Morag Innes", async ({ database }) => {
      const now = await database.execute(sql`
        select from_on from plans.lead where answering_person_id = ${aisha} and to_on is null and from_on = ${TODAY}`);
      expect(now.rows.length).toBe(3);
      const left = await database.execute(sql`select 1 from plans.risk where owner_person_id = ${ewan}`);
      expect(left.rows).toEqual([]);
    });
    // Their roles stay until somebody ends them, and a date they asked to move is answered all the same.
    expect(await kindsOpen(app, ewan)).toEqual(["requests", "roles"]);
  }));

test("whoever gives roles can let them go in the same step: the roles end with the day before", () =>
  withApp(async (app) => {
    const { ewan, aisha } = await busyEwan(app);
    const form = {
      to: aisha,
      second: "",
      third: "",
      on: "today",
      leaves: "yes",
      seen: await seenOf(app, ewan),
    };
    const listed = await app.get(`${path(ewan)}?to=${aisha}&on=today&leaves=yes`, "Fiona Geddes");
    expect(await listed.text()).toContain("The last day of Ewan Laird is 22 November 2026");
    expect((await app.get("/strathbrae/desk", "Ewan Laird")).status).toBe(200);
    expect((await app.post(path(ewan), form, "Fiona Geddes")).status).toBe(303);
    expect((await app.get("/strathbrae/desk", "Ewan Laird")).status).toBe(403);
    expect(await kindsOpen(app, ewan)).toEqual(["requests"]);
  }));

test("a lead officer hands over, and cannot end roles by the same form", () =>
  withApp(async (app) => {
    const { ewan, aisha } = await busyEwan(app);
    const form = {
      to: aisha,
      second: "",
      third: "",
      on: "today",
      leaves: "yes",
      seen: await seenOf(app, ewan),
    };
    expect(await (await app.get(path(ewan), "Morag Innes")).text()).not.toContain('name="leaves"');
    expect((await app.post(path(ewan), form, "Morag Innes")).status).toBe(303);
    expect((await app.get("/strathbrae/desk", "Ewan Laird")).status).toBe(200);
  }));

test("each thing can go to another of several", () =>
  withApp(async (app) => {
    const { ewan, aisha, morag } = await busyEwan(app);
    const seen = await seenOf(app, ewan);
    const one = seen.find((mark) => mark.includes("/answers/")) ?? "";
    const html = await (
      await app.get(`${path(ewan)}?to=${aisha}&second=${morag}&on=today`, "Morag Innes")
    ).text();
    expect(html).toContain(`name="of:${one}"`);
    const form = { to: aisha, second: morag, third: "", on: "today", seen, [`of:${one}`]: morag };
    expect((await app.post(path(ewan), form, "Morag Innes")).status).toBe(303);
    await app.as("Morag Innes", async ({ database }) => {
      const count = async (who: string) => {
        const { rows } = await database.execute(sql`
          select count(*)::int as count from plans.lead where answering_person_id = ${who} and from_on = ${TODAY}`);
        return (rows[0] as { count: number }).count;
      };
      expect([await count(aisha), await count(morag)]).toEqual([2, 1]);
    });
  }));

test("their personal links are shut", () =>
  withApp(async (app) => {
    const { ewan, aisha } = await busyEwan(app);
    const link = crypto.randomUUID();
    await app.as("Morag Innes", (scope) =>
      scope.database.execute(sql`
        insert into plans.personal_link (partnership_id, id, person_id, secret_digest, created_at, expires_at)
        values (${scope.partnership}, ${link}, ${ewan}, ${"0".repeat(64)}, '2026-11-20', '2026-12-20')`),
    );
    const form = { to: aisha, second: "", third: "", on: "today", seen: await seenOf(app, ewan) };
    expect((await app.post(path(ewan), form, "Morag Innes")).status).toBe(303);
    await app.as("Morag Innes", async ({ database }) => {
      const { rows } = await database.execute(
        sql`select revoked_at from plans.personal_link where id = ${link}`,
      );
      expect((rows[0] as { revoked_at: unknown }).revoked_at).not.toBeNull();
    });
  }));

test("what changed meanwhile is shown as it is now; nothing is handed over", () =>
  withApp(async (app) => {
    const { ewan, aisha } = await busyEwan(app);
    const seen = await seenOf(app, ewan);
    const form = { to: aisha, second: "", third: "", on: "today", seen: seen.slice(1) };
    expect((await app.post(path(ewan), form, "Morag Innes")).status).toBe(409);
    expect(await seenOf(app, ewan)).toEqual(seen);
  }));

test("nobody takes over from themselves, and whoever may not change people cannot", () =>
  withApp(async (app) => {
    const { ewan } = await busyEwan(app);
    const answer = await app.get(`${path(ewan)}?to=${ewan}&on=today`, "Morag Innes");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("They cannot take over from themselves. Choose somebody else");
    expect((await app.get(path(ewan), "Ewan Laird")).status).toBe(403);
    expect((await app.post(path(ewan), {}, "Ewan Laird")).status).toBe(403);
  }));
