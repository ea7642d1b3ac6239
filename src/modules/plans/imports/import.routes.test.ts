import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { GLENORRIN, wordPlan } from "../../../../test/harness/word-plan.ts";
import { wordEntries } from "../../../platform/documents/testing/word-file.ts";
import { zipOf } from "../../../platform/documents/testing/zip.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet, type PlanSheet } from "../plans/plan-sheet.store.ts";
import { getImport } from "./import.store.ts";

const PAPER = "../shared/documents/001_c6d9dfb252a51d89.txt";
const NEW = "/strathbrae/desk/imports/new";
const MORAG = "Morag Innes";

/** The path of the review screen of a paper that is brought in. */
async function bringIn(test: TestApp, fields: Record<string, string | File>): Promise<string> {
  const answer = await test.post(NEW, { kind: "improvement", ...fields }, MORAG);
  expect(answer.status).toBe(303);
  return (answer.headers.get("location") ?? "").replace(/\?.*/, "");
}

const glenorrin = () => wordPlan("Working together in Glenorrin", "Date: 12 November 2026", GLENORRIN);

async function look(test: TestApp, path: string, who = MORAG): Promise<string> {
  const answer = await test.get(path, who);
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll("&amp;", "&");
}

async function versionOf(test: TestApp, path: string): Promise<string> {
  return /name="version" value="(\d+)"/.exec(await look(test, path))?.[1] ?? "";
}

const said = { title: "Working together in Glenorrin", kind: "improvement", dated: "12 November 2026" };

/** Sends the review screen with these answers; without any, as it stands. */
async function send(test: TestApp, path: string, fields: Record<string, string | readonly string[]>) {
  return test.post(path, { version: await versionOf(test, path), ...said, ...fields }, MORAG);
}

async function create(
  test: TestApp,
  path: string,
  fields: Record<string, string | readonly string[]> = {},
): Promise<PlanSheet> {
  const answer = await send(test, path, { ...fields, next: "create" });
  expect(answer.status).toBe(303);
  return sheetAt(test, answer);
}

function sheetAt(test: TestApp, answer: Response): Promise<PlanSheet> {
  const number = Number(/plans\/(\d+)\?said=created/.exec(answer.headers.get("location") ?? "")?.[1]);
  return test.as(MORAG, async (scope) => getPlanSheet(scope, await getPlan(scope, number)));
}

const actionsOf = (sheet: PlanSheet) => sheet.improvements.flatMap(({ actions }) => actions);

describe("paper 001 as it stands", () => {
  it("becomes six improvements and twenty-two actions, and no cell is lost", () =>
    withApp(async (test) => {
      if (!existsSync(PAPER)) return console.warn(`NOT TESTED: ${PAPER} is not here`);
      const path = await bringIn(test, { file: new File([readFileSync(PAPER)], "001.txt") });
      expect(await look(test, path)).toContain("<strong>0</strong> not placed");
      const sheet = await create(test, path, { dated: "30 March 2016" });
      expect(sheet.improvements.map(({ actions }) => actions.length)).toEqual([5, 3, 3, 4, 4, 3]);
      const kept = JSON.stringify(sheet).replace(/\W+/g, " ");
      await test.as(MORAG, async (scope) => {
        const { content } = await getImport(scope, Number(path.split("/").at(-1)));
        if (content.is !== "paper") throw new Error("not a paper");
        const words = content.reading.cells.filter(({ role }) => !["heading", "title"].includes(role));
        expect(words.length).toBeGreaterThan(80);
        for (const { text } of words)
          for (const word of text.replace(/<[^>]*>|(?:costs|risks|resources):/gi, " ").match(/\w{4,}/g) ?? [])
            expect(kept, text).toContain(word);
      });
    }));
});

describe("a paper", () => {
  it("brought as a Word file with merged cells becomes the plan it says", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const { plan, improvements } = await create(test, path);
      expect(plan).toMatchObject({ title: said.title, datedOn: "2026-11-12", state: "draft" });
      expect(improvements.map(({ title, actions }) => [title, actions.length])).toEqual([
        ["Help people understand the area partnerships", 3],
        ["Share what we know", 2],
      ]);
      const [first, second] = improvements;
      expect(first?.implications.map(({ kind, text }) => [kind, text])).toEqual([
        ["cost", "Design and printing"],
        ["resource", "One person to keep it right"],
      ]);
      expect(first?.outcome).toBe("People know whom to ask");
      expect(first?.actions.map(({ target }) => target?.end ?? null)).toEqual([
        "2027-06-30",
        "2027-11-30",
        "2027-05-12",
      ]);
      expect(first?.actions.map(({ leads }) => leads.map(({ party }) => party?.name))).toEqual([
        ["Executive Group"],
        ["Strathbrae Council"],
        [],
      ]);
      expect(second?.actions.map(({ status, leadText }) => [status, leadText])).toEqual([
        ["ongoing", "TSI"],
        ["not-started", null],
      ]);
    }));

  it("tells in the history of each action where in it the action stands", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const [action] = actionsOf(await create(test, path));
      const page = await look(test, `/strathbrae/desk/actions/${action?.number}`);
      expect(page).toContain("Created from the paper Glenorrin-draft.docx, table 1, row 3");
    }));

  it("pasted as a table keeps its merged cells, and as text is read as text", () =>
    withApp(async (test) => {
      const html = `<table><tr><th>Action</th><th>Lead</th><th>Target date</th></tr>
        <tr><td>Find a hall</td><td rowspan="2">TSI</td><td>May 2027</td></tr>
        <tr><td>Open it</td><td>June 2027</td></tr></table>`;
      const path = await bringIn(test, { paste: "Find a hall", "paste-html": html, title: "The hall" });
      const sheet = await create(test, path, { title: "The hall" });
      expect(actionsOf(sheet).map(({ text, leadText }) => [text, leadText])).toEqual([
        ["Find a hall", "TSI"],
        ["Open it", "TSI"],
      ]);
      const again = await bringIn(test, { paste: "Action\tLead\tTarget date\nFind a hall\tTSI\tMay 2027\n" });
      expect(actionsOf(await create(test, again)).map(({ text }) => text)).toEqual(["Find a hall"]);
    }));

  it("is kept as it came", () =>
    withApp(async (test) => {
      const file = await glenorrin();
      const path = await bringIn(test, { file });
      const answer = await test.get(`${path}/paper`, MORAG);
      expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array(await file.arrayBuffer()));
      expect(answer.headers.get("content-disposition")).toContain("attachment");
    }));

  it("without a plan in it shows all its cells, and can be taken as one", () =>
    withApp(async (test) => {
      const table = "Fruit,Weight\nApples,three pounds\nPears,two pounds\n";
      const path = await bringIn(test, { file: new File([table], "fruit.csv") });
      const page = await look(test, path);
      expect(page).toContain("We see no plan in this paper");
      for (const word of ["Apples", "three pounds", "Pears"]) expect(page).toContain(word);
      expect(page).not.toContain("Create the draft plan");
      const refused = await send(test, path, { next: "create" });
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("There is no improvement and no action yet");
    }));

  it("of a hostile or unusable kind is refused with its own sentence, and nothing typed is lost", () =>
    withApp(async (test) => {
      const laughs = '<!DOCTYPE lol [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document/>';
      const bomb = zipOf([
        ...wordEntries({ body: "" }).filter(({ name }) => name !== "word/document.xml"),
        { name: "word/document.xml", content: laughs },
      ]);
      for (const [file, sentence] of [
        [new File(["%PDF-1.7\n"], "plan.pdf"), "This is a PDF"],
        [new File([new Uint8Array(bomb)], "laughs.docx"), "holds a document type declaration"],
        [new File([], "empty.docx"), "The file is empty"],
        [new File(["PK\u0003\u0004 not a zip"], "plan.docx"), "The end of the file is missing"],
        [new File(["{}"], "plan.json"), "was not written by Commonty"],
      ] as const) {
        const answer = await test.post(NEW, { file, kind: "locality", title: "My own title" }, MORAG);
        const page = await answer.text();
        expect([file.name, answer.status]).toEqual([file.name, 422]);
        expect(page).toContain(sentence);
        expect(page).toContain("My own title");
      }
      const nothing = await test.post(NEW, { kind: "improvement", dated: "soonish" }, MORAG);
      expect(nothing.status).toBe(422);
      expect(await nothing.text()).toContain("We cannot read “soonish” as one day");
    }));
});

describe("what a person puts right", () => {
  it("changes the plan that is created, and the paper's words stay", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const change = async (cell: string, fields: Record<string, string>) => {
        const at = `${path}/cells/${cell}`;
        expect(await look(test, at)).toContain("Put a cell right");
        const version = await versionOf(test, at);
        const answer = await test.post(at, { version, date: "", joins: "", text: "", ...fields }, MORAG);
        expect(answer.status).toBe(303);
      };
      await change("t1r3c1", { role: "action", text: "Draw one map of who decides what" });
      await change("t1r4c4", { role: "target-date", text: "Autumn 2027", date: "by December 2027" });
      await change("t1r4c5", { role: "note", text: "Number of visits" });
      expect(await look(test, path)).toContain("Draw a map of who decides what");
      const [first, second] = actionsOf(await create(test, path));
      expect(first?.text).toBe("Draw one map of who decides what");
      expect(second?.target).toMatchObject({ text: "Autumn 2027", end: "2027-12-31" });
      expect(second).toMatchObject({ note: "Number of visits", measures: [] });
    }));

  it("is still there after going away, and suggestions that were only passed by stay open", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      expect(await look(test, path)).toContain("One thing needs you");
      const away = await send(test, path, { "lead:district leads": "", next: "save", title: "Another name" });
      expect(away.headers.get("location")).toContain("said=saved");
      const page = await look(test, path);
      expect(page).toContain("One thing needs you");
      expect(page).toContain("Another name");
      await send(test, path, { "lead:district leads": "", next: "settle" });
      expect(await look(test, path)).toContain("Nothing is left open");
    }));

  it("leads on to one cell with the answers kept on the way", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const answer = await send(test, path, { next: "cell:t1r3c1", title: "Kept on the way" });
      expect(answer.headers.get("location")).toBe(`${path}/cells/t1r3c1`);
      expect(await look(test, path)).toContain("Kept on the way");
    }));

  it("counts dates from the day that is said to be on the paper", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const sheet = await create(test, path, { dated: "1 January 2026" });
      expect(sheet.plan.datedOn).toBe("2026-01-01");
      expect(actionsOf(sheet)[2]?.target?.end).toBe("2026-07-01");
    }));
});

describe("a lead that nobody here is called", () => {
  const choose = async (test: TestApp, path: string, party: string, more: Record<string, string> = {}) =>
    create(test, path, { "lead:district leads": party, ...more });
  const partyCalled = (page: string, name: string) =>
    new RegExp(`value="((?:group|organisation):[^"]+)"[^>]*>${name}`).exec(page)?.[1] ?? "";

  it("stays to be identified, with the words of the paper", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const action = actionsOf(await choose(test, path, ""))[2];
      expect(action).toMatchObject({ leadText: "District leads", leadMode: "to-be-identified", leads: [] });
    }));

  it("is whom a person says, and remembered as another name if they want", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const party = partyCalled(await look(test, path), "Area partnerships");
      const sheet = await choose(test, path, party, { "remember:district leads": "yes" });
      expect(actionsOf(sheet)[2]?.leads.map((lead) => lead.party?.name)).toEqual(["Area partnerships"]);
      const next = await bringIn(test, { file: await glenorrin() });
      expect(await look(test, next)).toContain("Nothing is left open");
      expect(await look(test, next)).toContain("Area partnerships, by its other name District leads");
    }));
});

describe("two people at one paper", () => {
  it("never lose words: the second is told, and both texts are there", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      await send(test, path, { title: "As Iain wrote it" });
      const late = await test.post(path, { ...said, version: "1", title: "As Morag wrote it" }, MORAG);
      expect(late.status).toBe(409);
      const page = await late.text();
      expect(page).toContain("As Iain wrote it");
      expect(page).toContain("As Morag wrote it");
      const cell = `${path}/cells/t1r3c1`;
      const words = { version: "1", role: "action", text: "Words of Morag", date: "", joins: "" };
      const lateCell = await test.post(cell, words, MORAG);
      expect(lateCell.status).toBe(409);
      expect(await lateCell.text()).toContain("Words of Morag");
      const twice = await test.post(path, { ...said, version: "1", next: "create" }, MORAG);
      expect(twice.status).toBe(409);
    }));
});

describe("a created plan", () => {
  it("is taken back while nobody has worked on it, and can be created anew", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const sheet = await create(test, path, { title: "To be taken back" });
      expect(await look(test, path)).toContain("Take the plan back");
      const again = await test.post(path, { ...said, version: "9", next: "create" }, MORAG);
      expect(again.status).toBe(422);
      const undone = await test.post(`${path}/undoing`, { version: await versionOf(test, path) }, MORAG);
      expect(undone.status).toBe(303);
      expect((await test.get(`/strathbrae/desk/plans/${sheet.plan.number}`, MORAG)).status).toBe(404);
      expect(await look(test, path)).toContain("To be taken back");
      expect(actionsOf(await create(test, path))).toHaveLength(5);
    }));

  it("stays once somebody has said how it goes", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const [action] = actionsOf(await create(test, path));
      const update = { status: "in-progress", done: "Begun", next: "", audience: "partners" };
      const address = `/strathbrae/desk/actions/${action?.number}/updates`;
      expect((await test.post(address, update, MORAG)).status).toBe(303);
      const refused = await test.post(`${path}/undoing`, { version: await versionOf(test, path) }, MORAG);
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain("Somebody has said how an action of this plan goes");
      expect((await test.get(`/strathbrae/desk/actions/${action?.number}`, MORAG)).status).toBe(200);
    }));

  it("can be given up before: the reading is thrown away", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      const gone = await test.post(`${path}/removal`, { version: "1" }, MORAG);
      expect(gone.headers.get("location")).toBe("/strathbrae/desk/imports?said=thrown-away");
      expect((await test.get(path, MORAG)).status).toBe(404);
    }));
});

describe("a plan that Commonty wrote", () => {
  /** The whole of a plan file but what a new plan has anew: short numbers, its version, how far the work is. */
  const wordsOf = (text: string): unknown =>
    JSON.parse(text, (name, value: unknown) =>
      name === "version" || name === "status" || (name === "number" && typeof value === "number")
        ? undefined
        : value,
    );

  it("comes in again through the same door, the same plan", () =>
    withApp(async (test) => {
      const taken = await test.get("/strathbrae/desk/plans/1/plan.json", MORAG);
      expect(taken.status).toBe(200);
      const path = await bringIn(test, { file: new File([await taken.text()], "plan.json") });
      expect(await look(test, path)).toContain("is a plan that Commonty wrote");
      const answer = await send(test, path, {
        title: "How we will work better together",
        next: "create",
        dated: "",
      });
      const sheet = await sheetAt(test, answer);
      const again = await test.get(`/strathbrae/desk/plans/${sheet.plan.number}/plan.json`, MORAG);
      const before = await (await test.get("/strathbrae/desk/plans/1/plan.json", MORAG)).text();
      expect(wordsOf(await again.text())).toEqual(wordsOf(before));
      expect(before.length).toBeGreaterThan(5_000);
    }));
});

describe("a plan file with themes, steps, helpers and the rest", () => {
  const file = {
    format: "commonty-plan",
    formatVersion: 2,
    partnership: "Inverlairn",
    version: null,
    asOn: "2026-11-23",
    title: "How we look after each other",
    kind: "improvement",
    period: "",
    summary: "",
    headings: "priority",
    caveats: [{ text: "The sums are not agreed", agreement: "split", saidOn: "2026-05-04" }],
    improvements: [
      {
        number: "1",
        title: "Warm homes",
        outcome: null,
        aim: "Nobody is cold",
        concerns: ["NHS Strathbrae", "Inverlairn Heat Ltd"],
        implications: [],
        measures: [{ text: "In time", kind: "on-time" }],
        actions: [
          {
            number: 7,
            text: "Look at each boiler",
            lead: { words: "Inverlairn Heat Ltd", mode: "sole", bodies: ["Inverlairn Heat Ltd"] },
            target: null,
            firstTarget: null,
            measures: [],
            contributors: [
              { body: "Strathbrae Council", part: "two officers" },
              { body: "Inverlairn Heat Ltd", part: "vans" },
            ],
            themes: ["Cold and damp", "cold and damp"],
            steps: [{ text: "Ask who has one", target: null, doneOn: "2026-11-02" }],
            occasion: "the first frost",
            isQuickWin: true,
            isPrevention: true,
            inequality: 3,
          },
        ],
      },
    ],
  };

  it("says what it names and is not here, makes themes and occasions, and no body", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: new File([JSON.stringify(file)], "plan.json") });
      const page = await look(test, path);
      expect(page).toMatch(
        /1 name not known here.*Inverlairn Heat Ltd.*1 theme that will be added.*Cold and damp/s,
      );
      expect(page).toMatch(/1 occasion that will be added.*the first frost/s);
      const answer = await send(test, path, { title: file.title, next: "create", dated: "" });
      const { plan, caveats, improvements } = await sheetAt(test, answer);
      const [improvement] = improvements;
      const [action] = improvement?.actions ?? [];
      expect(plan.headings).toBe("priority");
      expect(caveats).toMatchObject(file.caveats);
      expect(improvement).toMatchObject({
        aim: "Nobody is cold",
        concerns: [{ name: "NHS Strathbrae" }],
        note: "Concerns: Inverlairn Heat Ltd",
        measures: [{ kind: "on-time" }],
      });
      expect(action).toMatchObject({
        leadText: "Inverlairn Heat Ltd",
        leads: [],
        contributors: [{ party: { name: "Strathbrae Council" }, part: "two officers" }],
        themes: [{ name: "Cold and damp" }],
        steps: [{ text: "Ask who has one", doneOn: "2026-11-02" }],
        occasion: { name: "the first frost", target: null },
        isQuickWin: true,
        isPrevention: true,
        inequality: 3,
        note: "With: Inverlairn Heat Ltd (vans)",
      });
      const again = await bringIn(test, { file: new File([JSON.stringify(file)], "plan.json") });
      expect(await look(test, again)).not.toContain("that will be added");
    }));
});

describe("papers of a partnership", () => {
  it("are nothing to another partnership, and not for contributors", () =>
    withApp(async (test) => {
      const path = await bringIn(test, { file: await glenorrin() });
      expect((await test.get(path.replace("strathbrae", "inverlairn"), "Ruaridh Munro")).status).toBe(404);
      expect((await test.get(path, "Ewan Laird")).status).toBe(403);
      const file = await glenorrin();
      expect((await test.post(NEW, { file, kind: "improvement" }, "Ewan Laird")).status).toBe(403);
    }));

  it("are listed with what became of them", () =>
    withApp(async (test) => {
      expect(await look(test, "/strathbrae/desk/imports")).toContain("No paper was brought in yet");
      const path = await bringIn(test, { file: await glenorrin() });
      expect(await look(test, "/strathbrae/desk/imports")).toContain("Being checked");
      await create(test, path);
      expect(await look(test, "/strathbrae/desk/imports")).toContain("The plan is created");
    }));
});
