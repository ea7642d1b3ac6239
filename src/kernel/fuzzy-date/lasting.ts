import { type Found, type Line, phrases, type Rule, skipAll, textAt, words } from "./grammar.ts";
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
      "throughout | throughout the year | standing item | standing agenda item | always",
      "at all times | until further notice | in perpetuity | evergreen | core business | day to day business",
      "part of core business | throughout the period | ongoing work | ongoing activity",
      "ongoing commitment | ongoing action | continuous improvement | throughout year",
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

const OPENING = words("for over throughout during through across the its whole full entire");
const LENGTHS = words("life lifetime lifespan duration length term period course lifecycle");
const PLANS = words(
  "plan loip strategy programme agreement project framework partnership soa lip plans locality action",
  "council administration improvement delivery outcome outcomes local",
);
const PLAN = words(
  "plan loip strategy programme agreement project framework partnership soa administration plans",
);

/** "for the life of the plan", "duration of the LOIP", "LOIP lifetime", "throughout the plan period": as long as something lasts. */
function lifetimeAt(line: Line, at: number): number | null {
  const start = skipAll(line, at, OPENING);
  const ofPlan = LENGTHS.has(textAt(line, start)) && ["of", "span"].includes(textAt(line, start + 1));
  if (ofPlan) return endOfPlan(line, skipAll(line, start + 2, OF_THE));
  const plan = endOfPlan(line, start);
  if (plan && LENGTHS.has(textAt(line, plan)) && textAt(line, plan + 1) !== "of") return plan + 1;
  return plan && textAt(line, at) === "throughout" ? plan : null;
}

const OF_THE = words("of the this our");

function endOfPlan(line: Line, at: number): number | null {
  const next = skipAll(line, at, PLANS);
  return next > at && PLAN.has(textAt(line, next - 1)) ? next : null;
}

/** "Ongoing", "on-going", "continuous", "as and when", "for the life of the plan". */
export const lastingAt: Rule<Lasting> = (line: Line, at: number): Found<Lasting> | null => {
  const lifetime = lifetimeAt(line, at);
  if (lifetime) return { value: { describes: false }, next: lifetime };
  const found = lasting(line, at);
  if (!found) return null;
  const after = line.tokens[found.next];
  const describes =
    after?.kind === "word" && !after.newLine && !JOINING.has(after.text) && !monthAt(line, found.next);
  if (describes && found.next === at + 1 && VERBS.has(textAt(line, at))) return null;
  return { value: { describes }, next: found.next };
};
