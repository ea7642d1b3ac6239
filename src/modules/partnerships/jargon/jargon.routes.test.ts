import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";

const PAGE = "/strathbrae/desk/set-up/jargon";
const WHO = "Morag Innes";

const save = (test: TestApp, list: string, seen = "", who = WHO) => test.post(PAGE, { list, seen }, who);
const listed = (test: TestApp) =>
  test.as(WHO, async ({ database }) => {
    const rows = await database.execute(
      sql`select word, instead from partnerships.jargon_word order by word`,
    );
    return rows.rows;
  });

describe("the list of jargon", () => {
  it("is offered with words to begin with, of which none holds until it is saved", () =>
    withApp(async (test) => {
      const html = await (await test.get(PAGE, WHO)).text();
      expect(html).toContain("stakeholder: people with an interest");
      expect(await listed(test)).toEqual([]);
    }));

  it("is saved as it is written, and told in the ledger once", () =>
    withApp(async (test) => {
      expect((await save(test, "synergy: working together\r\nrobust")).status).toBe(303);
      expect(await listed(test)).toEqual([
        { word: "robust", instead: "" },
        { word: "synergy", instead: "working together" },
      ]);
      const again = await save(
        test,
        "robust\r\nsynergy: working together",
        "robust\r\nsynergy: working together",
      );
      expect(again.status).toBe(303);
      const told = await test.as(WHO, ({ database }) =>
        database.execute(sql`select 1 from ledger.entry where event = 'partnerships.jargon.changed'`),
      );
      expect(told.rows).toHaveLength(1);
    }));

  it("is not written over what somebody saved meanwhile: both lists are shown", () =>
    withApp(async (test) => {
      await save(test, "synergy: working together");
      const answer = await save(test, "robust", "", "Fiona Geddes");
      expect(answer.status).toBe(409);
      const html = await answer.text();
      expect(html).toContain("synergy: working together");
      expect(html).toMatch(/<textarea[^>]*>\s*robust/);
      expect(await listed(test)).toEqual([{ word: "synergy", instead: "working together" }]);
    }));

  it("is refused with the line that cannot be taken, and everything typed is kept", () =>
    withApp(async (test) => {
      const answer = await save(test, "synergy\n\nSynergy: together");
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("“Synergy” in line 3 stands on the list already");
      expect(html).toContain("Synergy: together");
    }));

  it("is not for everybody to write", () =>
    withApp(async (test) => {
      expect((await save(test, "synergy", "", "Ewan Laird")).status).toBe(403);
      expect((await test.get(PAGE, "Sheena Watt")).status).toBe(200);
    }));
});

describe("what the writer is told", () => {
  const hint = async (test: TestApp, text: string) =>
    (await test.get(`/strathbrae/desk/plain-words?text=${encodeURIComponent(text)}`, WHO)).text();

  it("is how old a reader would be, and which words are jargon, with what to say instead", () =>
    withApp(async (test) => {
      await save(test, "stakeholder: people with an interest");
      const said = await hint(
        test,
        "The partnership will facilitate engagement with stakeholders across organisational boundaries in implementing collaborative mechanisms.",
      );
      expect(said).toMatch(/^Reads easily from about the age of (?:1[7-9]|2\d)\./);
      expect(said).toContain("Jargon: “stakeholder” (say “people with an interest”).");
    }));

  it("is nothing of a few plain words", () =>
    withApp(async (test) => {
      expect(await hint(test, "Set up a forum")).toBe("");
      expect(await hint(test, "")).toBe("");
    }));

  it("is told before publishing, and stops nobody", () =>
    withApp(async (test) => {
      await save(test, "forum");
      const html = await (await test.get("/strathbrae/desk/plans/1/versions", WHO)).text();
      expect(html).toMatch(/As a whole it reads easily from about the age of \d+/);
      expect(html).toContain("Jargon: “forum”.");
      const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
      const answer = await test.post("/strathbrae/desk/plans/1/publication", { version, note: "" }, WHO);
      expect(answer.status).toBe(303);
    }));
});
