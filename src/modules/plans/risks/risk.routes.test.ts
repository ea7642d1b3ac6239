import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { changeImprovement } from "../improvements/change-improvement.ts";
import { getImprovement, listImplications } from "../improvements/improvement.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { listImpliedRisks } from "./risk.store.ts";

const REGISTER = "/strathbrae/desk/plans/1/risks";

/** The first risk that the plan names and nobody has weighed. */
const unweighed = (test: TestApp) =>
  test.as("Morag Innes", async (scope) => {
    const named = await listImpliedRisks(scope, [(await getPlan(scope, 1)).id]);
    const found = named.find(({ implication }) => implication.text === "Pilots stop when the money does");
    if (!found) throw new Error("the demo's plan names this risk");
    return found;
  });

test("a risk that the plan names is weighed with one press and one form, and then stands by its score", () =>
  withApp(async (test) => {
    const { implication } = await unweighed(test);
    const before = await (await test.get(REGISTER, "Morag Innes")).text();
    expect(before).toContain("Named in the plan, not weighed yet (3)");
    const form = await (
      await test.get(`${REGISTER}/new?implication=${implication.id}`, "Morag Innes")
    ).text();
    expect(form).toContain("Pilots stop when the money does</textarea>");
    const sent = { text: implication.text, implication: implication.id, likelihood: "5", impact: "5" };
    const answer = await test.post(`${REGISTER}/new`, { ...sent, reviewOn: "March 2027" }, "Morag Innes");
    expect(answer.status).toBe(303);
    const after = await (await test.get(REGISTER, "Morag Innes")).text();
    expect(after).toContain("not weighed yet (2)");
    expect(after).toMatch(/Extreme \(25\)[\s\S]*High \(12\)/);
    expect(after).toContain("by 31 Mar 2027");
    const twice = await test.post(`${REGISTER}/new`, sent, "Morag Innes");
    expect([twice.status, (await twice.text()).includes("Somebody has weighed this risk")]).toEqual([
      422,
      true,
    ]);
  }));

test("the register keeps its words when the plan says the risk otherwise, and shows both", () =>
  withApp(async (test) => {
    await test.as("Morag Innes", async (scope) => {
      const [first] = await listImpliedRisks(scope, [(await getPlan(scope, 1)).id]);
      const improvement = await getImprovement(scope, first?.improvement.id ?? "");
      const rows = await listImplications(scope, [improvement.id]);
      const lines = (kind: string) => rows.filter((row) => row.kind === kind).map(({ text }) => text);
      await changeImprovement(scope, improvement.id, improvement.version, {
        number: improvement.number ?? "",
        title: improvement.title,
        aim: "",
        serves: "",
        outcome: improvement.outcome ?? "",
        costs: lines("cost").join("\n"),
        risks: "People are promised too much\nPilots stop when the money does",
        resources: lines("resource").join("\n"),
        unspecified: "",
      });
    });
    const page = await (await test.get("/strathbrae/desk/risks/1", "Morag Innes")).text();
    expect(page).toContain("R1 Raises hopes that cannot all be met");
    expect(page).toContain("“People are promised too much”");
  }));

test("a review that has passed is due, and a risk that is closed keeps its reason and can be opened again", () =>
  withApp(async (test) => {
    const page = async () => (await test.get("/strathbrae/desk/risks/1", "Morag Innes")).text();
    expect(await page()).toMatch(/>Review due<\/span>/);
    const refused = await test.post(
      "/strathbrae/desk/risks/1/closure",
      { version: "1", reason: "" },
      "Morag Innes",
    );
    expect(refused.status).toBe(422);
    const end = { version: "1", reason: "The money is found." };
    expect((await test.post("/strathbrae/desk/risks/1/closure", end, "Morag Innes")).status).toBe(303);
    const closed = await page();
    expect(closed).toContain("The money is found.");
    expect(closed).not.toMatch(/>Review due<\/span>/);
    const again = { version: "2", reason: "It was spent." };
    expect((await test.post("/strathbrae/desk/risks/1/reopening", again, "Morag Innes")).status).toBe(303);
    expect(await page()).toContain("Opened again.");
  }));

test("who was slower sees both weights, and keeps their own in the form", () =>
  withApp(async (test) => {
    const risk = { text: "Raises hopes that cannot all be met", likelihood: "3", impact: "4", version: "1" };
    const path = "/strathbrae/desk/risks/1/edit";
    expect((await test.post(path, { ...risk, impact: "5" }, "Morag Innes")).status).toBe(303);
    const answer = await test.post(path, { ...risk, likelihood: "1" }, "Fiona Geddes");
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Morag Innes changed this while you were writing");
  }));

test("a cell of the matrix leads to its risks, in the page and in what is taken away", () =>
  withApp(async (test) => {
    const page = await (await test.get(`${REGISTER}?l=3&i=4`, "Sheena Watt")).text();
    expect(page).toContain("Raises hopes that cannot all be met");
    expect(page).not.toContain("The lead officer leaves");
    const file = await (await test.get(`${REGISTER}.csv?l=3&i=4`, "Sheena Watt")).text();
    expect(file).toContain("Raises hopes that cannot all be met");
    expect(file).not.toContain("The lead officer leaves");
  }));
