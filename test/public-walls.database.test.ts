import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { doorsOf } from "../src/app/front-door.tsx";
import { rooms } from "../src/app/rooms.ts";
import { type TestApp, withApp } from "./harness/app.ts";
import { readPage } from "./harness/read-page.ts";
import { walkPages } from "./harness/walk-pages.ts";

const WHO = "Morag Innes";

/** What is no page and is written in letters: feeds, open data, pictures, the map of the site. */
const IN_LETTERS = /\.(?:json|geojson|csv|atom|svg|xml)$/;

/** All that everybody can read, file names and headers aside: every page, every feed, all open data, every picture. */
async function allInPublic(test: TestApp, slug = "strathbrae"): Promise<string> {
  const told: string[] = [];
  const look = (where: string, _: unknown, html: string) => void told.push(`${where}\n${html}`);
  const looked = await walkPages(test, [`/${slug}`], look, { ofAKind: 40 });
  // Some are linked from the head of a page or from nowhere, so every door without a thing in it is tried too.
  const doors = doorsOf({ rooms })
    .filter(({ path, access }) => access === "public" && IN_LETTERS.test(path) && !path.includes("/:", 1))
    .map(({ path }) => path.replace(":partnership", slug));
  const files = new Set([...looked.filter((one) => IN_LETTERS.test(one)), ...doors]);
  for (const path of files) told.push(`${path}\n${await (await test.get(path)).text()}`);
  return told.join("\n");
}

/** An action that is at work and late, by the plan's own dates. */
async function lateAction(test: TestApp): Promise<number> {
  return test.as(WHO, async ({ database }) => {
    const rows = await database.execute(sql`
      select number from plans.action where status in ('not-started', 'in-progress', 'at-risk')
      and target ->> 'end' < '2026-11-23' order by number`);
    const number = (rows.rows[0] as { number: number } | undefined)?.number;
    if (!number) throw new Error("nothing in the demo is late");
    return number;
  });
}

const say = (test: TestApp, action: number, status: string, audience: string) =>
  test.post(
    `/strathbrae/desk/actions/${action}/updates`,
    { status, audience, done: "Said in confidence" },
    WHO,
  );

describe("what is said to partners only", () => {
  it.each(["done", "blocked", "at-risk", "in-progress"])(
    "changes nothing that the public sees, counts and lateness included: %s",
    (status) =>
      withApp(async (test) => {
        const action = await lateAction(test);
        const before = await allInPublic(test);
        expect(before.length).toBeGreaterThan(50_000);
        expect((await say(test, action, status, "partners")).status).toBe(303);
        expect(await allInPublic(test)).toBe(before);
      }),
  );

  it("stays so when something is added and sent back by partners alone", () =>
    withApp(async (test) => {
      const action = await lateAction(test);
      await say(test, action, "done", "partners");
      const before = await allInPublic(test);
      const file = new File(["bytes"], "minutes.txt");
      const given = await test.post(
        `/strathbrae/desk/actions/${action}/evidence`,
        { file, audience: "partners" },
        WHO,
      );
      expect(given.status).toBe(303);
      const [evidence] = await test.as(WHO, async ({ database }) => {
        const rows = await database.execute(
          sql`select id from plans.evidence order by added_at desc, id limit 1`,
        );
        return rows.rows as { id: string }[];
      });
      const fileRow = await test.as(WHO, async ({ database }) => {
        const rows = await database.execute(sql`select id from plans.evidence where kind = 'file'`);
        return (rows.rows[0] as { id: string }).id;
      });
      expect(evidence).toBeDefined();
      const verdict = await test.post(
        `/strathbrae/desk/evidence/${fileRow}/verdict`,
        { verdict: "sent-back", reason: "Not this one" },
        "Fiona Geddes",
      );
      expect(verdict.status).toBe(303);
      expect((await test.get(`/strathbrae/evidence/${fileRow}`)).status).toBe(404);
      expect(await allInPublic(test)).toBe(before);
    }));

  it("is told from what is said to everybody, which does show", () =>
    withApp(async (test) => {
      const action = await lateAction(test);
      const before = await allInPublic(test);
      await say(test, action, "done", "public");
      const after = await allInPublic(test);
      expect(after).not.toBe(before);
      expect(after).toContain("Said in confidence");
    }));
});

describe("public evidence", () => {
  it("is given out once a second person has accepted it, as a file to keep and never as a page of ours", () =>
    withApp(async (test) => {
      const action = await lateAction(test);
      const file = new File(["<script>alert(1)</script>"], 'a"b\r\nset-cookie: x=1.html', {
        type: "text/html",
      });
      await test.post(`/strathbrae/desk/actions/${action}/evidence`, { file, audience: "public" }, WHO);
      const id = await test.as(WHO, async ({ database }) => {
        const rows = await database.execute(sql`select id from plans.evidence where kind = 'file'`);
        return (rows.rows[0] as { id: string }).id;
      });
      expect((await test.get(`/strathbrae/evidence/${id}`)).status).toBe(404);
      await test.post(`/strathbrae/desk/evidence/${id}/verdict`, { verdict: "accepted" }, "Fiona Geddes");
      const { status, headers } = await test.get(`/strathbrae/evidence/${id}`);
      expect([status, headers.get("content-type"), headers.get("x-content-type-options")]).toEqual([
        200,
        "application/octet-stream",
        "nosniff",
      ]);
      expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[^"]*\.html"/);
      expect(headers.get("set-cookie")).toBeNull();
    }));
});

describe("a plan that was withdrawn", () => {
  it("leaves nothing behind in public: no page, no file, no action, no evidence, no word on the home page", () =>
    withApp(async (test) => {
      const evidence = await test.as(WHO, async ({ database }) => {
        const rows = await database.execute(sql`select id from plans.evidence`);
        return (rows.rows as { id: string }[]).map(({ id }) => id);
      });
      const { forms } = readPage(await (await test.get("/strathbrae/desk/plans/1/versions", WHO)).text());
      const withdrawal = forms.find(({ action }) => action.endsWith("/withdrawal"));
      const version = withdrawal?.fields.find(({ name }) => name === "version")?.value ?? "";
      const path = "/strathbrae/desk/plans/1/withdrawal";
      expect((await test.post(path, { version, reason: "It was published too soon" }, WHO)).status).toBe(303);
      for (const address of [
        "plans/1",
        "plans/1/plan.json",
        "plans/1/plan.docx",
        ...Array.from({ length: 20 }, (_, index) => `actions/${index + 1}`),
        ...evidence.map((id) => `evidence/${id}`),
      ])
        expect([address, (await test.get(`/strathbrae/${address}`)).status]).toEqual([address, 404]);
      const left = await allInPublic(test);
      expect(left).not.toMatch(/How we will work better together|published too soon/);
    }));
});

/** Sends a form of the desk as Morag Innes would. */
async function send(
  test: TestApp,
  path: string,
  fields: Record<string, string | File>,
  who = WHO,
): Promise<void> {
  const answer = await test.post(path, fields, who);
  if (answer.status !== 303) throw new Error(`${path} answers ${answer.status}`);
}

const versionAt = async (test: TestApp, page: string, form: string): Promise<string> => {
  const { forms } = readPage(await (await test.get(page, WHO)).text());
  const found = forms.find(({ action }) => action.endsWith(form));
  return found?.fields.find(({ name }) => name === "version")?.value ?? "";
};

// Each walks every public page, which takes a while on a machine that has other things to do.
describe("words that are not for everybody", { timeout: 120_000 }, () => {
  it("are in no page, feed, open data, picture or map, wherever they were written", () =>
    withApp(async (test) => {
      const action = await lateAction(test);
      const desk = "/strathbrae/desk";
      // A plan that nobody has published, with a place, a lead, a theme's worth of words.
      await send(test, `${desk}/plans/new`, {
        title: "Secretdraft",
        kind: "locality",
        period: "Secretyears",
        summary: "Secretsummary",
      });
      // What was said to partners, shown to partners, and shown to everybody but not accepted.
      await send(test, `${desk}/actions/${action}/updates`, {
        status: "done",
        audience: "partners",
        done: "Secretupdate",
        next: "Secretnext",
      });
      for (const [audience, words] of [
        ["partners", "Secretshown"],
        ["public", "Secretunseen"],
      ] as const)
        await send(test, `${desk}/actions/${action}/evidence`, {
          file: new File(["Secretbytes"], `${words}.txt`),
          title: words,
          audience,
        });
      // Words that are written into the published plan and not published yet.
      await test.as(WHO, async ({ database }) => {
        await database.execute(
          sql`update plans.action set text = 'Secretrewording', note = 'Secretnote' where number = ${action}`,
        );
        await database.execute(sql`update plans.plan set summary = 'Secretnewsummary' where number = 1`);
        await database.execute(
          sql`update partnerships.organisation set aliases = array['Secretalias'] where name = 'Strathbrae Council'`,
        );
        await database.execute(
          sql`update governance."group" set name = 'Secretgroup' where name = 'Area partnerships'`,
        );
        await database.execute(sql`update people.person set post = 'Secretpost' where name = 'Morag Innes'`);
      });
      await send(test, "/strathbrae/another-form", {
        of: "/strathbrae/plans/1",
        format: "audio",
        words: "Secretneed",
        contact: "Secretcontact",
      });
      const told = await allInPublic(test);
      expect(told.length).toBeGreaterThan(200_000);
      for (const part of [
        "changes.atom",
        "openapi.json",
        "actions.csv",
        "progress.svg",
        "sitemap.xml",
        "places.geojson",
      ])
        expect(told).toContain(
          `/strathbrae/${part.includes("progress") ? "plans/1/" : /\.(?:csv|geojson)$|openapi/.test(part) ? "open-data/" : ""}${part}\n`,
        );
      expect([...new Set(told.match(/Secret\w+/g))]).toEqual([]);
      const people = await test.as(WHO, async ({ database }) => {
        const rows = await database.execute(sql`select name, email from people.person`);
        return rows.rows as { name: string; email: string }[];
      });
      expect(people.length).toBeGreaterThan(6);
      for (const { name, email } of people)
        expect([name, told.includes(name), told.includes(email)]).toEqual([name, false, false]);
    }));

  it("do not come back by the changes of a plan from which they were taken out", () =>
    withApp(async (test) => {
      const publish = async (note: string) =>
        send(test, "/strathbrae/desk/plans/1/publication", {
          version: await versionAt(test, "/strathbrae/desk/plans/1/versions", "/publication"),
          note,
        });
      const rewrite = (words: string) =>
        test.as(WHO, ({ database }) =>
          database.execute(sql`update plans.action set text = ${words} where number = 5`),
        );
      await rewrite("Learn from Secretperson");
      await publish("With Secretperson");
      expect(await allInPublic(test)).toContain("Secretperson");
      await rewrite("Learn from areas that have done this before");
      await publish("Without a name");
      // Everybody may read an earlier version as it was, until it is taken back: then nothing tells of its words.
      const earlier = "/strathbrae/desk/plans/1/versions/2";
      const { forms } = readPage(await (await test.get(earlier, WHO)).text());
      const steps = forms
        .find(({ action }) => action === `${earlier}/withdrawal`)
        ?.fields.find(({ name }) => name === "steps")?.value;
      await send(test, `${earlier}/withdrawal`, { steps: steps ?? "", endReason: "It names somebody" });
      const told = await allInPublic(test);
      expect(told).toContain("Without a name");
      expect(told).not.toContain("Secretperson");
    }));

  it("of one partnership are in nothing that another gives", () =>
    withApp(async (test) => {
      await test.as(WHO, ({ database }) =>
        database.execute(sql`update partnerships.place set name = 'Secretplace ' || name`),
      );
      const told = await allInPublic(test, "inverlairn");
      expect(told.length).toBeGreaterThan(20_000);
      expect(told).not.toMatch(/Secretplace|Strathbrae|communications strategy/);
    }));
});
