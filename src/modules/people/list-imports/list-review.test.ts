import { describe, expect, test } from "vitest";
import { type ListCorrections, nothingPutRight } from "./list-corrections.ts";
import type { ListPaper } from "./list-paper.ts";
import type { KnownPerson, ListKnown, ReviewedRow } from "./list-review.ts";
import type { KnownBody } from "./match-body.ts";
import { reviewOf } from "./whole-review.ts";

const body = (id: string, name: string, aliases: string[] = [], kind = "council"): KnownBody => ({
  ...{ id, name, aliases, kind, statutory: true, facilitator: true, version: 1 },
});
const person = (id: string, name: string, facts: Partial<KnownPerson> = {}): KnownPerson => ({
  ...{
    id,
    name,
    post: null,
    organisationId: null,
    email: null,
    signsIn: false,
    leftOn: null,
    plansContact: false,
  },
  ...{ roles: [], version: 1, ...facts },
});

const known: ListKnown = {
  bodies: [
    body("b-council", "Strathbrae Council", ["the Council"]),
    body("b-nhs", "NHS Strathbrae", ["the Health Board"], "health-board"),
  ],
  people: [
    person("p-morag", "Morag Innes", {
      post: "Community planning officer",
      organisationId: "b-council",
      email: "morag.innes@strathbrae.example",
      signsIn: true,
      roles: ["lead-officer"],
    }),
    person("p-aisha", "Aisha Malik", { organisationId: "b-nhs", plansContact: true }),
  ],
  kinds: {
    council: "Council",
    "health-board": "Health board",
    "community-body": "Community body",
    other: "Other partner",
  },
  canStand: (kind, statutory) => !statutory || kind === "council" || kind === "health-board",
  mayChangeBodies: true,
  mayGiveRoles: true,
};

/** A list as its rows, the first of which are headings; “~” reaches across the table. */
function paper(...rows: string[]): ListPaper {
  const columns = Math.max(...rows.map((row) => row.split("|").length));
  return {
    name: "list.csv",
    lines: 0,
    asides: [],
    tables: [
      {
        number: 1,
        caption: null,
        columns,
        rows: rows.map((row, index) => ({
          number: index + 1,
          cells: Array.from({ length: columns }, (_, at) =>
            (row.replace("~", "").split("|")[at] ?? "").trim(),
          ),
          repeats: [],
          isBand: row.startsWith("~"),
        })),
      },
    ],
  };
}

const people = (content: ListPaper, put: Partial<ListCorrections> = {}, on: ListKnown = known) =>
  reviewOf({ kind: "people", content, corrections: { ...nothingPutRight, ...put } }, on);
const bodies = (content: ListPaper, put: Partial<ListCorrections> = {}) =>
  reviewOf({ kind: "bodies", content, corrections: { ...nothingPutRight, ...put } }, known);
const told = ({ row, standing, name }: ReviewedRow) => `${row} ${standing} ${name}`;

describe("the columns of a list", () => {
  test.each<[string, string, string[]]>([
    [
      "Name | Job title | Organisation | E-mail | Mobile",
      "Jo Orr | Nurse | NHS | j@x.example | 01738 475000",
      ["name", "post", "body", "email", "kept-out"],
    ],
    [
      "First name | Surname | Role | Company",
      "Jo | Orr | Nurse | NHS",
      ["forename", "surname", "post", "body"],
    ],
    [
      "Title | Forename | Last Name | Role on the Board",
      "Dr | Jo | Orr | Chair",
      ["honorific", "forename", "surname", "role"],
    ],
    ["Name | Title | Role", "Jo Orr | Nurse | Board member", ["name", "post", "role"]],
    ["Contact | Contact details", "Jo Orr | j@x.example", ["name", "email"]],
    [
      "Jo Orr | j@x.example | NHS Strathbrae",
      "Al Orr | a@x.example | the Council",
      ["name", "email", "body"],
    ],
    ["Name | Colour", "Jo Orr | Green", ["name", "unknown"]],
  ])("%s", (headings, row, fields) => {
    const [table] = people(paper(headings, row)).tables;
    expect(table?.columns.map(({ field }) => field)).toEqual(fields);
  });

  test("are what a person says they are, and nothing else is then", () => {
    const review = people(paper("Name | Colour", "Orr, Jo | Green Team"), { columns: { "1.2": "post" } });
    expect(review.rows[0]?.person?.be).toMatchObject({ name: "Jo Orr", post: "Green Team" });
    const other = people(paper("Name | Nickname", "Jo | Jo Orr"), {
      columns: { "1.1": "kept-out", "1.2": "name" },
    });
    expect(other.rows[0]?.name).toBe("Jo Orr");
  });

  test("hold every cell: placed, kept out, or not known", () => {
    const { cells } = people(
      paper(
        "~Partners of Strathbrae",
        "Name | Phone | Colour",
        "Jo Orr | 01738 475000 | Green",
        "Al Orr | |",
      ),
    );
    expect(cells).toEqual({ all: 8, placed: 6, keptOut: 1, unknown: 1 });
  });
});

describe("a row of a list of people", () => {
  const head = "Name | Post | Organisation | E-mail";

  test("is new, changed or known, with the differences", () => {
    const review = people(
      paper(
        head,
        "Ewan Laird | Chief officer | the Health Board | ewan@x.example",
        "INNES, Morag | Head of planning | Strathbrae council | Morag.Innes@strathbrae.example",
        "Aisha Malik | | NHS Strathbrae |",
      ),
    );
    expect(review.rows.map(told)).toEqual([
      "2 new Ewan Laird",
      "3 changed Morag INNES",
      "4 known Aisha Malik",
    ]);
    expect(review.rows[1]?.differences).toEqual([
      { field: "post", before: "Community planning officer", after: "Head of planning" },
    ]);
    expect(review.questions).toEqual([]);
  });

  test("with an empty cell takes nothing away", () => {
    const [row] = people(paper(head, "Morag Innes | | | morag.innes@strathbrae.example")).rows;
    expect(row?.person?.be).toMatchObject({ post: "Community planning officer", body: { id: "b-council" } });
    expect(row?.standing).toBe("known");
  });

  test("never changes the address that somebody signs in with", () => {
    const [row] = people(paper(head, "Morag Innes | | the Council | other@x.example")).rows;
    expect(row?.person?.be.email).toBe("morag.innes@strathbrae.example");
    expect(row?.notes).toContainEqual({ is: "email-is-login" });
  });

  test("lets nobody in again who left: no role and no sign-in, and says so", () => {
    const left = person("p-ina", "Ina Orr", { email: "ina@x.example", leftOn: "2026-11-22" as never });
    const list = paper(
      "Name | Organisation | E-mail | Role on the Board",
      "Ina Orr | the Council | ina@x.example | Chair",
    );
    const asked = { givesRoles: true, logins: ["1.2"] };
    const rowsOf = (who: KnownPerson) => people(list, asked, { ...known, people: [who] }).rows;
    expect(rowsOf({ ...left, leftOn: null })[0]?.person?.be).toMatchObject({ roles: ["chair"], login: true });
    expect(rowsOf(left)[0]?.person?.be).toMatchObject({ roles: [], login: false });
    expect(rowsOf(left)[0]?.notes).toContainEqual({ is: "leaves", on: "2026-11-22" });
  });

  test("asks where only the name is the same, and leaves the row out until somebody says", () => {
    const list = paper(head, "Aisha Malik | Officer | the Council | aisha@x.example");
    const review = people(list);
    expect(review.questions).toMatchObject([{ is: "same", why: "name", chosen: "leave" }]);
    expect(review.rows[0]?.standing).toBe("left-out");
    const same = people(list, { answers: { "same:1.2": "p-aisha" } });
    expect(same.rows[0]?.differences.map(({ field }) => field)).toEqual(["post", "body", "email", "contact"]);
    expect(people(list, { answers: { "same:1.2": "new" } }).rows[0]?.standing).toBe("new");
    expect(people(list, { answers: { "same:1.2": "p-nobody" } }).rows[0]?.standing).toBe("left-out");
  });

  test("asks where an address belongs to somebody of another name", () => {
    const list = paper(head, "Jo Orr | | | morag.innes@strathbrae.example");
    expect(people(list).questions).toMatchObject([{ is: "same", why: "email", chosen: "leave" }]);
    const [row] = people(list, { answers: { "same:1.2": "new" } }).rows;
    expect(row?.person?.be).toMatchObject({ name: "Jo Orr", email: null });
  });

  test("says what is no address, and comes in without it or with the one that is put right", () => {
    const list = paper(head, "Jo Orr | | | jo.orr at x.example");
    expect(people(list).questions).toMatchObject([
      { is: "email", words: "jo.orr at x.example", answered: false },
    ]);
    expect(people(list).rows[0]?.person?.be.email).toBeNull();
    const right = people(list, { answers: { "email:1.2": "jo.orr@x.example" } });
    expect(right.rows[0]?.person?.be.email).toBe("jo.orr@x.example");
  });

  test("that stands twice comes in once", () => {
    const list = paper(
      head,
      "Jo Orr | | | jo@x.example",
      "Joanna Orr | | | JO@x.example",
      "Jo Orr | Nurse | |",
    );
    expect(people(list).rows.map(told)).toEqual([
      "2 new Jo Orr",
      "3 left-out Joanna Orr",
      "4 left-out Jo Orr",
    ]);
    const both = people(list, { answers: { "twice:1.3": "new" } });
    expect(both.rows[1]?.person?.be).toMatchObject({ name: "Joanna Orr", email: null });
  });

  test("without a name is not placed until somebody writes one, and can be left out", () => {
    const list = paper(head, "| Nurse | | jo@x.example");
    expect(people(list).rows.map(told)).toEqual(["2 nobody "]);
    expect(people(list, { answers: { "no-name:1.2": "Jo Orr" } }).rows.map(told)).toEqual(["2 new Jo Orr"]);
    expect(people(list, { left: ["1.2"] })).toMatchObject({
      questions: [],
      rows: [{ standing: "left-out" }],
    });
  });

  test("under a heading of its own belongs to the body that stands there", () => {
    const review = people(
      paper(
        "Name | E-mail",
        "~NHS Strathbrae",
        "Jo Orr | jo@x.example",
        "The Council",
        "Al Orr | al@x.example",
      ),
    );
    expect(review.rows.map(told)).toEqual(["2 band ", "3 new Jo Orr", "4 band ", "5 new Al Orr"]);
    expect(review.rows.flatMap((row) => row.person?.be.body ?? [])).toMatchObject([
      { id: "b-nhs" },
      { id: "b-council" },
    ]);
  });

  test("asks once for each body that is not known: one of ours, a new one, or none", () => {
    const list = paper(
      head,
      "Jo Orr | | Glenbrae Development Trust | a@x.example",
      "Al Orr | | Glenbrae development trust | b@x.example",
      "Di Orr | | NHS | c@x.example",
    );
    const review = people(list);
    expect(review.questions).toMatchObject([
      {
        is: "body",
        words: "Glenbrae Development Trust",
        rows: ["1.2", "1.3"],
        chosen: "create",
        kind: "community-body",
      },
      { is: "body", words: "NHS", near: "b-nhs", chosen: "b-nhs" },
    ]);
    expect(review.newBodies).toMatchObject([{ name: "Glenbrae Development Trust", statutory: false }]);
    const none = people(list, { answers: { "body:glenbrae development trust": "none" } });
    expect(none.newBodies).toEqual([]);
    expect(none.rows[0]?.person?.be.body).toEqual({ is: "none" });
    expect(people(list, {}, { ...known, mayChangeBodies: false }).questions[0]).toMatchObject({
      chosen: "none",
    });
  });

  test("gives a role or a login only where somebody ticked it, and may", () => {
    const list = paper(
      "Name | E-mail | Role on the Board",
      "Jo Orr | jo@x.example | Chair",
      "Morag Innes | morag.innes@strathbrae.example | Lead officer",
    );
    expect(people(list).rows.map((row) => [row.person?.be.roles, row.person?.be.login])).toEqual([
      [[], false],
      [[], false],
    ]);
    const ticked = { givesRoles: true, logins: ["1.2", "1.3"] };
    expect(
      people(list, ticked).rows.map((row) => [row.standing, row.person?.be.roles, row.person?.be.login]),
    ).toEqual([
      ["new", ["chair"], true],
      ["known", [], false],
    ]);
    const may = { ...known, mayGiveRoles: false };
    expect(people(list, ticked, may).rows[0]?.person?.be).toMatchObject({ roles: [], login: false });
  });

  test("does not take the place of who answers for a body's actions already", () => {
    const [row] = people(
      paper("Name | Organisation | Contact for plans", "Jo Orr | NHS Strathbrae | yes"),
    ).rows;
    expect(row?.person?.be.contact).toBe(false);
    expect(row?.notes).toEqual([{ is: "contact-taken", by: "Aisha Malik" }]);
  });
});

describe("a row of a list of bodies", () => {
  const head = "Name | Other names | What it is | By law";

  test("is known by its name or another name, and changed by what the list says more", () => {
    const review = bodies(
      paper(
        head,
        "the health board | NHSS | Health board | Partner, facilitates",
        "Strathbrae Council | | Council | Partner, facilitates",
        "Glenbrae Trust | GT | Development trust |",
      ),
    );
    expect(review.rows.map(told)).toEqual([
      "2 changed the health board",
      "3 known Strathbrae Council",
      "4 new Glenbrae Trust",
    ]);
    expect(review.rows[0]?.differences).toEqual([
      { field: "aliases", before: "the Health Board", after: "the Health Board, NHSS" },
    ]);
    expect(review.rows[2]?.body?.be).toMatchObject({
      aliases: ["GT"],
      kind: "community-body",
      statutory: false,
    });
  });

  test("asks whether “NHS” is NHS Strathbrae, and remembers the name where it is", () => {
    const review = bodies(paper(head, "NHS | | |"));
    expect(review.questions).toMatchObject([{ is: "same", why: "body-name", chosen: "b-nhs" }]);
    expect(review.rows[0]?.body?.be.aliases).toEqual(["the Health Board", "NHS"]);
    expect(bodies(paper(head, "NHS | | |"), { answers: { "same:1.2": "new" } }).rows.map(told)).toEqual([
      "2 new NHS",
    ]);
  });

  test("takes no other name that stands for another body, and no standing that the law does not know", () => {
    const [row] = bodies(paper(head, "Glenbrae Trust | the Council | Community body | Partner")).rows;
    expect(row?.body?.be).toMatchObject({ aliases: [], statutory: false });
    expect(row?.notes.map(({ is }) => is)).toEqual(["alias-taken", "standing-not-by-law"]);
  });
});

test("five hundred rows beside five hundred people are worked out without a question each", () => {
  const many = Array.from(
    { length: 500 },
    (_, index) => `Person${String.fromCodePoint(97 + (index % 26))} Number${index}`,
  );
  const on = {
    ...known,
    people: many.map((name, index) => person(`p-${index}`, name, { organisationId: "b-nhs" })),
  };
  const review = people(
    paper("Name | Organisation", ...many.map((name) => `${name} | NHS Strathbrae`)),
    {},
    on,
  );
  expect(review.rows.filter(({ standing }) => standing === "known")).toHaveLength(500);
  expect(review.questions).toEqual([]);
});
