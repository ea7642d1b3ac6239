import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import { lastWorkingDay, nextWorkingDay, type OwnHolidays } from "../../../kernel/working-day.ts";
import type { ReportingCalendar } from "./calendar.ts";

/** How far asking one person has come. Of the reminders after the due day each is named by its days. */
export type Stage = "asked" | "remind-before" | `remind-after-${number}`;

/** The days of one round, worked out from its due day. */
export interface RoundDays {
  readonly dueOn: CalendarDate;
  /** Each stage with its day, in order: every day is later than the one before it. The first is the asking. */
  readonly stages: readonly { readonly stage: Stage; readonly on: CalendarDate }[];
  /** The day on which the lead officer is told who has not answered; null: never. */
  readonly escalateOn: CalendarDate | null;
  /** The last day on which an answer still counts. */
  readonly closesOn: CalendarDate;
  /** The days on which nobody works here, beyond the bank holidays. */
  readonly holidays: OwnHolidays;
}

export type Asking = Pick<
  ReportingCalendar,
  "askBefore" | "remindBefore" | "remindAfter" | "escalateAfter" | "closeAfter"
>;

/**
 * What falls on a day that is no working day waits for the next one, as long as that is not after the due day: then the
 * working day before is taken. Of two stages that would fall on one day the earlier one stands.
 */
export function roundDays(calendar: Asking, dueOn: CalendarDate, holidays: OwnHolidays): RoundDays {
  const before = (days: number) => {
    const day = addDays(dueOn, -days);
    const next = nextWorkingDay(day, holidays);
    return next <= dueOn ? next : lastWorkingDay(day, holidays);
  };
  const after = (days: number) => nextWorkingDay(addDays(dueOn, days), holidays);
  const closesOn = after(calendar.closeAfter);
  const stages: { stage: Stage; on: CalendarDate }[] = [{ stage: "asked", on: before(calendar.askBefore) }];
  const add = (stage: Stage, on: CalendarDate) => {
    const last = stages.at(-1);
    if (last && on > last.on && on <= closesOn) stages.push({ stage, on });
  };
  if (calendar.remindBefore !== null) add("remind-before", before(calendar.remindBefore));
  for (const days of [...new Set(calendar.remindAfter)].sort((a, b) => a - b))
    add(`remind-after-${days}`, after(days));
  return {
    ...{ dueOn, stages, closesOn, holidays },
    escalateOn: calendar.escalateAfter === null ? null : after(calendar.escalateAfter),
  };
}

/** The day on which people are asked. */
export function askDay({ stages, dueOn }: Pick<RoundDays, "stages" | "dueOn">): CalendarDate {
  return stages[0]?.on ?? dueOn;
}

/** Where a stage stands in the order of all that there can be. */
export function stageRank(stage: Stage): number {
  if (stage === "asked") return 0;
  return stage === "remind-before" ? 1 : 2 + Number(stage.slice("remind-after-".length));
}

/** A stage as it is written in a key; null for words that are none. */
export function readStage(words: string): Stage | null {
  return words === "asked" || words === "remind-before" || /^remind-after-\d{1,2}$/.test(words)
    ? (words as Stage)
    : null;
}
