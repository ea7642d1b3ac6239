import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { getFile, readFileBytes } from "../../../platform/files/file.store.ts";
import { download, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { sayRefusal } from "../actions/action.words.ts";
import { actionNumber, answerAction } from "../actions/action-page.routes.tsx";
import { planPaths } from "../paths.ts";
import { bringsUpdates } from "../policy.ts";
import { addEvidence } from "./add-evidence.ts";
import { evidenceForm, verdictForm } from "./evidence.form.ts";
import { getEvidence } from "./evidence.store.ts";
import { lookAtEvidence } from "./look-at-evidence.ts";
import { dropSentFile, findSentFile, holderAtDesk, keepSentFile } from "./sent-file.store.ts";

export function openEvidenceDoors(doors: Doors): void {
  doors.post("/:partnership/desk/actions/:action/evidence", "plans:plan:read", postEvidence, {
    accepts: "upload",
    demands: bringsUpdates,
  });
  doors.post("/:partnership/desk/evidence/:evidence/verdict", "plans:evidence:look", postVerdict);
  doors.get("/:partnership/desk/evidence/:evidence/file", "plans:plan:read", getEvidenceFile);
}

async function postEvidence(visit: Visit): Promise<Response> {
  const { scope, tenant, typed } = visit;
  const number = actionNumber(visit);
  const holder = holderAtDesk(scope);
  const refuse = async (state: FormState) =>
    answerAction(
      visit,
      number,
      { form: "evidence", state, kept: await keepSentFile(scope, holder, visit) },
      422,
    );
  const form = parseForm(evidenceForm, typed);
  if (!form.ok) return refuse(form);
  const result = await addEvidence(scope, number, form.value, await findSentFile(scope, holder, visit));
  if (result.ok) {
    await dropSentFile(scope, holder, visit);
    return seeOther(planPaths.action(tenant.slug, number), "evidence-added");
  }
  const field = result.refusal.reason.startsWith("measure-") ? "measure" : "file";
  return refuse(invalid(typed, [{ field, message: sayRefusal(result.refusal) }]));
}

async function postVerdict(visit: Visit): Promise<Response> {
  const id = uuidParam(visit, "evidence");
  const [action] = await listActionsByIds(visit.scope, [(await getEvidence(visit.scope, id)).actionId]);
  if (!action) throw new NotFound();
  const form = parseForm(verdictForm, visit.typed);
  const number = action.number;
  if (!form.ok) return answerAction(visit, number, { form: "verdict", state: form, about: id }, 422);
  const result = await lookAtEvidence(visit.scope, id, form.value);
  if (result.ok)
    return seeOther(planPaths.action(visit.tenant.slug, number), `evidence-${form.value.verdict}`);
  const state = invalid(visit.typed, [{ field: "", message: sayRefusal(result.refusal) }]);
  const status = result.refusal.reason === "own-evidence" ? 422 : 409;
  return answerAction(visit, number, { form: "verdict", state, about: id }, status);
}

async function getEvidenceFile(visit: Visit): Promise<Response> {
  const row = await getEvidence(visit.scope, uuidParam(visit, "evidence"));
  if (!row.fileId) throw new NotFound();
  const file = await getFile(visit.scope, row.fileId);
  return download(await readFileBytes(visit.scope, file.id), {
    name: file.name,
    mediaType: "application/octet-stream",
  });
}
