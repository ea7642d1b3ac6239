import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
import { wordsOf } from "./plan-words.ts";

const day = (text: string) => text as CalendarDate;
const target = (name: string) => ({
  text: `${name} as written`,
  kind: "month" as const,
  start: day("2027-06-01"),
  end: day("2027-06-30"),
  approximate: false,
  label: `${name} label`,
  anchor: `${name} anchor`,
  review: day("2027-06-30"),
  deadline: true,
  every: { count: 1, unit: "month" as const, times: 3 },
});
const measure = (name: string) => ({
  id: `${name} id`,
  text: `${name} words`,
  kind: "number" as const,
  unit: `${name} unit`,
  baseline: `${name} baseline`,
  aim: `${name} aim`,
});

/** Every field there is, however deep: a new one must be said here, and then it must be looked through. */
type Whole<Thing> = Thing extends string | number | boolean | null | undefined
  ? Exclude<Thing, undefined>
  : Thing extends readonly (infer One)[]
    ? readonly Whole<One>[]
    : { readonly [Field in keyof Thing]-?: Whole<Thing[Field]> };

/** A plan in which every text is its own: none can hide behind another. */
const plan: Whole<FrozenPlan> = {
  title: "title",
  kind: "improvement",
  period: "period",
  summary: "summary",
  datedOn: day("2026-09-10"),
  headings: "priority",
  caveats: [{ text: "caveat", agreement: "broad", saidOn: day("2026-09-10") }],
  improvements: [
    {
      id: "improvement id",
      number: "improvement number",
      title: "improvement title",
      outcome: "outcome",
      aim: "aim",
      note: "only at the desk",
      concerns: ["concerned body"],
      measures: [measure("shared measure")],
      implications: [{ kind: "risk", text: "implication", actionId: "action id" }],
      actions: [
        {
          id: "action id",
          number: 12,
          text: "action words",
          lead: { text: "lead words", mode: "sole", parties: ["leading body"], assignments: [] },
          target: target("target"),
          firstTarget: target("first target"),
          measures: [measure("own measure")],
          contributors: [{ name: "contributing body", part: "its part" }],
          themes: ["theme"],
          steps: [{ text: "step", target: target("step target"), doneOn: day("2026-10-01") }],
          occasion: "occasion",
          isQuickWin: true,
          isPrevention: true,
          inequality: 2,
          progressSaid: "only at the desk",
          note: "only at the desk",
        },
      ],
    },
  ],
};

/** Marks of the program, not words: ids, symbols of kinds, and days. */
const MARKS = new Set([
  "id",
  "actionId",
  "kind",
  "headings",
  "agreement",
  "mode",
  "datedOn",
  "saidOn",
  "doneOn",
]);
const DAYS = new Set(["start", "end", "review"]);
/** In a plan taken out whole, and never in a version. */
const AT_THE_DESK = new Set(["note", "progressSaid", "assignments", "every"]);

function stringsIn(value: unknown, key = ""): string[] {
  if (AT_THE_DESK.has(key)) return [];
  if (typeof value === "string") return MARKS.has(key) || DAYS.has(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, key));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, name));
}

test("every text that a published plan can hold is looked through", () => {
  const looked = wordsOf(plan).map(({ text }) => text);
  expect(stringsIn(plan).length).toBeGreaterThan(30);
  expect(looked.toSorted()).toEqual(stringsIn(plan).toSorted());
});

test("words are known by where they stand, and sentences from names", () => {
  const words = wordsOf(plan);
  expect(words.find(({ text }) => text === "its part")).toEqual({
    text: "its part",
    place: { improvement: 1, action: 12 },
    isProse: true,
  });
  expect(words.find(({ text }) => text === "caveat")?.place).toEqual({ improvement: 0, action: null });
  expect(words.filter(({ isProse }) => !isProse).map(({ text }) => text)).toContain("leading body");
});
