import { type Found, type Line, phrases, type Rule, textAt, words } from "./grammar.ts";
import { monthAt } from "./months.ts";

const lasting = phrases<true>([
  [
    true,
    [
      "ongoing | on going | on-going | ongong | onging | on goin | continuous | continuously",
      "continual | continually | continuing | continues | continue | rolling | rolling basis",
      "on a rolling basis | rolling programme | on a continuous basis | on an ongoing basis",
      "ongoing basis | as and when | as and when required | as required | as needed",
      "as necessary | as & when | when required | as appropriate | as opportunities arise",
      "as opportunity arises | when needed | if required | as and when needed",
      "as and when necessary | permanent | permanently | business as usual | bau | open ended",
      "no end date | indefinite | indefinitely | all year round | year round | all year",
      "throughout | throughout the year | throughout the plan | for the life of the plan",
      "life of the plan | lifetime of the plan | life of plan | lifetime of plan",
      "duration of the plan | for the duration of the plan | duration of plan",
      "over the life of the plan | over the lifetime of the plan | plan lifetime",
      "throughout the life of the plan | throughout the lifetime of the plan",
      "throughout the duration of the plan | throughout plan | for the lifetime of the plan",
      "through the life of the plan | standing item | standing agenda item | always",
      "at all times | in perpetuity | evergreen | core business | day to day business",
      "part of core business | throughout the period | ongoing work | ongoing activity",
      "ongoing commitment | ongoing action | continuous improvement | lifetime of project",
      "throughout the programme | throughout the project | throughout year",
      "throughout the period of the plan | on - going",
    ],
  ],
]);

export interface Lasting {
  /** It only describes what follows ("ongoing engagement"). */
  readonly describes: boolean;
}

/** Verbs where they open a clause with an object: "Continue preparing Stories of Place" tells what to do, not until when. */
const VERBS = words("continue continues continuing throughout always permanent rolling continual");

const JOINING = words(
  "from to until by in on at and with throughout during through or as for till since over review",
  "reviewed but beyond into subject monitor monitored update updates",
);

/** "Ongoing", "on-going", "continuous", "as and when", "for the life of the plan". */
export const lastingAt: Rule<Lasting> = (line: Line, at: number): Found<Lasting> | null => {
  const found = lasting(line, at);
  if (!found) return null;
  const after = line.tokens[found.next];
  const describes =
    after?.kind === "word" && !after.newLine && !JOINING.has(after.text) && !monthAt(line, found.next);
  if (describes && found.next === at + 1 && VERBS.has(textAt(line, at))) return null;
  return { value: { describes }, next: found.next };
};
