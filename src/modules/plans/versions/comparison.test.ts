import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comparison } from "./compared-plan.ts";
import { comparePlans } from "./comparison.ts";
import { isSame } from "./comparison-counts.ts";
import type { FrozenAction, FrozenImprovement, FrozenPlan } from "./frozen-plan.ts";

const action = (id: string, more: Partial<FrozenAction> = {}): FrozenAction => ({
  id,
  number: 1,
  text: `Do ${id}`,
  lead: { text: "The Council", mode: "sole", parties: ["Strathbrae Council"] },
  target: null,
  firstTarget: null,
  measures: [],
  ...more,
});
const heading = (id: string, actions: readonly FrozenAction[] = []): FrozenImprovement => ({
  id,
  number: null,
  title: `Heading ${id}`,
  outcome: null,
  measures: [],
  implications: [],
  actions,
});
const plan = (improvements: readonly FrozenImprovement[]): FrozenPlan => ({
  title: "How we will work better together",
  kind: "improvement",
  period: "2026 to 2028",
  summary: "",
  improvements,
});

const words = fc.constantFrom("", "Visit each group", "Visit every group", "Share a list", "By June 2027");
const anyAction = (id: string): fc.Arbitrary<FrozenAction> =>
  fc.record({ text: words, lead: words, theme: words, step: words }).map((said) =>
    action(id, {
      text: said.text,
      lead: { text: said.lead, mode: "sole", parties: [] },
      themes: [said.theme],
      steps: [{ text: said.step, target: null, doneOn: null }],
    }),
  );
/** Up to six actions of a fixed set under up to three headings: two of these share some, and some have moved. */
const anyPlan: fc.Arbitrary<FrozenPlan> = fc
  .tuple(
    fc.shuffledSubarray(["a", "b", "c"]),
    fc.shuffledSubarray(["1", "2", "3", "4", "5", "6"]),
    fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }),
    words,
  )
  .chain(([headings, actions, places, title]) =>
    fc.tuple(...actions.map(anyAction)).map((made) => ({
      ...plan(
        headings.map((id, at) => ({
          ...heading(
            id,
            made.filter((_, index) => (places[index] ?? 0) % headings.length === at),
          ),
          title: `${id} ${title}`,
        })),
      ),
      summary: title,
    })),
  );

const idsOf = ({ improvements }: FrozenPlan) =>
  improvements.flatMap(({ actions }) => actions.map(({ id }) => id));
const rowsOf = ({ sections }: Comparison) =>
  sections.flatMap(({ rows }) => rows).toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe("two versions compared", () => {
  it("of which both are the same differ in nothing", () => {
    fc.assert(
      fc.property(anyPlan, (one) => {
        const found = comparePlans(one, structuredClone(one));
        expect(isSame(found)).toBe(true);
        expect(found.sections.flatMap(({ cells }) => cells).some(({ isChanged }) => isChanged)).toBe(false);
      }),
    );
  });

  it("the other way round are the mirror", () => {
    const mirrored = { added: "removed", removed: "added" } as const;
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const there = comparePlans(one, other);
        const back = comparePlans(other, one);
        const turned = rowsOf(there).map(({ kind, cells, id }) => ({
          id,
          kind: kind === "added" || kind === "removed" ? mirrored[kind] : kind,
          cells: cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
        }));
        expect(rowsOf(back).map(({ kind, cells, id }) => ({ id, kind, cells }))).toEqual(turned);
        expect(back.counts.cells).toBe(there.counts.cells);
        expect(back.counts.orders).toBe(there.counts.orders);
        expect(back.counts.headings.added).toBe(there.counts.headings.removed);
      }),
    );
  });

  it("have each action once, and counts that add up to either", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const found = comparePlans(one, other);
        expect(rowsOf(found).map(({ id }) => id)).toEqual(
          [...new Set([...idsOf(one), ...idsOf(other)])].toSorted(),
        );
        const { same, changed, moved, added, removed } = found.counts.actions;
        expect(same + changed + moved + removed).toBe(idsOf(one).length);
        expect(same + changed + moved + added).toBe(idsOf(other).length);
      }),
    );
  });

  it("differ in exactly the one cell in which one thing was changed", () => {
    const changes: Record<string, (one: FrozenAction) => FrozenAction> = {
      text: (one) => ({ ...one, text: "Other words" }),
      lead: (one) => ({ ...one, lead: { ...one.lead, text: "NHS Strathbrae" } }),
      measures: (one) => ({ ...one, measures: [{ id: "m", text: "A record", kind: "document" }] }),
      helpers: (one) => ({ ...one, contributors: [{ name: "The College", part: null }] }),
      steps: (one) => ({ ...one, steps: [{ text: "A draft", target: null, doneOn: null }] }),
      themes: (one) => ({ ...one, themes: ["Rural"] }),
      marks: (one) => ({ ...one, isQuickWin: true }),
      date: (one) => ({ ...one, occasion: "The next board" }),
    };
    const before = plan([heading("a", [action("1"), action("2")]), heading("b", [action("3")])]);
    for (const [name, change] of Object.entries(changes)) {
      const after = plan([heading("a", [action("1"), change(action("2"))]), heading("b", [action("3")])]);
      const found = comparePlans(before, after);
      const changed = rowsOf(found).flatMap(({ id, cells }) =>
        cells.filter(({ isChanged }) => isChanged).map((cell) => [id, cell.name]),
      );
      expect([name, changed, found.counts.cells]).toEqual([name, [["2", name]], 1]);
    }
  });

  it("tell a lead of the same words who is somebody else", () => {
    const other = { text: "The Council", mode: "joint", parties: ["Strathbrae Council", "NHS"] } as const;
    const found = comparePlans(
      plan([heading("a", [action("1")])]),
      plan([heading("a", [action("1", { lead: other })])]),
    );
    const lead = rowsOf(found)[0]?.cells.find(({ name }) => name === "lead");
    expect([lead?.before, lead?.after]).toEqual([
      "The Council\nStrathbrae Council: sole",
      "The Council\nStrathbrae Council, NHS: joint",
    ]);
  });

  it("say from where an action moved, and that the rest stand in another order", () => {
    const found = comparePlans(
      plan([heading("a", [action("1"), action("2"), action("3")]), heading("b")]),
      plan([heading("a", [action("3"), action("2")]), heading("b", [action("1")])]),
    );
    const [moved] = rowsOf(found);
    expect(moved).toMatchObject({
      kind: "moved",
      movedFrom: "Heading a",
      labels: { before: "1.1", after: "2.1" },
    });
    expect(found.sections.map(({ isReordered }) => isReordered)).toEqual([true, false]);
    expect(found.counts).toMatchObject({ actions: { moved: 1, same: 2 }, orders: 1, cells: 0 });
  });

  it("show what was taken out where it stood", () => {
    const found = comparePlans(
      plan([heading("a", [action("1"), action("2"), action("3")]), heading("b"), heading("c")]),
      plan([heading("a", [action("1"), action("3"), action("4")]), heading("c")]),
    );
    expect(found.sections[0]?.rows.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "1 same",
      "2 removed",
      "3 same",
      "4 added",
    ]);
    expect(found.sections.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["a same", "b removed", "c same"]);
  });
});
