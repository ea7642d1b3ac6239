import type { Child } from "hono/jsx";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { type FormState, typedIn } from "../../../ui/form-state.ts";
import { findOwnHolidays, SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { askingForm } from "./asking.form.ts";
import { calendarForm } from "./calendar.form.ts";
import { findCalendar } from "./calendar.store.ts";
import type { ReportingCalendar } from "./calendar.ts";
import { CalendarFormPage, calendarFields, typedCalendar } from "./calendar.views.tsx";
import { asksPeople } from "./due-rounds.ts";
import { movedDueDay } from "./moved-due-day.ts";
import { sayDayTaken } from "./moved-round.words.ts";
import { pauseCalendar } from "./pause-calendar.ts";
import { resumeCalendar } from "./resume-calendar.ts";
import { listRounds } from "./round.store.ts";
import type { RoundRow } from "./round.table.ts";
import { comingRounds, courseOfMoved } from "./round-course.ts";
import { answerRounds } from "./rounds.routes.tsx";
import { setCalendar } from "./set-calendar.ts";

export function openCalendarDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/calendar";
  doors.get(path, "plans:calendar:change", showCalendar);
  doors.post(path, "plans:calendar:change", postCalendar);
  doors.post(`${path}/pause`, "plans:calendar:change", async (visit) => {
    const { number } = await planInAddress(visit);
    const form = parseForm(askingForm, visit.typed);
    if (!form.ok) return answerRounds(visit, form);
    const result = await pauseCalendar(visit.scope, number, form.value.reason);
    return seeOther(planPaths.rounds(visit.tenant.slug, number), result.ok ? "paused" : undefined);
  });
  doors.post(`${path}/resumption`, "plans:calendar:change", async (visit) => {
    const { number } = await planInAddress(visit);
    const result = await resumeCalendar(visit.scope, number);
    return seeOther(planPaths.rounds(visit.tenant.slug, number), result.ok ? "resumed" : undefined);
  });
}

async function showCalendar(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const calendar = await findCalendar(visit.scope, plan.id);
  const form = { typed: typedCalendar(calendar, visit.scope.asOn) };
  return answerForm(visit, plan, form, calendar ? { calendar } : {});
}

interface FormAnswer {
  /** Said in days, above the form. */
  readonly calendar?: ReportingCalendar;
  readonly conflict?: Child;
  readonly status?: number;
}

async function answerForm(
  visit: Visit,
  plan: PlanRow,
  form: FormState,
  { calendar, conflict, status = 200 }: FormAnswer,
): Promise<Response> {
  const { scope } = visit;
  const rounds = (await listRounds(scope, plan.id)).filter(({ asksAll }) => asksAll);
  const known = new Set(rounds.map(({ dueOn }) => dueOn));
  const open = rounds.find(({ closedAt }) => closedAt === null) ?? null;
  const preview = calendar ? await lookAhead(visit, plan, calendar, { open, known }) : undefined;
  return page(<CalendarFormPage {...{ visit, plan, form, preview, open, conflict }} />, status);
}

/** What a calendar would do from today on, also with the round that is open. */
async function lookAhead(
  { scope }: Visit,
  plan: PlanRow,
  calendar: ReportingCalendar,
  { open, known }: { readonly open: RoundRow | null; readonly known: ReadonlySet<CalendarDate> },
) {
  const holidays = await findOwnHolidays(scope);
  const before = await findCalendar(scope, plan.id);
  const day = scope.asOn;
  const to = open && before ? movedDueDay(before, calendar, open.dueOn, day) : null;
  return {
    coming: comingRounds(calendar, day, to ? new Set([...known, to]) : known, holidays),
    askBefore: calendar.askBefore,
    moved: to
      ? { course: courseOfMoved(calendar, to, day, holidays), isAsking: asksPeople(plan, before) }
      : null,
  };
}

async function postCalendar(visit: Visit): Promise<Response> {
  const { scope, tenant, typed } = visit;
  const plan = await planInAddress(visit);
  const form = parseForm(calendarForm(scope.asOn), typed);
  if (!form.ok) return answerForm(visit, plan, form, { status: 422 });
  const { calendar, reasonNow, version } = form.value;
  if (typedIn(form, "look") === "yes") return answerForm(visit, plan, form, { calendar });
  const result = await setCalendar(scope, plan.number, version, { ...calendar, reasonNow });
  if (result.ok)
    return seeOther(
      planPaths.rounds(tenant.slug, plan.number),
      result.value ? "round-moved" : "calendar-set",
    );
  if (result.refusal.reason !== "changed-meanwhile") {
    const field = calendar.rhythm === "own-dates" ? "ownDates" : "firstDue";
    const message =
      result.refusal.reason === "day-taken"
        ? sayDayTaken(result.refusal.dueOn)
        : "No day of this calendar is to come. Write a later one";
    const refusedForm = invalid(typed, [{ field, message }]);
    return answerForm(visit, plan, refusedForm, { status: 422 });
  }
  const theirs = typedCalendar(result.refusal.now, scope.asOn);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(scope, { kind: "plan", id: plan.id })}
      fields={calendarFields}
      theirs={theirs}
      yours={typed}
    />
  );
  const both = { typed: { ...typed, version: theirs.version } };
  return answerForm(visit, plan, both, { conflict, status: 409 });
}
