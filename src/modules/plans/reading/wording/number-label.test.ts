import { expect, test } from "vitest";
import { bareNumber, countWithoutMarks, depthOf, isNumberAlone, numbered } from "./number-label.ts";

test.each([
  ["1. Build capacity", "1", "Build capacity"],
  ["1) Build capacity", "1", "Build capacity"],
  ["(1) Build capacity", "1", "Build capacity"],
  ["4. . Identify services", "4", "Identify services"],
  ["Improvement 3: Digital", "3", "Digital"],
  ["Priority 2 – Housing", "2", "Housing"],
  ["THEME B: Health", "B", "Health"],
  ["Action 1.4 Train staff", "1.4", "Train staff"],
  ["1.1 Establish a forum", "1.1", "Establish a forum"],
  ["1.2a Widen breakfast", "1.2a", "Widen breakfast"],
  ["A. Communities", "A", "Communities"],
  ["iv) Skills", "iv", "Skills"],
  ["CJ1.2 Bail supervision", "CJ1.2", "Bail supervision"],
])("%s has number %s", (text, number, rest) => {
  expect(numbered(text)).toMatchObject({ number, text: rest });
});

test.each([
  "3 new groups set up",
  "2.5 million pounds",
  "30 June 2027",
  "12.06.2027 meeting",
  "2027 Games",
  "24/7 support line",
  "3-year programme",
  "e.g. training",
  "Action plan agreed",
  "Objective 2027/28 reached",
  "Area partnerships meet",
])("%s begins with no number of a list", (text) => {
  expect(numbered(text)).toEqual({ number: null, label: null, text });
});

test("a title that is nothing but its label and number keeps them as its words", () => {
  expect(numbered("Priority 2")).toEqual({ number: "2", label: "priority", text: "Priority 2" });
});

test("a label without a number says only what stands behind it", () => {
  expect(numbered("Theme: Fairer Strathbrae")).toEqual({
    number: null,
    label: "theme",
    text: "Fairer Strathbrae",
  });
});

test("numbers without marks count where they count on from one", () => {
  expect(countWithoutMarks(["1 Communities", "Set up a forum", "2 Digital"])).toBe(true);
  expect(countWithoutMarks(["5 Ways to wellbeing", "2 Digital"])).toBe(false);
  expect(numbered("1 Communities", true)).toMatchObject({ number: "1", text: "Communities" });
});

test("the depth of a number is how many parts it has", () => {
  expect(["3", "3.1", "3.1a", "B"].map(depthOf)).toEqual([1, 2, 3, 1]);
  expect(depthOf(null)).toBe(0);
});

test("a cell may hold a number alone", () => {
  expect(["1", "1.2a", "(iv)", "A1", "LOIP 3"].every(isNumberAlone)).toBe(true);
  expect(["June", "12 groups"].some(isNumberAlone)).toBe(false);
  expect(bareNumber("(1.2).")).toBe("1.2");
});
