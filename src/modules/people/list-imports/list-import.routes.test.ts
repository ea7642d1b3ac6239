import { describe, expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readPage } from "../../../../test/harness/read-page.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../person.store.ts";
import { createFromList } from "./create-from-list.ts";

const LISTS = "/strathbrae/desk/set-up/lists";
const HEAD = "Name,Post,Organisation,E-mail,Telephone";

async function bring(
  test: TestApp,
  rows: readonly string[],
  kind = "people",
  who = "Morag Innes",
): Promise<Response> {
  return test.post(`${LISTS}/new`, { kind, file: new File([rows.join("\n")], "members.csv") }, who);
}

/** Sends the review screen as it stands, with some answers put in. */
async function send(
  test: TestApp,
  fields: Record<string, string>,
  who = "Morag Innes",
  list = 1,
): Promise<Response> {
  const page = readPage(await (await test.get(`${LISTS}/${list}`, who)).text());
  const form = page.forms.find(({ action }) => action === `${LISTS}/${list}`);
  const typed: Record<string, string> = {};
  for (const { name, value, kind, chosen } of form?.fields ?? [])
    if (kind !== "button" && (chosen || !["radio", "checkbox"].includes(kind))) typed[name] = value;
  return test.post(`${LISTS}/${list}`, { ...typed, ...fields }, who);
}

const peopleOf = ({ as }: TestApp) => as("Fiona Geddes", listPeople);

describe("a list of people", () => {
  test("is read, checked, saved, and comes in as one, with its ledger lines and without any mail", () =>
    withApp(async (app) => {
      const answer = await bring(app, [
        HEAD,
        '"Gunn, Eilidh",Youth worker,Glenbrae Development Trust,eilidh@glenbrae.example,01738 475000',
        "Ewan Laird,Chief executive,TSI,ewan.laird@strathbrae.example,",
        "Aisha Malik,Public health lead,NHS,aisha.malik@strathbrae.example,",
        "Jo Orr,Nurse,NHS Strathbrae,jo.orr at nhs,",
      ]);
      expect(answer.headers.get("location")).toBe(`${LISTS}/1?said=brought`);
      const html = await (await app.get(`${LISTS}/1`, "Morag Innes")).text();
      for (const words of ["Two things need you", "Eilidh Gunn", "Chief executive", "Add 2 people, change 1"])
        expect(html).toContain(words);
      const saved = await send(app, { "answer:email:1.5": "jo.orr@nhs.example", next: "save" });
      expect(saved.headers.get("location")).toBe(`${LISTS}/1?said=saved`);
      const created = await send(app, { next: "create" });
      expect(created.headers.get("location")).toBe(`${LISTS}/1?said=created`);
      const people = await peopleOf(app);
      expect(people.find(({ name }) => name === "Eilidh Gunn")).toMatchObject({
        post: "Youth worker",
        accountId: null,
      });
      expect(people.find(({ name }) => name === "Ewan Laird")?.post).toBe("Chief executive");
      expect(people.find(({ name }) => name === "Jo Orr")?.email).toBe("jo.orr@nhs.example");
      const bodies = await app.as("Morag Innes", listOrganisations);
      expect(bodies.find(({ name }) => name === "Glenbrae Development Trust")?.kind).toBe("community-body");
      expect(app.house.tray.mails).toEqual([]);
      const done = await (await app.get(`${LISTS}/1`, "Morag Innes")).text();
      expect(done).toContain("This list is done.");
      expect(JSON.stringify(people)).not.toContain("475000");
    }));

  test("that is brought in again is all known", () =>
    withApp(async (app) => {
      const rows = [
        HEAD,
        "Eilidh Gunn,Youth worker,TSI,eilidh@glenbrae.example,",
        "Jo Orr,,,jo@nhs.example,",
      ];
      await bring(app, rows);
      expect((await send(app, { next: "create" })).status).toBe(303);
      await bring(app, rows);
      const html = await (await app.get(`${LISTS}/2`, "Morag Innes")).text();
      expect(html).toContain("Known already: 2 people, nothing changes");
      expect(html).not.toContain('value="create"');
      expect((await send(app, { next: "create" }, "Morag Innes", 2)).status).toBe(422);
    }));

  test("holds a row out that is left out, and brings it in again", () =>
    withApp(async (app) => {
      await bring(app, [HEAD, "Eilidh Gunn,,,,", "Jo Orr,,,,"]);
      await send(app, { next: "leave:1.2" });
      expect(await (await app.get(`${LISTS}/1`, "Morag Innes")).text()).toContain("Add 1 person");
      await send(app, { next: "take:1.2" });
      await send(app, { next: "create" });
      expect((await peopleOf(app)).map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Eilidh Gunn", "Jo Orr"]),
      );
    }));

  test("adds nobody twice who was added meanwhile", () =>
    withApp(async (app) => {
      await bring(app, [HEAD, "Eilidh Gunn,,,eilidh@glenbrae.example,", "Jo Orr,,,,"]);
      const person = { name: "Eilidh Gunn", post: "", organisation: "", email: "eilidh@glenbrae.example" };
      await app.post("/strathbrae/desk/set-up/people", person, "Fiona Geddes");
      const result = await app.as("Morag Innes", (scope) => createFromList(scope, 1, 1));
      expect(result).toEqual({ ok: true, value: { added: 1, changed: 0 } });
    }));

  test("lets in and gives roles only by whom may, and only those who are ticked", () =>
    withApp(async (app) => {
      const rows = [
        "Name,E-mail,Role on the Board",
        "Eilidh Gunn,e@x.example,Board member",
        "Jo Orr,j@x.example,Chair",
      ];
      await bring(app, rows, "people", "Fiona Geddes");
      await send(app, { givesRoles: "yes", "login:1.2": "yes", next: "create" }, "Fiona Geddes");
      const people = await peopleOf(app);
      expect(people.map(({ name, accountId }) => [name, accountId !== null])).toEqual(
        expect.arrayContaining([
          ["Eilidh Gunn", true],
          ["Jo Orr", false],
        ]),
      );
      const id = people.find(({ name }) => name === "Jo Orr")?.id;
      expect(await (await app.get(`/strathbrae/desk/set-up/people/${id}`, "Fiona Geddes")).text()).toContain(
        "Chair",
      );
      await bring(app, ["Name,E-mail,Role on the Board", "Al Orr,a@x.example,Administrator"]);
      await send(app, { givesRoles: "yes", "login:1.2": "yes", next: "create" }, "Morag Innes", 2);
      const al = (await peopleOf(app)).find(({ name }) => name === "Al Orr");
      expect(al?.accountId).toBeNull();
      const page = await (await app.get(`/strathbrae/desk/set-up/people/${al?.id}`, "Fiona Geddes")).text();
      expect(page).toContain("has no role");
    }));

  test("of which somebody else was quicker keeps both answers", () =>
    withApp(async (app) => {
      await bring(app, [HEAD, "Jo Orr,,,jo at x,"]);
      await send(app, { "answer:email:1.2": "one@x.example", next: "save" });
      const late = await app.post(
        `${LISTS}/1`,
        { version: "1", "answer:email:1.2": "two@x.example" },
        "Fiona Geddes",
      );
      expect(late.status).toBe(409);
      const html = await late.text();
      for (const words of ["Morag Innes changed this", "one@x.example", "two@x.example"])
        expect(html).toContain(words);
    }));

  test("is thrown away only after a question, and is gone then", () =>
    withApp(async (app) => {
      await bring(app, [HEAD, "Jo Orr,,,,"]);
      expect(await (await app.get(`${LISTS}/1/removal`, "Morag Innes")).text()).toContain(
        "Throw this list away?",
      );
      const gone = await app.post(`${LISTS}/1/removal`, { version: "1" }, "Morag Innes");
      expect(gone.headers.get("location")).toBe(`${LISTS}?said=dropped`);
      expect((await app.get(`${LISTS}/1`, "Morag Innes")).status).toBe(404);
    }));

  test("of five hundred rows is created whole", () =>
    withApp(async (app) => {
      const rows = Array.from(
        { length: 500 },
        (_, index) => `Person Number${index},Member,NHS,p${index}@x.example,`,
      );
      await bring(app, [HEAD, ...rows]);
      expect((await send(app, { next: "create" })).status).toBe(303);
      expect((await peopleOf(app)).length).toBeGreaterThan(500);
    }));

  test.each([
    ["a file without a table", new File(["Only a line of words"], "a.txt"), "There is no table in it"],
    ["a PDF", new File(["%PDF-1.7\n"], "a.pdf"), "PDF"],
  ])("is not read out of %s", (_, file, words) =>
    withApp(async (app) => {
      const answer = await app.post(`${LISTS}/new`, { kind: "people", file }, "Morag Innes");
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(words);
    }),
  );

  test("is not for those who may not add people", () =>
    withApp(async (app) => {
      expect((await app.get(`${LISTS}/new`, "Ewan Laird")).status).toBe(403);
      expect((await bring(app, [HEAD, "Jo Orr,,,,"], "people", "Iain Rennie")).status).toBe(403);
    }));
});

test("a list of bodies comes in beside those that are known", () =>
  withApp(async (app) => {
    await bring(
      app,
      [
        "Name,Short name,Kind,By law",
        "NHS Strathbrae,NHSS,Health board,Partner",
        "Glenbrae Trust,GT,Development trust,",
      ],
      "bodies",
    );
    expect((await send(app, { next: "create" })).headers.get("location")).toBe(`${LISTS}/1?said=created`);
    const bodies = await app.as("Morag Innes", listOrganisations);
    expect(bodies.find(({ name }) => name === "NHS Strathbrae")).toMatchObject({
      aliases: ["NHS", "the Health Board", "NHSS"],
      facilitator: false,
    });
    expect(bodies.find(({ name }) => name === "Glenbrae Trust")).toMatchObject({
      aliases: ["GT"],
      statutory: false,
    });
  }));

test("a pasted table is read like a file", () =>
  withApp(async (app) => {
    const paste = "Name\tE-mail\nEilidh Gunn\te@x.example";
    const answer = await app.post(`${LISTS}/new`, { kind: "people", paste }, "Morag Innes");
    expect(answer.status).toBe(303);
    expect(await (await app.get(`${LISTS}/1`, "Morag Innes")).text()).toContain("Eilidh Gunn");
  }));

describe("a list that was taken out of here", () => {
  test.each([
    ["people", "xlsx"],
    ["people", "csv"],
    ["organisations", "xlsx"],
    ["organisations", "csv"],
  ])("of %s as .%s is all known when it comes back", (what, ending) =>
    withApp(async (app) => {
      const file = await app.get(`/strathbrae/desk/set-up/${what}.${ending}`, "Fiona Geddes");
      expect(file.status).toBe(200);
      const kind = what === "people" ? "people" : "bodies";
      const bytes = new File([await file.arrayBuffer()], `list.${ending}`);
      const brought = await app.post(`${LISTS}/new`, { kind, file: bytes }, "Fiona Geddes");
      expect(brought.status).toBe(303);
      const html = await (await app.get(`${LISTS}/1`, "Fiona Geddes")).text();
      expect(html).toContain(
        kind === "people" ? "Known already: 8 people" : "Known already: 9 organisations",
      );
      expect(html).toContain("Nothing is left open.");
      expect(html).not.toMatch(/New: |Changed: |Left out: |Not placed: /);
    }),
  );
});

test("letters that nothing can keep are no fault, in the list or in an answer", () =>
  withApp(async (app) => {
    await bring(app, [HEAD, "Jo Orr,,<b>Unkempt</b>,jo at x,"]);
    const fields = {
      "answer:email:1.2": "x\u0000\ud83d",
      "column:1.2": "\u0000",
      "kind:\u0000": "x",
      next: "settle",
    };
    expect((await send(app, fields)).status).toBe(303);
    const html = await (await app.get(`${LISTS}/1`, "Morag Innes")).text();
    expect(html).toContain("&lt;b&gt;Unkempt&lt;/b&gt;");
    expect(html).not.toContain("<b>Unkempt");
  }));
