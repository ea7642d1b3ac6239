import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { listImplications, listImprovements } from "../improvements/improvement.store.ts";
import { getPlan } from "./plan.store.ts";

const EDIT = "/strathbrae/desk/plans/1/edit";

/** The form of the plan as a browser would send it, with some fields filled in anew. */
const plan = (fields: Readonly<Record<string, string>>) => ({
  title: "How we will work better together",
  kind: "improvement",
  period: "2026 to 2028",
  summary: "What the partners promised each other after looking hard at how they work.",
  datedOn: "12 September 2026",
  watchedBy: "",
  ...fields,
});

const planRow = (test: TestApp) => test.as("Morag Innes", (scope) => getPlan(scope, 1));

test("a plan that two people change keeps both texts, and says who was quicker", () =>
  withApp(async (app) => {
    const version = String((await planRow(app)).version);
    const first = plan({ title: "Working together", version });
    expect((await app.post(EDIT, first, "Morag Innes")).status).toBe(303);
    const second = plan({ title: "Better together", period: "2026 to 2029", version });
    const answer = await app.post(EDIT, second, "Fiona Geddes");
    const both = await answer.text();
    expect(answer.status).toBe(409);
    expect(both).toContain("Morag Innes changed this while you were writing");
    expect(both).toContain("Saved today at 10.00 am");
    for (const words of ["Working together", "Better together", "2026 to 2029"])
      expect(both).toContain(words);
    const newest = /name="version" value="(\d+)"/.exec(both)?.[1] ?? "";
    const agreed = plan({ title: "Working better together", version: newest });
    expect((await app.post(EDIT, agreed, "Fiona Geddes")).status).toBe(303);
    expect((await planRow(app)).title).toBe("Working better together");
  }));

test("the ledger tells what of a plan was changed, with the words before and after", () =>
  withApp(async (app) => {
    const { id, version } = await planRow(app);
    await app.post(EDIT, plan({ title: "Working together", version: String(version) }), "Morag Innes");
    const [latest] = await app.as("Morag Innes", (scope) => listEventsOf(scope, { kind: "plan", id }));
    expect(latest).toMatchObject({
      event: "plans.plan.changed",
      facts: { number: 1, changed: ["title"] },
      words: { titleBefore: "How we will work better together", titleAfter: "Working together" },
    });
  }));

test("a plan that is saved as it was leaves no line", () =>
  withApp(async (app) => {
    const { id, version } = await planRow(app);
    const events = () => app.as("Morag Innes", (scope) => listEventsOf(scope, { kind: "plan", id }));
    const before = (await events()).length;
    expect((await app.post(EDIT, plan({ version: String(version) }), "Morag Innes")).status).toBe(303);
    expect(await events()).toHaveLength(before);
  }));

test("an improvement that two people change keeps both texts, and its ledger tells what was there", () =>
  withApp(async (app) => {
    const improvement = await app.as("Morag Innes", async (scope) => {
      const [first] = await listImprovements(scope, (await getPlan(scope, 1)).id);
      if (!first) throw new Error("the plan of Strathbrae has improvements");
      return { ...first, implications: await listImplications(scope, [first.id]) };
    });
    const path = `/strathbrae/desk/plans/1/improvements/${improvement.id}/edit`;
    const version = String(improvement.version);
    const sent = {
      number: improvement.number ?? "",
      title: improvement.title,
      outcome: improvement.outcome ?? "",
      costs: "Room hire",
      risks: "",
      resources: "",
      unspecified: "",
      version,
    };
    expect((await app.post(path, sent, "Morag Innes")).status).toBe(303);
    const answer = await app.post(path, { ...sent, title: "Another title" }, "Fiona Geddes");
    const both = await answer.text();
    expect(answer.status).toBe(409);
    expect(both).toContain("Morag Innes changed this while you were writing");
    expect(both).toContain("Another title");
    expect(both).toContain(improvement.title);
    const [latest] = await app.as("Morag Innes", (scope) =>
      listEventsOf(scope, { kind: "improvement", id: improvement.id }),
    );
    expect(latest?.words).toMatchObject({
      costsBefore: improvement.implications
        .filter(({ kind }) => kind === "cost")
        .map(({ text }) => text)
        .join("\n"),
      costsAfter: "Room hire",
    });
  }));

test("an improvement of another plan is not in this one", () =>
  withApp(async (app) => {
    const begun = await app.post(
      "/strathbrae/desk/plans/new",
      plan({ title: "Another plan" }),
      "Morag Innes",
    );
    expect(begun.status).toBe(303);
    const id = await app.as("Morag Innes", async (scope) => {
      const [first] = await listImprovements(scope, (await getPlan(scope, 1)).id);
      return first?.id ?? "";
    });
    for (const address of [`2/improvements/${id}`, "1/improvements/nonsense"]) {
      const answer = await app.get(`/strathbrae/desk/plans/${address}/edit`, "Morag Innes");
      expect([address, answer.status]).toEqual([address, 404]);
    }
  }));
