import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "./harness/app.ts";
import { type FieldFound, type FormFound, type PageRead, readPage } from "./harness/read-page.ts";
import { NARROWED, sendForm, walkPages } from "./harness/walk-pages.ts";
import { all, openWord, shown } from "./harness/word-xml.ts";

/** What people with bad intentions write, short enough for every field. Whatever becomes an element or an attribute of it is seen. */
const HOSTILE = [
  `"'><cm-probe data-probe=1>`,
  `' data-probe='1' onfocus='alert(1)' x='`,
  "</script></textarea></title><cm-probe>",
  "<!--<cm-probe>--><svg onload=alert(1)>",
  "javascript:alert(1)//<cm-probe>",
  "'; drop table plans.plan; --<cm-probe>",
  "=cmd|'/C calc'!A0<cm-probe>",
  "$" + "{7*7}{{7*7}}&lt;cm-probe&gt;<cm-probe>",
] as const;

const LEADS_SOMEWHERE_SAFE = /^(?:[/#?]|https?:\/\/|mailto:|data:,)/;

/** Nothing of a page may come from anybody's words but words. */
function expectWordsOnly(where: string, page: PageRead): void {
  const strange = page.elements.flatMap(({ name, attributes }) => {
    const found = Object.entries(attributes).filter(
      ([attribute, value]) =>
        /^on|^data-probe$|^srcdoc$|^style$/.test(attribute) ||
        (/^(?:href|src|action|formaction|xlink:href)$/.test(attribute) && !LEADS_SOMEWHERE_SAFE.test(value)),
    );
    return name === "cm-probe" || found.length > 0 ? [[name, ...found]] : [];
  });
  const inner = page.inner.filter((words) => words.includes("cm-probe"));
  expect([where, strange, inner]).toEqual([where, [], []]);
}

/** Doors that end what the others need, or have a board decide of it first; they are tried elsewhere. */
const ENDS =
  /sign-out|\/approving-board|\/account\/sessions|second-step|\/withdrawal|\/archiving|\/removal|\/undoing|\/roles\/[^/]+\/end/;
/** Doors after which a thing has fewer. */
const STOPS = /\/closure|\/cancellation|\/merger/;

/** Pages that lead on once their thing is settled, as it is while every form is sent; and those that have no other forms. */
const WITHOUT_FORMS = new RegExp(`/leaving$|${NARROWED.source}`);

const PAPER = [
  "Improvement,Outcome,Action,Lead,Target date,Measure,Risks",
  ...[0, 1, 2].map((row) =>
    ["We will", "Better", "Do", "Council", "by June 2027", "A paper", "Risk"]
      .map(
        (words, column) =>
          `"${words} ${(HOSTILE[(row + column) % HOSTILE.length] ?? "").replaceAll('"', '""')}"`,
      )
      .join(","),
  ),
].join("\n");

/** Fills every field with the next of these, and leaves alone what a person does not type. */
function filler(): (field: FieldFound) => string | File {
  let turn = 0;
  const words = () => HOSTILE[turn++ % HOSTILE.length] ?? "";
  return ({ name, kind, value, options }) => {
    if (kind === "file") return new File([name === "file" ? PAPER : words()], `${words()}.csv`);
    if (kind === "select") return value || (options.find((option) => option !== "") ?? "");
    if (["hidden", "radio", "checkbox", "button"].includes(kind)) return value;
    return `${value.slice(0, 20)} ${words()}`;
  };
}

/** Ending forms last, so that a page still has its others when they are sent. */
const byEnd = (one: FormFound, other: FormFound) =>
  Number(STOPS.test(one.action)) - Number(STOPS.test(other.action));

/** Fills in and sends each kind of form that somebody can reach, twice: the second time what it stands on has changed. */
async function sendEveryForm(test: TestApp, who: string) {
  const fill = filler();
  const tried = new Set<string>();
  const taken: string[] = [];
  const conflicts: string[] = [];
  const sendAll = async (where: string, page: PageRead) => {
    for (const { action, method } of [...page.forms].sort(byEnd)) {
      const door = action.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, "*");
      if (method !== "post" || ENDS.test(door) || tried.has(door)) continue;
      const now = readPage(await (await test.get(where, who)).text());
      const form = now.forms.find((one) => one.action === action);
      if (!form) continue;
      tried.add(door);
      for (const time of [1, 2]) {
        const sent = await sendForm(test, form, fill, who);
        for (const html of sent.pages) expectWordsOnly(`${door} after a form`, readPage(html));
        expect([door, sent.statuses.filter((status) => status >= 500)]).toEqual([door, []]);
        if (sent.taken && time === 1) taken.push(door);
        if (sent.statuses.includes(409)) conflicts.push(door);
      }
    }
  };
  // What was sent leads to further forms, and some things have a form that others of their kind have not.
  for (const ofAKind of [1, 2])
    await walkPages(test, ["/strathbrae/desk"], sendAll, { who, ofAKind, leaveOut: WITHOUT_FORMS });
  return { taken, conflicts };
}

const REVIEW = "/strathbrae/desk/imports/1";

/** Makes a plan of the paper that was brought in; answers its number. */
async function createFromPaper(test: TestApp, who: string): Promise<number> {
  const { forms } = readPage(await (await test.get(REVIEW, who)).text());
  const fields = forms.find(({ action }) => action === REVIEW)?.fields ?? [];
  const typed = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const created = await test.post(REVIEW, { ...typed, next: "create" }, who);
  const plan = /\/desk\/plans\/(\d+)\?said=created/.exec(created.headers.get("location") ?? "")?.[1];
  if (!plan) throw new Error(`the paper did not become a plan: ${created.status}`);
  return Number(plan);
}

async function publish(test: TestApp, plan: number, who: string): Promise<void> {
  const path = `/strathbrae/desk/plans/${plan}`;
  const { forms } = readPage(await (await test.get(`${path}/versions`, who)).text());
  const form = forms.find(({ action }) => action === `${path}/publication`);
  const version = form?.fields.find(({ name }) => name === "version")?.value ?? "";
  const answer = await test.post(`${path}/publication`, { version, note: HOSTILE[0] }, who);
  expect([plan, answer.status]).toEqual([plan, 303]);
}

/** Filters are looked at one at a time: together they are as many pages as there are pairs of them. */
const SEVERAL_ASKED = /&/;

const FILE = /\.(?:csv|xlsx)(?:\?|$)|plan\.(?:docx|json)$|\/file$|\/paper$/;

/** A file is kept, never shown as a page of ours; and a plan's file says the words themselves. */
async function expectSoundFile(test: TestApp, path: string, who: string | undefined): Promise<void> {
  const { status, headers, ...answer } = await test.get(path, who).then(async (one) => ({
    status: one.status,
    headers: one.headers,
    bytes: new Uint8Array(await one.arrayBuffer()),
  }));
  expect([path, status, headers.get("x-content-type-options")]).toEqual([path, 200, "nosniff"]);
  expect(headers.get("content-disposition")).toMatch(
    /^attachment; filename="[^"\\]*"(?:; filename\*=UTF-8''[\w!#$&+.^`|~%-]*)?$/,
  );
  if (/\/(?:file|paper)$/.test(path)) expect(headers.get("content-type")).toBe("application/octet-stream");
  const said = await wordsOf(path, answer.bytes);
  if (path.endsWith(".json")) JSON.parse(said);
  // A table of some days and numbers need not hold the words.
  if (!/\.(?:csv|xlsx)(?:\?|$)/.test(path) || path.includes("/plan."))
    expect([path, said.includes("<cm-probe")]).toEqual([path, true]);
}

/** The words of a file. In a table none of them is anything that a spreadsheet would work out. */
async function wordsOf(path: string, bytes: Uint8Array): Promise<string> {
  if (path.endsWith(".docx")) return shown(await (await openWord(bytes)).part("word/document.xml"));
  const text = new TextDecoder().decode(bytes);
  if (/\.csv(?:\?|$)/.test(path)) {
    const fields = Papa.parse<string[]>(text).data.flat();
    expect([path, fields.filter((field) => /^[=+\-@\t\r](?![\d.]+$)/.test(field))]).toEqual([path, []]);
  }
  if (!/\.xlsx(?:\?|$)/.test(path)) return text;
  const book = await openWord(bytes);
  const sheets = book.names.filter((name) => name.startsWith("xl/worksheets/sheet"));
  for (const sheet of sheets) {
    const found = await book.part(sheet);
    expect([path, all(found, "f").length, all(found, "hyperlink").length]).toEqual([path, 0, 0]);
  }
  const shared = await book.part("xl/sharedStrings.xml");
  return all(shared, "t")
    .map(({ children }) => children.join(""))
    .join("\n");
}

describe("hostile words", () => {
  it.each([
    `<p>${HOSTILE[0]}</p>`,
    `<input value='${HOSTILE[1]}'>`,
    `<p>${HOSTILE[3]}</p>`,
    `<a href="${HOSTILE[4]}">a link</a>`,
    "<p onclick='go()'>a page of ours</p>",
    "<script>const words = '<cm-probe>';</script>",
  ])("are seen where they become more than words: %s", (html) => {
    expect(() => expectWordsOnly("a bad page", readPage(html))).toThrow(/expected \[ 'a bad page'/);
  });

  it(
    "typed into every field of every form, and brought in by a paper, stay words on every page and in every file",
    () =>
      withApp(async (test) => {
        const who = "Fiona Geddes";
        const { taken, conflicts } = await sendEveryForm(test, who);
        expect(taken.length).toBeGreaterThan(22);
        expect(taken).toContain("/strathbrae/desk/imports/new");
        expect(taken).toContain("/strathbrae/desk/actions/*/evidence");
        expect(conflicts.length).toBeGreaterThan(8);

        const plan = await createFromPaper(test, who);
        for (const number of [1, plan]) await publish(test, number, who);

        for (const [reader, from, least] of [
          [undefined, [`/strathbrae/plans/${plan}`, "/strathbrae"], 10],
          ["Sheena Watt", ["/strathbrae/desk"], 15],
          [who, ["/strathbrae/desk", `${REVIEW}/cells/t1r2c1`], 30],
        ] as const) {
          let marked = 0;
          const look = (where: string, page: PageRead, html: string) => {
            expectWordsOnly(`${where} to ${reader ?? "everybody"}`, page);
            if (html.includes("&lt;cm-probe")) marked += 1;
          };
          const looked = await walkPages(test, from, look, {
            who: reader,
            ofAKind: 2,
            leaveOut: SEVERAL_ASKED,
          });
          // The words are there to be read, and not only gone.
          expect([reader, marked > least / 2, looked.length > least]).toEqual([reader, true, true]);
          for (const path of looked.filter((one) => FILE.test(one)))
            await expectSoundFile(test, path, reader);
        }
      }),
    240_000,
  );
});
