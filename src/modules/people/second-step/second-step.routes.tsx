import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { askSecondStep, getPartnership } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { secondStepForm } from "./second-step.form.ts";
import { SecondStepPage } from "./second-step.views.tsx";

const PATH = "/:partnership/desk/set-up/signing-in";

export function openSecondStepDoors(doors: Doors): void {
  doors.get(PATH, "partnerships:partnership:change", (visit) => answerPage(visit, null));
  doors.post(PATH, "partnerships:partnership:change", postRoles);
}

async function postRoles(visit: Visit): Promise<Response> {
  const form = parseForm(secondStepForm, visit.typed);
  if (!form.ok) return answerPage(visit, form, 422);
  const result = await askSecondStep(visit.scope, form.value.version, form.value.roles);
  if (result.ok) return seeOther(peoplePaths.secondStep(visit.tenant.slug), "changed");
  const message = "Somebody changed the partnership meanwhile. Look at what is ticked and save again";
  return answerPage(visit, invalid(visit.typed, [{ field: "roles", message }]), 409);
}

async function answerPage(visit: Visit, form: FormState | null, status = 200): Promise<Response> {
  const { version, secondFactorRoles } = await getPartnership(visit.scope);
  const shown = form ?? { typed: { roles: secondFactorRoles } };
  return page(<SecondStepPage visit={visit} form={shown} version={version} />, status);
}
