import { addDays, type CalendarDate, daysBetween } from "../../../kernel/calendar-date.ts";
import { type ActionStatus, daysLate, isOver } from "../actions/action.ts";
import type { TargetDate } from "../actions/target-date.ts";
import type { ActionState } from "../changes/action-past.ts";
import { type ChangeFigures, figuresOf } from "../changes/flow-figures.ts";
import { type ActionRecord, changesOf, type Period, type SaidThen } from "../changes/plan-changes.ts";
import { type MoveFigure, moveFigure } from "../date-moves/date-move.ts";

/** For whom a report is: partners and boards read what was said among partners, the public does not. */
export type ReportAudience = "partners" | "public";

/** An action as a report names it. */
export interface ReportedAction {
  readonly id: string;
  readonly number: number;
  readonly label: string;
  readonly text: string;
}

/** How it stood at the end of the period; null where nobody knows any more. */
interface Standing {
  readonly status: ActionStatus | null;
  readonly daysLate: number;
}

/** The parts of a progress report as facts: sentences are for whoever shows it. */
export interface ProgressReport {
  readonly period: Period;
  readonly audience: ReportAudience;
  /** Every action is counted once in one status; opening + came − went = closing. */
  readonly figures: ChangeFigures;
  /** The newest that was said of each action within the period. */
  readonly done: readonly (ReportedAction & Standing & { readonly said: SaidThen })[];
  /** What is late at its end, the latest first, with the last that was said of it up to then; null: nothing was. */
  readonly late: readonly (ReportedAction &
    Standing & { readonly target: TargetDate | null; readonly why: SaidThen | null })[];
  readonly moved: readonly (ReportedAction & {
    readonly was: TargetDate | null;
    readonly is: TargetDate | null;
    readonly days: number | null;
    readonly reasons: readonly string[];
  })[];
  /** How often and how far dates moved within the period. */
  readonly moves: MoveFigure;
  /** What is at work and has its last day within as long again, or of which somebody said what comes next. */
  readonly next: readonly (ReportedAction & {
    readonly target: TargetDate | null;
    readonly isDue: boolean;
    readonly words: string | null;
  })[];
  /** Up to which day `next` looks. */
  readonly nextUntil: CalendarDate;
  /** How each action stood at the end of the period, by its id. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** How many people were asked for updates in the period, and how many have not answered; null: nobody was asked. */
  readonly waiting: { readonly asked: number; readonly unanswered: number } | null;
}

export interface ReportGround {
  readonly records: readonly (ActionRecord & { readonly label: string })[];
  readonly plan: number;
  readonly period: Period;
  readonly audience: ReportAudience;
  readonly waiting: ProgressReport["waiting"];
}

/** The parts of a report, from all that is known of the actions of a plan. */
export function reportOf({ records, plan, period, audience, waiting }: ReportGround): ProgressReport {
  const about = new Map(records.map((record) => [record.now.id, record]));
  const changes = changesOf(records, new Set([plan]), period);
  const there = changes.flatMap((change) => {
    const record = about.get(change.id);
    return record && change.after ? [{ change, after: change.after, record }] : [];
  });
  const nextUntil = addDays(period.until, Math.max(LEAST_AHEAD, daysBetween(period.since, period.until)));
  const named = ({ change: { id, number, text }, record: { label } }: (typeof there)[number]) => ({
    ...{ id, number, label, text },
  });
  const byDay = (one: SaidThen, other: SaidThen) => other.at.getTime() - one.at.getTime();
  return {
    ...{ period, audience, waiting, nextUntil },
    figures: figuresOf(changes, period),
    done: there
      .flatMap((one) => {
        const said = lastSaid(one.record, period);
        return said && said.on > period.since
          ? [{ ...named(one), ...standingOf(one.after, period), said }]
          : [];
      })
      .sort((one, other) => byDay(one.said, other.said)),
    late: there
      .map((one) => ({
        ...named(one),
        ...standingOf(one.after, period),
        target: one.after.target,
        why: lastSaid(one.record, period),
      }))
      .filter((one) => one.daysLate > 0)
      .sort((one, other) => other.daysLate - one.daysLate),
    moved: there.flatMap((one) =>
      one.change.told.flatMap((told) => {
        if (told.kind !== "date") return [];
        const { was, is, days, reasons } = told;
        return [{ ...named(one), was, is, days, reasons }];
      }),
    ),
    moves: moveFigure(
      there.flatMap(({ change, record }) =>
        record.moves
          .filter(({ on }) => on > period.since && on <= period.until)
          .map(({ was, is }) => ({ actionId: change.id, was, target: is })),
      ),
    ),
    next: there
      .filter(({ after }) => !after.unknown.status && !isOver(after.status) && after.status !== "done")
      .flatMap((one) => {
        const { target } = one.after;
        const isDue = Boolean(target?.end && target.end > period.until && target.end <= nextUntil);
        const words = lastSaid(one.record, period)?.next ?? null;
        return isDue || words ? [{ ...named(one), target, isDue, words }] : [];
      })
      .sort((one, other) => ((one.target?.end ?? "9999") < (other.target?.end ?? "9999") ? -1 : 1)),
    standing: new Map(there.map(({ change, after }) => [change.id, standingOf(after, period)])),
  };
}

/** However short a period is, what comes next looks a month ahead. */
const LEAST_AHEAD = 28;

function standingOf(after: ActionState, { until }: Period): Standing {
  if (after.unknown.status) return { status: null, daysLate: 0 };
  return { status: after.status, daysLate: after.unknown.date ? 0 : daysLate(after, until) };
}

/** The newest that was said up to the end of the period by whoever answers for it; what others said stands beside only where there is nothing else. */
function lastSaid({ said }: ActionRecord, { until }: Period): SaidThen | null {
  const then = said
    .filter(({ on }) => on <= until)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  return then.find(({ isBeside }) => !isBeside) ?? then[0] ?? null;
}
