import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readInChild } from "../../../platform/documents/index.ts";
import type { ReadPaper } from "./child.ts";
import { tellPlan } from "./testing/told-plan.ts";

const entry = fileURLToPath(new URL("./child.ts", import.meta.url));
const paper = (name: string) =>
  fileURLToPath(new URL(`../../../../test/fixtures/papers/${name}`, import.meta.url));

const PLAN = [
  "1. Residents help to shape the plan",
  "outcome: Residents see their words in the plan.",
  "cost: hall hire",
  "cost: printing.",
  "risk: the same people come each time.",
  "- Hold four open evenings, one in each locality. | Strathbrae Third Sector Interface | October 2027 | Minutes of each evening + 120 residents took part",
  "- Write up what was said within four weeks. | Strathbrae Third Sector Interface | November 2027 | Minutes of each evening + 120 residents took part",
  "- Answer each point in public. | All partners | · | Answers published",
  "2. Partners share what they know",
  "outcome: Decisions rest on the same figures.",
  "resource of 1: one day a week of an analyst.",
  "- Agree how data on fuel poverty is shared. | Strathbrae Health Board and council | By the end of March 2028 | Agreement signed + First table of figures shared",
  "- Train ten people to read the figures. | To be identified | By the end of March 2028 | Ten people trained",
];

test.each(["merged-plan.docx", "merged-plan.odt", "merged-plan.html"])(
  "a plan written by another program is read in a process of its own: %s",
  async (name) => {
    const read = await readInChild<ReadPaper>(entry, paper(name), {
      name: "Uploaded plan",
      dated: "2027-01-11",
    });
    if (!read.ok) throw new Error(`not read: ${read.refusal.reason}`);
    const { paper: facts, reading } = read.value;
    expect(facts).toMatchObject({ name: "Uploaded plan", tables: 1 });
    expect(reading).toMatchObject({
      title: "Strathbrae improvement plan",
      dated: "2027-01-11",
      datedBy: "person",
    });
    expect(tellPlan(reading)).toEqual(PLAN);
  },
);

test("a spreadsheet with true dates, merges, a hidden row and a note gives the same plan", async () => {
  const read = await readInChild<ReadPaper>(entry, paper("dated-plan.xlsx"), { name: "dated-plan.xlsx" });
  if (!read.ok) throw new Error(`not read: ${read.refusal.reason}`);
  const { paper: facts, reading } = read.value;
  expect(facts.asides).toEqual([
    {
      kind: "comment",
      text: "Is the date agreed with the health board?",
      by: "Ewan Laird",
      where: { table: 1, row: 7, column: 1 },
    },
    { kind: "hidden", text: "Lists\nGreen\tAmber\nRed", where: null },
    { kind: "hidden", text: "Ask again by letter.\t31 October 2027", where: null },
  ]);
  expect(tellPlan(reading)).toEqual(
    PLAN.map((line) =>
      line
        .replace("November 2027 |", "15 November 2027 |")
        .replace("By the end of March 2028 |", "31/03/2028 |")
        .replace("Ten people trained", "25%"),
    ),
  );
});
