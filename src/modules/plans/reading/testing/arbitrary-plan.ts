import fc from "fast-check";

/** A plan as somebody might have written it, before it is put into any table. */
export interface WrittenPlan {
  readonly improvements: readonly WrittenImprovement[];
}

export interface WrittenImprovement {
  readonly title: string;
  readonly outcome: string | null;
  readonly measures: readonly string[];
  readonly implications: readonly { readonly kind: "risk" | "cost" | "resource"; readonly text: string }[];
  readonly actions: readonly WrittenAction[];
}

export interface WrittenAction {
  readonly text: string;
  readonly lead: string | null;
  readonly target: string | null;
  readonly measures: readonly string[];
}

const verbs = ["Set up", "Agree", "Map", "Train", "Publish", "Review", "Share", "Hold"];
const things = [
  "a forum",
  "the register",
  "local groups",
  "volunteers",
  "the rota",
  "figures on fuel",
  "open evenings",
];
const places = [
  "in Strathbrae",
  "in Inverlairn",
  "with the schools",
  "along the coast",
  "for older people",
  "",
];
const leads = [
  "TSI",
  "Council",
  "All CPP leads (COG)",
  "Morag Innes",
  "Ewan Laird / TSI",
  "Strathbrae Health Board",
];
const targets = [
  "June 2027",
  "By March 2028",
  "2027/28",
  "Ongoing",
  "Autumn/Winter 2027",
  "30 September 2027",
  "Within the next 12 months (by February 2028)",
  "Link with the next LOIP process",
];
const measures = [
  "Minutes of each meeting",
  "40 groups on the register",
  "Survey of members",
  "Statement signed by all",
  "Rota in place",
];
const outcomes = [
  "People take part where they live",
  "Partners know what each does",
  "Fewer people are lonely",
];
const implications = [
  "Staff time",
  "Hall hire",
  "Few people may come",
  "An analyst for a day a week",
  "Raises hopes",
];
const titles = [
  "Stronger groups",
  "Shared knowledge",
  "A warm home",
  "Work nearby",
  "Getting about",
  "Open doors",
];

const some = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { freq: 4 });

const action: fc.Arbitrary<Omit<WrittenAction, "text">> = fc.record({
  lead: some(leads),
  target: some(targets),
  measures: fc.uniqueArray(fc.constantFrom(...measures), { maxLength: 2 }),
});

const improvement = fc.record({
  outcome: some(outcomes),
  measures: fc.constant([]),
  implications: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom("risk" as const, "cost" as const, "resource" as const),
      text: fc.constantFrom(...implications),
    }),
    { maxLength: 4, selector: ({ text }) => text },
  ),
  actions: fc.array(action, { minLength: 1, maxLength: 5 }),
});

/** Plans of up to five improvements; each action has words of its own, so that none is taken for another. */
export const writtenPlan: fc.Arbitrary<WrittenPlan> = fc
  .tuple(fc.array(improvement, { minLength: 1, maxLength: 5 }), fc.nat(200))
  .map(([improvements, seed]) => {
    let count = seed;
    return {
      improvements: improvements.map((each, index) => ({
        ...each,
        title: titles[index] ?? `Improvement of ${index}`,
        actions: each.actions.map((one) => {
          count += 1;
          const at = (words: readonly string[], step: number) =>
            words[Math.floor(count / step) % words.length] ?? "";
          const text = `${at(verbs, 1)} ${at(things, 8)} ${at(places, 56)}`.trim();
          return { ...one, text, measures: each.actions.length > 1 ? one.measures : [] };
        }),
      })),
    };
  });
