import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { type FormState, typedIn } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { dropView } from "./drop-view.ts";
import { type KeepViewRefusal, keepView } from "./keep-view.ts";
import { savedViewForm } from "./saved-view.form.ts";
import { listSavedViews } from "./saved-view.store.ts";
import { SavedViewsPage } from "./saved-views.views.tsx";

export function openSavedViewDoors(doors: Doors): void {
  doors.get("/:partnership/desk/views", "plans:plan:read", showViews);
  doors.post("/:partnership/desk/views", "plans:plan:read", postView);
  doors.post("/:partnership/desk/views/:id/removal", "plans:plan:read", postRemoval);
}

async function showViews(visit: Visit): Promise<Response> {
  return page(<SavedViewsPage visit={visit} kept={await listSavedViews(visit.scope)} />);
}

async function postView(visit: Visit): Promise<Response> {
  const form = parseForm(savedViewForm, visit.typed);
  if (!form.ok) return answerRefused(visit, form);
  const result = await keepView(visit.scope, form.value);
  if (result.ok) return seeOther(planPaths.savedViews(visit.tenant.slug), "kept");
  return answerRefused(visit, invalid(visit.typed, [{ field: "name", message: sayRefusal(result.refusal) }]));
}

async function answerRefused(visit: Visit, form: FormState): Promise<Response> {
  const refused = { form, address: typedIn(form, "address") };
  return page(
    <SavedViewsPage visit={visit} kept={await listSavedViews(visit.scope)} refused={refused} />,
    422,
  );
}

async function postRemoval(visit: Visit): Promise<Response> {
  await dropView(visit.scope, uuidParam(visit, "id"));
  return seeOther(planPaths.savedViews(visit.tenant.slug), "dropped");
}

function sayRefusal({ reason }: KeepViewRefusal): string {
  switch (reason) {
    case "name-taken":
      return "You keep a view under this name already. Give this one another name, or let the other go";
    case "too-many":
      return "You keep fifty views, and more than that nobody finds again. Let one go first";
    case "no-view":
      return "This address is no view of a plan. Go back to the plan, ask for what you want to see, and keep that";
    case "nothing-asked":
      return "Nothing is asked for in this view. Go back to the plan and ask for something first";
    default:
      return reason satisfies never;
  }
}
