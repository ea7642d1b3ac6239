import { z } from "zod";

/**
 * What our open data says, field by field. The answers are parsed against these shapes before they leave, so nothing goes
 * out that is not described, and the description (`open-api.form.ts`) is made from them. A field may be added; one that is
 * here keeps its name and meaning (docs/decisions/0014).
 */
const address = z.url();
const day = z.iso.date();
const words = z.string();
const number = z.int().positive();

const head = {
  partnership: z
    .strictObject({ name: words, url: address })
    .describe("Whose data it is. Name it when you use the data."),
  licence: z
    .strictObject({ name: words, url: address.nullable() })
    .describe("The licence under which the data may be used again."),
  about: address.describe("The page that explains the data in plain words."),
  asOn: day.describe("The day as of which progress is told: statuses, lateness, updates."),
};

const dateSaid = z
  .strictObject({
    words: words.describe("The plan's own words."),
    kind: z
      .enum([
        "day",
        "month",
        "interval",
        "fy",
        "quarter",
        "season",
        "year",
        "relative",
        "event",
        "ongoing",
        "recurring",
        "none",
      ])
      .describe("What sort of date we take the words for; fy is a financial year."),
    from: day.nullable().describe("The first day of our reading; null where it has none."),
    to: day.nullable().describe("The last day of our reading: lateness counts from the day after it."),
    isApproximate: z.boolean().describe("The words themselves say “about”, “early”, “around”."),
    reviewBy: day.nullable().describe("Of ongoing work: the day by which it is looked at again."),
    reading: words.describe("Our reading as a sentence."),
  })
  .describe("A date in the plan's own words, with how we read it. The words hold; the reading is ours.");

const measure = z
  .strictObject({ words, kind: z.enum(["document", "number", "on-time"]) })
  .describe("How one will know: by a document, by a number, or by the share done on time.");

const place = z
  .strictObject({
    id: z.uuid(),
    name: words,
    kind: words.describe("What sort of place it is, in this partnership's words."),
    code: words.nullable().describe("Its official code (S12…, S02…), where it has one."),
    url: address,
  })
  .describe("A place that a plan is for. Its outline is in places.geojson.");

const update = z
  .strictObject({
    on: day,
    status: words.nullable().describe("The status that was given, in words; null where none was."),
    done: words,
    next: words.nullable(),
    by: words.nullable().describe("The body on whose behalf it was said. People are never named."),
  })
  .describe("What was last said of an action to everyone.");

const openAction = z
  .strictObject({
    number: number.describe("The action's short number within the partnership: its address."),
    url: address,
    plan: number.describe("The short number of its plan."),
    label: words.describe("Where it stands in the plan, such as “2.3”."),
    heading: words.describe("The heading that it stands under."),
    text: words.describe("What will be done, as published."),
    lead: z.strictObject({
      words: words.nullable().describe("Who leads, in the plan's own words; null where nobody is named."),
      mode: z.enum(["sole", "joint", "all", "equal", "to-be-identified"]).nullable(),
      bodies: z.array(words).describe("The bodies and groups that we take these words to name."),
    }),
    helpers: z.array(z.strictObject({ name: words, part: words.nullable() })),
    target: dateSaid.nullable(),
    firstTarget: dateSaid.nullable().describe("The date it had first, where it was changed."),
    hangsOn: words.nullable().describe("The occasion on which its date hangs."),
    status: z
      .enum([
        "proposed",
        "not-started",
        "under-way",
        "at-risk",
        "held-up",
        "evidence-to-come",
        "finished",
        "ongoing",
        "cancelled",
        "merged",
      ])
      .describe("How it stands in public today."),
    statusWords: words,
    daysLate: z
      .int()
      .nonnegative()
      .describe("Whole days since the last day of the target's reading; 0: in time."),
    isReviewDue: z.boolean(),
    cancelledBecause: words.nullable(),
    measures: z.array(measure),
    themes: z.array(words),
    steps: z.array(z.strictObject({ text: words, target: dateSaid.nullable(), doneOn: day.nullable() })),
    isQuickWin: z.boolean(),
    isPrevention: z.boolean(),
    inequality: z
      .union([z.literal(1), z.literal(2), z.literal(3)])
      .nullable()
      .describe("How much it does against inequality of outcome: 1 some, 2 much, 3 its purpose."),
    latestUpdate: update.nullable(),
  })
  .describe("One action of a published plan.");

const summary = {
  number: number.describe("The plan's short number within the partnership: its address."),
  url: address.describe("Its page for people."),
  data: address.describe("The whole plan as data."),
  title: words,
  kind: words.describe("What sort of plan it is, in this partnership's words."),
  period: words.describe("The years it is for, in its own words; empty where it does not say."),
  summary: words,
  version: z.strictObject({ number, publishedOn: day, note: words.nullable() }),
  versions: z
    .array(
      z.strictObject({
        number,
        url: address.describe("The page on which it can be read as it was published."),
        publishedOn: day,
        holds: z.boolean().describe("It is the one that holds now."),
        underReviewSince: day.nullable(),
        approval: z
          .strictObject({ group: words, metOn: day, minute: words.nullable() })
          .nullable()
          .describe("The board that approved it, at which meeting; null where none had to."),
      }),
    )
    .describe("Every version that was published, the latest first."),
  endedOn: day
    .nullable()
    .describe("The day on which it was put away as an earlier plan; null for one that holds."),
  place: place.nullable().describe("The locality or area that it is for; null: the whole partnership's."),
  progress: z
    .strictObject({
      actions: z.int().nonnegative().describe("Cancelled and merged ones are not counted."),
      late: z.int().nonnegative(),
      byStatus: z.array(
        z.strictObject({ status: openAction.shape.status, statusWords: words, actions: number }),
      ),
      sentence: words,
    })
    .describe("How its actions stand in public."),
  feed: address.describe("An Atom feed of what changes in it."),
  picture: address.describe("Its progress as an SVG picture, to be shown anywhere."),
};

const openPlanSummary = z.strictObject(summary).describe("A published plan at a glance.");

const openPlan = z
  .strictObject({
    ...summary,
    datedOn: day.nullable().describe("The day from which its relative dates count."),
    caveats: z.array(
      z.strictObject({
        words,
        agreement: z.enum(["full", "broad", "split", "unknown"]),
        saidOn: day.nullable(),
      }),
    ),
    headings: z.array(
      z.strictObject({
        label: words,
        title: words,
        kind: z.enum(["improvement", "outcome", "priority", "area", "workstream"]),
        outcome: words.nullable(),
        aim: words.nullable(),
        concerns: z.array(words).describe("The bodies that it concerns; none: the whole partnership."),
        implications: z.array(
          z.strictObject({ kind: z.enum(["cost", "risk", "resource", "unspecified"]), words }),
        ),
        measures: z.array(measure),
        actions: z.array(openAction),
      }),
    ),
  })
  .describe("A published plan with all that stands in it.");

const openOrganisation = z
  .strictObject({
    id: z.uuid(),
    name: words,
    classification: words.describe("What sort of body or group it is."),
    isGroup: z.boolean().describe("A group in which partners meet, and no body of its own."),
    isStatutoryPartner: z
      .boolean()
      .describe("The council, or named in schedule 1 of the Community Empowerment (Scotland) Act 2015."),
    isFacilitator: z.boolean().describe("Has the duty to facilitate community planning (section 13)."),
    other_names: z
      .array(z.strictObject({ name: words, end_date: z.iso.date() }))
      .describe("The names it had before, each with its last day. Plans published then use them."),
    dissolution_date: z.iso.date().nullable().describe("The last day on which it was there; null: it is."),
    successor: z.uuid().nullable().describe("The id of the body that it became part of."),
    leads: z.array(number).describe("The short numbers of the published actions that it leads."),
    helps: z.array(number).describe("Those that it helps with."),
  })
  .describe("A body or group, as Popolo's Organization with a few fields more. There are no people here.");

const position = z.array(z.number()).min(2).max(3).describe("Longitude, latitude (WGS 84).");
const ring = z.array(position).min(4);
const geometry = z.union([
  z.strictObject({ type: z.literal("Point"), coordinates: position }),
  z.strictObject({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

const openPlace = z
  .strictObject({
    type: z.literal("Feature"),
    id: z.uuid(),
    geometry: geometry.nullable().describe("Null where nobody has said yet where it lies."),
    properties: z.strictObject({
      ...place.omit({ id: true }).shape,
      boundarySource: words.nullable().describe("Where the outline comes from."),
      plans: z.array(z.strictObject({ number, title: words, url: address })),
    }),
  })
  .describe("A place as a GeoJSON Feature (RFC 7946).");

const openTheme = z.strictObject({ name: words, actions: z.array(number) });

export const plansAnswer = z.strictObject({ ...head, plans: z.array(openPlanSummary) });
export const planAnswer = z.strictObject({ ...head, plan: openPlan });
export const actionsAnswer = z.strictObject({ ...head, actions: z.array(openAction) });
export const organisationsAnswer = z.strictObject({ ...head, organizations: z.array(openOrganisation) });
export const placesAnswer = z.strictObject({
  type: z.literal("FeatureCollection"),
  ...head,
  features: z.array(openPlace),
});
export const placeAnswer = z.strictObject({ ...openPlace.shape, ...head });
export const themesAnswer = z.strictObject({ ...head, themes: z.array(openTheme) });

/** The shapes that have a name of their own in the description. */
export const openShapes = {
  DateSaid: dateSaid,
  Measure: measure,
  PlaceOfPlan: place,
  Update: update,
  Action: openAction,
  PlanAtAGlance: openPlanSummary,
  Plan: openPlan,
  Organisation: openOrganisation,
  Place: openPlace,
  Theme: openTheme,
  Plans: plansAnswer,
  OnePlan: planAnswer,
  Actions: actionsAnswer,
  Organisations: organisationsAnswer,
  Places: placesAnswer,
  OnePlace: placeAnswer,
  Themes: themesAnswer,
} as const;

export type OpenDate = z.output<typeof dateSaid>;
export type OpenAction = z.output<typeof openAction>;
export type OpenPlanSummary = z.output<typeof openPlanSummary>;
export type OpenPlan = z.output<typeof openPlan>;
export type OpenOrganisation = z.output<typeof openOrganisation>;
export type OpenPlace = z.output<typeof openPlace>;
export type OpenTheme = z.output<typeof openTheme>;
