import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { may, type Scope } from "../../../platform/scope/scope.ts";
import { findOwnHolidays } from "../../partnerships/index.ts";
import { listAsks } from "../chasing/ask.store.ts";
import { listCalendars } from "../chasing/calendar.store.ts";
import { sayRound } from "../chasing/chasing.words.ts";
import { listOpenRounds } from "../chasing/round.store.ts";
import { courseOfOpen } from "../chasing/round-course.ts";
import { roundDays } from "../chasing/round-days.ts";
import { type RoundStanding, standingOf } from "../chasing/round-standing.ts";
import { listPlans } from "../plans/plan.store.ts";
import { readsPlans } from "../policy.ts";

/** A round of updates that is open, as the home tells of it. */
export interface RoundAtHome {
  readonly name: string;
  readonly plan: { readonly number: number; readonly title: string };
  readonly dueOn: CalendarDate;
  readonly standing: RoundStanding;
  /** The next day on which whoever has not answered is reminded; null: on none. */
  readonly remindsOn: CalendarDate | null;
}

/** The rounds of updates that are open, in which everybody is asked, for those who only read of them: whoever asks has a page. */
export async function listRoundsAtHome(scope: Scope): Promise<RoundAtHome[]> {
  if (!allowed(readsPlans, scope, null) || may(scope, "plans:calendar:change")) return [];
  const rounds = (await listOpenRounds(scope)).filter(({ asksAll }) => asksAll);
  if (rounds.length === 0) return [];
  const plans = new Map((await listPlans(scope)).map((plan) => [plan.id, plan]));
  const calendars = new Map((await listCalendars(scope)).map((row) => [row.planId, row]));
  const holidays = await findOwnHolidays(scope);
  const ids = rounds.map(({ id }) => id);
  const asks = Map.groupBy(await listAsks(scope, ids), ({ roundId }) => roundId);
  return rounds.flatMap((round): RoundAtHome[] => {
    const plan = plans.get(round.planId);
    const calendar = calendars.get(round.planId);
    if (!plan) return [];
    const own = (asks.get(round.id) ?? []).map((ask) => ({
      ...ask,
      endedOn: ask.endedAt ? dayInScotland(ask.endedAt) : null,
    }));
    const course =
      calendar && !calendar.pausedAt
        ? courseOfOpen(
            roundDays(calendar, round.dueOn, holidays),
            dayInScotland(round.openedAt),
            calendar,
            scope.asOn,
          )
        : null;
    return [
      {
        name: sayRound(round),
        plan,
        dueOn: round.dueOn,
        standing: standingOf(own),
        remindsOn: course?.mails.slice(1).find(({ on }) => on >= scope.asOn)?.on ?? null,
      },
    ];
  });
}
