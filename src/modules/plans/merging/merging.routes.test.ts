import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { findBrokenSeal } from "../../../platform/ledger/verify-ledger.ts";
import { getAction } from "../actions/action.store.ts";
import { listEvidence } from "../evidence/evidence.store.ts";
import { insertMeasures } from "../measures/measure.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet, type PlanSheet } from "../plans/plan-sheet.store.ts";
import { listUpdates } from "../updates/update.store.ts";

const MORAG = "Morag Innes";
const NEW = "/strathbrae/desk/plans/1/editions/new";

const sheetOf = (test: TestApp): Promise<PlanSheet> =>
  test.as(MORAG, async (scope) => getPlanSheet(scope, await getPlan(scope, 1)));

/** Strathbrae's plan as somebody would keep it in a spreadsheet, with what they changed in it. */
async function editionOf(
  test: TestApp,
  change: (row: Record<string, string>, label: string) => Record<string, string> | null = (row) => row,
  added: readonly Record<string, string>[] = [],
): Promise<string> {
  const { improvements } = await sheetOf(test);
  const rows = improvements.flatMap((improvement) =>
    improvement.actions.flatMap((action) => {
      const row = change(
        {
          Improvement: `${improvement.number}. ${improvement.title}`,
          "Action number": action.label,
          Action: action.text,
          Lead: action.leadText ?? "",
          "Target date": action.target?.text ?? "",
          Measure: action.measures.map(({ text }) => text).join("\n"),
        },
        action.label,
      );
      return row ? [row] : [];
    }),
  );
  return csvOf([...rows, ...added]);
}

function csvOf(rows: readonly Record<string, string>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column] ?? "")))].join("\r\n");
}

/** Brings a paper in, answers its questions as suggested, and gives the path of its differences. */
async function bring(test: TestApp, csv: string, purpose = "edition", who = MORAG): Promise<string> {
  const file = new File([csv], "autumn.csv");
  const answer = await test.post(NEW, { purpose, file }, who);
  expect(answer.status).toBe(303);
  const number = /imports\/(\d+)/.exec(answer.headers.get("location") ?? "")?.[1];
  return `/strathbrae/desk/imports/${number}`;
}

async function look(test: TestApp, path: string, who = MORAG): Promise<string> {
  const answer = await test.get(path, who);
  expect(answer.status).toBe(200);
  return (await answer.text())
    .replace(/<\/?(?:del|ins|strong|em|a|small|span)\b[^>]*>/g, "")
    .replaceAll("&amp;", "&");
}

const versionOf = async (test: TestApp, paper: string, who = MORAG) =>
  /name="version" value="(\d+)"/.exec(await look(test, `${paper}/differences`, who))?.[1] ?? "";

async function choose(test: TestApp, paper: string, fields: Record<string, string>, who = MORAG) {
  const version = await versionOf(test, paper, who);
  return test.post(`${paper}/choices`, { version, ...fields }, who);
}

async function merge(test: TestApp, paper: string, who = MORAG) {
  const page = readPage(await (await test.get(`${paper}/differences`, who)).text());
  const form = page.forms.find(({ action }) => action === `${paper}/merging`);
  const fields = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]));
  return test.post(`${paper}/merging`, fields, who);
}

const NEW_ROW = {
  Improvement: "1. Make it plain who decides what",
  Action: "Repair footpaths between the ferry and the clinic",
  Lead: "Strathbrae Council",
  "Target date": "by June 2028",
  Measure: "Paths are open",
};

describe("an edition in which nothing was changed", () => {
  it("differs in nothing, and is put on record without a change", () =>
    withApp(async (test) => {
      const before = await sheetOf(test);
      const paper = await bring(test, await editionOf(test));
      expect(await look(test, `${paper}/differences`)).toContain("Nothing differs that you could take");
      expect((await merge(test, paper)).status).toBe(303);
      expect(await sheetOf(test)).toEqual(before);
      expect(await look(test, `${paper}/differences`)).toContain("0 taken, 0 left");
      expect(await look(test, "/strathbrae/desk/plans/1/versions")).toContain("autumn.csv");
    }));
});

describe("a later edition", () => {
  it("changes what was accepted and nothing else, and says so in the ledger of each action", () =>
    withApp(async (test) => {
      const before = await sheetOf(test);
      const [first, second] = before.improvements.flatMap(({ actions }) =>
        actions.filter(({ status }) => status !== "closed"),
      );
      if (!first || !second) throw new Error("no plan");
      const csv = await editionOf(test, (row, label) => {
        if (label === first.label)
          return { ...row, Action: `${row.Action}, in every glen`, "Target date": "by May 2029" };
        return label === second.label ? { ...row, Lead: "Police Scotland" } : row;
      });
      const paper = await bring(test, csv);
      const page = await look(test, `${paper}/differences`);
      expect(page).toContain("two differ");
      expect(page).toContain("by May 2029");
      await choose(test, paper, { about: `action:${first.id}`, "take:date": "paper", "take:text": "plan" });
      expect(await sheetOf(test)).toEqual(before);
      expect((await merge(test, paper)).status).toBe(303);
      const after = await test.as(MORAG, (scope) => getAction(scope, first.number));
      expect(after).toMatchObject({
        text: first.text,
        target: { text: "by May 2029" },
        firstTarget: first.firstTarget,
      });
      const other = await test.as(MORAG, (scope) => getAction(scope, second.number));
      expect(other).toMatchObject({ leadText: second.leadText, version: second.version });
      await test.as(MORAG, async (scope) => {
        const [event] = await listEventsOf(scope, { kind: "action", id: first.id });
        expect(event).toMatchObject({
          event: "plans.action.changed",
          facts: { changed: ["date"] },
          words: { paper: "autumn.csv", dateBefore: first.target?.text, dateAfter: "by May 2029" },
        });
        expect(await findBrokenSeal(scope)).toBeNull();
      });
      const record = await look(test, `${paper}/differences`);
      expect(record).toContain("1 taken, 2 left");
      expect(await look(test, `/strathbrae/desk/actions/${first.number}`)).toContain(
        "Taken from the paper autumn.csv",
      );
    }));

  it("adds what is new as proposed, and cancels what is gone, where a person says so", () =>
    withApp(async (test) => {
      const before = await sheetOf(test);
      const gone = before.improvements
        .flatMap(({ actions }) => actions)
        .find(({ status }) => status === "not-started");
      const csv = await editionOf(test, (row, label) => (label === gone?.label ? null : row), [NEW_ROW]);
      const paper = await bring(test, csv);
      const page = await (await test.get(`${paper}/differences`, MORAG)).text();
      const about = /name="about" value="(new:[^"]+)"/.exec(page)?.[1] ?? "";
      await choose(test, paper, { about, as: "proposed" });
      await choose(test, paper, { about: `gone:${gone?.id}`, "take:cancel": "paper" });
      expect((await merge(test, paper)).status).toBe(303);
      const actions = (await sheetOf(test)).improvements.flatMap((each) => each.actions);
      expect(actions).toHaveLength(before.improvements.flatMap((each) => each.actions).length + 1);
      expect(actions.find(({ text }) => text === NEW_ROW.Action)).toMatchObject({
        status: "proposed",
        leadText: "Strathbrae Council",
        target: { end: "2028-06-30" },
      });
      expect(actions.find(({ id }) => id === gone?.id)).toMatchObject({
        status: "cancelled",
        cancelledReason: "It is not in the later edition of the plan.",
      });
    }));

  it("left alone, keeps what is gone and adds nothing", () =>
    withApp(async (test) => {
      const before = await sheetOf(test);
      const csv = await editionOf(test, (row, label) => (label === "1.1" ? null : row), [NEW_ROW]);
      expect((await merge(test, await bring(test, csv))).status).toBe(303);
      expect(await sheetOf(test)).toEqual(before);
    }));

  it("shows an action again that somebody changed meanwhile, and merges nothing half", () =>
    withApp(async (test) => {
      const sheet = await sheetOf(test);
      const [first, second] = sheet.improvements.flatMap(({ actions }) =>
        actions.filter(({ status, leads }) => status === "in-progress" && leads.length > 0),
      );
      if (!first || !second) throw new Error("no plan");
      const csv = await editionOf(test, (row) => ({ ...row, "Target date": "by May 2029" }));
      const paper = await bring(test, csv);
      for (const { id } of [first, second])
        await choose(test, paper, { about: `action:${id}`, "take:date": "paper" });
      const form = readPage(await (await test.get(`${paper}/differences`, MORAG)).text()).forms.find(
        ({ action }) => action === `${paper}/merging`,
      );
      const fields = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]));
      await test.post(
        `/strathbrae/desk/actions/${first.number}/updates`,
        { status: "at-risk", done: "Snow.", audience: "partners" },
        MORAG,
      );
      const refused = await test.post(`${paper}/merging`, fields, MORAG);
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain("This has changed since you decided");
      const dates = async () =>
        (await sheetOf(test)).improvements.flatMap(({ actions }) =>
          actions.filter(({ target }) => target?.text === "by May 2029").map(({ id }) => id),
        );
      expect(await dates()).toEqual([]);
      // Seen, and left out: the other one goes in.
      expect((await merge(test, paper)).status).toBe(303);
      expect(await dates()).toEqual([second.id]);
    }));

  it("can be left, come back to, and thrown away with a question first", () =>
    withApp(async (test) => {
      const paper = await bring(test, await editionOf(test, (row) => ({ ...row, Lead: "Police Scotland" })));
      const [action] = (await sheetOf(test)).improvements.flatMap(({ actions }) =>
        actions.filter(({ status }) => status !== "closed"),
      );
      await choose(test, paper, { about: `action:${action?.id}`, "take:lead": "paper" });
      expect(await look(test, NEW)).toContain("Being compared (1)");
      expect(await look(test, `${paper}/differences`)).toContain("You take: lead.");
      expect(await look(test, `${paper}/leaving`)).toContain("1 decision of yours goes with it");
      const version = await versionOf(test, paper);
      expect((await test.post(`${paper}/removal`, { version }, MORAG)).headers.get("location")).toBe(
        `${NEW}?said=thrown-away`,
      );
      expect((await test.get(`${paper}/differences`, MORAG)).status).toBe(404);
    }));

  it("moves an action where the paper has it, behind the one it follows there", () =>
    withApp(async (test) => {
      const { improvements } = await sheetOf(test);
      const [from, to] = [improvements[2], improvements[0]];
      const moved = from?.actions.find(({ status }) => status !== "closed");
      const behind = to?.actions[1];
      if (!from || !to || !moved || !behind) throw new Error("no plan");
      const rows = (await editionOf(test)).split("\r\n");
      const place = (words: string) => rows.findIndex((row) => row.includes(`"${words}"`));
      const [row = ""] = rows.splice(place(moved.text), 1);
      const title = (each: typeof from) => `"${each.number}. ${each.title}"`;
      rows.splice(place(behind.text) + 1, 0, row.replace(title(from), title(to)));
      const paper = await bring(test, rows.join("\r\n"));
      expect(await look(test, `${paper}/differences`)).toContain(
        "one differs (one of them stands elsewhere)",
      );
      await choose(test, paper, { about: `action:${moved.id}`, "take:improvement": "paper" });
      expect((await merge(test, paper)).status).toBe(303);
      const after = (await sheetOf(test)).improvements[0]?.actions.map(({ id }) => id) ?? [];
      expect(after.indexOf(moved.id)).toBe(after.indexOf(behind.id) + 1);
      const again = await bring(test, rows.join("\r\n"));
      expect(await look(test, `${again}/differences`)).toContain("Nothing differs that you could take");
    }));

  it("asks which action is meant, and follows the answer; no id of elsewhere is one", () =>
    withApp(async (test) => {
      const [pages] = (await sheetOf(test)).improvements.flatMap(({ actions }) =>
        actions.filter(({ text }) => text.startsWith("Give every group one page")),
      );
      const csv = await editionOf(test, (row, label) =>
        label === pages?.label
          ? { ...row, Action: "Each group has plain pages of its own online", Lead: "" }
          : row,
      );
      const paper = await bring(test, csv.replaceAll(/"\d\.\d",/g, '"",'));
      const page = readPage(await (await test.get(`${paper}/differences`, MORAG)).text());
      const form = page.forms.find(({ action }) => action === `${paper}/answers`);
      const fields = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]));
      expect(await look(test, `${paper}/differences`)).toContain("Is this the same action?");
      const stranger = "00000000-0000-4000-8000-000000000000";
      await test.post(`${paper}/answers`, { ...fields, plan: stranger }, MORAG);
      expect(await look(test, `${paper}/differences`)).toContain("Is this the same action?");
      const version = await versionOf(test, paper);
      await test.post(`${paper}/answers`, { ...fields, version, plan: pages?.id ?? "" }, MORAG);
      const after = await look(test, `${paper}/differences`);
      expect(after).not.toContain("Is this the same action?");
      expect(after).toContain("You said that the two are the same action.");
    }));

  it("is not for a contributor, nor theirs to merge", () =>
    withApp(async (test) => {
      const paper = await bring(test, await editionOf(test));
      const file = new File([await editionOf(test)], "autumn.csv");
      expect((await test.post(NEW, { purpose: "edition", file }, "Ewan Laird")).status).toBe(403);
      for (const path of ["", "/differences", "/paper", "/leaving", "/cells/t1r2c3"])
        expect([path, (await test.get(`${paper}${path}`, "Ewan Laird")).status]).toEqual([path, 403]);
      for (const path of ["/choices", "/answers", "/merging", "/removal"])
        expect([path, (await test.post(`${paper}${path}`, { version: "1" }, "Ewan Laird")).status]).toEqual([
          path,
          403,
        ]);
      expect((await test.get(NEW, "Sheena Watt")).status).toBe(403);
    }));
});

const SHEET = (rows: readonly (readonly string[])[]) =>
  [["Action", "Status", "Progress"], ...rows]
    .map((row) => row.map((cell) => `"${cell}"`).join(","))
    .join("\r\n");

describe("a partner's sheet of updates", () => {
  it("becomes updates on the actions that they lead, and lists the others as not theirs", () =>
    withApp(async (test) => {
      const actions = (await sheetOf(test)).improvements.flatMap((each) => each.actions);
      const own = actions.find(({ number }) => number === 8);
      const other = actions.find(
        ({ status, leads }) =>
          status !== "closed" &&
          leads.some(({ party }) => party?.name === "Strathbrae Council") &&
          leads.length === 1,
      );
      const csv = SHEET([
        [own?.text ?? "", "Amber", "Two of five drafts are written."],
        [other?.text ?? "", "Complete", "All of it."],
      ]);
      const paper = await bring(test, csv, "updates", "Ewan Laird");
      const page = await look(test, `${paper}/differences`, "Ewan Laird");
      expect(page).toContain("Not yours (1 action)");
      await choose(
        test,
        paper,
        { about: `action:${own?.id}`, "take:progress": "paper", status: "at-risk", audience: "partners" },
        "Ewan Laird",
      );
      // Whatever a form says: what is not offered cannot be taken.
      await choose(test, paper, { about: `action:${other?.id}`, "take:progress": "paper" }, "Ewan Laird");
      expect((await merge(test, paper, "Ewan Laird")).status).toBe(303);
      await test.as(MORAG, async (scope) => {
        const [update, ...more] = await listUpdates(scope, own?.id ?? "");
        expect(update).toMatchObject({
          status: "at-risk",
          audience: "partners",
          done: "Amber\nTwo of five drafts are written.\n(said in a sheet of updates)",
          onBehalfOf: "Strathbrae Third Sector Interface",
        });
        expect(more.length).toBe((await listUpdates(scope, own?.id ?? "")).length - 1);
        expect(await getAction(scope, 8)).toMatchObject({ status: "at-risk", text: own?.text });
        const theirs = await listUpdates(scope, other?.id ?? "");
        expect(theirs.filter(({ done }) => done.includes("autumn.csv"))).toEqual([]);
      });
    }));

  it("leads whoever brought it to no refusal, from any of its pages", () =>
    withApp(async (test) => {
      const csv = SHEET([["Write a communications strategy", "Amber", "Two of five drafts are written."]]);
      const paper = await bring(test, csv, "updates", "Ewan Laird");
      for (const from of [NEW, paper, `${paper}/differences`, `${paper}/leaving`, `${paper}/cells/t1r2c1`]) {
        const { links } = readPage(await (await test.get(from, "Ewan Laird")).text());
        expect([from, links.length > 5]).toEqual([from, true]);
        for (const link of links.filter(
          (each) => each.includes("/desk/plans/1") || each.includes("/imports"),
        )) {
          const answer = await test.get(link.replace(/#.*/, ""), "Ewan Laird");
          expect([from, link, answer.status]).toEqual([from, link, 200]);
        }
      }
    }));

  it("said once is not news a second time", () =>
    withApp(async (test) => {
      const [action] = (await sheetOf(test)).improvements.flatMap((each) =>
        each.actions.filter(({ status }) => status === "in-progress"),
      );
      const csv = SHEET([[action?.text ?? "", "On track", "Four halls have opened."]]);
      const paper = await bring(test, csv, "updates");
      expect(await look(test, `${paper}/differences`)).toContain("Four halls have opened.");
      await choose(test, paper, { about: `action:${action?.id}`, next: "all", status: "in-progress" });
      await merge(test, paper);
      const again = await bring(test, csv, "updates");
      expect(await look(test, `${again}/differences`)).toContain("Nothing new is said that you could take");
    }));

  it("gives a reading for a measure that is a number", () =>
    withApp(async (test) => {
      const [action] = (await sheetOf(test)).improvements.flatMap((each) =>
        each.actions.filter(({ status }) => status === "in-progress"),
      );
      if (!action) throw new Error("no action");
      const measure = crypto.randomUUID();
      await test.as(MORAG, (scope) =>
        insertMeasures(scope, [
          {
            id: measure,
            improvementId: action.improvementId,
            actionId: action.id,
            position: 9,
            text: "Number of halls that opened",
            kind: "number",
          },
        ]),
      );
      const csv = [
        `"Action","Progress","Number of halls that opened"`,
        `"${action.text}","More to come.","14"`,
      ].join("\n");
      const paper = await bring(test, csv, "updates");
      await choose(test, paper, { about: `action:${action.id}`, [`take:figure:${measure}`]: "paper" });
      expect((await merge(test, paper)).status).toBe(303);
      const given = await test.as(MORAG, (scope) => listEvidence(scope, action.id));
      expect(given.find(({ measureId }) => measureId === measure)).toMatchObject({
        kind: "reading",
        value: "14",
      });
    }));
});
