import type { DoubtReason, Recurrence } from "./date-reading.ts";
import { phrases } from "./grammar.ts";

/** Something that comes back. */
export interface Repeating {
  /** Null where the words do not say how often ("at every meeting"). */
  readonly every: Recurrence | null;
  readonly doubt?: { readonly why: DoubtReason };
  /** It only describes a noun ("annual report"): a date beside it is the date. */
  readonly describes: boolean;
}

/** Every so many of a unit, several times in that if said. */
export const every = (count: number, unit: Recurrence["unit"], times?: number): Repeating => ({
  every: times === undefined ? { count, unit } : { count, unit, times },
  describes: false,
});

const either = (repeating: Repeating): Repeating => ({
  ...repeating,
  doubt: { why: "twice-or-every-second" },
});

/** Years are counted as twelve months, so that "annually" and "every 12 months" are the same. */
export const singleWordAt = phrases<Repeating>([
  [every(1, "day"), ["daily", "nightly"]],
  [every(1, "week"), ["weekly", "per week", "week by week"]],
  [every(2, "week"), ["fortnightly", "two weekly", "2 weekly", "biweekly", "bi weekly", "per fortnight"]],
  [every(1, "month"), ["monthly", "per month", "month on month"]],
  [either(every(2, "month")), ["bimonthly", "bi monthly", "bi-monthly"]],
  [
    every(3, "month"),
    ["quarterly | per quarter | 3 monthly | three monthly | termly | per term | quaterly", "quartely"],
  ],
  [
    every(6, "month"),
    ["half yearly", "half-yearly", "six monthly", "6 monthly", "semi annually", "semi annual"],
  ],
  [
    either(every(12, "month", 2)),
    ["biannual", "bi annual", "biannually", "bi annually", "bi-annually", "bi-annual"],
  ],
  [every(24, "month"), ["biennial", "biennially", "two yearly", "2 yearly"]],
  [
    every(12, "month"),
    [
      "annually | annual | yearly | per annum | p.a. | pa | year on year | anually | annualy",
      "per year | per financial year | once yearly | 12 monthly",
    ],
  ],
  [every(36, "month"), ["triennial", "triennially"]],
  [
    { every: null, describes: false },
    ["regularly | regular | periodically | periodic | at regular intervals | cyclical", "regular basis"],
  ],
  [
    { every: null, describes: false },
    ["termly basis", "each cycle", "every cycle", "recurring", "recurrent"],
  ],
]);

/** Units as they follow "every" or "per". */
export const unitWordAt = phrases<Recurrence>([
  [{ count: 1, unit: "day" }, ["day", "days"]],
  [{ count: 1, unit: "week" }, ["week", "weeks", "wk", "weekly"]],
  [{ count: 2, unit: "week" }, ["fortnight"]],
  [{ count: 1, unit: "month" }, ["month", "months", "calendar month", "monthly", "mths"]],
  [{ count: 3, unit: "month" }, ["quarter", "quarters", "term", "financial quarter", "school term"]],
  [
    { count: 12, unit: "month" },
    [
      "year | years | calendar year | financial year | school year | academic year",
      "reporting year | yearly | yr | yrs",
    ],
  ],
]);
