import fc from "fast-check";
import type { CalendarDate } from "../../src/kernel/calendar-date.ts";
import { dayOf } from "../../src/kernel/calendar-date.ts";
import type { LeadMode } from "../../src/modules/plans/actions/lead.ts";
import { readTarget } from "../../src/modules/plans/actions/read-words.ts";
import { planKinds } from "../../src/modules/plans/plans/plan.ts";
import type {
  FrozenAction,
  FrozenAssignment,
  FrozenImplication,
  FrozenImprovement,
  FrozenMeasure,
  FrozenPlan,
} from "../../src/modules/plans/versions/frozen-plan.ts";

/** What a plan is generated from: how its words are made, and how many parts it may have. */
export interface PlanShape {
  /** Words of a title, an action, an outcome: never empty. */
  readonly words: fc.Arbitrary<string>;
  /** One line: a measure, an implication. */
  readonly line: fc.Arbitrary<string>;
  readonly number: fc.Arbitrary<string | null>;
  readonly dateWords: fc.Arbitrary<string>;
  readonly datedOn: fc.Arbitrary<CalendarDate | undefined>;
}

export const day: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: 2000, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dayOf(year, month, day) as CalendarDate);

/** Dates as plans write them, of every kind (domain A6), and words that are none. */
export const DATE_WORDS = [
  "Sept 2016",
  "3 March 2027",
  "03/04/2025",
  "18 th April 2013",
  "w/c 3 June 2024",
  "mid May 2026",
  "June to August 2022",
  "1 Oct 2015 to 31 Mar 2016",
  "Held in 2017/18",
  "Q3 2024/25",
  "Autumn/Winter 2022",
  "Spring of 2022",
  "by the end of 2021",
  "By 2023",
  "For approximately August 2016.",
  "Agreed approach by March 2017.",
  "Within the next 12 months (by February 2017)",
  "Should be in place in 6 months.",
  "within 6 months",
  "Next Board meeting",
  "Link timescale with the development of the next LOIP process.",
  "Ongoing.",
  "Ongoing, review March 2027",
  "Each February",
  "every two months",
  "from April 2026 onwards",
  "TBC",
  "soonish",
] as const;

/** Lead cells of every shape (domain row 30). */
export const LEAD_WORDS = [
  "TSI",
  "All CPP leads (COG).",
  "All CPP members.",
  "Lead should be equally shared across the partnership",
  "TSI to lead but with explicit buy-in from the CPP.",
  "Third Sector Interface – Paper to CPP Board in June 2016. CPP to identify owner/lead for Sept 2016.",
  "Strathbrae Council and NHS Strathbrae, jointly",
  "To be identified",
  "CPP partners.",
  "TSI (Could this be delivered through a national directory? Could this be extended beyond health?)",
] as const;

/** A plan of the given shape, as `freezeWholePlan` makes them. */
export function planOf(shape: PlanShape): fc.Arbitrary<FrozenPlan> {
  return shape.datedOn.chain((datedOn) =>
    fc
      .record({
        title: shape.words,
        kind: fc.constantFrom(...Object.keys(planKinds)),
        period: fc.oneof(fc.constant(""), fc.constant("2026 to 2028")),
        summary: fc.oneof(fc.constant(""), shape.words),
        improvements: fc.array(improvementOf(shape, datedOn), { maxLength: 4 }),
      })
      .map((plan) => ({ ...plan, ...(datedOn === undefined ? {} : { datedOn }) })),
  );
}

function improvementOf(shape: PlanShape, datedOn: CalendarDate | undefined): fc.Arbitrary<FrozenImprovement> {
  const optional = { note: shape.words };
  return fc.array(actionOf(shape, datedOn), { maxLength: 5 }).chain((actions) =>
    fc
      .record({
        id: fc.uuid(),
        number: shape.number,
        title: shape.words,
        outcome: fc.oneof(fc.constant(null), shape.words),
        measures: fc.array(measureOf(shape), { maxLength: 2 }),
        implications: fc.array(implicationOf(shape, actions), { maxLength: 6 }),
        actions: fc.constant(actions),
        more: fc.record(optional, { requiredKeys: [] }),
      })
      .map(({ more, ...improvement }) => ({ ...improvement, ...more })),
  );
}

function implicationOf(shape: PlanShape, actions: readonly FrozenAction[]): fc.Arbitrary<FrozenImplication> {
  return fc.record({
    kind: fc.constantFrom("cost", "risk", "resource", "unspecified"),
    text: shape.line,
    actionId: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(null, ...actions.map(({ id }) => id)) },
    ),
  });
}

function measureOf(shape: PlanShape): fc.Arbitrary<FrozenMeasure> {
  return fc
    .record({
      id: fc.uuid(),
      text: shape.line,
      kind: fc.constantFrom("document", "number"),
      more: fc.record({ unit: shape.line, baseline: shape.line, aim: shape.line }, { requiredKeys: [] }),
    })
    .map(({ more, ...measure }) => ({ ...measure, ...more }));
}

function actionOf(shape: PlanShape, datedOn: CalendarDate | undefined): fc.Arbitrary<FrozenAction> {
  const target = fc.oneof(
    fc.constant(null),
    shape.dateWords.map((words) => readTarget(words, datedOn ?? null)),
  );
  return fc
    .record({
      id: fc.uuid(),
      number: fc.integer({ min: 1, max: 9_999 }),
      text: shape.words,
      lead: leadOf(shape),
      target,
      firstTarget: target,
      measures: fc.array(measureOf(shape), { maxLength: 3 }),
      more: fc.record({ progressSaid: shape.words, note: shape.words }, { requiredKeys: [] }),
    })
    .map(({ more, ...action }) => ({ ...action, ...more }));
}

function leadOf(shape: PlanShape): fc.Arbitrary<FrozenAction["lead"]> {
  const modes: LeadMode[] = ["sole", "joint", "all", "equal", "to-be-identified"];
  const assignment: fc.Arbitrary<FrozenAssignment> = fc.record({
    party: fc.option(fc.record({ kind: fc.constantFrom("organisation", "group"), name: shape.line })),
    from: fc.option(day),
    to: fc.option(day),
    note: fc.option(shape.words),
  });
  return fc
    .record({
      text: fc.oneof(fc.constant(null), fc.constantFrom(...LEAD_WORDS), shape.words),
      mode: fc.option(fc.constantFrom(...modes)),
      parties: fc.array(shape.line, { maxLength: 3 }),
      more: fc.record({ assignments: fc.array(assignment, { maxLength: 3 }) }, { requiredKeys: [] }),
    })
    .map(({ more, ...lead }) => ({ ...lead, ...more }));
}

const isSaid = (text: string) => text.trim() !== "";

/** Words of any kind: every sign of Unicode, markup, line ends, control characters, very long ones. */
const anyWords = fc
  .oneof(
    { weight: 4, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }) },
    { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 40 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "<&]]>",
        "a\tb",
        "1.\n- 2;\r\n3",
        "=1+1",
        "__proto__",
        "\u200fשלום\u200e é",
        "“Costs: x”",
      ),
    },
    { weight: 1, arbitrary: fc.lorem({ maxCount: 300, mode: "words" }) },
  )
  .map((text) => text.replaceAll("\u0000", "").toWellFormed())
  .filter(isSaid);

/** Any plan that the service could hold: its texts are those that PostgreSQL can keep. */
export const anyPlan: fc.Arbitrary<FrozenPlan> = planOf({
  words: anyWords,
  line: anyWords,
  number: fc.oneof(fc.constant(null), fc.constantFrom("1", "A", "2.1", "iv"), anyWords),
  dateWords: fc.oneof(fc.constantFrom(...DATE_WORDS), anyWords),
  datedOn: fc.option(day, { nil: undefined }),
});
