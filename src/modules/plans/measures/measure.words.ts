import { sayDay } from "../../../kernel/calendar-date.ts";
import { readFigure } from "./figure.ts";
import type { MeasureRow } from "./measure.table.ts";
import type { OnTimeShare } from "./on-time.ts";
import type { Aims, Series } from "./series.ts";

/** How one will know, in words. */
export const measureKinds = {
  document: "A document shows it",
  number: "A number, read from time to time",
  "on-time": "Worked out: the share of this plan’s actions done on time",
} as const satisfies Record<MeasureRow["kind"], string>;

export const MEASURE_NOTICES: Readonly<Record<string, string>> = {
  changed: "The changes are saved.",
  read: "The reading is added. Somebody else looks at it before it counts.",
};

/** “7 of 9 on time (78%)” */
export function sayOnTime({ due, onTime }: OnTimeShare): string {
  if (due === 0) return "Nothing has fallen due";
  return `${onTime} of ${due} on time (${Math.round((onTime * 100) / due)}%)`;
}

/** `Now 64%, on 1 November 2026: 24 more than the 40% it began with. The aim is 80%, so it is on its way.` */
export function saySeries(series: Series, aims: Aims): string {
  const { latest, change, course } = series;
  const aim = aims.aim ? ` The aim is ${withUnit(aims.aim, aims.unit)}${COURSE[course ?? "same"]}.` : "";
  if (!latest) {
    const from = aims.baseline ? ` It began with ${withUnit(aims.baseline, aims.unit)}.` : "";
    return `No reading yet.${from}${aim}`;
  }
  const now = `Now ${withUnit(latest.words, aims.unit)}, on ${sayDay(latest.on)}`;
  const since =
    change === null || !aims.baseline ? "" : sayChange(change, withUnit(aims.baseline, aims.unit));
  return `${now}${since}.${aim}`;
}

const COURSE = {
  reached: ", and it is reached",
  towards: ", and it has come nearer",
  away: ", and it has gone the other way",
  same: "",
} as const;

function sayChange(change: number, baseline: string): string {
  if (change === 0) return `: as many as the ${baseline} it began with`;
  return `: ${sayValue(Math.abs(change))} ${change > 0 ? "more" : "less"} than the ${baseline} it began with`;
}

/** A change as a column of figures shows it: `+24`, `−3`. */
export function shortChange(change: number | null): string | null {
  if (change === null) return null;
  if (change === 0) return "0";
  return `${change > 0 ? "+" : "−"}${sayValue(Math.abs(change))}`;
}

/** A number in figures, with commas for thousands and no more decimals than are said. */
function sayValue(value: number): string {
  const [whole = "0", decimals] = String(value).split(".");
  const said = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals ? `${said}.${decimals}` : said;
}

/** A number as written, with its unit where the words have none. */
export function withUnit(words: string, unit: string | null): string {
  if (!unit || readFigure(words)?.unit) return words;
  return unit === "%" ? `${words}%` : /^[£€$]$/.test(unit) ? `${unit}${words}` : `${words} ${unit}`;
}
