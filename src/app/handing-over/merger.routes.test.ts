import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../test/harness/app.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { listBodiesAtWork, listOrganisations } from "../../modules/partnerships/index.ts";
import { listEventsOf } from "../../platform/ledger/record-event.ts";
import { rooms } from "../rooms.ts";
import { gatherOpen, marksOf } from "./gather-open.ts";
import { holderOf } from "./merge-bodies.ts";

const TODAY = "2026-11-23" as CalendarDate;

async function bodies(app: TestApp): Promise<ReadonlyMap<string, string>> {
  return app.as(
    "Morag Innes",
    async (scope) => new Map((await listOrganisations(scope)).map(({ id, name }) => [name, id])),
  );
}

const id = (map: ReadonlyMap<string, string>, name: string) => map.get(name) ?? "";
const path = (body: string) => `/strathbrae/desk/set-up/organisations/${body}/ending`;

/** What the page lists, as its form would send it. */
async function seenOf(app: TestApp, ids: readonly string[]): Promise<string[]> {
  return app.as("Morag Innes", async (scope) => {
    const all = (await listOrganisations(scope)).filter((one) => ids.includes(one.id));
    const tenant = { slug: "strathbrae", words: {} } as never;
    return marksOf(await gatherOpen(scope, tenant, rooms, all.map(holderOf), TODAY));
  });
}

async function countOpen(app: TestApp, body: string): Promise<number> {
  return (await seenOf(app, [body])).length;
}

test("everything open is listed before anything is done, kind by kind", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    const college = id(all, "Strathbrae College");
    const html = await (
      await app.get(`${path(tsi)}?way=into&into=${college}&on=today`, "Morag Innes")
    ).text();
    expect(html).toContain("Actions that it leads");
    expect(html).toContain("People who work for it");
    expect(html).toContain("Ewan Laird");
    expect(html).toContain("Make Strathbrae Third Sector Interface part of Strathbrae College");
    expect(await countOpen(app, tsi)).toBeGreaterThan(2);
  }));

test("a body becomes part of another: all of it moves, history stays, and it is chosen no more", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    const college = id(all, "Strathbrae College");
    const ledBefore = await app.as("Morag Innes", async ({ database }) => {
      const { rows } = await database.execute(
        sql`select count(*)::int as count from plans.lead where organisation_id = ${tsi}`,
      );
      return (rows[0] as { count: number }).count;
    });
    const form = { way: "into", into: college, name: "", on: "today", seen: await seenOf(app, [tsi]) };
    const answer = await app.post(path(tsi), form, "Morag Innes");
    expect(answer.headers.get("location")).toBe("/strathbrae/desk/set-up/organisations?said=merged");
    expect(await countOpen(app, tsi)).toBe(0);
    await app.as("Morag Innes", async (scope) => {
      const past = await scope.database.execute(
        sql`select to_on from plans.lead where organisation_id = ${tsi} and to_on is not null`,
      );
      // Whoever led until yesterday did so for ever.
      expect(past.rows.length).toBeGreaterThan(0);
      expect(past.rows.length).toBeLessThanOrEqual(ledBefore);
      const atWork = await listBodiesAtWork(scope);
      expect(atWork.some((one) => one.id === tsi)).toBe(false);
      // A paper that still says “TSI” means whoever it became part of.
      expect(atWork.find((one) => one.id === college)?.aliases).toContain("TSI");
      const [entry] = await listEventsOf(scope, { kind: "organisation", id: tsi });
      expect(entry).toMatchObject({
        event: "partnerships.organisation.ended",
        facts: { from: "2026-11-23", successor: college },
      });
    });
    const list = await (await app.get("/strathbrae/desk/set-up/organisations", "Morag Innes")).text();
    expect(list).toContain("became part of Strathbrae College on 23 November 2026");
    const person = await (await app.get("/strathbrae/desk/set-up/people/new", "Morag Innes")).text();
    expect(person).not.toContain(tsi);
  }));

test("pressing twice does it once", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    const college = id(all, "Strathbrae College");
    const form = { way: "into", into: college, name: "", on: "today", seen: await seenOf(app, [tsi]) };
    expect((await app.post(path(tsi), form, "Morag Innes")).status).toBe(303);
    const lines = await app.as("Morag Innes", ({ database }) =>
      database.execute(sql`select count(*)::int as count from ledger.entry`),
    );
    expect((await app.post(path(tsi), form, "Morag Innes")).status).toBe(303);
    const after = await app.as("Morag Innes", ({ database }) =>
      database.execute(sql`select count(*)::int as count from ledger.entry`),
    );
    expect(after.rows).toEqual(lines.rows);
  }));

test("two bodies become part of a new one; what both led or helped with is there once", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    const college = id(all, "Strathbrae College");
    const seen = await seenOf(app, [tsi, college]);
    const form = { way: "new", into: "", name: "Strathbrae Together", on: "today", with: college, seen };
    expect((await app.post(path(tsi), form, "Morag Innes")).status).toBe(303);
    const after = await bodies(app);
    const together = id(after, "Strathbrae Together");
    expect(together).not.toBe("");
    await app.as("Morag Innes", async ({ database }) => {
      const twice = await database.execute(sql`
        select action_id from plans.lead where organisation_id = ${together} and to_on is null
        group by action_id having count(*) > 1`);
      expect(twice.rows).toEqual([]);
      const ended = await database.execute(
        sql`select id from partnerships.organisation where succeeded_by_id = ${together}`,
      );
      expect(ended.rows.length).toBe(2);
    });
  }));

test("where anything changed meanwhile nothing is done, and the list is shown as it is now", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    const college = id(all, "Strathbrae College");
    const seen = await seenOf(app, [tsi]);
    await app.as("Morag Innes", ({ database }) =>
      database.execute(sql`
        update plans.action set version = version + 1
        where id in (select action_id from plans.lead where organisation_id = ${tsi})`),
    );
    const form = { way: "into", into: college, name: "", on: "today", seen };
    const answer = await app.post(path(tsi), form, "Morag Innes");
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("What is open changed meanwhile. Nothing was done");
    expect(await countOpen(app, tsi)).toBeGreaterThan(2);
  }));

test("a body that ends by itself leaves nothing that somebody has to take over", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    const alone = await (await app.get(`${path(tsi)}?way=end&into=&on=today`, "Morag Innes")).text();
    expect(alone).toContain("Somebody has to take this over.");
    const form = { way: "end", into: "", name: "", on: "today", seen: await seenOf(app, [tsi]) };
    expect((await app.post(path(tsi), form, "Morag Innes")).status).toBe(422);
    const taken = { ...form, into: id(all, "Strathbrae Council") };
    expect((await app.post(path(tsi), taken, "Morag Innes")).status).toBe(303);
    const list = await (await app.get("/strathbrae/desk/set-up/organisations", "Morag Innes")).text();
    expect(list).toContain("ended on 22 November 2026");
  }));

test("a day that lies ahead, itself, and nothing said are refused with what to do", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    const ask = async (query: string) => {
      const answer = await app.get(`${path(tsi)}?${query}`, "Morag Innes");
      return [answer.status, await answer.text()] as const;
    };
    const [ahead, words] = await ask(`way=into&into=${id(all, "Strathbrae College")}&on=1+April+2027`);
    expect(ahead).toBe(422);
    expect(words).toContain("This day lies ahead. Come back on that day");
    expect((await ask("way=into&into=&on=today"))[1]).toContain("Choose the organisation it becomes part of");
    expect((await ask("way=new&name=&on=soonish"))[1]).toContain("Give the name of the new organisation");
    const itself = { way: "into", into: tsi, name: "", on: "today", seen: [] };
    expect((await app.post(path(tsi), itself, "Morag Innes")).status).toBe(422);
  }));

test("whoever may not change organisations, and another partnership, cannot", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const tsi = id(all, "Strathbrae Third Sector Interface");
    expect((await app.get(path(tsi), "Ewan Laird")).status).toBe(403);
    expect((await app.post(path(tsi), {}, "Ewan Laird")).status).toBe(403);
    expect((await app.get(path(tsi).replace("strathbrae", "inverlairn"), "Ruaridh Munro")).status).toBe(404);
  }));

test("the page of a body that ended says what became of it, and neither ends nor renames it again", () =>
  withApp(async (app) => {
    const all = await bodies(app);
    const sds = id(all, "Skills Development Scotland");
    const college = id(all, "Strathbrae College");
    const fields = { way: "into", into: college, on: "today", seen: await seenOf(app, [sds]) };
    expect((await app.post(path(sds), fields, "Morag Innes")).status).toBe(303);
    const own = `/strathbrae/desk/set-up/organisations/${sds}`;
    const html = await (await app.get(own, "Morag Innes")).text();
    expect(html).toContain("Became part of Strathbrae College on 23 November 2026");
    for (const act of ["ending", "renaming"])
      expect((await app.get(`${own}/${act}`, "Morag Innes")).headers.get("location")).toBe(own);
    // Whoever looks for the old name finds what it is now, beside what it was.
    const found = await (await app.get("/strathbrae/desk/search?q=Skills+Development", "Morag Innes")).text();
    expect(found).toContain(`/organisations/${college}`);
    expect(found).toContain("became part of Strathbrae College");
  }));
