import { describe, expect, test } from "vitest";
import type { Party } from "../actions/lead.ts";
import { readPlanIn } from "../reading/index.ts";
import { drawnPaper } from "../reading/testing/drawn-paper.ts";
import { typedOf, withCellForm } from "./cell-answers.ts";
import { draftFromPaper } from "./draft-from-paper.ts";
import { reviewOf } from "./review.ts";
import type { ReviewCorrections } from "./review-corrections.ts";
import { answerField, keepField, keepOffered, leadField, rememberField, withSent } from "./review-fields.ts";

const reading = readPlanIn(
  drawnPaper(`
    # Working together
    Date: 12 November 2026
    Improvement | Lead | Implications | Target date | Measure | Comments
    1. Help people | < | < | < | < | <
    Draw a map | TSI | It takes time | End of year | The map | Ask Ewan first
    Visit each area | District leads. | | by June 2027 | Number of visits |
    Agree the way | District leads | | | |
  `),
);
const parties: Party[] = [
  { kind: "organisation", id: "1", name: "Third Sector Interface", aliases: ["TSI"] },
  { kind: "group", id: "2", name: "Area partnerships", aliases: [] },
];
const review = (corrections: ReviewCorrections = {}) => reviewOf(reading, corrections, parties);
const lead = leadField("district leads");

describe("the review of a paper", () => {
  test("asks once for each lead that nobody here is called, wherever it stands", () => {
    const asked = review().questions.filter((each) => each.is === "lead");
    expect(asked.map(({ words, cells }) => [words, cells.length])).toEqual([["District leads", 2]]);
  });

  test("shows every cell of the paper once", () => {
    const shown = review().sections.flatMap(({ cells }) => cells.map(({ cell }) => cell.id));
    expect(shown.toSorted()).toEqual(reading.cells.map(({ id }) => id).toSorted());
    expect(review().figures.cells).toBe(review().figures.placed + review().figures.unplaced);
  });

  test("offers the words that fit no field as notes", () => {
    expect(review().keepable.map(({ text }) => text)).toEqual(["Ask Ewan first"]);
  });
});

describe("what was sent", () => {
  const date = review().questions.find((each) => each.is === "reading" && each.question.kind === "date");
  const id = date?.is === "reading" ? date.question.id : "";

  test("counts as answered where it differs from what stood there, or where a person settles it", () => {
    const sent = { [lead]: "", [answerField(id)]: "as-read" };
    expect(withSent({}, sent, review(), false)).toEqual({});
    const settled = withSent({}, sent, review(), true);
    expect(settled.answers?.[id]).toBe("as-read");
    expect(settled.leads).toEqual({ "district leads": { parties: [], remember: false } });
    const other = withSent({}, { [answerField(id)]: "other-0" }, review(), false);
    expect(other.answers).toEqual({ [id]: "other-0" });
  });

  test("takes no answer that was not offered", () => {
    expect(withSent({}, { [answerField(id)]: "drop table" }, review(), true)).toEqual({});
  });

  test("says whom a lead means, and whether to remember it", () => {
    const sent = { [lead]: "group:2", [rememberField("district leads")]: "yes" };
    const corrections = withSent({}, sent, review(), false);
    const draft = draftFromPaper(reading, corrections, parties);
    const [, second, third] = draft.improvements[0]?.actions ?? [];
    expect([second?.leads[0]?.party?.id, third?.leads[0]?.party?.id]).toEqual(["2", "2"]);
    expect(draft.otherNames).toEqual([{ party: parties[1], name: "District leads" }]);
  });

  test("keeps words as notes, and gives them up again where the tick is taken off", () => {
    const kept = withSent({}, { [keepOffered]: "yes", [keepField]: "t1r3c6" }, review(), false);
    expect(draftFromPaper(reading, kept, parties).improvements[0]?.actions[0]?.note).toBe("Ask Ewan first");
    expect(withSent(kept, { [keepOffered]: "yes" }, review(kept), false).cells).toEqual({});
    expect(withSent(kept, {}, review(kept), false)).toBe(kept);
  });
});

describe("a cell put right", () => {
  const cellOf = (id: string, corrections: ReviewCorrections = {}) => {
    const found = review(corrections)
      .sections.flatMap(({ cells }) => cells)
      .find(({ cell }) => cell.id === id);
    if (!found) throw new Error(`no cell ${id}`);
    return found;
  };
  const form = (id: string, corrections: ReviewCorrections = {}) => {
    const typed = typedOf(cellOf(id, corrections), 1);
    const { role, text, date, joins } = typed as Record<string, string>;
    const party = (typed.party ?? []) as readonly string[];
    return {
      ...{ role: role as never, text: text ?? "", date: date ?? "", joins: joins ?? "", party, kinds: [] },
      ...{ ofImprovement: false, apart: false, leadSaid: true, remember: false, next: "save" as const },
    };
  };

  test("that is saved as it stands says nothing", () => {
    for (const { id } of reading.cells)
      expect(withCellForm({}, cellOf(id), form(id)).cells ?? {}, id).toEqual({});
  });

  test("has its date read from other words, and stays so when its text is changed afterwards", () => {
    const once = withCellForm({}, cellOf("t1r4c4"), { ...form("t1r4c4"), date: "by May 2028" });
    expect(once.cells).toEqual({ t1r4c4: { date: "by May 2028" } });
    const twice = withCellForm(once, cellOf("t1r4c4", once), { ...form("t1r4c4", once), text: "Some day" });
    expect(twice.cells).toEqual({ t1r4c4: { text: "Some day", date: "by May 2028" } });
  });

  test("takes its date from new words of its text", () => {
    const once = withCellForm({}, cellOf("t1r4c4"), { ...form("t1r4c4"), text: "by May 2028" });
    const action = draftFromPaper(reading, once, parties).improvements[0]?.actions[1];
    expect(action?.target).toMatchObject({ text: "by May 2028", end: "2028-05-31" });
  });

  test("goes back to how we read it", () => {
    const once = withCellForm({}, cellOf("t1r3c1"), { ...form("t1r3c1"), text: "Draw two maps" });
    const back = withCellForm(once, cellOf("t1r3c1", once), { ...form("t1r3c1", once), next: "reset" });
    expect(back.cells).toEqual({});
  });

  test("may name several who lead together", () => {
    const chosen = { ...form("t1r4c2"), party: ["organisation:1", "group:2"] };
    const corrections = withCellForm({}, cellOf("t1r4c2"), chosen);
    const action = draftFromPaper(reading, corrections, parties).improvements[0]?.actions[1];
    expect(action).toMatchObject({ leadMode: "joint", leadText: "District leads." });
    expect(action?.leads.map(({ party }) => party?.id)).toEqual(["1", "2"]);
  });
});
