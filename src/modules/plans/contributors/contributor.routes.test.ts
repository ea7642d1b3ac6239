import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { listOrganisations } from "../../partnerships/index.ts";

const PARTNERS = "/strathbrae/desk/plans/1/partners";
const HELPERS = "/strathbrae/desk/actions/8/contributors";

test("partners without a part are named first; one that helps is not among them, and stands below the lead", () =>
  withApp(async (test) => {
    const bodies = await test.as("Morag Innes", listOrganisations);
    const police = bodies.find(({ name }) => name === "Police Scotland");
    const partners = async () => (await test.get(PARTNERS, "Sheena Watt")).text();
    expect(await partners()).toMatch(/Five partners neither lead nor help with any action: Police Scotland/);
    const sent = { party: `organisation:${police?.id}`, part: "A hall" };
    expect((await test.post(HELPERS, sent, "Morag Innes")).status).toBe(303);
    expect(await partners()).toMatch(
      /Four partners neither lead nor help with any action: Scottish Enterprise/,
    );
    const grid = await (await test.get("/strathbrae/desk/plans/1", "Sheena Watt")).text();
    expect(grid).toContain("with NHS Strathbrae and Police Scotland");
    const twice = await test.post(HELPERS, sent, "Morag Innes");
    expect([twice.status, (await twice.text()).includes("helps with this action already")]).toEqual([
      422,
      true,
    ]);
  }));

test("a body that has ended is no partner that lacks a part", () =>
  withApp(async (test) => {
    await test.as("Morag Innes", ({ database }) =>
      database.execute(
        "update partnerships.organisation set ended_on = '2026-06-30' where name = 'Scottish Enterprise'",
      ),
    );
    const html = await (await test.get(PARTNERS, "Sheena Watt")).text();
    expect(html).toMatch(/Four partners neither lead nor help with any action: Police Scotland/);
    expect(html).not.toContain("Scottish Enterprise");
  }));

test("whoever leads an action does not help with it as well", () =>
  withApp(async (test) => {
    const bodies = await test.as("Morag Innes", listOrganisations);
    const lead = bodies.find(({ name }) => name === "Strathbrae Third Sector Interface");
    const answer = await test.post(HELPERS, { party: `organisation:${lead?.id}`, part: "" }, "Morag Innes");
    expect([answer.status, (await answer.text()).includes("leads this action already")]).toEqual([422, true]);
  }));
