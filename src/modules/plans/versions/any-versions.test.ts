import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { Comparison } from "./compared-plan.ts";
import { comparePlans } from "./comparison.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "./frozen-plan.ts";

const day = (text: string) => text as CalendarDate;
const date = (text: string, end: string): TargetDate => ({
  ...{ text, kind: "month", start: day(`${end.slice(0, 8)}01`), end: day(end), approximate: false },
});

/** An action in which every field that a version keeps says something. */
const action = (id: string, words: string): FrozenAction => ({
  ...{ id, number: Number(id), text: `Do ${words}` },
  lead: { text: words, mode: "sole", parties: [words] },
  target: date(words, "2027-06-30"),
  firstTarget: null,
  measures: [{ id: `${id}m`, text: words, kind: "document" }],
  contributors: [{ name: words, part: words }],
  themes: [words],
  steps: [{ text: words, target: date(words, "2027-03-31"), doneOn: null }],
  ...{ occasion: words, isQuickWin: true, isPrevention: true, inequality: 2 },
});
const heading = (id: string, words: string, actions: readonly FrozenAction[]): FrozenImprovement => ({
  ...{ id, number: id.charCodeAt(0).toString(), title: words, outcome: words, aim: words, concerns: [words] },
  measures: [{ id: `${id}m`, text: words, kind: "number" }],
  implications: [
    { kind: "cost", text: words, actionId: null },
    ...actions.map(({ id }) => ({ kind: "risk" as const, text: words, actionId: id })),
  ],
  actions,
});
const plan = (words: string, improvements: readonly FrozenImprovement[]): FrozenPlan => ({
  ...{ title: words, kind: "improvement", period: words, summary: words, datedOn: day("2026-08-01") },
  caveats: [{ text: words, agreement: "broad", saidOn: day("2026-09-01") }],
  improvements,
});

/** Not words of the plan: what things are kept under, what was before, and what goes on while the words are frozen. */
const APART = /(?:^|\.)(?:id|actionId|number|kind|headings|firstTarget|doneOn|approximate|datedOn)$/;

/** Every place in a plan at which something stands, with the same plan in which another thing stands there. */
function changedInOnePlace(whole: unknown, path = ""): { path: string; changed: unknown }[] {
  if (Array.isArray(whole))
    return whole.flatMap((each, at) =>
      changedInOnePlace(each, `${path}[${at}]`).map((one) => ({
        ...one,
        changed: whole.with(at, one.changed),
      })),
    );
  if (typeof whole === "object" && whole !== null)
    return Object.entries(whole).flatMap(([name, value]) =>
      APART.test(`.${name}`) && name !== "kind" && name !== "datedOn"
        ? []
        : changedInOnePlace(value, `${path}.${name}`).map((one) => ({
            ...one,
            changed: { ...whole, [name]: one.changed },
          })),
    );
  if (/kind$/.test(path)) return path.includes("implications") ? [{ path, changed: "resource" }] : [];
  if (/agreement$/.test(path)) return [{ path, changed: "split" }];
  if (/mode$/.test(path)) return [{ path, changed: "joint" }];
  if (/(?:start|end|datedOn|saidOn)$/.test(path)) return [{ path, changed: "2028-12-31" }];
  if (typeof whole === "boolean") return APART.test(path) ? [] : [{ path, changed: undefined }];
  if (typeof whole === "number") return [{ path, changed: whole + 1 }];
  return whole === null ? [] : [{ path, changed: `${whole} anew` }];
}

test("whatever one thing is said otherwise in the next version, the comparison shows it, and shows it once", () => {
  const before = plan("Words", [heading("a", "First", [action("1", "One"), action("2", "Two")])]);
  const changes = changedInOnePlace(before);
  expect(changes.length).toBeGreaterThan(50);
  const told = changes.map(({ path, changed }) => [
    path,
    comparePlans(before, changed as FrozenPlan).counts.cells,
  ]);
  expect(told).toEqual(changes.map(({ path }) => [path, 1]));
});

const WORDS = ["Visit each group", "Share a list", "By June"] as const;
const anyPlan: fc.Arbitrary<FrozenPlan> = fc
  .record({
    words: fc.constantFrom(...WORDS),
    headings: fc.shuffledSubarray(["a", "b", "c"], { minLength: 1 }),
    actions: fc.shuffledSubarray(["1", "2", "3", "4", "5", "6", "7"]),
    said: fc.array(fc.constantFrom(...WORDS), { minLength: 10, maxLength: 10 }),
    places: fc.array(fc.nat(2), { minLength: 7, maxLength: 7 }),
  })
  .map(({ words, headings, actions, said, places }) =>
    plan(
      words,
      headings.map((id, at) =>
        heading(
          id,
          said[at] ?? "None",
          actions
            .filter((_, index) => (places[index] ?? 0) % headings.length === at)
            .map((each) => action(each, said[Number(each)] ?? "None")),
        ),
      ),
    ),
  );

/** What stands in each cell of a plan, as a comparison with itself tells it: where, under which heading, in which words. */
function tableOf(one: FrozenPlan): Map<string, string> {
  const { sections, cells } = comparePlans(one, one);
  const table = new Map(cells.map(({ name, after }) => [`plan ${name}`, after]));
  for (const section of sections) {
    for (const { name, after } of section.cells) table.set(`heading ${section.id} ${name}`, after);
    for (const row of section.rows) {
      table.set(`action ${row.id} under`, section.id);
      for (const { name, after } of row.cells) table.set(`action ${row.id} ${name}`, after);
    }
  }
  return table;
}

/** The earlier table with what a comparison says done to it, from nothing but the comparison. */
function applied(table: ReadonlyMap<string, string>, { sections, cells }: Comparison): Map<string, string> {
  const own = new Map(table);
  const write = (
    of: string,
    kind: string,
    list: readonly { name: string; after: string; isChanged: boolean }[],
  ) => {
    for (const { name, after, isChanged } of list) {
      if (kind === "removed") own.delete(`${of} ${name}`);
      else if (isChanged || kind === "added") own.set(`${of} ${name}`, after);
    }
  };
  write("plan", "same", cells);
  for (const section of sections) {
    write(`heading ${section.id}`, section.kind, section.cells);
    for (const { id, kind, cells: row } of section.rows) {
      write(`action ${id}`, kind, row);
      if (kind === "removed") own.delete(`action ${id} under`);
      else if (kind !== "same") own.set(`action ${id} under`, section.id);
    }
  }
  return own;
}

const sorted = (table: ReadonlyMap<string, string>) => [...table].toSorted(([a], [b]) => (a < b ? -1 : 1));

test("the earlier version with what the comparison says done to it is the later one, cell by cell", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      expect(sorted(applied(tableOf(one), comparePlans(one, other)))).toEqual(sorted(tableOf(other)));
    }),
    { numRuns: 150 },
  );
});

test("an action that stands elsewhere in the later version is told once, as moved, and never as taken out and put in", () => {
  fc.assert(
    fc.property(anyPlan, anyPlan, (one, other) => {
      const where = ({ improvements }: FrozenPlan) =>
        new Map(improvements.flatMap(({ id, actions }) => actions.map((each) => [each.id, id] as const)));
      const [was, is] = [where(one), where(other)];
      const rows = comparePlans(one, other).sections.flatMap(({ rows }) => rows);
      for (const id of new Set([...was.keys(), ...is.keys()])) {
        const kinds = rows.filter((row) => row.id === id).map(({ kind }) => kind);
        if (!was.has(id)) expect(kinds).toEqual(["added"]);
        else if (!is.has(id)) expect(kinds).toEqual(["removed"]);
        else if (was.get(id) !== is.get(id)) expect(kinds).toEqual(["moved"]);
        else expect(["same", "changed"]).toContain(kinds.join());
      }
    }),
    { numRuns: 150 },
  );
});
