import { describe, expect, test } from "vitest";
import { type TestApp, withApp } from "../../../test/harness/app.ts";
import { changePerson } from "./change-person.ts";
import { listPeople } from "./person.store.ts";

const PATH = "/strathbrae/desk/set-up/people";
const sent = { name: "Eilidh Gunn", post: "Youth worker", organisation: "", email: "" };

async function idOf({ as }: TestApp, name: string): Promise<string> {
  const found = (await as("Fiona Geddes", listPeople)).find((person) => person.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
}

describe("the list of people", () => {
  test("names everybody with post, organisation and roles", () =>
    withApp(async ({ get }) => {
      const html = await (await get(PATH, "Morag Innes")).text();
      for (const words of [
        "Ewan Laird",
        "Chief officer",
        "Strathbrae Third Sector Interface",
        "Contributor of a partner",
      ]) {
        expect(html).toContain(words);
      }
      expect(html).toContain("ewan.laird@strathbrae.example");
    }));

  test("keeps addresses from those who may not see them", () =>
    withApp(async (app) => {
      const list = await (await app.get(PATH, "Ewan Laird")).text();
      expect(list).toContain("Morag Innes");
      expect(list).not.toContain("@strathbrae.example");
      const person = await app.get(`${PATH}/${await idOf(app, "Morag Innes")}`, "Ewan Laird");
      expect(person.status).toBe(200);
      expect(await person.text()).not.toContain("@strathbrae.example");
    }));
});

describe("a person", () => {
  test("is added, let in and given a role", () =>
    withApp(async (app) => {
      const added = await app.post(
        PATH,
        { ...sent, email: "eilidh.gunn@strathbrae.example" },
        "Fiona Geddes",
      );
      const id = await idOf(app, "Eilidh Gunn");
      expect(added.headers.get("location")).toBe(`${PATH}/${id}?said=added`);
      const page = await (await app.get(`${PATH}/${id}`, "Fiona Geddes")).text();
      expect(page).toContain("Let Eilidh Gunn sign in");
      expect(page).toContain("has no role");
      const login = await app.post(`${PATH}/${id}/login`, { version: "1" }, "Fiona Geddes");
      expect(login.headers.get("location")).toBe(`${PATH}/${id}?said=login`);
      expect((await app.get("/strathbrae/desk/groups", "Eilidh Gunn")).status).toBe(403);
      const role = { role: "viewer", fromOn: "today", toOn: "1 June 2027" };
      const given = await app.post(`${PATH}/${id}/roles`, role, "Fiona Geddes");
      expect(given.headers.get("location")).toBe(`${PATH}/${id}?said=given`);
      expect((await app.get("/strathbrae/desk/groups", "Eilidh Gunn")).status).toBe(200);
      const shown = await (await app.get(`${PATH}/${id}?said=given`, "Fiona Geddes")).text();
      for (const words of ["The role is given.", "23 November 2026", "1 June 2027", "Fiona Geddes"]) {
        expect(shown).toContain(words);
      }
    }));

  test("whose form cannot be taken is not lost: all that is wrong is said, and what was typed stays", () =>
    withApp(async ({ post }) => {
      const answer = await post(PATH, { ...sent, email: "eilidh", plansContact: "yes" }, "Morag Innes");
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain('<a href="#email">Write a whole e-mail address');
      expect(html).toContain('<a href="#organisation">Choose the organisation whose actions they answer for');
      expect(html).toContain('value="Youth worker"');
    }));

  test("cannot have somebody else's address", () =>
    withApp(async ({ post }) => {
      const answer = await post(PATH, { ...sent, email: "Morag.Innes@strathbrae.example" }, "Morag Innes");
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('<a href="#email">Somebody here has this address already');
    }));

  test("whom two people change keeps the words of both", () =>
    withApp(async (app) => {
      const id = await idOf(app, "Calum Drever");
      await app.as("Fiona Geddes", async (scope) => {
        const person = (await listPeople(scope)).find((one) => one.id === id);
        if (person) await changePerson(scope, id, person.version, { ...person, post: "Convener" });
      });
      const mine = {
        ...sent,
        name: "Calum Drever",
        post: "Chair",
        email: "calum.drever@strathbrae.example",
        version: "1",
      };
      const answer = await app.post(`${PATH}/${id}/change`, mine, "Morag Innes");
      expect(answer.status).toBe(409);
      const html = await answer.text();
      expect(html).toContain("Fiona Geddes changed this while you were writing");
      expect(html).toContain("Convener");
      expect(html).toContain('value="Chair"');
    }));

  test("keeps their address of signing in from a lead officer", () =>
    withApp(async (app) => {
      const id = await idOf(app, "Fiona Geddes");
      const mine = { ...sent, name: "Fiona Geddes", email: "morag@strathbrae.example", version: "1" };
      expect((await app.post(`${PATH}/${id}/change`, mine, "Morag Innes")).status).toBe(403);
      const form = await (await app.get(`${PATH}/${id}/change`, "Morag Innes")).text();
      expect(form).toContain("Only somebody who lets people sign in can change that.");
      expect(form).not.toContain("E-mail address</label>");
      const same = { ...mine, post: "Head of service", email: "fiona.geddes@strathbrae.example" };
      expect((await app.post(`${PATH}/${id}/change`, same, "Morag Innes")).status).toBe(303);
    }));

  test("of another partnership is not here", () =>
    withApp(async ({ as, get }) => {
      const other = (await as("Ruaridh Munro", listPeople))[0]?.id;
      expect((await get(`${PATH}/${other}`, "Fiona Geddes")).status).toBe(404);
    }));
});

describe("who may not", () => {
  test("a contributor adds nobody, and a lead officer gives no role", () =>
    withApp(async (app) => {
      expect((await app.post(PATH, sent, "Ewan Laird")).status).toBe(403);
      const id = await idOf(app, "Ewan Laird");
      const role = { role: "administrator", fromOn: "today" };
      expect((await app.post(`${PATH}/${id}/roles`, role, "Morag Innes")).status).toBe(403);
      const page = await (await app.get(`${PATH}/${id}`, "Morag Innes")).text();
      expect(page).not.toContain("Give a role");
      expect(page).not.toContain("End it");
    }));
});
