import { addDays, type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { withoutContactDetails } from "../../../kernel/contact-details.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { capital, sayCount, sayMany, sayNumber } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import type { ActionStatus } from "../actions/action.ts";
import { shownStatus } from "../actions/status.words.ts";
import { sayHowFar, sayStandingName, sayTarget } from "../changes/change.words.ts";
import type { Flow } from "../changes/flow-figures.ts";
import type { Period, SaidThen } from "../changes/plan-changes.ts";
import type { ProgressReport, ReportAudience, ReportedAction } from "./progress-report.ts";

/** A part of a report in words, the same on the page, in Word and in PDF. */
export interface ReportSection {
  readonly key: "figures" | "done" | "late" | "moved" | "next" | "waiting";
  readonly heading: string;
  /** Comes first; alone where there is nothing to list. */
  readonly sentence: string;
  readonly columns: readonly string[];
  /** Shares of the width. */
  readonly widths: readonly number[];
  readonly rows: readonly ReportRow[];
}

export interface ReportRow {
  readonly cells: readonly string[];
  /** The short number of the action that it is about; null for a figure. */
  readonly action: number | null;
  readonly isFigure?: boolean;
}

export interface ReportNames {
  nameOf(personId: string): string | null;
}

/** For whom it is, as the report says of itself. */
export const AUDIENCE_WORDS: Readonly<Record<ReportAudience, string>> = {
  partners: "For partners and boards: it holds what was said among partners",
  public: "For everybody: what is published, and what was said to everyone",
};

/** `from 11 September 2026 to 23 November 2026`: the days that a report tells of, both included. */
export function sayReportPeriod({ since, until }: Period): string {
  const first = addDays(since, 1);
  return first >= until ? `on ${sayDay(until)}` : `from ${sayDay(first)} to ${sayDay(until)}`;
}

/** What the report says first. */
export function sayReport({ figures, done, moved, period }: ProgressReport): string {
  const { all, late, byStanding } = figures;
  if (all.closing === 0) return "There were no actions in this plan at the end of the period.";
  const of = (standing: string) => byStanding.find((flow) => flow.standing === standing);
  const finished = of("closed");
  const total = sayMany(all.closing, "action");
  const newly =
    finished && finished.came > 0 ? `, ${sayCount(finished.came)} of them since ${sayDay(period.since)}` : "";
  const first = `${sayNumber(finished?.closing ?? 0)} of ${total} ${finished?.closing === 1 ? "is" : "are"} finished${newly}.`;
  const lateness =
    late.closing === 0
      ? "None is late."
      : `${capital(sayCount(late.closing))} ${late.closing === 1 ? "is" : "are"} late${sayAgainst(late)}.`;
  const said =
    done.length === 0
      ? "Nothing was said of them in this time."
      : `There is news of ${sayCount(done.length)}${moved.length > 0 ? `, and ${sayCount(moved.length)} ${moved.length === 1 ? "has" : "have"} another date` : ""}.`;
  return `${first} ${lateness} ${said}`;
}

function sayAgainst({ opening, closing }: Flow): string {
  if (opening === closing) return ", as many as at the beginning";
  return closing > opening
    ? `, ${sayCount(closing - opening)} more than at the beginning`
    : `, ${sayCount(opening - closing)} fewer than at the beginning`;
}

/** The parts of a report in their order. Words for everybody have no contact details in them. */
export function sectionsOf(report: ProgressReport, names: ReportNames): ReportSection[] {
  const own = (text: string) =>
    report.audience === "public" ? withoutContactDetails(text, "[contact details left out]") : text;
  return [
    figuresSection(report),
    {
      key: "done",
      heading: "What was done",
      sentence:
        report.done.length === 0
          ? "Nobody gave an update in this time."
          : `The newest update of each action, the latest first: ${sayMany(report.done.length, "action")}.`,
      columns: ["Action", "How it stands", "What was done", "Who says so", "On"],
      widths: [30, 16, 34, 20, 12],
      rows: report.done.map((one) =>
        row(one, [
          sayAction(one),
          sayHow(one),
          own(one.said.done),
          sayWho(one.said, names),
          sayDay(one.said.on, "short"),
        ]),
      ),
    },
    {
      key: "late",
      heading: "What is late, and why",
      sentence:
        report.late.length === 0
          ? `No action was late on ${sayDay(report.period.until)}.`
          : `${capital(sayCount(report.late.length))} ${report.late.length === 1 ? "action was" : "actions were"} late on ${sayDay(report.period.until)}, the latest first.`,
      columns: ["Action", "Target date", "How it stands", "Why, in the words of the last update"],
      widths: [30, 22, 18, 42],
      rows: report.late.map((one) =>
        row(one, [
          sayAction(one),
          sayTarget(one.target),
          sayHow(one),
          one.why?.done ? `${own(one.why.done)} (${sayDay(one.why.on, "short")})` : "No reason given",
        ]),
      ),
    },
    {
      key: "moved",
      heading: "What moved",
      sentence: sayMoves(report),
      columns: ["Action", "Was", "Is", "By how much", "Why"],
      widths: [30, 22, 22, 16, 22],
      rows: report.moved.map((one) =>
        row(one, [
          sayAction(one),
          sayTarget(one.was),
          sayTarget(one.is),
          one.days === null ? "No number of weeks" : capital(sayHowFar(one.days)),
          own(one.reasons.join("\n")) || "No reason given",
        ]),
      ),
    },
    {
      key: "next",
      heading: "What is next",
      sentence: sayNext(report),
      columns: ["Action", "Target date", "What comes next"],
      widths: [40, 30, 42],
      rows: report.next.map((one) =>
        row(one, [
          sayAction(one),
          one.isDue ? `${sayTarget(one.target)}, in this time` : sayTarget(one.target),
          own(one.words ?? "") || "Nothing said",
        ]),
      ),
    },
    {
      key: "waiting",
      heading: "Who has not answered",
      sentence: sayWaiting(report.waiting),
      ...{ columns: [], widths: [], rows: [] },
    },
  ];
}

function figuresSection({ figures, period }: ProgressReport): ReportSection {
  const of = (name: string, { opening, came, went, closing }: Flow): ReportRow => ({
    action: null,
    isFigure: true,
    cells: [name, String(opening), came > 0 ? `+${came}` : "0", went > 0 ? `−${went}` : "0", String(closing)],
  });
  return {
    key: "figures",
    heading: "In figures",
    sentence: `Each action is counted once, by its status. What is late is counted beside it.${sayComings(figures.all)}`,
    columns: [
      "How actions stand",
      sayDay(period.since, "short"),
      "Came",
      "Went",
      sayDay(period.until, "short"),
    ],
    widths: [40, 18, 18, 18, 18],
    rows: [
      ...figures.byStanding.map((flow) => of(sayStandingName(flow.standing), flow)),
      of("All actions", figures.all),
      of("Of these late", figures.late),
    ],
  };
}

/** ` In this time two actions came into the plan, and one left it.`; nothing where none did. */
function sayComings({ came, went }: Flow): string {
  if (came + went === 0) return "";
  const many = (count: number) => `${sayCount(count)} ${count === 1 ? "action" : "actions"}`;
  const into = came > 0 ? `${many(came)} came into the plan` : "";
  const out = went === 0 ? "" : came > 0 ? `${sayCount(went)} left it` : `${many(went)} left the plan`;
  return ` In this time ${[into, out].filter(Boolean).join(", and ")}.`;
}

function row({ number }: ReportedAction, cells: readonly string[]): ReportRow {
  return { action: number, cells };
}

export function sayAction({ label, text }: ReportedAction): string {
  return `${label} ${text}`.trim();
}

/** `Under way, 3 weeks late` */
export function sayHow({ status, daysLate }: { status: ActionStatus | null; daysLate: number }): string {
  const how = status === null ? "Not known" : sayStatus(shownStatus[status]);
  return [how, sayLateness(daysLate)].filter(Boolean).join(", ");
}

function sayWho({ saidBy, onBehalfOf, audience }: SaidThen, names: ReportNames): string {
  const who = [saidBy ? names.nameOf(saidBy) : null, onBehalfOf].filter(Boolean).join(", ");
  return [who || "Not known", audience === "partners" ? "(partners only)" : ""].filter(Boolean).join(" ");
}

function sayMoves({ moves, moved }: ProgressReport): string {
  if (moved.length === 0 && moves.moves === 0) return "No target date moved in this time.";
  const far =
    moves.medianWeeks === null
      ? ""
      : moves.moves === 1
        ? ` It moved by ${sayMany(moves.medianWeeks, "week")}.`
        : ` The one in the middle moved by ${sayMany(moves.medianWeeks, "week")}, the farthest by ${sayMany(moves.largestWeeks ?? 0, "week")}.`;
  const often =
    moves.moves > 0 ? `${sayMany(moves.moves, "move")} of ${sayMany(moves.actions, "action")}.` : "";
  const has = `${capital(sayCount(moved.length))} ${moved.length === 1 ? "action has" : "actions have"} another date than at the beginning.`;
  return [has, often].filter(Boolean).join(" ") + far;
}

function sayNext({ next, nextUntil }: ProgressReport): string {
  const due = next.filter(({ isDue }) => isDue).length;
  const first =
    due === 0
      ? `No target date falls by ${sayDay(nextUntil)}.`
      : `${capital(sayCount(due))} target ${due === 1 ? "date falls" : "dates fall"} by ${sayDay(nextUntil)}.`;
  return next.length === 0 ? `${first} Nobody said what comes next.` : first;
}

function sayWaiting(waiting: ProgressReport["waiting"]): string {
  if (!waiting) return "Nobody was asked for an update in this time.";
  const { asked, unanswered } = waiting;
  if (unanswered === 0)
    return asked === 1
      ? "The one person who was asked has answered."
      : `All ${sayMany(asked, "person", "people")} who were asked have answered.`;
  return `${sayNumber(unanswered)} of ${sayMany(asked, "person", "people")} who were asked ${unanswered === 1 ? "has" : "have"} not answered.`;
}

/** The line by which a report says from what it was made: for everybody from a version, for partners from the plan as it is. */
export function sayMade(made: {
  readonly audience: ReportAudience;
  /** The latest that was published; null: none was. */
  readonly version: number | null;
  readonly asOn: CalendarDate;
  readonly digest: string;
}): string {
  const { audience, version, asOn, digest } = made;
  const stood = version === null ? ", which is not published" : `, after version ${version}`;
  const from = audience === "public" ? `version ${version}` : `the plan as it stood that day${stood}`;
  return `Made on ${sayDay(asOn)} from ${from}. Digest ${digest}`;
}
