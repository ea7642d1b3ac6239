import { invalid } from "../../../kernel/invalid.ts";
import type { Result } from "../../../kernel/result.ts";
import { fullNameOf } from "../../../kernel/tenant.ts";
import { download, page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import type { Sent, Visit } from "../../../platform/web/visit.ts";
import {
  type LookRefusal,
  sayNoLook,
  takeWordLook,
  type WordLook,
  writeStarter,
} from "../../../platform/word/index.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { getPartnership } from "../partnership.store.ts";
import { partnershipPaths } from "../paths.ts";
import { removeWordTemplate } from "./remove-word-template.ts";
import { setWordTemplate } from "./set-word-template.ts";
import { findWordTemplate } from "./word-template.store.ts";
import { WordTemplatePage } from "./word-template.views.tsx";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const MEANWHILE =
  "Somebody changed the partnership's settings meanwhile. Look at the page as it is now and choose again";

export function openWordTemplateDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/word-template";
  doors.get(path, "partnerships:partnership:change", showTemplate);
  doors.get(`${path}/starter.docx`, "partnerships:partnership:change", getStarter);
  doors.post(path, "partnerships:partnership:change", postTemplate, {
    accepts: "upload",
    prepare: readTemplate,
  });
  doors.post(`${path}/removal`, "partnerships:partnership:change", postRemoval);
}

function showTemplate(visit: Visit): Promise<Response> {
  return answer(visit, { typed: {} });
}

/** Our own plain look as a template to change. */
async function getStarter({ tenant }: Visit): Promise<Response> {
  const bytes = await writeStarter(fullNameOf(tenant));
  return download(bytes, { name: "Word template.docx", mediaType: WORD });
}

type ReadTemplate = Result<{ readonly name: string; readonly look: WordLook }, LookRefusal> | null;

/** Reads the template in its bounded process, before a scope is opened; null where no file came. */
async function readTemplate({ uploads }: Sent): Promise<ReadTemplate> {
  const file = uploads.template;
  if (!file || file.bytes.length === 0) return null;
  const read = await takeWordLook(file.bytes);
  return read.ok ? { ok: true, value: { name: file.name, look: read.value } } : read;
}

async function postTemplate(visit: Visit): Promise<Response> {
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answer(visit, form, 422);
  const read = visit.prepared as ReadTemplate;
  if (read === null) return refuse(visit, "Choose a Word file");
  if (!read.ok) return refuse(visit, sayNoLook(read.refusal).replace(/\.$/, ""));
  const result = await setWordTemplate(visit.scope, form.value.version, read.value);
  if (!result.ok) return refuse(visit, MEANWHILE, 409);
  return seeOther(partnershipPaths.wordTemplate(visit.tenant.slug), "set");
}

async function postRemoval(visit: Visit): Promise<Response> {
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answer(visit, form, 422);
  const result = await removeWordTemplate(visit.scope, form.value.version);
  if (!result.ok) return refuse(visit, MEANWHILE, 409);
  return seeOther(partnershipPaths.wordTemplate(visit.tenant.slug), "removed");
}

function refuse(visit: Visit, message: string, status = 422): Promise<Response> {
  return answer(visit, invalid(visit.typed, [{ field: "template", message }]), status);
}

async function answer(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const { version } = await getPartnership(visit.scope);
  const template = await findWordTemplate(visit.scope);
  return page(<WordTemplatePage visit={visit} version={version} template={template} form={form} />, status);
}
