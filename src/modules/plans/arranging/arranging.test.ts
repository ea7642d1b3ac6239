import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { aYearOn } from "./copied-words.ts";
import { type HeldLead, handOver, handOverWords, type Worker } from "./handover.ts";
import { isOutOfOrder, numberAnew, placeAmong } from "./order.ts";

const day = (text: string) => text as CalendarDate;

describe("a place in an order", () => {
  test.each([
    ["b", { to: "up" } as const, "b a c"],
    ["b", { to: "down" } as const, "a c b"],
    ["a", { to: "up" } as const, "a b c"],
    ["a", { after: "c" }, "b c a"],
    ["c", { after: null }, "c a b"],
    ["c", { after: "c" }, "a b c"],
  ])("%s %o: %s", (id, place, order) => {
    expect(placeAmong(["a", "b", "c"], id, place)?.join(" ")).toBe(order);
  });

  test("is nowhere for what is not there", () => {
    expect(placeAmong(["a"], "b", { to: "up" })).toBeNull();
    expect(placeAmong(["a"], "a", { after: "b" })).toBeNull();
  });

  test("loses nothing and invents nothing, and down undoes up", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }),
        fc.nat(),
        fc.nat(),
        (ids, from, to) => {
          const id = ids[1 + (from % (ids.length - 1))] ?? "";
          const after = ids[to % ids.length] ?? null;
          expect([...(placeAmong(ids, id, { after }) ?? [])].sort()).toEqual([...ids].sort());
          const up = placeAmong(ids, id, { to: "up" }) ?? [];
          expect(placeAmong(up, id, { to: "down" })).toEqual(ids);
        },
      ),
    );
  });

  test("is counted in the way of the paper: figures, or letters", () => {
    expect(numberAnew(["2", "1", null])).toEqual(["1", "2", "3"]);
    expect(numberAnew(["B", "A"])).toEqual(["A", "B"]);
    expect(isOutOfOrder(["1", "2"])).toBe(false);
    expect(isOutOfOrder([null, null])).toBe(false);
    expect(isOutOfOrder(["2", "1"])).toBe(true);
  });
});

test.each([
  ["by June 2027", "by June 2028"],
  ["Autumn/Winter 2027", "Autumn/Winter 2028"],
  ["2026/27", "2027/28"],
  ["2026-27 to 2028", "2027-28 to 2029"],
  ["2026-11-12", "2027-11-12"],
  ["12/11/26", "12/11/27"],
  ["FY27/28", "FY28/29"],
  ["Spring", "Spring"],
  ["next Board meeting", "next Board meeting"],
  ["within 6 months", "within 6 months"],
  ["01738 475000", "01738 475000"],
])("“%s” is “%s” a year on", (words, next) => {
  expect(aYearOn(words)).toBe(next);
});

const nhs: Worker = {
  kind: "organisation",
  id: "nhs",
  name: "NHS Strathbrae",
  aliases: ["NHS", "the Health Board"],
};
const council: Worker = { kind: "organisation", id: "council", name: "Strathbrae Council", aliases: [] };
const lead = (facts: Partial<HeldLead>): HeldLead => ({
  ...{ id: "1", actionId: "a", position: 1, organisationId: "nhs", groupId: null, answeringPersonId: null },
  ...{ fromOn: null, toOn: null, note: null, ...facts },
});

describe("what somebody leads, handed over", () => {
  const asked = { from: nhs, to: council, answering: null, today: day("2026-11-23") };

  test("ends on the day before, and the other begins", () => {
    const steps = handOver([lead({})], { ...asked, on: day("2027-04-01") });
    expect(steps?.ended).toEqual([{ id: "1", toOn: "2027-03-31", position: 1 }]);
    expect(steps?.begun).toMatchObject([
      { organisationId: "council", fromOn: "2027-04-01", toOn: null, position: 1001 },
    ]);
  });

  test("stands behind the new lead at once, where the day has come", () => {
    const steps = handOver([lead({})], { ...asked, on: day("2026-11-23") });
    expect(steps?.ended).toEqual([{ id: "1", toOn: "2026-11-22", position: 1001 }]);
    expect(steps?.begun).toMatchObject([{ position: 1 }]);
  });

  test("is nothing where they do not lead it then", () => {
    expect(handOver([lead({ organisationId: "tsi" })], { ...asked, on: day("2027-04-01") })).toBeNull();
    expect(handOver([lead({ toOn: day("2027-03-31") })], { ...asked, on: day("2027-04-01") })).toBeNull();
  });

  test("that had not begun names the new one, and keeps its days", () => {
    const steps = handOver([lead({ fromOn: day("2027-06-01"), toOn: day("2027-12-31") })], {
      ...asked,
      on: day("2027-04-01"),
    });
    expect(steps).toMatchObject({
      ended: [],
      begun: [],
      renamed: [{ id: "1", to: { organisationId: "council" } }],
    });
  });

  test("does not name the new one twice where they lead it together already", () => {
    const held = [lead({}), lead({ id: "2", position: 2, organisationId: "council" })];
    const steps = handOver(held, { ...asked, on: day("2027-04-01") });
    expect([steps?.ended.length, steps?.begun.length]).toEqual([1, 0]);
  });

  test("keeps who is named to answer, where they go with their body", () => {
    const held = [lead({ answeringPersonId: "aisha" })];
    const on = day("2026-11-23");
    expect(handOver(held, { ...asked, keepsAnswering: true, on })?.begun).toMatchObject([
      { organisationId: "council", answeringPersonId: "aisha" },
    ]);
    expect(handOver(held, { ...asked, on })?.begun).toMatchObject([{ answeringPersonId: null }]);
  });

  test("of a person changes who answers, and no lead and no word", () => {
    const morag: Worker = { kind: "person", id: "morag", name: "Morag Innes", aliases: [] };
    const aisha: Worker = { ...morag, id: "aisha", name: "Aisha Malik" };
    const on = day("2026-11-23");
    const steps = handOver([lead({ answeringPersonId: "morag" })], { ...asked, from: morag, to: aisha, on });
    expect(steps?.begun).toMatchObject([{ organisationId: "nhs", answeringPersonId: "aisha" }]);
    expect(handOverWords("NHS Strathbrae", { from: morag, to: aisha, on, today: on })).toBe("NHS Strathbrae");
  });

  test.each([
    ["NHS Strathbrae", "2026-11-23", "Strathbrae Council"],
    ["the Health Board and TSI", "2026-11-23", "Strathbrae Council and TSI"],
    ["NHS with TSI", "2026-11-23", "Strathbrae Council with TSI"],
    ["Somebody else", "2026-11-23", "Strathbrae Council"],
    ["NHS", "2027-04-01", "NHS until 31 March 2027, then Strathbrae Council"],
    [null, "2026-11-23", "Strathbrae Council"],
  ])("%s from %s: %s", (words, on, then) => {
    expect(handOverWords(words, { ...asked, on: day(on) })).toBe(then);
  });
});
