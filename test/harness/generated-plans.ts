import fc from "fast-check";
import type { CalendarDate } from "../../src/kernel/calendar-date.ts";
import { dayOf } from "../../src/kernel/calendar-date.ts";
import { looksLikeDate } from "../../src/kernel/fuzzy-date/index.ts";
import type { LeadMode } from "../../src/modules/plans/actions/lead.ts";
import { readTarget } from "../../src/modules/plans/actions/read-words.ts";
import { printableLines } from "../../src/modules/plans/outputs/printable-lines.ts";
import { planKinds } from "../../src/modules/plans/plans/plan.ts";
import { KNOWN, meaningOf } from "../../src/modules/plans/reading/headings/heading-meaning.ts";
import { sameWordsKey } from "../../src/modules/plans/reading/wording/words.ts";
import type {
  FrozenAction,
  FrozenAssignment,
  FrozenCaveat,
  FrozenImplication,
  FrozenImprovement,
  FrozenMeasure,
  FrozenPlan,
} from "../../src/modules/plans/versions/frozen-plan.ts";

/** What a plan is generated from: how its words are made, and how many parts it may have. */
export interface PlanShape {
  /** Words of a title, an action, an outcome: never empty. */
  readonly words: fc.Arbitrary<string>;
  /** One line: a measure, a body. */
  readonly line: fc.Arbitrary<string>;
  /** Words of a lead or an implication. */
  readonly besideDates: fc.Arbitrary<string>;
  readonly number: fc.Arbitrary<string | null>;
  readonly dateWords: fc.Arbitrary<string>;
  readonly datedOn: fc.Arbitrary<CalendarDate | undefined>;
  /** As many improvements at least. */
  readonly least: number;
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
        improvements: fc.array(improvementOf(shape, datedOn), { minLength: shape.least, maxLength: 4 }),
        more: fc.record(
          { headings: fc.constantFrom(...HEADINGS), caveats: some(caveatOf(shape)) },
          { requiredKeys: [] },
        ),
      })
      .map(({ more, ...plan }) => ({ ...plan, ...more, ...(datedOn === undefined ? {} : { datedOn }) })),
  );
}

/** What a plan calls its headings where they are not improvements. */
const HEADINGS = ["outcome", "priority", "area", "workstream"] as const;

/** One or more of a thing, no two of them alike: a plan that has none says nothing of them. */
function some<Thing>(one: fc.Arbitrary<Thing>): fc.Arbitrary<Thing[]> {
  return fc.uniqueArray(one, { minLength: 1, maxLength: 3, selector: (thing) => JSON.stringify(thing) });
}

function caveatOf(shape: PlanShape): fc.Arbitrary<FrozenCaveat> {
  return fc.record({
    text: shape.words,
    agreement: fc.constantFrom("full", "broad", "split", "unknown"),
    saidOn: fc.option(day),
  });
}

function improvementOf(shape: PlanShape, datedOn: CalendarDate | undefined): fc.Arbitrary<FrozenImprovement> {
  const optional = { note: shape.words, aim: shape.words, concerns: some(shape.line) };
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
    text: shape.besideDates,
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
      kind: fc.constantFrom("document", "number", "on-time"),
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
      more: moreOfAction(shape, datedOn),
    })
    .map(({ more, ...action }) => ({ ...action, ...more }));
}

/** What not every action has. */
function moreOfAction(shape: PlanShape, datedOn: CalendarDate | undefined) {
  const part = fc.option(shape.line);
  const target = fc.option(shape.dateWords.map((words) => readTarget(words, datedOn ?? null)));
  return fc.record(
    {
      contributors: some(fc.record({ name: shape.line, part })),
      themes: some(shape.line),
      steps: some(fc.record({ text: shape.line, target, doneOn: fc.option(day) })),
      occasion: shape.line,
      isQuickWin: fc.constant(true),
      isPrevention: fc.constant(true),
      inequality: fc.constantFrom(1 as const, 2 as const, 3 as const),
      progressSaid: shape.words,
      note: shape.words,
    },
    { requiredKeys: [] },
  );
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
      text: fc.oneof(fc.constant(null), fc.constantFrom(...LEAD_WORDS), shape.besideDates),
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
  besideDates: anyWords,
  number: fc.oneof(fc.constant(null), fc.constantFrom("1", "A", "2.1", "iv"), anyWords),
  dateWords: fc.oneof(fc.constantFrom(...DATE_WORDS), anyWords),
  datedOn: fc.option(day, { nil: undefined }),
  least: 0,
});

/** Words that look like something else: numbers of a list, labels, headings, halves of sentences, remarks. */
const AWKWARD_WORDS = [
  "12 groups are visited",
  "3 months of pilots",
  "2.5 posts are filled",
  "1.2 million pounds are found",
  "2026 is the year of young people",
  "A. Malik's group reports",
  "- with a dash before",
  "(draft) rules",
  "and goes on in the middle",
  "in partnership with",
  "Agree the terms of",
  "Outcome: fewer letters go astray",
  "Lead: the council",
  "Improvement 3: what we learnt",
  "Priority 2",
  "Action 4 – done together",
  "Total place",
  "Totals",
  "Note: the Board decides",
  "Key: green",
  "Page 2 of 3",
  "June 2027",
  "Ongoing",
  "Complete",
  "100%",
  "TBC",
  "* see below",
  "Insert rules here",
  "Work that continues (continued)",
  "https://strathbrae.example/a?b=1&c=2",
  "x".repeat(400),
] as const;

/**
 * A line that a cell gives back as it is: no line ends, no blanks around it, something to read in it, and no words that
 * head a column: a row of nothing else reads as new headings.
 */
const cellLine = fc
  .oneof(
    { weight: 5, arbitrary: sentence() },
    { weight: 3, arbitrary: fc.constantFrom(...AWKWARD_WORDS) },
    { weight: 2, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 50 }) },
  )
  .map((text) => printableLines(text).join(" "))
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && (meaningOf(text)?.strength ?? 0) < KNOWN);

function sentence(): fc.Arbitrary<string> {
  const subject = fc.constantFrom(
    "Visit",
    "Agree",
    "Write",
    "Map",
    "Bring together",
    "Tell people of",
    "Àrd-sgoil and",
  );
  const object = fc.constantFrom(
    "each group on the list",
    "<the rules & terms>]]>",
    "“local experiments”",
    "£5,000 of 10% funds",
    "a café ☕ in Inverlairn",
    "pilots (consider CLD plans)",
    "who decides what in each area",
  );
  const end = fc.constantFrom(
    "",
    ".",
    " and report",
    " across all five areas of Strathbrae over two years, with the help of those who live there",
  );
  return fc.tuple(subject, object, end).map(([a, b, c]) => `${a} ${b}${c}`);
}

/** A plan whose words a Word table can give back. What it cannot hold, by rule, is taken out. */
export const tablePlan: fc.Arbitrary<FrozenPlan> = fc
  .tuple(
    planOf({
      words: cellLine,
      line: cellLine,
      // A date under “Lead” or “Implications” reads as one that stands beside its column.
      besideDates: cellLine.filter((text) => !looksLikeDate(text) && !text.includes(";")),
      number: fc.constant(null),
      dateWords: fc.constantFrom(...DATE_WORDS),
      datedOn: day,
      least: 1,
    }),
    fc.constantFrom("none", "figures", "letters", "dotted"),
  )
  .map(([plan, numbering]) => ({
    ...plan,
    improvements: plan.improvements.map((improvement, index) => ({
      ...heldInCells(improvement),
      number:
        numbering === "none"
          ? null
          : numbering === "figures"
            ? String(index + 1)
            : numbering === "letters"
              ? "ABCD".charAt(index)
              : `2.${index + 1}`,
    })),
  }));

/**
 * Takes out what a table of six columns leaves open: words that are said twice of one thing, an own implication where
 * there is but one action, an own one without a kind under others with a kind, and a measure that every action has (it
 * reads as the improvement's).
 */
function heldInCells(improvement: FrozenImprovement): FrozenImprovement {
  const { actions, implications } = improvement;
  const isMixed =
    implications.some(({ kind }) => kind === "unspecified") &&
    implications.some(({ kind }) => kind !== "unspecified");
  const measures = once(improvement.measures);
  const taken = new Set(measures.map(({ text }) => sameWordsKey(text)));
  const own = actions.map((action) =>
    once(action.measures).filter(({ text }) => !taken.has(sameWordsKey(text))),
  );
  const everywhere = (text: string) =>
    own.length > 1 &&
    own.every((each) => each.some((measure) => sameWordsKey(measure.text) === sameWordsKey(text)));
  return {
    ...improvement,
    // Marks behind a number go with the number.
    title: improvement.title.replace(/^[\s.):\]–—-]+/, ""),
    measures,
    implications: once(implications).map((each) => ({
      ...each,
      actionId: actions.length < 2 || (isMixed && each.kind === "unspecified") ? null : each.actionId,
    })),
    actions: actions.map((action, index) => ({
      ...action,
      measures: (own[index] ?? []).filter(({ text }) => !everywhere(text)),
    })),
  };
}

function once<Said extends { readonly text: string }>(list: readonly Said[]): Said[] {
  return [...new Map(list.map((each) => [sameWordsKey(each.text) || each.text, each])).values()];
}
