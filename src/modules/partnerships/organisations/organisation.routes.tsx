import { invalid } from "../../../kernel/invalid.ts";
import { findLatestEvent } from "../../../platform/ledger/record-event.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../paths.ts";
import { SavedMeanwhile } from "../set-up.views.tsx";
import { addOrganisation } from "./add-organisation.ts";
import { changeOrganisation } from "./change-organisation.ts";
import { organisationForm } from "./organisation.form.ts";
import { getOrganisation, listOrganisations } from "./organisation.store.ts";
import type { OrganisationRow } from "./organisation.table.ts";
import {
  OrganisationFormPage,
  organisationFields,
  organisationProblem,
  typedOrganisation,
} from "./organisation-form.views.tsx";
import { organisationTable, tellStory } from "./organisation-list.props.ts";
import { OrganisationList } from "./organisation-list.views.tsx";
import { postRenaming, showRenaming } from "./rename.routes.tsx";

export function openOrganisationDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/organisations";
  doors.get(path, "signedIn", showList);
  tableDoors(doors, path, "signedIn", async ({ scope }) => organisationTable(await listOrganisations(scope)));
  doors.post(path, "partnerships:organisation:change", postNew);
  doors.get(`${path}/new`, "partnerships:organisation:change", showNew);
  doors.get(`${path}/:id`, "partnerships:organisation:change", showChange);
  doors.post(`${path}/:id`, "partnerships:organisation:change", postChange);
  doors.get(`${path}/:id/renaming`, "partnerships:organisation:change", showRenaming);
  doors.post(`${path}/:id/renaming`, "partnerships:organisation:change", postRenaming);
}

async function showList(visit: Visit): Promise<Response> {
  return page(<OrganisationList visit={visit} list={await listOrganisations(visit.scope)} />);
}

async function showNew(visit: Visit): Promise<Response> {
  return page(<OrganisationFormPage visit={visit} form={blankForm} organisation={null} />);
}

async function postNew(visit: Visit): Promise<Response> {
  const form = parseForm(organisationForm, visit.typed);
  if (!form.ok) return page(<OrganisationFormPage visit={visit} form={form} organisation={null} />, 422);
  const result = await addOrganisation(visit.scope, form.value);
  if (result.ok) return seeOther(partnershipPaths.organisations(visit.tenant.slug), "added");
  const refused = invalid(visit.typed, [organisationProblem(result.refusal)]);
  return page(<OrganisationFormPage visit={visit} form={refused} organisation={null} />, 422);
}

async function showChange(visit: Visit): Promise<Response> {
  const row = await getOrganisation(visit.scope, uuidParam(visit, "id"));
  const names = new Map((await listOrganisations(visit.scope)).map(({ id, name }) => [id, name]));
  return page(
    <OrganisationFormPage
      visit={visit}
      form={{ typed: typedOrganisation(row) }}
      organisation={row}
      story={tellStory(row, (id) => names.get(id) ?? null)}
    />,
  );
}

async function postChange(visit: Visit): Promise<Response> {
  const row = await getOrganisation(visit.scope, uuidParam(visit, "id"));
  const form = parseForm(organisationForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok) {
    const refused = form.ok ? version : form;
    return page(<OrganisationFormPage visit={visit} form={refused} organisation={row} />, 422);
  }
  const result = await changeOrganisation(visit.scope, row.id, version.value.version, form.value);
  if (result.ok) return seeOther(partnershipPaths.organisations(visit.tenant.slug), "changed");
  if (result.refusal.reason === "changed-meanwhile") return answerConflict(visit, result.refusal.now);
  const refused = invalid(visit.typed, [organisationProblem(result.refusal)]);
  return page(<OrganisationFormPage visit={visit} form={refused} organisation={row} />, 422);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: OrganisationRow): Promise<Response> {
  const theirs = typedOrganisation(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLatestEvent(visit.scope, { kind: "organisation", id: now.id })}
      fields={organisationFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const form = { typed: { ...visit.typed, version: theirs.version } };
  return page(<OrganisationFormPage visit={visit} form={form} organisation={now} conflict={conflict} />, 409);
}
