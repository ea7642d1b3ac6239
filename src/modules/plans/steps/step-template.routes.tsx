import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm } from "../../../ui/form-state.ts";
import { SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { removeStepTemplate } from "./remove-step-template.ts";
import { saveStepTemplate } from "./save-step-template.ts";
import { stepTemplateForm } from "./step.form.ts";
import { TEMPLATE_NOTICES } from "./step.words.ts";
import { getStepTemplate, listStepTemplates } from "./step-template.store.ts";
import { TemplateFormPage, TemplateListPage, templateFields, typedTemplate } from "./step-template.views.tsx";

export function openStepTemplateDoors(doors: Doors): void {
  const path = "/:partnership/desk/step-templates";
  doors.get(path, "plans:plan:read", showList);
  doors.get(`${path}/new`, "plans:plan:change", async (visit) =>
    page(<TemplateFormPage visit={visit} id={null} form={blankForm} />),
  );
  doors.post(`${path}/new`, "plans:plan:change", postNew);
  doors.get(`${path}/:template`, "plans:plan:change", showChange);
  doors.post(`${path}/:template`, "plans:plan:change", postChange);
  doors.post(`${path}/:template/removal`, "plans:plan:change", postRemoval);
}

async function showList(visit: Visit): Promise<Response> {
  return page(
    <TemplateListPage
      visit={visit}
      templates={await listStepTemplates(visit.scope)}
      notice={noticeSaid(visit, TEMPLATE_NOTICES)}
    />,
  );
}

const nameTaken = {
  field: "name",
  message: "Another list has this name. Choose another, or change that one",
};

async function postNew(visit: Visit): Promise<Response> {
  const form = parseForm(stepTemplateForm, visit.typed);
  if (!form.ok) return page(<TemplateFormPage visit={visit} id={null} form={form} />, 422);
  const result = await saveStepTemplate(visit.scope, null, form.value);
  if (result.ok) return seeOther(planPaths.stepTemplates(visit.tenant.slug), "added");
  return page(<TemplateFormPage visit={visit} id={null} form={invalid(visit.typed, [nameTaken])} />, 422);
}

async function showChange(visit: Visit): Promise<Response> {
  const row = await getStepTemplate(visit.scope, uuidParam(visit, "template"));
  return page(<TemplateFormPage visit={visit} id={row.id} form={{ typed: typedTemplate(row) }} />);
}

async function postChange(visit: Visit): Promise<Response> {
  const row = await getStepTemplate(visit.scope, uuidParam(visit, "template"));
  const form = parseForm(stepTemplateForm, visit.typed);
  const version = parseForm(versionForm, visit.typed);
  if (!form.ok || !version.ok)
    return page(<TemplateFormPage visit={visit} id={row.id} form={form.ok ? version : form} />, 422);
  const there = { id: row.id, version: version.value.version };
  const result = await saveStepTemplate(visit.scope, there, form.value);
  if (result.ok) return seeOther(planPaths.stepTemplates(visit.tenant.slug), "changed");
  if (result.refusal.reason === "name-taken")
    return page(<TemplateFormPage visit={visit} id={row.id} form={invalid(visit.typed, [nameTaken])} />, 422);
  const theirs = typedTemplate(row);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLastChange(visit.scope, { kind: "step-template", id: row.id })}
      fields={templateFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const both = { typed: { ...visit.typed, version: theirs.version } };
  return page(<TemplateFormPage visit={visit} id={row.id} form={both} conflict={conflict} />, 409);
}

async function postRemoval(visit: Visit): Promise<Response> {
  await removeStepTemplate(visit.scope, uuidParam(visit, "template"));
  return seeOther(planPaths.stepTemplates(visit.tenant.slug), "removed");
}
