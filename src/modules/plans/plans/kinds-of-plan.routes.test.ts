import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { listGroups } from "../../governance/index.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { publishPlan } from "../versions/publish-plan.ts";
import { getPlan } from "./plan.store.ts";

/** docs/guide/kinds-of-plan.md, followed as Morag Innes would follow it. */

const DESK = "/strathbrae/desk";
const ME = "Morag Innes";

async function send(test: TestApp, path: string, fields: Record<string, string>): Promise<string> {
  const answer = await test.post(`${DESK}${path}`, fields, ME);
  const where = answer.headers.get("location") ?? "";
  expect([path, answer.status, where === "" ? await answer.text() : ""]).toEqual([path, 303, ""]);
  return where;
}

const pageOf = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();

/** Starts a plan by its form; answers its number. */
async function start(test: TestApp, fields: Record<string, string>): Promise<number> {
  const where = await send(test, "/plans/new", { period: "", summary: "", datedOn: "", ...fields });
  return Number(/plans\/(\d+)/.exec(where)?.[1]);
}

const addHeading = (test: TestApp, plan: number, fields: Record<string, string>) =>
  send(test, `/plans/${plan}/improvements/new`, fields);

const headingsOf = (test: TestApp, plan: number) =>
  test.as(ME, async (scope) => listImprovements(scope, (await getPlan(scope, plan)).id));

test("a delivery timetable: areas with their aims, dates in the paper's words, a caveat, and the public reads it", () =>
  withApp(async (test) => {
    const number = await start(test, {
      title: "Delivering what we chose",
      kind: "delivery",
      headings: "area",
      datedOn: "3 March 2027",
    });
    const plan = `${DESK}/plans/${number}`;
    expect(await pageOf(test, plan, ME)).toContain("Add an area of action");
    await addHeading(test, number, {
      title: "Choose",
      aim: "Fewer priorities, chosen with the people of each area.",
    });
    await addHeading(test, number, { title: "Learn", aim: "See early what works." });
    const [choose, learn] = await headingsOf(test, number);
    const lines = [
      [choose?.id, "Call a task group together", "March 2027"],
      [choose?.id, "Show the Board what was found", "June 2027"],
      [learn?.id, "Look at how we are organised", "June to August 2027"],
      [learn?.id, "Bring it all to the Board", "September 2027"],
    ] as const;
    for (const [improvement = "", text, target] of lines)
      await send(test, `/plans/${number}/actions/new`, { improvement, text, target });
    await send(test, `/plans/${number}/caveats`, {
      text: "The time is short.",
      agreement: "broad",
      saidOn: "",
    });
    const grid = await pageOf(test, plan, ME);
    expect(grid).toContain("2 areas of action and 4 actions");
    expect(grid).toContain("Fewer priorities, chosen with the people of each area.");
    expect(grid).toContain("1 Jun to 31 Aug 2027");
    expect(grid).toContain("The time is short. (Most agreed)");
    await test.as(ME, async (scope) => {
      const { version } = await getPlan(scope, number);
      expect((await publishPlan(scope, number, { version, note: null })).ok).toBe(true);
    });
    const open = await pageOf(test, `/strathbrae/plans/${number}`);
    expect(open).toContain("What was said of its limits");
    expect(open).toContain("See early what works.");
    expect(await pageOf(test, "/strathbrae/plans")).toContain("2 areas of action");
  }));

test("priorities of the area, and a group's plan within it that serves them and is due for a refresh", () =>
  withApp(async (test) => {
    const area = await start(test, { title: "A plan for Strathbrae", kind: "loip", headings: "priority" });
    for (const title of ["Warm homes", "Work that pays", "Getting about", "Feeling well", "Cared-for places"])
      await addHeading(test, area, { title });
    const [first] = await headingsOf(test, area);
    const { id: areaId } = await test.as(ME, (scope) => getPlan(scope, area));
    const [group] = await test.as(ME, listGroups);
    const own = await start(test, {
      title: "What the homes group does",
      kind: "thematic",
      headings: "workstream",
      owner: `group:${group?.id}`,
      parent: areaId,
    });
    await addHeading(test, own, { title: "Insulate the oldest houses", serves: first?.id ?? "" });
    await send(test, `/plans/${own}/links`, { from: String(area), note: "its priorities" });
    const page = await pageOf(test, `${DESK}/plans/${own}`, ME);
    expect(page).toContain("A plan for Strathbrae: Warm homes</a>");
    expect(page).toContain("A plan for Strathbrae (its priorities)");
    expect(page).toContain(group?.name ?? "no group");
    expect(page).not.toContain("Due for a refresh");
    const above = await pageOf(test, `${DESK}/plans/${area}`, ME);
    expect(above).toContain("What the homes group does (Thematic plan, no action yet)");
    const circle = await test.post(
      `${DESK}/plans/${area}/edit`,
      { title: "A plan for Strathbrae", kind: "loip", headings: "priority", parent: areaId, version: "1" },
      ME,
    );
    expect([circle.status, (await circle.text()).includes("stands within this one")]).toEqual([422, true]);
    await send(test, `/plans/${area}/improvements/${first?.id}/edit`, { title: "Warm homes", version: "1" });
    const list = await pageOf(test, `${DESK}/plans`, ME);
    expect(list).toContain("5 priorities");
    expect(list).toMatch(/Within it:[\s\S]*What the homes group does/);
  }));

test("an action is worked out in a plan of its own, and each shows the other", () =>
  withApp(async (test) => {
    const form = await pageOf(test, `${DESK}/plans/new?action=8`, ME);
    expect(form).toContain("It works out the action");
    const number = await start(test, {
      title: "How the strategy is written",
      kind: "implementation",
      action: "8",
    });
    expect(await pageOf(test, `${DESK}/plans/${number}`, ME)).toContain(
      "Write a communications strategy</a>",
    );
    const action = await pageOf(test, `${DESK}/actions/8`, ME);
    expect(action).toContain("How the strategy is written (Implementation plan, no action yet)");
    expect(action).toContain("A plan that works it out was started: How the strategy is written.");
  }));

test("a plan is due for a refresh once a plan that informs it has published anew", () =>
  withApp(async (test) => {
    const number = await start(test, { title: "What the homes group does", kind: "thematic" });
    await send(test, `/plans/${number}/links`, { from: "1", note: "" });
    const due = async () => (await pageOf(test, `${DESK}/plans/${number}`, ME)).includes("Due for a refresh");
    expect(await due()).toBe(false);
    const later = new Date("2026-12-01T10:00:00Z");
    await test.as(ME, async (scope) => {
      const { version } = await getPlan(scope, 1);
      await publishPlan({ ...scope, at: later }, 1, { version, note: null });
    });
    expect(await due()).toBe(true);
    await send(test, `/plans/${number}/links/removal`, { from: "1" });
    expect(await due()).toBe(false);
  }));
