import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { doorsOf } from "../src/app/front-door.tsx";
import { rooms } from "../src/app/rooms.ts";
import { addressOfDoor } from "./harness/address-of-door.ts";
import { type TestApp, withApp } from "./harness/app.ts";
import { planInNumbers } from "./harness/plan-in-numbers.ts";

const WHO = "Morag Innes";
const PLAN = "/strathbrae/desk/plans/1";

/** Whatever stands in the plan's rows, and all that hangs on them. */
const told = (test: TestApp) =>
  test.as(WHO, async ({ database }) => {
    const tables = ["plan", "improvement", "action", "lead", "measure", "implication", "step", "contributor"];
    const rows = [...tables, "risk", "caveat", "update", "evidence", "action_theme", "concern"].map((table) =>
      database.execute(sql`select * from ${sql.identifier("plans")}.${sql.identifier(table)} order by 1, 2`),
    );
    return JSON.stringify((await Promise.all(rows)).map((each) => each.rows));
  });

test("a plan that is put away is changed by no door, and says so; it can be copied and taken back", () =>
  withApp(async (test) => {
    const things = await planInNumbers(test);
    await test.as(WHO, ({ database }) =>
      database.execute(sql`update plans.plan set archived_at = now() where number = 1`),
    );
    const before = await told(test);
    const ofPlans = doorsOf({ rooms }).filter(
      ({ method, path }) =>
        method === "POST" &&
        path.startsWith("/:partnership/desk") &&
        /\/(?:plans\/:plan|actions\/:action|risks\/:risk|evidence\/:evidence)/.test(path),
    );
    const open = ofPlans.filter(({ path }) => /:plan\/(?:archiving|restoring|copy|withdrawal)$/.test(path));
    const shut = ofPlans.filter((door) => !open.includes(door));
    expect(open).toHaveLength(4);
    expect(shut.length).toBeGreaterThan(25);
    for (const door of shut) {
      const address = addressOfDoor(door, "strathbrae", things);
      const fields = {
        version: "1",
        reason: "long enough",
        done: "Something",
        audience: "public",
        text: "Words",
      };
      const answer = await test.post(address, fields, WHO);
      if (answer.status === 404) continue;
      expect([address, answer.status, answer.headers.get("location")]).toEqual([
        address,
        303,
        `${PLAN}?said=put-away`,
      ]);
    }
    expect(await told(test)).toBe(before);
    expect(await (await test.get(`${PLAN}?said=put-away`, WHO)).text()).toContain(
      "nothing of it was changed",
    );
    const version = await test.as(WHO, async ({ database }) => {
      const rows = await database.execute<{ version: number }>(
        sql`select version from plans.plan where number = 1`,
      );
      return String(rows.rows[0]?.version);
    });
    const back = await test.post(`${PLAN}/restoring`, { version }, WHO);
    expect(back.headers.get("location")).not.toContain("put-away");
    const said = await test.post(
      "/strathbrae/desk/actions/8/updates",
      { status: "in-progress", done: "We met.", audience: "partners" },
      WHO,
    );
    expect(said.headers.get("location")).not.toContain("put-away");
  }));
