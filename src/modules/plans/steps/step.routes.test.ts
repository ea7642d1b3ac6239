import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { getAction } from "../actions/action.store.ts";
import { listStepsOf } from "./step.store.ts";
import { listStepTemplates } from "./step-template.store.ts";

const STEPS = "/strathbrae/desk/actions/8/steps";

const stepsOf = (test: TestApp) =>
  test.as("Morag Innes", async (scope) => listStepsOf(scope, (await getAction(scope, 8)).id));

test("whoever may update the action ticks its steps, and nobody else does", () =>
  withApp(async (test) => {
    const open = (await stepsOf(test)).find(({ doneOn }) => doneOn === null);
    const path = `${STEPS}/${open?.id}/completion`;
    expect((await test.post(path, { from: "action" }, "Aisha Malik")).status).toBe(403);
    const answer = await test.post(path, { from: "action" }, "Ewan Laird");
    expect(answer.headers.get("location")).toBe("/strathbrae/desk/actions/8?said=step-done");
    expect((await stepsOf(test)).find(({ id }) => id === open?.id)?.doneOn).toBe("2026-11-23");
    await test.post(`${STEPS}/${open?.id}/reopening`, {}, "Ewan Laird");
    expect((await stepsOf(test)).find(({ id }) => id === open?.id)?.doneOn).toBeNull();
    const page = await (await test.get("/strathbrae/desk/actions/8", "Ewan Laird")).text();
    expect(page).toContain("2 of 4 steps done");
    expect(page).toContain("Step not done after all: Board members comment.");
  }));

test("a list of steps adds its own behind those that are there, and says none twice", () =>
  withApp(async (test) => {
    const [template] = await test.as("Morag Innes", listStepTemplates);
    const apply = () =>
      test.post("/strathbrae/desk/actions/8/template", { template: template?.id ?? "" }, "Morag Innes");
    const before = await stepsOf(test);
    expect((await apply()).status).toBe(303);
    await apply();
    const after = await stepsOf(test);
    expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after.slice(before.length).map(({ text }) => text)).toEqual(template?.steps);
  }));

test("a step is put in another place without script, changed by its words, and taken away", () =>
  withApp(async (test) => {
    const [first, second] = await stepsOf(test);
    await test.post(`${STEPS}/${second?.id}/place`, { direction: "earlier" }, "Morag Innes");
    expect((await stepsOf(test)).slice(0, 2).map(({ id }) => id)).toEqual([second?.id, first?.id]);
    const odd = await test.post(STEPS, { text: "Print it", target: "soonish" }, "Morag Innes");
    expect([odd.status, (await odd.text()).includes("Keep these words as they are")]).toEqual([422, true]);
    await test.post(STEPS, { text: "Print it", target: "soonish", keepTarget: "yes" }, "Morag Innes");
    const printed = (await stepsOf(test)).find(({ text }) => text === "Print it");
    expect(printed?.target).toMatchObject({ text: "soonish", kind: "none" });
    const edit = `${STEPS}/${printed?.id}/edit`;
    const words = { text: "Print a hundred", target: "by October 2026", version: "1" };
    expect((await test.post(edit, words, "Morag Innes")).status).toBe(303);
    expect((await test.post(edit, { ...words, text: "Print ten" }, "Fiona Geddes")).status).toBe(409);
    const milestones = await (await test.get("/strathbrae/desk/plans/1/milestones", "Sheena Watt")).text();
    expect(milestones).toMatch(/Print a hundred[\s\S]*3 weeks late/);
    expect((await test.post(`${STEPS}/${printed?.id}/removal`, {}, "Morag Innes")).status).toBe(303);
    expect((await stepsOf(test)).map(({ text }) => text)).not.toContain("Print a hundred");
  }));
