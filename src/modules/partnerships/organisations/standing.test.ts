import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import {
  bodiesAtWork,
  isAtWork,
  type NamedBody,
  sayEnd,
  sayFormerNames,
  withFormerName,
} from "./standing.ts";

const day = (text: string) => text as CalendarDate;
const TODAY = day("2026-11-23");

const body = (id: string, name: string, more: Partial<NamedBody> = {}): NamedBody => ({
  id,
  name,
  aliases: [],
  formerNames: [],
  endedOn: null,
  succeededById: null,
  ...more,
});

test("the last day of a body counts as one of its days", () => {
  expect(isAtWork({ endedOn: TODAY }, TODAY)).toBe(true);
  expect(isAtWork({ endedOn: day("2026-11-22") }, TODAY)).toBe(false);
});

test("a paper that uses a former name means the body that bore it", () => {
  const renamed = body("1", "Strathbrae Together", {
    aliases: ["ST"],
    formerNames: [{ name: "Voluntary Action", until: day("2026-03-31") }],
  });
  expect(bodiesAtWork([renamed], TODAY)[0]?.aliases).toEqual(["ST", "Voluntary Action"]);
});

test("a body that became part of another is not chosen any more, and its names mean the other, however often that happened", () => {
  const all = [
    body("c", "College of the North"),
    body("b", "Strathbrae College", { aliases: ["SC"], endedOn: day("2026-07-31"), succeededById: "c" }),
    body("a", "Glen Institute", { aliases: ["GI"], endedOn: day("2020-07-31"), succeededById: "b" }),
  ];
  const [only, ...rest] = bodiesAtWork(all, TODAY);
  expect(rest).toEqual([]);
  expect(only?.aliases).toEqual(["Strathbrae College", "SC", "Glen Institute", "GI"]);
});

test("a name that another body bears now means that one", () => {
  const all = [
    body("1", "Together", { formerNames: [{ name: "Action", until: day("2026-03-31") }] }),
    body("2", "action"),
  ];
  expect(bodiesAtWork(all, TODAY)[0]?.aliases).toEqual([]);
});

test("a circle of successors does not hang", () => {
  const all = [
    body("1", "One", { endedOn: day("2026-01-01"), succeededById: "2" }),
    body("2", "Two", { endedOn: day("2026-01-01"), succeededById: "1" }),
    body("3", "Three"),
  ];
  expect(bodiesAtWork(all, TODAY).map(({ name }) => name)).toEqual(["Three"]);
});

test("the old name holds until the day before; taking it back leaves no former name of that name", () => {
  const first = withFormerName({ name: "Action", formerNames: [] }, "Together", day("2027-04-01"));
  expect(first).toEqual([{ name: "Action", until: "2027-03-31" }]);
  expect(sayFormerNames(first)).toEqual(["until 31 March 2027: Action"]);
  expect(withFormerName({ name: "Together", formerNames: first }, "Action", day("2027-05-01"))).toEqual([
    { name: "Together", until: "2027-04-30" },
  ]);
});

test("its end is told with its successor, where it has one", () => {
  const names = (id: string) => (id === "c" ? "College of the North" : null);
  expect(sayEnd({ endedOn: null, succeededById: null }, names)).toBeNull();
  expect(sayEnd({ endedOn: day("2027-03-31"), succeededById: "c" }, names)).toBe(
    "became part of College of the North on 1 April 2027",
  );
  expect(sayEnd({ endedOn: day("2027-03-31"), succeededById: null }, names)).toBe("ended on 31 March 2027");
});
