import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../test/harness/app.ts";

const textOf = async (answer: Response) => {
  expect(answer.status).toBe(200);
  return (await answer.text()).replace(/<mark>|<\/mark>/g, "").replace(/\s+/g, " ");
};
const main = (html: string) => html.slice(html.indexOf("<h1>"), html.indexOf("<footer"));
const ask = async (test: TestApp, words: string, who?: string) =>
  main(
    await textOf(
      await test.get(
        who
          ? `/strathbrae/desk/search?q=${encodeURIComponent(words)}`
          : `/strathbrae/search?q=${encodeURIComponent(words)}`,
        who,
      ),
    ),
  );

describe("the search at the desk", () => {
  it("finds an action by a form of a word of it, and shows where", () =>
    withApp(async (test) => {
      const answer = await test.get("/strathbrae/desk/search?q=forums", "Morag Innes");
      const html = await answer.text();
      expect(html).toMatch(/<mark>[Ff]orum<\/mark>/);
      expect(html).toContain("/strathbrae/desk/actions/");
    }));

  it("finds an action by its number, and puts it first", () =>
    withApp(async (test) => {
      const html = await ask(test, "8", "Morag Innes");
      expect(/href="([^"]+)"/.exec(html)?.[1]).toBe("/strathbrae/desk/actions/8");
    }));

  it("finds bodies by their other names, groups, and people by their posts", () =>
    withApp(async (test) => {
      expect(await ask(test, "TSI", "Morag Innes")).toContain("/strathbrae/desk/set-up/organisations/");
      expect(await ask(test, "strategic board", "Morag Innes")).toContain("/strathbrae/desk/groups/");
      expect(await ask(test, "Ewan Laird", "Morag Innes")).toContain("/strathbrae/desk/set-up/people/");
    }));

  it("finds papers for who brings them in, and for nobody else", () =>
    withApp(async (test) => {
      const table =
        "Improvement\tLead\tTarget date\tMeasure\nCount the capercaillies\tTSI\tJune 2027\tA list";
      const brought = await test.post("/strathbrae/desk/imports/new", { paste: table }, "Morag Innes");
      expect([brought.status, brought.headers.get("location")]).toEqual([
        303,
        expect.stringContaining("/imports/"),
      ]);
      expect(await ask(test, "pasted table", "Morag Innes")).toContain("/strathbrae/desk/imports/");
      expect(await ask(test, "pasted table", "Ewan Laird")).not.toContain("/strathbrae/desk/imports/");
    }));

  it("shows no person to somebody who may not see people, and no address to somebody who may not see addresses", () =>
    withApp(async (test) => {
      expect(await ask(test, "Ewan Laird", "Sheena Watt")).not.toContain("/set-up/people/");
      expect(await ask(test, "ewan.laird@strathbrae.example", "Ewan Laird")).not.toContain(
        "@strathbrae.example, ",
      );
    }));

  it("tells several finds of one action once", () =>
    withApp(async (test) => {
      await test.post(
        "/strathbrae/desk/actions/8/updates",
        { status: "in-progress", audience: "partners", done: "The zebrafish were counted twice" },
        "Morag Innes",
      );
      await test.post(
        "/strathbrae/desk/actions/8/updates",
        { status: "in-progress", audience: "partners", done: "A zebrafish was lost" },
        "Morag Innes",
      );
      const html = await ask(test, "zebrafish", "Morag Innes");
      expect(html).toContain("One thing speaks of “zebrafish”");
      expect(html.match(/Update:/g)).toHaveLength(2);
    }));

  it("gives what speaks of some of the words, and says so, where nothing speaks of all", () =>
    withApp(async (test) => {
      const html = await ask(test, "forum zebrafish", "Morag Innes");
      expect(html).toContain("Nothing speaks of all of “forum zebrafish”.");
      expect(html).toContain("/strathbrae/desk/actions/");
    }));

  it("finds nothing of another partnership", () =>
    withApp(async (test) => {
      const html = main(await textOf(await test.get("/inverlairn/desk/search?q=forum", "Ruaridh Munro")));
      expect(html).toContain("Nothing here speaks of “forum”");
    }));

  it("leaves out plans that are put away", () =>
    withApp(async (test) => {
      await test.as("Morag Innes", ({ database }) =>
        database.execute(sql`update plans.plan set archived_at = now()`),
      );
      expect(await ask(test, "forum", "Morag Innes")).toContain("Nothing here speaks of “forum”");
    }));

  it.each([
    ["nothing", ""],
    ["blanks", "   "],
    ["a sign of the search language", "&"],
    ["a command of the database", "'; drop table plans.plan; --"],
    ["markup", "<script>"],
    ["an accent without a letter", "\u0301"],
    ["5,000 letters without a blank", "a".repeat(5000)],
    ["brackets that never close", "((("],
    ["an ending without a word", ":*"],
  ])("has an answer to %s", (_, words) =>
    withApp(async (test) => {
      expect(await ask(test, words, "Morag Innes")).toContain("<h1>Search</h1>");
      expect(await ask(test, words)).toContain("<h1>Search</h1>");
    }),
  );
});

describe("the search on the public pages", () => {
  it("finds what is published and what was said to everyone", () =>
    withApp(async (test) => {
      expect(await ask(test, "forum")).toContain("/strathbrae/actions/");
      await test.post(
        "/strathbrae/desk/actions/8/updates",
        { status: "in-progress", audience: "public", done: "The zebrafish were counted" },
        "Morag Innes",
      );
      expect(await ask(test, "zebrafish")).toContain("/strathbrae/actions/8");
    }));

  it("finds nothing that was said to partners, of drafts, of people or of plans that were taken back", () =>
    withApp(async (test) => {
      await test.post(
        "/strathbrae/desk/actions/8/updates",
        { status: "in-progress", audience: "partners", done: "The zebrafish were counted" },
        "Morag Innes",
      );
      await test.post(
        "/strathbrae/desk/plans/new",
        { title: "A plan of okapis", kind: "improvement", period: "2026", summary: "" },
        "Morag Innes",
      );
      for (const words of ["zebrafish", "okapis", "Morag Innes", "Ewan Laird"])
        expect([words, await ask(test, words)]).toEqual([
          words,
          expect.stringContaining("Nothing here speaks of"),
        ]);
      await test.as("Morag Innes", ({ database }) =>
        database.execute(sql`update plans.plan set state = 'withdrawn'`),
      );
      expect(await ask(test, "forum")).toContain("Nothing here speaks of");
    }));
});
