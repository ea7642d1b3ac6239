import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";

const MORAG = "Morag Innes";
const rows = (text: string) =>
  `| Action | Lead | By when |\n| --- | --- | --- |\n| ${text} | Council | June 2027 |\n`;
const PAPER = `# Papers of the Board

## Improvement plan

${rows("Set up a panel")}
## Delivery timetable

${rows("Write the paper")}
## What people asked for

| What people told us | Where | Until |
| --- | --- | --- |
| Mend the path | Shore road | May 2027 |
| Light the square | Market square | June 2027 |
`;

async function bringIn(test: TestApp): Promise<string> {
  const file = new File([PAPER], "papers of the board.md");
  const answer = await test.post("/strathbrae/desk/imports/new", { kind: "improvement", file }, MORAG);
  expect(answer.status).toBe(303);
  return (answer.headers.get("location") ?? "").replace(/\?.*/, "");
}

async function look(test: TestApp, path: string): Promise<string> {
  const answer = await test.get(path, MORAG);
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll("&amp;", "&");
}

async function send(test: TestApp, path: string, fields: Record<string, string | readonly string[]>) {
  const page = await look(test, path);
  const field = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(page)?.[1] ?? "";
  const version = field("version");
  const title = /name="title"[^>]*value="([^"]*)"/.exec(page)?.[1] ?? field("title");
  const sent = { version, title, kind: "improvement", dated: "", "tables-offered": "yes", ...fields };
  return test.post(path, sent, MORAG);
}

const ticked = (page: string) =>
  [...page.matchAll(/name="table" value="(\d+)" checked/g)].map(([, table]) => table);

async function planAt(test: TestApp, answer: Response) {
  const to = answer.headers.get("location") ?? "";
  // Where tables are left, the paper's own page leads on.
  const page = to.includes("created-some-left") ? await look(test, to) : to;
  const number = Number(/desk\/plans\/(\d+)/.exec(page)?.[1]);
  return test.as(MORAG, async (scope) => {
    const plan = await getPlan(scope, number);
    const sheet = await getPlanSheet(scope, plan);
    return {
      title: plan.title,
      actions: sheet.improvements.flatMap(({ actions }) => actions.map(({ text }) => text)),
    };
  });
}

describe("a paper with several tables", () => {
  it("shows each with its heading, first words and size, why it was taken or left, and which plans it seems to hold", () =>
    withApp(async (test) => {
      const page = await look(test, await bringIn(test));
      expect(page.includes("The tables of this paper: 2 of 3 make this plan")).toBe(true);
      for (const words of [
        "Table 1: Improvement plan",
        "Table 2: Delivery timetable",
        "Table 3: What people asked for",
      ])
        expect(page.includes(words)).toBe(true);
      expect(page.includes("Begins “Action | Lead | By when”. ")).toBe(true);
      expect(page.includes("Left: its headings do not say that it is a plan.")).toBe(true);
      expect(page.includes("Two plans seem to stand in these tables")).toBe(true);
      expect(ticked(page)).toEqual(["1", "2"]);
    }));

  it("becomes several plans, one after the other, and no table is used twice unless somebody says so", () =>
    withApp(async (test) => {
      const path = await bringIn(test);
      const chosen = await send(test, path, { table: ["1"], next: "tables" });
      expect(chosen.headers.get("location")).toBe(`${path}?said=tables-changed`);
      const page = await look(test, path);
      expect(ticked(page)).toEqual(["1"]);
      expect(page.includes('value="Improvement plan"')).toBe(true);
      const first = await send(test, path, { table: ["1"], next: "create" });
      expect(await planAt(test, first)).toEqual({ title: "Improvement plan", actions: ["Set up a panel"] });

      expect((await look(test, path)).includes("Another plan out of this paper")).toBe(true);
      const further = await test.post(`${path}/further-plans`, {}, MORAG);
      expect(further.status).toBe(303);
      const next = (further.headers.get("location") ?? "").replace(/\?.*/, "");
      const nextPage = await look(test, next);
      expect(ticked(nextPage)).toEqual(["2"]);
      expect(nextPage.includes("Improvement plan</a> already.")).toBe(true);
      expect(nextPage.includes("plans seem to stand")).toBe(false);
      const second = await send(test, next, { table: ["2"], next: "create" });
      expect(await planAt(test, second)).toEqual({
        title: "Delivery timetable",
        actions: ["Write the paper"],
      });

      const third = await test.post(`${path}/further-plans`, {}, MORAG);
      const last = (third.headers.get("location") ?? "").replace(/\?.*/, "");
      expect(ticked(await look(test, last))).toEqual([]);
      const taken = await send(test, last, { table: ["3"], next: "tables" });
      expect(taken.status).toBe(303);
      const made = await send(test, last, { table: ["3"], next: "create" });
      expect((await planAt(test, made)).actions).toEqual(["Mend the path", "Light the square"]);
      expect((await test.post(`${path}/further-plans`, {}, MORAG)).status).toBe(422);
    }));

  it("creates nothing of tables that nobody has seen read", () =>
    withApp(async (test) => {
      const path = await bringIn(test);
      const answer = await send(test, path, { table: ["2", "3"], next: "create" });
      expect(answer.headers.get("location")).toBe(`${path}?said=tables-changed`);
      const page = await look(test, `${path}?said=tables-changed`);
      expect(page.includes("The plan is read from the tables you chose now.")).toBe(true);
      expect(ticked(page)).toEqual(["2", "3"]);
      expect(page.includes('value="Delivery timetable"')).toBe(true);
      expect(page.includes('name="keep" value="t1r2c1"')).toBe(false);
    }));

  it("takes no table that it does not have, and lists every cell where none is ticked", () =>
    withApp(async (test) => {
      const path = await bringIn(test);
      await send(test, path, { table: ["77", "x"], next: "tables" });
      const page = await look(test, path);
      expect(ticked(page)).toEqual([]);
      expect(page.includes("<strong>0</strong> placed")).toBe(true);
      expect(page.includes("None of its tables is ticked.")).toBe(true);
      expect((await send(test, path, { next: "create" })).status).toBe(422);
    }));
});
