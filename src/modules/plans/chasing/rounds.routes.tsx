import { allowed } from "../../../platform/access/predicate.ts";
import { page } from "../../../platform/web/answer.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { findOwnHolidays } from "../../partnerships/index.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { changesCalendars } from "../policy.ts";
import { findCalendar } from "./calendar.store.ts";
import { CHASING_NOTICES } from "./chasing.words.ts";
import { listPastRounds } from "./past-round.store.ts";
import { findPause } from "./pause.store.ts";
import { comingRounds } from "./round-course.ts";
import { RoundsPage } from "./rounds.views.tsx";

/** The page of a plan's asking; with the form that pauses it where that was refused. */
export async function answerRounds(visit: Visit, pausing?: FormState): Promise<Response> {
  const { scope } = visit;
  const plan = await planInAddress(visit);
  const calendar = await findCalendar(scope, plan.id);
  const rounds = await listPastRounds(scope, plan.id);
  const holidays = await findOwnHolidays(scope);
  const known = new Set(rounds.flatMap(({ round }) => (round.asksAll ? [round.dueOn] : [])));
  const none = { courses: [], leftOut: [] };
  return page(
    <RoundsPage
      visit={visit}
      sheet={await getPlanSheet(scope, plan)}
      calendar={calendar}
      coming={calendar ? comingRounds(calendar, scope.asOn, known, holidays) : none}
      holidays={holidays}
      pause={await findPause(scope, calendar)}
      {...(pausing ? { pausing } : {})}
      rounds={rounds}
      mayChange={allowed(changesCalendars, scope, null)}
      notice={noticeSaid(visit, CHASING_NOTICES)}
    />,
    pausing ? 422 : 200,
  );
}
