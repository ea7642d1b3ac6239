import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "./harness/app.ts";
import { readPage } from "./harness/read-page.ts";
import { walkPages } from "./harness/walk-pages.ts";

const WHO = "Morag Innes";

/** All that everybody can read, file names and headers aside: every page and the plan's own file. */
async function allInPublic(test: TestApp): Promise<string> {
  const told: string[] = [];
  const look = (where: string, _: unknown, html: string) => void told.push(`${where}\n${html}`);
  const looked = await walkPages(test, ["/strathbrae"], look, { ofAKind: 40 });
  for (const path of looked.filter((one) => one.endsWith(".json")))
    told.push(await (await test.get(path)).text());
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
