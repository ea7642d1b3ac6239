import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { listPeople } from "../person.store.ts";
import { endRole } from "./end-role.ts";
import { listRoleGrants } from "./role-grant.store.ts";

async function seen({ as }: TestApp, name: string): Promise<{ path: string; id: string; grant: string }> {
  return as("Fiona Geddes", async (scope) => {
    const id = (await listPeople(scope)).find((person) => person.name === name)?.id ?? "";
    const grant = (await listRoleGrants(scope, id))[0]?.id ?? "";
    return { id, grant, path: `/strathbrae/desk/set-up/people/${id}` };
  });
}

test("a role ends on the day that was written, and the person can do no more after it", () =>
  withApp(async (app) => {
    const { path, grant } = await seen(app, "Calum Drever");
    const form = await (await app.get(`${path}/roles/${grant}/end`, "Fiona Geddes")).text();
    expect(form).toContain("End a role of Calum Drever");
    const end = { lastOn: "yesterday", until: "" };
    const answer = await app.post(`${path}/roles/${grant}/end`, end, "Fiona Geddes");
    expect(answer.headers.get("location")).toBe(`${path}?said=ended`);
    expect((await app.get("/strathbrae/desk/groups", "Calum Drever")).status).toBe(403);
    expect(await (await app.get(path, "Fiona Geddes")).text()).toContain("Is over");
  }));

test("the last one who gives roles is told why theirs cannot end", () =>
  withApp(async (app) => {
    const { path, grant } = await seen(app, "Fiona Geddes");
    const answer = await app.post(
      `${path}/roles/${grant}/end`,
      { lastOn: "today", until: "" },
      "Fiona Geddes",
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(
      "Somebody must be able to give roles, and from 24 November 2026 nobody could. Make somebody else an administrator first",
    );
  }));

test("a day that cannot be read is asked for again, with the words kept", () =>
  withApp(async (app) => {
    const { path, grant } = await seen(app, "Calum Drever");
    const answer = await app.post(
      `${path}/roles/${grant}/end`,
      { lastOn: "soonish", until: "" },
      "Fiona Geddes",
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(
      "We cannot read “soonish” as a day. Write for example “1 December 2026”, or “today”",
    );
    expect(html).toContain('value="soonish"');
    const role = { role: "", fromOn: "", toOn: "later" };
    const given = await (await app.post(`${path}/roles`, role, "Fiona Geddes")).text();
    expect(given).toContain("Three things to put right");
  }));

test("a role that is held already is not given twice", () =>
  withApp(async (app) => {
    const { path } = await seen(app, "Calum Drever");
    const answer = await app.post(`${path}/roles`, { role: "chair", fromOn: "today" }, "Fiona Geddes");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("They hold this role already, from");
  }));

test("two people who end a role see each other's day", () =>
  withApp(async (app) => {
    const { path, id, grant } = await seen(app, "Calum Drever");
    await app.as("Fiona Geddes", (scope) =>
      endRole(scope, id, grant, { lastOn: "2026-12-31" as CalendarDate, until: "" }),
    );
    const mine = { lastOn: "1 December 2026", until: "" };
    const answer = await app.post(`${path}/roles/${grant}/end`, mine, "Fiona Geddes");
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("31 December 2026");
    expect(html).toContain('value="1 December 2026"');
    const again = await app.post(
      `${path}/roles/${grant}/end`,
      { ...mine, until: "2026-12-31" },
      "Fiona Geddes",
    );
    expect(again.status).toBe(303);
  }));
