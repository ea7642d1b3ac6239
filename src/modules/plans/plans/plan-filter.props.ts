import { addMonths, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { shapeOf } from "../../../ui/components/timeline/date-shape.ts";
import { type Gap, gapsOf, isLate, isOver, isReviewDue } from "../actions/action.ts";
import type { PlanSheet, SheetAction, SheetImprovement } from "./plan-sheet.store.ts";

/** What somebody wants to see of a plan: words, lead, state, date, gap … Nothing set shows all. */
export interface PlanFilter {
  readonly words: string;
  readonly improvement: string;
  readonly lead: string;
  readonly status: string;
  readonly due: string;
  readonly gap: string;
  /** A theme by its id; “none”: what bears no theme. */
  readonly theme: string;
  /** “quick-win”, “prevention” or “inequality”. */
  readonly mark: string;
  /** A body that the improvement concerns, by its id; “whole”: the whole partnership; “some”: only some bodies. */
  readonly concern: string;
  /** How sure one is of the day: the shapes of the timeline. */
  readonly dates: string;
}

export const noFilter: PlanFilter = {
  words: "",
  improvement: "",
  lead: "",
  status: "",
  due: "",
  gap: "",
  theme: "",
  mark: "",
  concern: "",
  dates: "",
};

export function isFiltered(filter: PlanFilter): boolean {
  return Object.values(filter).some((value) => value !== "");
}

/** The names of the filter's parts in the address. */
const IN_ADDRESS = {
  words: "q",
  improvement: "i",
  lead: "lead",
  status: "s",
  due: "d",
  gap: "gap",
  theme: "theme",
  mark: "mark",
  concern: "concerns",
  dates: "dates",
} as const satisfies Record<keyof PlanFilter, string>;

const PARTS = Object.keys(IN_ADDRESS) as readonly (keyof PlanFilter)[];

/** The filter that an address asks for; `asked` gives what stands under a name. */
export function filterIn(asked: (name: string) => string | undefined): PlanFilter {
  const of = (part: keyof PlanFilter) => (asked(IN_ADDRESS[part]) ?? "").trim().slice(0, 200);
  return Object.fromEntries(PARTS.map((part) => [part, of(part)])) as unknown as PlanFilter;
}

/** The address that asks for a filter, so that it can be kept and sent on. */
export function addressOf(path: string, filter: PlanFilter): string {
  const query = PARTS.filter((part) => filter[part] !== "")
    .map((part) => `${IN_ADDRESS[part]}=${encodeURIComponent(filter[part])}`)
    .join("&");
  return query === "" ? path : `${path}?${query}`;
}

/** The gaps of an action in its plan: a measure of the whole improvement counts as one. */
export function gapsIn(action: SheetAction, sharedMeasures: number): readonly Gap[] {
  return gapsOf({ ...action, measures: action.measures.length + sharedMeasures });
}

/** The same plan with only what the filter asks for. Improvements left without an action go, unless nothing was asked. */
export function filterSheet(sheet: PlanSheet, filter: PlanFilter, day: CalendarDate): PlanSheet {
  if (!isFiltered(filter)) return sheet;
  const improvements = sheet.improvements
    .filter(
      (improvement) =>
        (filter.improvement === "" || improvement.id === filter.improvement) &&
        doesConcern(improvement, filter.concern),
    )
    .map((improvement) => ({
      ...improvement,
      actions: improvement.actions.filter(
        (action) =>
          hasWords(action, improvement.title, filter.words) &&
          isLedBy(action, filter.lead) &&
          hasStatus(action, filter.status, day) &&
          isDue(action, filter.due, day) &&
          (filter.gap === "" || gapsIn(action, improvement.measures.length).length > 0) &&
          bearsTheme(action, filter.theme) &&
          hasMark(action, filter.mark) &&
          (filter.dates === "" || shapeOf(action.target) === filter.dates),
      ),
    }))
    .filter(({ actions }) => actions.length > 0);
  return { ...sheet, improvements };
}

function hasWords(action: SheetAction, title: string, words: string): boolean {
  const all = [
    action.text,
    title,
    action.leadText ?? "",
    action.target?.text ?? "",
    ...action.measures.map(({ text }) => text),
  ]
    .join(" ")
    .toLocaleLowerCase("en-GB");
  return words
    .toLocaleLowerCase("en-GB")
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function isLedBy(action: SheetAction, lead: string): boolean {
  if (lead === "") return true;
  if (lead === "nobody") return action.leadText === null;
  return action.leads.some(({ party }) => party?.id === lead);
}

function hasStatus(action: SheetAction, status: string, day: CalendarDate): boolean {
  if (status === "") return true;
  if (status === "late") return isLate(action, day);
  if (status === "review-due") return isReviewDue(action, day);
  return action.status === status;
}

function isDue(action: SheetAction, due: string, day: CalendarDate): boolean {
  if (due === "") return true;
  if (due === "none") return action.target === null;
  const end = action.target?.end;
  if (!end || isOver(action.status)) return false;
  if (due === "passed") return end < day;
  return end >= day && end <= addMonths(day, 3);
}

function bearsTheme({ themes }: SheetAction, theme: string): boolean {
  if (theme === "") return true;
  return theme === "none" ? themes.length === 0 : themes.some(({ id }) => id === theme);
}

function hasMark(action: SheetAction, mark: string): boolean {
  if (mark === "") return true;
  if (mark === "quick-win") return action.isQuickWin;
  if (mark === "prevention") return action.isPrevention;
  return mark === "inequality" && action.inequality !== null;
}

function doesConcern({ concerns }: SheetImprovement, asked: string): boolean {
  if (asked === "") return true;
  if (asked === "whole") return concerns.length === 0;
  return asked === "some" ? concerns.length > 0 : concerns.some(({ id }) => id === asked);
}
