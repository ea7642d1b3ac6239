import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { getAction } from "../actions/action.store.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";

const DESK = "/strathbrae/desk";
const PLAN = `${DESK}/plans/1`;
const WHO = "Morag Innes";

const sheetOf = ({ as }: TestApp, number = 1) =>
  as(WHO, async (scope) => getPlanSheet(scope, await getPlan(scope, number)));
const text = async (test: TestApp, path: string, who?: string) => (await test.get(path, who)).text();
const versionOf = (test: TestApp, number = 1) =>
  test.as(WHO, async (scope) => String((await getPlan(scope, number)).version));

describe("the order of a plan", () => {
  test("is changed by a step up or down, and by a long way at once", () =>
    withApp(async (app) => {
      const before = await sheetOf(app);
      const [one, two, three] = before.improvements;
      const moved = await app.post(
        `${PLAN}/order`,
        { version: await versionOf(app), step: `improvement:${two?.id}:up` },
        WHO,
      );
      expect(moved.headers.get("location")).toBe(`${PLAN}/order?said=ordered#t-${two?.id}`);
      expect((await sheetOf(app)).improvements.slice(0, 2).map(({ id }) => id)).toEqual([two?.id, one?.id]);
      const far = {
        version: await versionOf(app),
        thing: `improvement:${two?.id}`,
        after: `improvement:${three?.id}`,
      };
      expect((await app.post(`${PLAN}/order`, far, WHO)).status).toBe(303);
      expect((await sheetOf(app)).improvements[2]?.id).toBe(two?.id);
      const [first, second] = one?.actions ?? [];
      await app.post(
        `${PLAN}/order`,
        { version: await versionOf(app), step: `action:${first?.id}:down` },
        WHO,
      );
      const after = (await sheetOf(app)).improvements[0]?.actions ?? [];
      expect(after.slice(0, 2).map(({ id }) => id)).toEqual([second?.id, first?.id]);
    }));

  test("is not changed by somebody who had another order before them", () =>
    withApp(async (app) => {
      const [one, two] = (await sheetOf(app)).improvements;
      const version = await versionOf(app);
      await app.post(`${PLAN}/order`, { version, step: `improvement:${two?.id}:up` }, WHO);
      const late = await app.post(
        `${PLAN}/order`,
        { version, step: `improvement:${one?.id}:down` },
        "Fiona Geddes",
      );
      expect(late.status).toBe(409);
      expect(await late.text()).toContain("Somebody changed this meanwhile");
    }));

  test("of an action is among those of its own improvement", () =>
    withApp(async (app) => {
      const [one, two] = (await sheetOf(app)).improvements;
      const fields = {
        version: await versionOf(app),
        thing: `action:${one?.actions[0]?.id}`,
        after: `action:${two?.actions[0]?.id}`,
      };
      const answer = await app.post(`${PLAN}/order`, fields, WHO);
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("among the actions of its own heading");
    }));

  test("offers to number the improvements anew, and keeps the paper's numbers in the ledger", () =>
    withApp(async (app) => {
      const [, two] = (await sheetOf(app)).improvements;
      await app.as(WHO, async ({ database }) => {
        await database.execute(sql`update plans.improvement set number = position::text`);
      });
      expect(await text(app, `${PLAN}/order`, WHO)).not.toContain("The numbers are not in this order");
      await app.post(
        `${PLAN}/order`,
        { version: await versionOf(app), step: `improvement:${two?.id}:up` },
        WHO,
      );
      expect(await text(app, `${PLAN}/order`, WHO)).toContain("The numbers are not in this order");
      await app.post(`${PLAN}/numbering`, { version: await versionOf(app) }, WHO);
      const numbers = (await sheetOf(app)).improvements.map(({ number }) => number);
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
    }));
});

describe("an action", () => {
  test("moves to another plan with its number, history, evidence, measures and costs", () =>
    withApp(async (app) => {
      await app.post(`${DESK}/plans/new`, { title: "Plan for Place", kind: "thematic" }, WHO);
      await app.post(`${DESK}/plans/2/improvements/new`, { title: "Share rooms" }, WHO);
      const [heading] = (await sheetOf(app, 2)).improvements;
      const before = await app.as(WHO, (scope) => getActionDesk(scope, 8));
      await app.as(WHO, async ({ database, partnership }) => {
        await database.execute(sql`insert into plans.implication (partnership_id, id, improvement_id, action_id, position, kind, text)
          values (${partnership}, gen_random_uuid(), ${before.improvement.id}, ${before.action.id}, 90, 'cost', 'Printing')`);
      });
      const page = await text(app, `${DESK}/actions/8/move`, WHO);
      expect(page).toContain("Plan for Place: 1. Share rooms");
      const moved = await app.post(
        `${DESK}/actions/8/move`,
        { version: String(before.action.version), to: heading?.id ?? "" },
        WHO,
      );
      expect(moved.headers.get("location")).toBe(`${DESK}/actions/8?said=moved`);
      const after = await app.as(WHO, (scope) => getActionDesk(scope, 8));
      expect(after.plan.number).toBe(2);
      expect(after.measures.map(({ id }) => id)).toEqual(before.measures.map(({ id }) => id));
      expect(after.evidence.map(({ id }) => id)).toEqual(before.evidence.map(({ id }) => id));
      expect(after.events.length).toBe(before.events.length + 1);
      expect((await sheetOf(app, 2)).improvements[0]?.implications.map(({ text }) => text)).toEqual([
        "Printing",
      ]);
      expect(await text(app, `${DESK}/actions/8`, WHO)).toContain("of the plan “Plan for Place”");
      // What was promised in public stands there until the plan is published anew.
      expect((await app.get("/strathbrae/actions/8")).status).toBe(200);
    }));

  test("does not move over somebody else's change, nor to another partnership's heading", () =>
    withApp(async (app) => {
      const headings = (await sheetOf(app)).improvements;
      const two = headings.find(({ actions }) => actions.every(({ number }) => number !== 8));
      const stale = await app.post(`${DESK}/actions/8/move`, { version: "99", to: two?.id ?? "" }, WHO);
      expect(stale.status).toBe(409);
      const nowhere = { version: "1", to: "00000000-0000-4000-8000-000000000000" };
      expect((await app.post(`${DESK}/actions/8/move`, nowhere, WHO)).status).toBe(422);
    }));
});

describe("a plan copied to the next period", () => {
  const all = {
    leads: "yes",
    measures: "yes",
    implications: "yes",
    steps: "yes",
    themes: "yes",
    contributors: "yes",
  };

  test("is a draft with the unfinished actions, their dates a year on, and each plan shows the other", () =>
    withApp(async (app) => {
      const old = await sheetOf(app);
      const fields = {
        ...all,
        version: await versionOf(app),
        title: "Working together",
        period: "2028 to 2030",
        which: "unfinished",
        dates: "year-on",
      };
      const made = await app.post(`${PLAN}/copy`, fields, WHO);
      expect(made.headers.get("location")).toBe(`${DESK}/plans/2?said=copied`);
      const fresh = await sheetOf(app, 2);
      const unfinished = old.improvements
        .flatMap(({ actions }) => actions)
        .filter(({ status }) => !["closed", "cancelled", "merged"].includes(status));
      const actions = fresh.improvements.flatMap((improvement) => improvement.actions);
      expect(fresh.plan).toMatchObject({ state: "draft", period: "2028 to 2030", copiedFromId: old.plan.id });
      expect(actions.map((action) => action.text)).toEqual(unfinished.map((action) => action.text));
      expect(actions.map(({ leadText }) => leadText)).toEqual(unfinished.map(({ leadText }) => leadText));
      expect(actions.map(({ measures }) => measures.length)).toEqual(
        unfinished.map(({ measures }) => measures.length),
      );
      expect(new Set(actions.map(({ status }) => status))).not.toContain("in-progress");
      for (const [index, { target }] of unfinished.entries()) {
        const year = /\b20(\d\d)\b/.exec(target?.text ?? "")?.[1];
        if (year) expect(actions[index]?.target?.text).toContain(`20${Number(year) + 1}`);
      }
      expect(await text(app, `${DESK}/plans/2`, WHO)).toContain("Copied from");
      expect(await text(app, PLAN, WHO)).toContain("Followed by");
      expect((await app.get("/strathbrae/plans/2")).status).toBe(404);
    }));

  test("leaves behind what is not ticked, and clears the dates where that is asked", () =>
    withApp(async (app) => {
      const fields = {
        version: await versionOf(app),
        title: "Next",
        period: "2029",
        which: "all",
        dates: "clear",
      };
      await app.post(`${PLAN}/copy`, fields, WHO);
      const actions = (await sheetOf(app, 2)).improvements.flatMap((improvement) => improvement.actions);
      expect(actions.length).toBeGreaterThan(5);
      for (const { leadText, leads, measures, target } of actions)
        expect([leadText, leads, measures, target?.kind ?? "ongoing"]).toEqual([
          null,
          [],
          [],
          expect.stringMatching(/ongoing|recurring/),
        ]);
    }));

  test("asks for the years and for what becomes of the dates, and keeps what was typed", () =>
    withApp(async (app) => {
      const answer = await app.post(
        `${PLAN}/copy`,
        { version: await versionOf(app), title: "Kept words", which: "all" },
        WHO,
      );
      expect(answer.status).toBe(422);
      const html = await answer.text();
      for (const words of ["Choose what becomes of the dates", "Write the years", "Kept words"])
        expect(html).toContain(words);
    }));
});

describe("a plan that is put away", () => {
  test("leaves lists, home, search and figures, stays at its address, and comes back", () =>
    withApp(async (app) => {
      expect(await text(app, `${PLAN}/archiving`, WHO)).toContain("Earlier plans");
      const version = await versionOf(app);
      const away = await app.post(`${PLAN}/archiving`, { version }, WHO);
      expect(away.headers.get("location")).toBe(`${DESK}/plans?said=archived`);
      for (const path of [`${DESK}/plans`, DESK, `${DESK}/search?q=communications`, "/strathbrae"])
        expect([path, /href="[^"]*\/plans\/1[?"#]/.test(await text(app, path, WHO))]).toEqual([path, false]);
      expect(await text(app, DESK, "Ewan Laird")).toContain("No action names you");
      expect(await text(app, `${DESK}/plans/archive`, WHO)).toContain("An earlier plan");
      expect(await text(app, PLAN, "Sheena Watt")).toContain("This plan is put away");
      const back = await app.post(`${PLAN}/restoring`, { version: String(Number(version) + 1) }, WHO);
      expect(back.headers.get("location")).toBe(`${PLAN}?said=restored`);
      expect(await text(app, `${DESK}/plans`, WHO)).toContain(`href="${PLAN}"`);
    }));

  test("stays public as an earlier plan, marked as ended", () =>
    withApp(async (app) => {
      await app.post(`${PLAN}/archiving`, { version: await versionOf(app) }, WHO);
      const list = await text(app, "/strathbrae/plans");
      expect(list).toContain("Earlier plans");
      expect(list).toContain('href="/strathbrae/plans/1"');
      expect(await text(app, "/strathbrae/plans/1")).toContain("This plan has ended");
      expect((await app.get("/strathbrae/actions/8")).status).toBe(200);
    }));

  test("was put away by whoever may: what was published, whoever publishes", () =>
    withApp(async (app) => {
      expect((await app.get(`${PLAN}/archiving`, "Iain Rennie")).status).toBe(403);
      expect((await app.post(`${PLAN}/archiving`, { version: "1" }, "Iain Rennie")).status).toBe(403);
      expect(await text(app, `${PLAN}/edit`, "Iain Rennie")).not.toContain("/archiving");
    }));

  test("is not put away over somebody else's change", () =>
    withApp(async (app) => {
      expect((await app.post(`${PLAN}/archiving`, { version: "99" }, WHO)).status).toBe(409);
    }));
});

describe("the leads of many actions", () => {
  test("are set at once for those that are chosen, and only those", () =>
    withApp(async (app) => {
      const [one, two] = await app.as(WHO, async (scope) => [
        await getAction(scope, 8),
        await getAction(scope, 11),
      ]);
      const people = await app.as(WHO, listPeople);
      const aisha = people.find(({ name }) => name === "Aisha Malik");
      const fields = {
        action: [`8:${one?.version}`, `11:${two?.version}`],
        lead: "NHS Strathbrae and the Council",
        answering: aisha?.id ?? "",
      };
      expect((await app.post(`${PLAN}/leads`, fields, WHO)).headers.get("location")).toBe(
        `${PLAN}/leads?said=leads-set`,
      );
      for (const number of [8, 11]) {
        const desk = await app.as(WHO, (scope) => getActionDesk(scope, number));
        expect(desk.action).toMatchObject({ leadText: "NHS Strathbrae and the Council", leadMode: "joint" });
        expect(desk.leads.map(({ party }) => party?.name)).toEqual(["NHS Strathbrae", "Strathbrae Council"]);
        expect(desk.leads[0]?.answering?.name).toBe("Aisha Malik");
      }
      expect((await app.as(WHO, (scope) => getAction(scope, 6))).leadText).not.toContain(
        "NHS Strathbrae and",
      );
    }));

  test("from a day on keep those who lead until then", () =>
    withApp(async (app) => {
      const action = await app.as(WHO, (scope) => getAction(scope, 8));
      const bodies = await app.as(WHO, listOrganisations);
      const council = bodies.find(({ name }) => name === "Strathbrae Council");
      const fields = {
        action: `8:${action.version}`,
        party: `organisation:${council?.id}`,
        on: "1 April 2027",
      };
      expect((await app.post(`${PLAN}/leads`, fields, WHO)).status).toBe(303);
      const desk = await app.as(WHO, (scope) => getActionDesk(scope, 8));
      expect(desk.leads.at(-1)).toMatchObject({ party: { name: "Strathbrae Council" }, from: "2027-04-01" });
      expect(desk.leads[0]?.to).toBe("2027-03-31");
      expect(desk.action.leadText).toMatch(/ until 31 March 2027, then Strathbrae Council$/);
    }));

  test("are not set where nothing is chosen, nobody is named, or somebody was quicker", () =>
    withApp(async (app) => {
      const none = await app.post(`${PLAN}/leads`, { on: "soonish" }, WHO);
      expect(none.status).toBe(422);
      const html = await none.text();
      for (const words of [
        "Choose at least one action",
        "Say who leads",
        "We cannot read “soonish” as one day",
      ])
        expect(html).toContain(words);
      const stale = await app.post(`${PLAN}/leads`, { action: "8:99", lead: "the Council" }, WHO);
      expect(stale.status).toBe(409);
    }));
});

describe("handing over what somebody leads", () => {
  const ask = async (app: TestApp, on: string) => {
    const bodies = await app.as(WHO, listOrganisations);
    const id = (name: string) => `organisation:${bodies.find((body) => body.name === name)?.id}`;
    return { from: id("Strathbrae Third Sector Interface"), to: id("NHS Strathbrae"), answering: "", on };
  };

  test("is listed before it is done; then the one ends, the other begins, and the history is kept", () =>
    withApp(async (app) => {
      const asked = await ask(app, "");
      const preview = `${DESK}/handover?${new URLSearchParams(asked)}`;
      const html = await text(app, preview, WHO);
      expect(html).toMatch(/\d+ actions would go to NHS Strathbrae/);
      const form = readPage(html).forms.find(({ method }) => method === "post" && true);
      const fields =
        readPage(html).forms.find(({ action }) => action === `${DESK}/handover`)?.fields ??
        form?.fields ??
        [];
      const seen = readPage(html)
        .forms.flatMap((one) => one.fields)
        .filter(({ name }) => name === "seen")
        .map(({ value }) => value);
      expect(fields.length).toBeGreaterThan(0);
      const number = Number(seen[0]?.split(":")[0]);
      const done = await app.post(`${DESK}/handover`, { ...asked, seen }, WHO);
      expect(done.headers.get("location")).toBe(`${DESK}/handover?said=handed-over`);
      const desk = await app.as(WHO, (scope) => getActionDesk(scope, number));
      expect(desk.leads.map(({ party }) => party?.name)).toContain("NHS Strathbrae");
      expect(desk.leads.map(({ party }) => party?.name)).not.toContain("Strathbrae Third Sector Interface");
      const kept = await app.as(WHO, async ({ database }) => {
        const rows = await database.execute(
          sql`select to_on from plans.lead where action_id = ${desk.action.id} and to_on is not null`,
        );
        return rows.rows;
      });
      expect(kept).toEqual([{ to_on: "2026-11-22" }]);
      // Whoever led until yesterday gives no more updates today; a change of the action's words keeps the history.
      const update = { status: "in-progress", done: "We met.", audience: "partners" };
      expect((await app.post(`${DESK}/actions/${number}/updates`, update, "Ewan Laird")).status).toBe(403);
      expect(await text(app, preview, WHO)).toContain("leads nothing from");
    }));

  test("is not done where the list is no longer what was shown", () =>
    withApp(async (app) => {
      const asked = await ask(app, "1 April 2027");
      const late = await app.post(`${DESK}/handover`, { ...asked, seen: ["8:99"] }, WHO);
      expect(late.status).toBe(409);
      expect(await late.text()).toContain("Nothing was changed");
    }));

  test("is between two of a kind", () =>
    withApp(async (app) => {
      const asked = await ask(app, "");
      const people = await app.as(WHO, listPeople);
      const to = `person:${people[0]?.id}`;
      const html = await app.get(`${DESK}/handover?${new URLSearchParams({ ...asked, to })}`, WHO);
      expect(html.status).toBe(422);
      expect(await html.text()).toContain("A person hands over to a person");
    }));

  test("is not for those who may not change actions", () =>
    withApp(async (app) => {
      expect((await app.get(`${DESK}/handover`, "Ewan Laird")).status).toBe(403);
    }));

  test("says what is missing where nothing was chosen, and nothing of it to whoever comes first", () =>
    withApp(async (app) => {
      const empty = await app.get(`${DESK}/handover?from=&to=&answering=&on=`, WHO);
      expect(empty.status).toBe(422);
      const said = await empty.text();
      expect(said).toContain("Choose who leads now from the list");
      expect(said).toContain("Choose who takes it over from the list");
      expect((await app.get(`${DESK}/handover`, WHO)).status).toBe(200);
    }));
});
