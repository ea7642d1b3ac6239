import { invalid } from "../../../kernel/invalid.ts";
import { allowed, demand } from "../../../platform/access/predicate.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { listParties } from "../actions/lead.store.ts";
import { sayReadingRefusal } from "../imports/import.routes.tsx";
import { getImport } from "../imports/import.store.ts";
import { type ReadSent, readSent } from "../imports/read-sent.ts";
import { reviewOf } from "../imports/review.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { bringsUpdates, changesPlans, worksOnPaper } from "../policy.ts";
import { bringInEdition } from "./bring-in-edition.ts";
import { BringInEditionPage } from "./bring-in-edition.views.tsx";
import { purposeForm } from "./merging.form.ts";
import { listHeldPapers } from "./merging.store.ts";
import { MERGING_NOTICES } from "./merging.words.ts";

/** The ways in for an edition and for updates: `bringsUpdates` and the command ask who may. */
export function openEditionDoors(doors: Doors): void {
  doors.get("/:partnership/desk/plans/:plan/editions/new", "plans:plan:read", (visit) =>
    answerBringIn(visit, { typed: { purpose: "edition" } }),
  );
  doors.post("/:partnership/desk/plans/:plan/editions/new", "plans:plan:read", postEdition, {
    accepts: "upload",
    demands: bringsUpdates,
    prepare: readSent,
  });
}

async function answerBringIn(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const { scope } = visit;
  demand(bringsUpdates, scope, null);
  const plan = await planInAddress(visit);
  const papers = await listHeldPapers(scope, plan.id);
  return page(
    <BringInEditionPage
      visit={visit}
      plan={plan}
      form={form}
      mayBringEdition={allowed(changesPlans, scope, null)}
      papers={papers.filter((paper) => allowed(worksOnPaper, scope, paper))}
      notice={noticeSaid(visit, MERGING_NOTICES)}
    />,
    status,
  );
}

/** What was sent has been read before this scope was opened: `readSent` is the door's `prepare`. */
async function postEdition(visit: Visit): Promise<Response> {
  const { form, brought, read } = visit.prepared as ReadSent;
  if (!form.ok) return answerBringIn(visit, form, 422);
  const purpose = parseForm(purposeForm, visit.typed);
  if (!purpose.ok) return answerBringIn(visit, purpose, 422);
  const refuse = (field: string, message: string) =>
    answerBringIn(visit, invalid(visit.typed, [{ field, message }]), 422);
  if (!brought || !read)
    return refuse("file", "Choose the file of the paper, or paste its table in the box below");
  if (!read.ok) return refuse(brought.field, sayReadingRefusal(read.refusal));
  const plan = await planInAddress(visit);
  const result = await bringInEdition(visit.scope, {
    plan: plan.number,
    purpose: purpose.value.purpose,
    file: brought.file,
    content: read.value,
  });
  const { slug } = visit.tenant;
  const number = result.ok ? result.value.number : 0;
  // What is in doubt is decided before it can look like a difference.
  if (await isInDoubt(visit, number)) return seeOther(planPaths.import(slug, number), "brought");
  return seeOther(planPaths.differences(slug, number), "brought");
}

async function isInDoubt(visit: Visit, number: number): Promise<boolean> {
  const { content, corrections } = await getImport(visit.scope, number);
  if (content.is !== "paper") return false;
  const { questions, figures } = reviewOf(content.reading, corrections, await listParties(visit.scope));
  return figures.actions === 0 || questions.some(({ answered }) => !answered);
}
