import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { peoplePaths } from "../paths.ts";
import { listPeople } from "../person.store.ts";
import { seedPerson } from "../testing.ts";

const ADMIN = "Fiona Geddes";
const EWAN = "Ewan Laird";
const DESK = "/strathbrae/desk";

const idOf = async (test: TestApp, who: string) =>
  (await test.as(ADMIN, listPeople)).find(({ name }) => name === who)?.id ?? "";

async function leaves(test: TestApp, who: string, lastOn: string, by = ADMIN) {
  const id = await idOf(test, who);
  const person = (await test.as(ADMIN, listPeople)).find((each) => each.id === id);
  return test.post(peoplePaths.leaving("strathbrae", id), { lastOn, version: String(person?.version) }, by);
}

describe("somebody who leaves", () => {
  it.each([
    ["2026-11-24T10:00:00Z", 200],
    ["2026-11-25T23:59:00Z", 200],
    ["2026-11-26T00:01:00Z", 403],
  ])("on 25 November sees everything until the end of that day, still signed in: %s", (now, status) =>
    withApp(async (test) => {
      const answer = await leaves(test, EWAN, "25 November 2026");
      expect([answer.status, answer.headers.get("location")]).toEqual([
        303,
        `${peoplePaths.person("strathbrae", await idOf(test, EWAN))}?said=leaving`,
      ]);
      expect((await test.get(`${DESK}/plans`, EWAN)).status).toBe(status);
    }, new Date(now)),
  );

  it("at once sees nothing at the next request", () =>
    withApp(async (test) => {
      expect((await test.get(`${DESK}/plans`, EWAN)).status).toBe(200);
      await leaves(test, EWAN, "yesterday");
      expect((await test.get(`${DESK}/plans`, EWAN)).status).toBe(403);
    }));

  it.each([
    ["2026-07-31T22:59:00Z", 200],
    ["2026-07-31T23:01:00Z", 403],
  ])(
    "in summer, when the day ends an hour before Greenwich's, sees nothing after London's midnight: %s",
    (now, status) =>
      withApp(async (test) => {
        const id = await idOf(test, EWAN);
        await test.as(ADMIN, ({ database }) =>
          database.execute(
            `update people.role_grant set from_on = '2026-01-01', to_on = '2026-07-31' where person_id = '${id}'`,
          ),
        );
        expect((await test.get(`${DESK}/plans`, EWAN)).status).toBe(status);
      }, new Date(now)),
  );

  it("holds no role after their last day, whatever is written of their roles since", () =>
    withApp(async (test) => {
      const id = await idOf(test, EWAN);
      await leaves(test, EWAN, "yesterday");
      const role = { role: "viewer", fromOn: "today", toOn: "" };
      const refused = await test.post(peoplePaths.roles("strathbrae", id), role, ADMIN);
      expect(refused.status).toBe(422);
      expect(await refused.text()).toContain(
        "They left on 22 November 2026. Say first, on their page, that they are back",
      );
      await test.as(ADMIN, ({ database }) =>
        database.execute(`update people.role_grant set to_on = null where person_id = '${id}'`),
      );
      expect((await test.get(`${DESK}/plans`, EWAN)).status).toBe(403);
    }));

  it("later is given a role until their last day, and none beyond it", () =>
    withApp(async (test) => {
      const id = await idOf(test, EWAN);
      await leaves(test, EWAN, "30 November 2026");
      const give = (toOn: string) =>
        test.post(peoplePaths.roles("strathbrae", id), { role: "viewer", fromOn: "today", toOn }, ADMIN);
      expect(await (await give("")).text()).toContain(
        "Their last day here is 30 November 2026. Give the role until that day, or say first that they stay",
      );
      expect((await give("30 November 2026")).status).toBe(303);
      const page = await (await test.get(peoplePaths.person("strathbrae", id), ADMIN)).text();
      expect(page).toContain("Ewan Laird stays");
    }));

  it("keeps an account that works elsewhere, and the sessions of it", () =>
    withApp(async (test) => {
      await leaves(test, EWAN, "yesterday");
      expect((await test.get("/strathbrae/account", EWAN)).status).toBe(200);
    }));

  it("stays on what they wrote, and is told of as having left", () =>
    withApp(async (test) => {
      const id = await idOf(test, EWAN);
      await leaves(test, EWAN, "yesterday");
      const page = await (await test.get(peoplePaths.person("strathbrae", id), ADMIN)).text();
      expect(page).toContain("left on 22 November 2026");
      expect(page).toContain("Hand over what Ewan Laird does");
      const list = await (await test.get(peoplePaths.people("strathbrae"), ADMIN)).text();
      expect(list).toContain("left on 22 November 2026");
    }));

  it("is written down with each role that ended, by whoever said so", () =>
    withApp(async (test) => {
      const id = await idOf(test, EWAN);
      await leaves(test, EWAN, "today");
      const rows = await test.as(ADMIN, ({ database }) =>
        database.execute(
          `select event from ledger.entry where subject_id = '${id}' order by sequence desc limit 2`,
        ),
      );
      expect(rows.rows).toEqual([{ event: "people.person.left" }, { event: "people.role.ended" }]);
    }));

  it("does not take with them the last role that gives roles", () =>
    withApp(async (test) => {
      const answer = await leaves(test, ADMIN, "today");
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Somebody must be able to give roles");
      expect((await test.get(`${DESK}/set-up/people`, ADMIN)).status).toBe(200);
    }));

  it("comes back when somebody says so, without roles", () =>
    withApp(async (test) => {
      const id = await idOf(test, EWAN);
      await leaves(test, EWAN, "yesterday");
      const person = (await test.as(ADMIN, listPeople)).find((each) => each.id === id);
      const fields = { version: String(person?.version) };
      expect((await test.post(peoplePaths.leavingEnd("strathbrae", id), fields, ADMIN)).status).toBe(303);
      const page = await (await test.get(peoplePaths.person("strathbrae", id), ADMIN)).text();
      expect(page).not.toContain("left on");
      expect((await test.get(`${DESK}/plans`, EWAN)).status).toBe(403);
    }));

  it("is invited to nothing any more: an invitation is taken back, and no other is sent", () =>
    withApp(async (test) => {
      const id = await test.as(ADMIN, (scope) =>
        seedPerson(scope, { name: "Eilidh Sim", email: "eilidh.sim@strathbrae.example" }),
      );
      await test.post(peoplePaths.invitation("strathbrae", id), {}, ADMIN);
      await leaves(test, "Eilidh Sim", "yesterday");
      const again = await test.post(peoplePaths.invitation("strathbrae", id), {}, ADMIN);
      expect(again.status).toBe(422);
      const page = await again.text();
      expect(page).toContain("They have left");
      expect(page).toContain("Taken back on 23 Nov 2026");
    }));

  it("is said to leave by who gives roles; of somebody without login and role, by who changes people", () =>
    withApp(async (test) => {
      expect((await leaves(test, EWAN, "today", "Morag Innes")).status).toBe(403);
      expect((await leaves(test, EWAN, "today", EWAN)).status).toBe(403);
    }));

  it("asks for a day that can be read, and keeps what was typed", () =>
    withApp(async (test) => {
      const answer = await leaves(test, EWAN, "soonish");
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain("We cannot read “soonish” as a day");
      expect(page).toContain('value="soonish"');
    }));
});
