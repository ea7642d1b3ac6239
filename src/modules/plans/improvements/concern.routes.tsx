import type { Child } from "hono/jsx";
import { invalid } from "../../../kernel/invalid.ts";
import { shownMark } from "../../../kernel/shown-mark.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { listBodiesAtWork, listOrganisations, SavedMeanwhile } from "../../partnerships/index.ts";
import { findLastChange } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { concernForm } from "./concern.form.ts";
import { listConcerns } from "./concern.store.ts";
import { ConcernPage } from "./concern.views.tsx";
import { getImprovement } from "./improvement.store.ts";
import { setConcerns } from "./set-concerns.ts";

export function openConcernDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/improvements/:improvement/concerns";
  doors.get(path, "plans:plan:change", (visit) => answerConcerns(visit));
  doors.post(path, "plans:plan:change", postConcerns);
}

async function improvementOf(visit: Visit) {
  const plan = await planInAddress(visit);
  const improvement = await getImprovement(visit.scope, uuidParam(visit, "improvement"));
  if (improvement.planId !== plan.id) throw new NotFound();
  return { plan, improvement };
}

/** The mark of the bodies that the page shows, in the order in which the command finds them. */
function markOf(held: readonly { readonly id: string }[]): string {
  return shownMark(held.map(({ id }) => id));
}

async function answerConcerns(
  visit: Visit,
  refused?: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  const { plan, improvement } = await improvementOf(visit);
  const held = (await listConcerns(visit.scope, [improvement.id])).get(improvement.id) ?? [];
  return page(
    <ConcernPage
      visit={visit}
      plan={plan}
      improvement={improvement}
      bodies={await listBodiesAtWork(visit.scope)}
      form={refused ?? { typed: { body: held.map(({ id }) => id), shown: markOf(held) } }}
      conflict={conflict}
    />,
    status,
  );
}

async function postConcerns(visit: Visit): Promise<Response> {
  const { plan, improvement } = await improvementOf(visit);
  const form = parseForm(concernForm, visit.typed);
  if (!form.ok) return answerConcerns(visit, form, 422);
  const result = await setConcerns(visit.scope, improvement.id, form.value.body, form.value.shown);
  if (result.ok) return seeOther(planPaths.byBody(visit.tenant.slug, plan.number), "concerns-set");
  if (result.refusal.reason === "changed-meanwhile") {
    // Both choices are kept: theirs above, this person's in the form, which now stands on the newest one.
    const names = new Map((await listOrganisations(visit.scope)).map(({ id, name }) => [id, name]));
    const said = (ids: readonly string[]) =>
      ids
        .map((id) => names.get(id) ?? "")
        .toSorted()
        .join(", ");
    const conflict = (
      <SavedMeanwhile
        visit={visit}
        saved={await findLastChange(visit.scope, { kind: "improvement", id: improvement.id })}
        fields={[{ name: "body", label: "Whom it concerns" }]}
        theirs={{ body: said(result.refusal.now) || "The whole partnership" }}
        yours={{ body: said(form.value.body) || "The whole partnership" }}
      />
    );
    const typed = { ...visit.typed, shown: shownMark(result.refusal.now) };
    return answerConcerns(visit, { typed }, 409, conflict);
  }
  const message = "One of these bodies is not one of this partnership any more. Choose from the list";
  return answerConcerns(visit, invalid(visit.typed, [{ field: "body", message }]), 422);
}
