import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";
import { peoplePaths } from "../paths.ts";
import { listPeople } from "../person.store.ts";
import { listRoleGrants } from "../roles/role-grant.store.ts";
import { shownGrant } from "./many-roles.form.ts";

const ADMIN = "Fiona Geddes";
const GIVE = peoplePaths.manyRoles("strathbrae");
const END = peoplePaths.manyRoleEnds("strathbrae");

const idsOf = async (test: TestApp, ...who: string[]) => {
  const people = await test.as(ADMIN, listPeople);
  return who.map((name) => people.find((one) => one.name === name)?.id ?? "");
};
const ticksIn = (html: string) => [...html.matchAll(/type="checkbox"[^>]*>/g)].map(([tag]) => tag);

test("one role is given to many at one press, and they have it at the next request", () =>
  withApp(async (app) => {
    const [sheena = "", ewan = ""] = await idsOf(app, "Sheena Watt", "Ewan Laird");
    expect((await app.get("/strathbrae/desk/groups/new", "Sheena Watt")).status).toBe(403);
    const fields = { people: [sheena, ewan], role: "lead-officer", fromOn: "today", toOn: "30 June 2027" };
    const answer = await app.post(GIVE, fields, ADMIN);
    expect(answer.headers.get("location")).toBe("/strathbrae/desk/set-up/people?said=role-given");
    for (const who of ["Sheena Watt", "Ewan Laird"])
      expect((await app.get("/strathbrae/desk/groups/new", who)).status).toBe(200);
  }));

test("whoever cannot have it is said by name, with why; the others have it", () =>
  withApp(async (app) => {
    const people = await idsOf(app, "Calum Drever", "Ewan Laird");
    const answer = await app.post(GIVE, { people, role: "chair", fromOn: "today" }, ADMIN);
    const html = await answer.text();
    expect(html).toContain("Chair, from 23 November 2026 without an end: given to 1 person.");
    expect(html).toMatch(/Calum Drever<\/a>\. They hold this role already, from 19 October 2025/);
    const again = await app.post(GIVE, { people, role: "chair", fromOn: "today" }, ADMIN);
    expect(again.status).toBe(422);
    const refused = await again.text();
    expect(refused).toContain("Ewan Laird: They hold this role already");
    expect(ticksIn(refused).filter((tag) => tag.includes("checked"))).toHaveLength(2);
  }));

test("everything that is missing is said at once, and the narrowed list and what was typed are kept", () =>
  withApp(async (app) => {
    const fields = { body: "none", held: "", role: "", fromOn: "soonish", toOn: "" };
    const answer = await app.post(GIVE, { ...fields, body: "" }, ADMIN);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Three things to put right");
    expect(html).toContain("Tick the people who are meant");
    expect(html).toContain('value="soonish"');
    const bad = await app.post(GIVE, { ...fields, body: "", people: "x" }, ADMIN);
    expect(await bad.text()).toContain("Tick people from the list");
  }));

test("the list is narrowed by role, and all who are left are ticked by one link", () =>
  withApp(async (app) => {
    const narrowed = await (await app.get(`${GIVE}?held=contributor`, ADMIN)).text();
    expect(ticksIn(narrowed)).toHaveLength(2);
    const link = readPage(narrowed).links.find((href) => href.includes("all=yes")) ?? "";
    const all = ticksIn(await (await app.get(link, ADMIN)).text());
    expect(all.map((tag) => tag.includes("checked"))).toEqual([true, true]);
    expect(await (await app.get(`${GIVE}?body=nothing`, ADMIN)).text()).toContain(
      "Nobody works here in this way",
    );
  }));

test("one role of many ends on one day, and who changed meanwhile is said by name", () =>
  withApp(async (app) => {
    const chosen = await (await app.get(`${END}?role=contributor&all=yes`, ADMIN)).text();
    expect(ticksIn(chosen).map((tag) => tag.includes("checked"))).toEqual([true, true]);
    const held = (await app.as(ADMIN, (scope) => listRoleGrants(scope))).filter(
      ({ role }) => role === "contributor",
    );
    const [first, second] = held.map(shownGrant);
    const stale = `${second}2027-01-01`;
    const fields = { role: "contributor", held: [first ?? "", stale], lastOn: "yesterday" };
    const html = await (await app.post(END, fields, ADMIN)).text();
    expect(html).toContain("Last day 22 November 2026: saved for 1 person.");
    expect(html).toContain("Somebody changed its end meanwhile: it has none now");
    const rest = await app.post(END, { ...fields, held: [second ?? ""] }, ADMIN);
    expect(rest.headers.get("location")).toBe("/strathbrae/desk/set-up/people?said=role-ended");
    expect((await app.get("/strathbrae/desk/plans", "Ewan Laird")).status).toBe(403);
    const nobody = await (await app.get(`${END}?role=contributor`, ADMIN)).text();
    expect(nobody).toContain("Nobody holds this role now, or will");
  }));

test("it is for those who give roles", () =>
  withApp(async (app) => {
    for (const path of [GIVE, END]) {
      expect((await app.get(path, "Morag Innes")).status).toBe(403);
      expect((await app.post(path, {}, "Morag Innes")).status).toBe(403);
    }
    expect(await (await app.get("/strathbrae/desk/set-up/people", ADMIN)).text()).toContain(GIVE);
    expect(await (await app.get("/strathbrae/desk/set-up/people", "Morag Innes")).text()).not.toContain(GIVE);
  }));
