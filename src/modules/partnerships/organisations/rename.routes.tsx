import { sayDay } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { partnershipPaths } from "../paths.ts";
import { getOrganisation } from "./organisation.store.ts";
import { renameForm } from "./rename.form.ts";
import { RenamePage, renameProblem } from "./rename.views.tsx";
import { renameOrganisation } from "./rename-organisation.ts";
import { isAtWork } from "./standing.ts";

export async function showRenaming(visit: Visit): Promise<Response> {
  const body = await getOrganisation(visit.scope, uuidParam(visit, "id"));
  // What has ended takes no name any more: its own page says so.
  if (!isAtWork(body, visit.scope.asOn))
    return seeOther(partnershipPaths.organisation(visit.tenant.slug, body.id));
  const form = {
    typed: {
      name: body.nextName ?? "",
      on: body.nextNameOn ? sayDay(body.nextNameOn) : "",
      version: String(body.version),
    },
  };
  return page(<RenamePage visit={visit} body={body} form={form} />);
}

export async function postRenaming(visit: Visit): Promise<Response> {
  const body = await getOrganisation(visit.scope, uuidParam(visit, "id"));
  const form = parseForm(renameForm(visit.scope.asOn), visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok)
    return page(<RenamePage visit={visit} body={body} form={form.ok ? version : form} />, 422);
  const result = await renameOrganisation(visit.scope, body.id, version.value.version, form.value);
  if (result.ok) return seeOther(partnershipPaths.organisations(visit.tenant.slug), result.value);
  const isLate = result.refusal.reason === "changed-meanwhile";
  const typed = isLate ? { ...visit.typed, version: String(body.version) } : visit.typed;
  const refused = invalid(typed, [renameProblem(result.refusal)]);
  return page(<RenamePage visit={visit} body={body} form={refused} />, isLate ? 409 : 422);
}
