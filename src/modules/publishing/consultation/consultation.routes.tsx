import { invalid } from "../../../kernel/invalid.ts";
import { fullNameOf } from "../../../kernel/tenant.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { mayAskAgain } from "../../../platform/identity/attempt.store.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { getPartnership } from "../../partnerships/index.ts";
import {
  buildFrozenWords,
  findPublicConsultation,
  findPublishedPlan,
  publicCommentForm,
  takePublicComment,
} from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import { numberOf } from "../plans/public-plan.routes.tsx";
import { ClosedConsultationPage, ConsultationPage, type NotSent, SentPage } from "./consultation.views.tsx";

/** Where everybody reads a version that is consulted on, and says something of it. */
export function openConsultationDoors(doors: Doors): void {
  const path = "/:partnership/plans/:plan/consultation";
  doors.get(path, "public", (visit) => {
    const about = visit.query("about");
    return answer(visit, about ? { typed: { about } } : blankForm, 200);
  });
  tableDoors(doors, `${path}/words`, "public", takeWords);
  doors.get(`${path}/sent`, "public", showSent);
  doors.post(path, "public", postComment);
}

async function postComment(visit: Visit): Promise<Response> {
  const { scope, tenant, visitor } = visit;
  const plan = numberOf(visit, "plan");
  const form = parseForm(publicCommentForm, visit.typed);
  if (!form.ok) return answer(visit, form, 422);
  // Counted outside the command, so that a refusal counts too.
  if (!(await mayAskAgain(scope.database, [`comment:${visitor}`], scope.at)))
    return answer(visit, { typed: form.typed }, 429, "too-many");
  const { version, about, comment, name, onBehalfOf, email } = form.value;
  const words = { plan, version, ...about, text: comment, name, onBehalfOf, email };
  if (!(await findPublicConsultation(scope, plan))) throw new NotFound();
  const result = await takePublicComment(scope, words);
  if (result.ok) return seeOther(publicPaths.consultationSent(tenant.slug, plan));
  // Where another version is open by now, its words stand there, and what was written waits in the form.
  if (result.refusal.reason === "not-open") return answer(visit, { typed: form.typed }, 422, "newer");
  const message = "That is not in the plan as it stands here. Choose from the list";
  return answer(visit, invalid(visit.typed, [{ field: "about", message }]), 422);
}

async function answer(
  visit: Visit,
  form: FormState,
  status: number,
  notSent: NotSent = null,
): Promise<Response> {
  const plan = numberOf(visit, "plan");
  const { scope } = visit;
  const found = await findPublicConsultation(scope, plan);
  const published = await findPublishedPlan(scope, { number: plan });
  if (!found && !published) throw new NotFound();
  const { accessibilityContact } = await getPartnership(scope);
  if (found?.isOpen && found.frozen)
    return page(
      <ConsultationPage
        visit={visit}
        found={{ ...found, frozen: found.frozen }}
        form={form}
        notSent={notSent}
        isPublished={published !== null}
        contact={accessibilityContact}
      />,
      status,
    );
  return page(
    <ClosedConsultationPage
      visit={visit}
      plan={plan}
      found={found}
      published={published && { title: published.frozen.title }}
      form={form}
    />,
    status,
  );
}

/** The words as they are put forward, for as long as the page shows them. */
async function takeWords(visit: Visit): Promise<WrittenTable> {
  const { scope, tenant } = visit;
  const found = await findPublicConsultation(scope, numberOf(visit, "plan"));
  if (!found?.isOpen || !found.frozen) throw new NotFound();
  const facts = { partnership: fullNameOf(tenant), asOn: scope.asOn, version: found.version };
  return buildFrozenWords(found.frozen, facts);
}

async function showSent(visit: Visit): Promise<Response> {
  const plan = numberOf(visit, "plan");
  const found = await findPublicConsultation(visit.scope, plan);
  if (!found && !(await findPublishedPlan(visit.scope, { number: plan }))) throw new NotFound();
  return page(<SentPage visit={visit} plan={plan} />);
}
