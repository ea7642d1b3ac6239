import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "./harness/app.ts";
import { planInNumbers } from "./harness/plan-in-numbers.ts";
import { readPage } from "./harness/read-page.ts";

const THEIRS = "Ruaridh Munro";
const PAPER =
  "Improvement,Action,Lead,Target date\nShare more,Share a list,The Interface of nobody,June 2027\n";

/** Inverlairn with a plan, an improvement and an action of its own, and a paper that waits to be checked. */
async function openInverlairn(test: TestApp) {
  const desk = "/inverlairn/desk";
  const must = async (path: string, fields: Record<string, string | File>) => {
    const answer = await test.post(`${desk}/${path}`, fields, THEIRS);
    expect([path, answer.status]).toEqual([path, 303]);
    return answer.headers.get("location") ?? "";
  };
  await must("plans/new", { title: "Our own", kind: "improvement" });
  await must("plans/1/improvements/new", { title: "Share more" });
  const fresh = readPage(await (await test.get(`${desk}/plans/1/actions/new`, THEIRS)).text());
  const improvement = fresh.forms
    .flatMap(({ fields }) => fields)
    .find(({ name }) => name === "improvement")
    ?.options.find((option) => option !== "");
  await must("plans/1/actions/new", {
    improvement: improvement ?? "",
    text: "Share a list",
    lead: "the Council",
  });
  await must("imports/new", { kind: "improvement", file: new File([PAPER], "paper.csv") });
  return { desk, improvement: improvement ?? "" };
}

/** The whole of one partnership's rows, to see that nothing of it was touched. */
async function rowsOf(test: TestApp, slug: string): Promise<string> {
  const { database } = test.house.pool;
  const tables = await database.execute(sql`
    select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id' where c.relkind = 'r' order by 1`);
  const told: string[] = [];
  for (const { name } of tables.rows as { name: string }[]) {
    const rows = await database.execute(sql`
      select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as all from ${sql.raw(name)} t
      where partnership_id = (select id from partnerships.partnership where slug = ${slug})`);
    told.push(`${name} ${(rows.rows[0] as { all: string }).all}`);
  }
  expect(told.length).toBeGreaterThan(15);
  return told.join("\n");
}

describe("a thing of another partnership", () => {
  it("is none here, whichever form its id is put into, and is not touched", () =>
    withApp(async (test) => {
      const theirs = await planInNumbers(test);
      const { desk, improvement } = await openInverlairn(test);
      const before = await rowsOf(test, "strathbrae");
      const version = "1";
      const tries: readonly (readonly [string, Record<string, string>, readonly number[]])[] = [
        ["plans/1/actions/new", { improvement: theirs.improvements ?? "", text: "Theirs" }, [404]],
        ["actions/1/edit", { improvement: theirs.improvements ?? "", text: "Theirs", version }, [404]],
        ["plans/1/actions/new", { improvement, text: "Ours", answering: theirs.people ?? "" }, [422]],
        ["actions/1/edit", { improvement, text: "Ours", version, answering: theirs.people ?? "" }, [422]],
        [
          "plans/1/edit",
          { title: "Ours", kind: "improvement", version, watchedBy: theirs.groups ?? "" },
          [422],
        ],
        [`plans/1/improvements/${theirs.improvements}/edit`, { title: "Theirs", version }, [404]],
        [
          "actions/1/edit",
          { improvement, text: "Ours", version, more: "yes", themes: theirs.themes ?? "" },
          [422],
        ],
        [
          "plans/1/themes/tagging",
          { theme: theirs.themes ?? "", action: improvement, way: "give" },
          [404, 422],
        ],
        [`themes/${theirs.themes}`, { name: "Ours", version }, [404]],
        [`plans/1/improvements/${improvement}/concerns`, { body: theirs.organisations ?? "" }, [422]],
        [`measures/${theirs.measures}`, { kind: "number" }, [404]],
        [`measures/${theirs.measures}/readings`, { value: "3" }, [404]],
        ["actions/1/evidence", { measure: theirs.measures ?? "", value: "3" }, [422]],
        [`evidence/${theirs.evidence}/verdict`, { verdict: "accepted" }, [404]],
        ["actions/1/move", { version, to: theirs.improvements ?? "" }, [422]],
        ["plans/1/order", { version, step: `improvement:${theirs.improvements}:up` }, [422]],
        ["plans/1/leads", { action: "1:1", party: `organisation:${theirs.organisations}` }, [422]],
        ["plans/1/leads", { action: "8:1", lead: "Us" }, [409]],
        ["handover", { from: `organisation:${theirs.organisations}`, to: `group:${theirs.groups}` }, [422]],
        // An action is found by its number within a partnership: the eighth is not there.
        ["actions/1/merger", { version, into: "8" }, [404, 422]],
        ["actions/8/updates", { status: "done", done: "Ours", audience: "public" }, [404]],
        ["set-up/people", { name: "Ours", organisation: theirs.organisations ?? "" }, [403, 422]],
        [`set-up/people/${theirs.people}/change`, { name: "Ours", version }, [404]],
        [`set-up/organisations/${theirs.organisations}`, { name: "Ours", kind: "council", version }, [404]],
        [`groups/${theirs.groups}`, { name: "Ours", kind: "board", version }, [404]],
      ];
      for (const [path, fields, statuses] of tries) {
        const answer = await test.post(`${desk}/${path}`, fields, THEIRS);
        expect([path, statuses.includes(answer.status), answer.status]).toEqual([path, true, answer.status]);
        expect(await answer.text()).not.toMatch(/Morag|Strathbrae Council|communications strategy/);
      }
      expect(await rowsOf(test, "strathbrae")).toBe(before);
    }));

  it("is nobody whom a paper's lead can mean, and gets no other name from it", () =>
    withApp(async (test) => {
      const theirs = await planInNumbers(test);
      const { desk } = await openInverlairn(test);
      const before = await rowsOf(test, "strathbrae");
      const review = `${desk}/imports/1`;
      const { forms } = readPage(await (await test.get(review, THEIRS)).text());
      const fields = forms.find(({ action }) => action === review)?.fields ?? [];
      const lead = fields.find(({ name }) => name.startsWith("lead:"))?.name ?? "";
      expect(lead).not.toBe("");
      const created = await test.post(
        review,
        {
          ...Object.fromEntries(fields.map(({ name, value }) => [name, value])),
          [lead]: `organisation:${theirs.organisations}`,
          [lead.replace("lead:", "remember:")]: "yes",
          next: "create",
        },
        THEIRS,
      );
      expect(created.headers.get("location")).toBe(`${desk}/plans/2?said=created`);
      expect(await (await test.get(`${desk}/plans/2`, THEIRS)).text()).toContain("The Interface of nobody");
      expect(await rowsOf(test, "strathbrae")).toBe(before);
    }));

  it("is not read either: its files, its plan, its papers, its people", () =>
    withApp(async (test) => {
      const theirs = await planInNumbers(test);
      const { desk } = await openInverlairn(test);
      await test.post(
        "/strathbrae/desk/actions/8/evidence",
        { audience: "public", file: new File(["the minutes of Strathbrae"], "minutes.txt") },
        "Morag Innes",
      );
      const [evidence] = await test.as("Morag Innes", async ({ database }) => {
        const rows = await database.execute(sql`select id from plans.evidence where kind = 'file'`);
        return rows.rows as { id: string }[];
      });
      const own = await test.get(`/strathbrae/desk/evidence/${evidence?.id}/file`, "Morag Innes");
      expect(await own.text()).toBe("the minutes of Strathbrae");
      for (const path of [
        `${desk}/evidence/${evidence?.id}/file`,
        `/inverlairn/evidence/${evidence?.id}`,
        `${desk}/plans/2`,
        `${desk}/plans/2/plan.json`,
        `${desk}/imports/2/paper`,
        `${desk}/groups/${theirs.groups}`,
        `${desk}/set-up/people/${theirs.people}`,
        `${desk}/set-up/organisations/${theirs.organisations}`,
      ]) {
        const answer = await test.get(path, THEIRS);
        expect([path, answer.status]).toEqual([path, 404]);
      }
    }));

  it("has numbers of its own: what one partnership counts does not show in another's", () =>
    withApp(async (test) => {
      await openInverlairn(test);
      const answer = await test.post(
        "/strathbrae/desk/plans/new",
        { title: "The second of Strathbrae", kind: "improvement" },
        "Morag Innes",
      );
      expect(answer.headers.get("location")).toBe("/strathbrae/desk/plans/2?said=started");
    }));
});

describe("somebody who works in two partnerships", () => {
  it("signs in once, and may in each what that one lets her", () =>
    withApp(async (test) => {
      const who = "Aisha Malik";
      const [accounts] = await test.as(THEIRS, async ({ database }) => {
        const rows = await database.execute(sql`select account_id from people.person where name = ${who}`);
        return [rows.rows];
      });
      expect(accounts).toHaveLength(1);
      for (const slug of ["strathbrae", "inverlairn"]) {
        const home = await test.get(`/${slug}/desk`, who);
        expect([slug, home.status]).toEqual([slug, 200]);
      }
      expect(await (await test.get("/inverlairn/desk/plans", who)).text()).not.toContain("How we will work");

      await test.as("Fiona Geddes", async ({ database, partnership }) => {
        await database.execute(sql`
          update people.role_grant set to_on = '2026-11-22' where partnership_id = ${partnership}
          and person_id = (select id from people.person where name = ${who})`);
      });
      expect((await test.get("/strathbrae/desk", who)).status).toBe(403);
      expect((await test.get("/inverlairn/desk", who)).status).toBe(200);
    }));
});
