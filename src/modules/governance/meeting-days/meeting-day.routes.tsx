import { allowed } from "../../../platform/access/predicate.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { getGroup } from "../groups/group.store.ts";
import { governancePaths } from "../paths.ts";
import { changesGroups } from "../policy.ts";
import { addMeetingDays } from "./add-meeting-days.ts";
import { meetingDaysForm } from "./meeting-day.form.ts";
import { meetingTable } from "./meeting-day.props.ts";
import { listMeetingDays } from "./meeting-day.store.ts";
import { MeetingDaysPage } from "./meeting-day.views.tsx";
import { removeMeetingDay } from "./remove-meeting-day.ts";

export function openMeetingDayDoors(doors: Doors): void {
  const path = "/:partnership/desk/groups/:id/meetings";
  doors.get(path, "signedIn", (visit) => answerDays(visit, blankForm));
  tableDoors(doors, path, "signedIn", async (visit) => {
    const group = await groupInAddress(visit);
    return meetingTable(group, await listMeetingDays(visit.scope, group.id), visit.scope.asOn);
  });
  doors.post(path, "governance:group:change", postDays);
  doors.post(`${path}/:meeting/removal`, "governance:group:change", postRemoval);
}

function groupInAddress(visit: Visit) {
  return getGroup(visit.scope, uuidParam(visit, "id"));
}

async function answerDays(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const group = await groupInAddress(visit);
  return page(
    <MeetingDaysPage
      visit={visit}
      group={group}
      days={await listMeetingDays(visit.scope, group.id)}
      form={form}
      mayChange={allowed(changesGroups, visit.scope, null)}
    />,
    status,
  );
}

async function postDays(visit: Visit): Promise<Response> {
  const group = await groupInAddress(visit);
  const form = parseForm(meetingDaysForm, visit.typed);
  if (!form.ok) return answerDays(visit, form, 422);
  const { value } = await addMeetingDays(visit.scope, group.id, form.value);
  const said = value.added > 0 ? "added" : "known";
  return seeOther(governancePaths.meetings(visit.tenant.slug, group.id), said);
}

async function postRemoval(visit: Visit): Promise<Response> {
  const group = await groupInAddress(visit);
  await removeMeetingDay(visit.scope, group.id, uuidParam(visit, "meeting"));
  return seeOther(governancePaths.meetings(visit.tenant.slug, group.id), "removed");
}
