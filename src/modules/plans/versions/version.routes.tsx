import { invalid } from "../../../kernel/invalid.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { listGroups } from "../../governance/index.ts";
import { judgeWords, listJargon } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { reasonForm } from "../actions/action.form.ts";
import { boardForm, proposalForm } from "../approval/approval.form.ts";
import { leadlessActions } from "../approval/approval.ts";
import { sayDecision, VERSION_NOTICES } from "../approval/approval.words.ts";
import { listConsultations } from "../approval/consultation.store.ts";
import { putForward } from "../approval/put-forward.ts";
import { setApprovingBoard } from "../approval/set-approving-board.ts";
import { listSteps } from "../approval/version-step.store.ts";
import { listHeldPapers } from "../merging/merging.store.ts";
import { planPaths } from "../paths.ts";
import { PLAN_NOTICES } from "../plans/plan.words.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { worksOnPaper } from "../policy.ts";
import { freezePlan } from "./freeze-plan.ts";
import { judgePlan } from "./hinted-words.ts";
import { findContactDetails, findNames } from "./personal-words.ts";
import { listVersionEntries } from "./plan-version.store.ts";
import { publicationForm } from "./publication.form.ts";
import { type PublishingRefusal, publishPlan } from "./publish-plan.ts";
import { VersionsPage } from "./version.views.tsx";
import { versionTable } from "./version-list.props.ts";
import { withdrawPlan } from "./withdraw-plan.ts";

export function openVersionDoors(doors: Doors): void {
  doors.get("/:partnership/desk/plans/:plan/versions", "plans:plan:read", (visit) =>
    answerVersions(visit, blankForm),
  );
  tableDoors(doors, "/:partnership/desk/plans/:plan/versions", "plans:plan:read", async (visit) => {
    const plan = await planInAddress(visit);
    const people = await listPeople(visit.scope);
    const groups = await listGroups(visit.scope);
    return versionTable(
      plan.title,
      await listVersionEntries(visit.scope, plan.id),
      new Map(people.map(({ id, name }) => [id, name])),
      await sayDecisions(visit, plan.id, groups),
    );
  });
  doors.post("/:partnership/desk/plans/:plan/publication", "plans:plan:publish", postPublication);
  doors.post("/:partnership/desk/plans/:plan/proposal", "plans:plan:publish", postProposal);
  doors.post("/:partnership/desk/plans/:plan/approving-board", "plans:plan:publish", postBoard);
  doors.post("/:partnership/desk/plans/:plan/withdrawal", "plans:plan:publish", postWithdrawal);
}

async function answerVersions(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const plan = await planInAddress(visit);
  const sheet = await getPlanSheet(visit.scope, plan);
  const frozen = freezePlan(sheet);
  const people = await listPeople(visit.scope);
  const jargon = await listJargon(visit.scope);
  const groups = await listGroups(visit.scope);
  return page(
    <VersionsPage
      visit={visit}
      sheet={sheet}
      entries={await listVersionEntries(visit.scope, plan.id)}
      consultations={await listConsultations(visit.scope, plan.id)}
      decisions={await sayDecisions(visit, plan.id, groups)}
      groups={groups}
      leadless={leadlessActions(frozen).length}
      papers={(await listHeldPapers(visit.scope, plan.id)).filter((paper) =>
        allowed(worksOnPaper, visit.scope, paper),
      )}
      names={new Map(people.map(({ id, name }) => [id, name]))}
      contacts={findContactDetails(frozen)}
      people={findNames(
        frozen,
        people.map(({ name }) => name),
      )}
      judged={judgePlan(frozen, (text) => judgeWords(text, jargon))}
      form={form}
      notice={noticeSaid(visit, { ...VERSION_NOTICES, ...PLAN_NOTICES })}
    />,
    status,
  );
}

async function postPublication(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(publicationForm, visit.typed);
  if (!form.ok) return answerVersions(visit, form, 422);
  const { version, note } = form.value;
  const result = await publishPlan(visit.scope, plan.number, { version, note: note || null });
  if (result.ok) return seeOther(planPaths.versions(visit.tenant.slug, plan.number), "published");
  return answerVersions(
    visit,
    invalid(visit.typed, [{ field: "note", message: sayPublishingRefusal(result.refusal) }]),
    result.refusal.reason === "changed-meanwhile" ? 409 : 422,
  );
}

async function postProposal(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(proposalForm, visit.typed);
  if (!form.ok) return answerVersions(visit, form, 422);
  const { version, forwardNote } = form.value;
  const result = await putForward(visit.scope, plan.number, { version, note: forwardNote || null });
  const { slug } = visit.tenant;
  if (result.ok) return seeOther(planPaths.version(slug, plan.number, result.value.version), "put-forward");
  return answerVersions(
    visit,
    invalid(visit.typed, [{ field: "forwardNote", message: sayPublishingRefusal(result.refusal) }]),
    result.refusal.reason === "changed-meanwhile" ? 409 : 422,
  );
}

async function postBoard(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(boardForm, visit.typed);
  if (!form.ok) return answerVersions(visit, form, 422);
  const { version, board } = form.value;
  const result = await setApprovingBoard(visit.scope, plan.number, { version, groupId: board || null });
  if (result.ok) return seeOther(planPaths.versions(visit.tenant.slug, plan.number), "board-set");
  const message =
    result.refusal.reason === "group-gone"
      ? "This group is not one of this partnership any more. Choose another"
      : "Somebody changed this plan meanwhile. Look at it as it is now and try again";
  return answerVersions(
    visit,
    invalid(visit.typed, [{ field: "board", message }]),
    result.refusal.reason === "changed-meanwhile" ? 409 : 422,
  );
}

/** What the last group that decided on each version of a plan did, in words. */
async function sayDecisions(
  { scope }: Visit,
  planId: string,
  groups: readonly { readonly id: string; readonly name: string }[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const entries = await listVersionEntries(scope, planId);
  const steps = await listSteps(
    scope,
    entries.map(({ id }) => id),
  );
  return new Map(
    steps
      .filter(({ kind }) => kind === "agreed" || kind === "approved" || kind === "returned")
      .map((step) => [step.versionId, sayDecision(step, names.get(step.groupId ?? "") ?? "a group")]),
  );
}

async function postWithdrawal(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(reasonForm, visit.typed);
  if (!form.ok) return answerVersions(visit, form, 422);
  const result = await withdrawPlan(visit.scope, plan.number, form.value);
  if (result.ok) return seeOther(planPaths.versions(visit.tenant.slug, plan.number), "withdrawn");
  const message =
    result.refusal.reason === "not-published"
      ? "This plan is not on the public pages"
      : "Somebody changed this plan meanwhile. Look at it as it is now and try again";
  return answerVersions(visit, invalid(visit.typed, [{ field: "reason", message }]), 409);
}

function sayPublishingRefusal(refusal: PublishingRefusal): string {
  switch (refusal.reason) {
    case "changed-meanwhile":
      return "Somebody changed this plan meanwhile. Look at it as it is now and publish again";
    case "no-actions":
      return "There is no action in this plan yet, so there is nothing to publish";
    case "contact-details":
      return "The plan holds an e-mail address or telephone number. Take it out before publishing";
    case "needs-approval":
      return "The plan’s board approves a version before it is published. Put this one forward instead";
    case "no-lead":
      return `Nobody leads ${sayMany(refusal.actions.length, "action")} of it, and this partnership publishes no such plan. Say who leads, or change the partnership’s setting`;
    default:
      return refusal satisfies never;
  }
}
