import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm } from "../../../ui/form-state.ts";
import { peoplePaths } from "../paths.ts";
import { answerPerson } from "../person.routes.tsx";
import { isRole } from "../role.ts";
import { inviteForm } from "./invitation.form.ts";
import { InvitePage } from "./invitation.views.tsx";
import { sayInviteRefusal } from "./invitation.words.ts";
import { inviteHolders, listInvitees } from "./invite-holders.ts";
import { invitePerson } from "./invite-person.ts";
import { revokeInvitation } from "./revoke-invitation.ts";

export function openInvitationDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/people";
  doors.get(`${path}/invitations`, "people:role:grant", showInvitees);
  doors.post(`${path}/invitations`, "people:role:grant", postInvitees);
  doors.post(`${path}/:id/invitation`, "people:role:grant", postInvitation);
  doors.post(`${path}/:id/invitation/end`, "people:role:grant", postRevocation);
}

async function showInvitees(visit: Visit): Promise<Response> {
  const role = visit.query("role");
  const chosen =
    role !== undefined && isRole(role) ? { role, invitees: await listInvitees(visit.scope, role) } : null;
  return page(<InvitePage visit={visit} form={blankForm} chosen={chosen} />);
}

async function postInvitees(visit: Visit): Promise<Response> {
  const form = parseForm(inviteForm, visit.typed);
  if (!form.ok || !isRole(form.value.role))
    return page(<InvitePage visit={visit} form={form} chosen={null} />, 422);
  await inviteHolders(visit.scope, visit.tenant, form.value.role);
  return seeOther(peoplePaths.people(visit.tenant.slug), "invited");
}

async function postInvitation(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "id");
  const result = await invitePerson(visit.scope, visit.tenant, id);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, id), "invited");
  const refused = invalid({}, [{ field: "", message: sayInviteRefusal(result.refusal) }]);
  return answerPerson(visit, id, { refused }, 422);
}

async function postRevocation(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "id");
  const result = await revokeInvitation(visit.scope, id);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, id), "invitation-ended");
  const message = "There is no open invitation to take back";
  return answerPerson(visit, id, { refused: invalid({}, [{ field: "", message }]) }, 422);
}
