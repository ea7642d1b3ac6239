import { mayAskAgain } from "../../../platform/identity/attempt.store.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState, typedIn } from "../../../ui/form-state.ts";
import { getPartnership } from "../../partnerships/index.ts";
import { publicPaths } from "../paths.ts";
import { AskedPage, AskPage } from "./ask.views.tsx";
import { askForFormat } from "./ask-for-format.ts";
import { askForm } from "./format-request.form.ts";
import { pageAskedOf } from "./format-request.ts";
import { findPageTitle } from "./page-title.store.ts";

export function openAskDoors(doors: Doors): void {
  const path = "/:partnership/another-form";
  doors.get(path, "public", (visit) => answer(visit, blankForm, visit.query("of") ?? "", 200));
  doors.get(`${path}/asked`, "public", (visit) => page(<AskedPage visit={visit} />));
  doors.post(path, "public", postAsked);
}

async function postAsked(visit: Visit): Promise<Response> {
  const form = parseForm(askForm, visit.typed);
  if (!form.ok) return answer(visit, form, typedIn(form, "of"), 422);
  const { scope, tenant, visitor } = visit;
  // Counted outside the command, so that a refusal counts too.
  if (!(await mayAskAgain(scope.database, [`format:${visitor}`], scope.at)))
    return answer(visit, { typed: form.typed }, form.value.of, 429);
  const { format, words, contact, of } = form.value;
  await askForFormat(scope, { format, words, contact, path: pageAskedOf(tenant.slug, of) });
  return seeOther(publicPaths.askedForAnotherForm(tenant.slug));
}

async function answer(visit: Visit, form: FormState, of: string, status: number): Promise<Response> {
  const path = pageAskedOf(visit.tenant.slug, of);
  const title = await findPageTitle(visit.scope, path);
  const { accessibilityContact } = await getPartnership(visit.scope);
  return page(
    <AskPage
      visit={visit}
      form={form}
      of={{ path, title }}
      tooMany={status === 429}
      contact={accessibilityContact}
    />,
    status,
  );
}
