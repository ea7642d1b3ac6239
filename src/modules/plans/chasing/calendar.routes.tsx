import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { typedIn } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { calendarForm } from "./calendar.form.ts";
import { findCalendar } from "./calendar.store.ts";
import type { ReportingCalendar } from "./calendar.ts";
import { CalendarFormPage, calendarFields, typedCalendar } from "./calendar.views.tsx";
import { pauseCalendar } from "./pause-calendar.ts";
import { resumeCalendar } from "./resume-calendar.ts";
import { listRounds } from "./round.store.ts";
import { comingDays, sayNext } from "./rounds.views.tsx";
import { setCalendar } from "./set-calendar.ts";

export function openCalendarDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/calendar";
  doors.get(path, "plans:calendar:change", showCalendar);
  doors.post(path, "plans:calendar:change", postCalendar);
  doors.post(`${path}/pause`, "plans:calendar:change", async (visit) => {
    const { number } = await planInAddress(visit);
    const result = await pauseCalendar(visit.scope, number);
    return seeOther(planPaths.rounds(visit.tenant.slug, number), result.ok ? "paused" : undefined);
  });
  doors.post(`${path}/resumption`, "plans:calendar:change", async (visit) => {
    const { number } = await planInAddress(visit);
    const result = await resumeCalendar(visit.scope, number);
    return seeOther(planPaths.rounds(visit.tenant.slug, number), result.ok ? "resumed" : undefined);
  });
}

async function showCalendar(visit: Visit): Promise<Response> {
  const { scope } = visit;
  const plan = await planInAddress(visit);
  const calendar = await findCalendar(scope, plan.id);
  const form = { typed: typedCalendar(calendar, scope.asOn) };
  const known = (await listRounds(scope, plan.id)).map(({ dueOn }) => dueOn);
  return page(
    <CalendarFormPage
      visit={visit}
      plan={plan}
      form={form}
      preview={calendar ? sayComing(calendar, scope.asOn, known) : undefined}
    />,
  );
}

/** What the calendar brings next, but for the rounds that there are. */
function sayComing(
  calendar: ReportingCalendar,
  day: CalendarDate,
  known: readonly CalendarDate[],
): string | undefined {
  const next = comingDays(calendar, day).find((dueOn) => !known.includes(dueOn));
  return next ? sayNext(calendar, next, day) : undefined;
}

async function postCalendar(visit: Visit): Promise<Response> {
  const { scope, tenant, typed } = visit;
  const plan = await planInAddress(visit);
  const form = parseForm(calendarForm(scope.asOn), typed);
  if (!form.ok) return page(<CalendarFormPage visit={visit} plan={plan} form={form} />, 422);
  const { calendar, version } = form.value;
  if (typedIn(form, "look") === "yes")
    return page(
      <CalendarFormPage
        visit={visit}
        plan={plan}
        form={form}
        preview={sayComing(calendar, scope.asOn, [])}
      />,
    );
  const result = await setCalendar(scope, plan.number, version, calendar);
  if (result.ok) return seeOther(planPaths.rounds(tenant.slug, plan.number), "calendar-set");
  if (result.refusal.reason === "no-day-to-come") {
    const field = calendar.rhythm === "own-dates" ? "ownDates" : "firstDue";
    const refusedForm = invalid(typed, [
      { field, message: "No day of this calendar is to come. Write a later one" },
    ]);
    return page(<CalendarFormPage visit={visit} plan={plan} form={refusedForm} />, 422);
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
  return page(<CalendarFormPage visit={visit} plan={plan} form={both} conflict={conflict} />, 409);
}
