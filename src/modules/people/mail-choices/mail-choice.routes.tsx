import { actingPerson } from "../../../platform/scope/scope.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../../partnerships/index.ts";
import { getMailChoice } from "./get-mail-choice.ts";
import { mailChoiceForm } from "./mail-choice.form.ts";
import { MailChoicePage, refuseMailChoice } from "./mail-choice.views.tsx";
import { setMailChoice } from "./set-mail-choice.ts";

export function openMailChoiceDoors(doors: Doors): void {
  doors.get("/:partnership/desk/mail", "signedIn", (visit) => answerPage(visit));
  doors.post("/:partnership/desk/mail", "signedIn", postChoice);
}

async function postChoice(visit: Visit): Promise<Response> {
  const { scope, tenant, typed } = visit;
  const form = parseForm(mailChoiceForm(scope.asOn), typed);
  if (!form.ok) return answerPage(visit, form, 422);
  const result = await setMailChoice(scope, actingPerson(scope), form.value.version, form.value.choice);
  if (result.ok) return seeOther(partnershipPaths.mailChoices(tenant.slug), "chosen");
  const status = result.refusal.reason === "changed-meanwhile" ? 409 : 422;
  return answerPage(visit, refuseMailChoice(typed, result.refusal), status);
}

async function answerPage(visit: Visit, form?: FormState, status = 200): Promise<Response> {
  const own = await getMailChoice(visit.scope, actingPerson(visit.scope));
  return page(<MailChoicePage visit={visit} own={own} {...(form ? { form } : {})} />, status);
}
