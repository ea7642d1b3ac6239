import { invalid } from "../../../kernel/invalid.ts";
import type { Result } from "../../../kernel/result.ts";
import { fullNameOf } from "../../../kernel/tenant.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { listGroups } from "../../governance/index.ts";
import { listPeople } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { buildFrozenWords } from "../versions/build-frozen-words.ts";
import { comparePlans } from "../versions/comparison.ts";
import { freezePlan } from "../versions/freeze-plan.ts";
import { getVersion, listVersions } from "../versions/plan-version.store.ts";
import {
  type ActForm,
  closingForm,
  consultationForm,
  decisionForm,
  endForm,
  type Filled,
  longerForm,
  reviewForm,
  sendingForm,
  stepsForm,
} from "./approval.form.ts";
import { sayHindrance, VERSION_NOTICES, type VersionRefusal } from "./approval.words.ts";
import { beginConsultation } from "./begin-consultation.ts";
import { beginReview } from "./begin-review.ts";
import { changeClosingDay } from "./change-closing-day.ts";
import { closeConsultation } from "./close-consultation.ts";
import { endReview } from "./end-review.ts";
import { FrozenVersionPage } from "./frozen-version.views.tsx";
import { publishApproved } from "./publish-approved.ts";
import { recordDecision } from "./record-decision.ts";
import { sendToGroup } from "./send-to-group.ts";
import type { VersionSeen } from "./take-step.ts";
import { VersionPage } from "./version-page.views.tsx";
import { readStanding } from "./version-standing.store.ts";
import { withdrawVersion } from "./withdraw-version.ts";

const PUBLISH = "plans:plan:publish";

/** The page of one version, and what can be done with it on its way. */
export function openApprovalDoors(doors: Doors): void {
  const at = "/:partnership/desk/plans/:plan/versions/:version";
  doors.get(at, "plans:plan:read", (visit) => answerVersion(visit, blankForm));
  doors.get(`${at}/words`, "plans:plan:read", showWords);
  tableDoors(doors, `${at}/words`, "plans:plan:read", takeWords);
  doors.post(`${at}/consultation`, PUBLISH, (visit) =>
    act(visit, consultationForm(visit.scope.asOn), "introduction", "consulting", (seen, typed) =>
      beginConsultation(visit.scope, { ...seen, ...typed }),
    ),
  );
  doors.post(`${at}/consultation-end`, PUBLISH, (visit) =>
    act(visit, closingForm, "closeReason", "consultation-closed", (seen, { closeReason }) =>
      closeConsultation(visit.scope, { ...seen, reason: closeReason }),
    ),
  );
  doors.post(`${at}/closing-day`, PUBLISH, (visit) =>
    act(visit, longerForm(visit.scope.asOn), "laterOn", "closing-day", (seen, { laterOn }) =>
      changeClosingDay(visit.scope, { ...seen, closesOn: laterOn }),
    ),
  );
  doors.post(`${at}/sending`, PUBLISH, (visit) =>
    act(visit, sendingForm, "sendTo", "sent", (seen, { sendTo, sendNote }) =>
      sendToGroup(visit.scope, { ...seen, groupId: sendTo, note: sendNote || null }),
    ),
  );
  doors.post(`${at}/decision`, "plans:version:decide", postDecision);
  doors.post(`${at}/publication`, PUBLISH, (visit) =>
    act(visit, stepsForm, "form", "published", (seen) => publishApproved(visit.scope, seen)),
  );
  doors.post(`${at}/review`, PUBLISH, (visit) =>
    act(visit, reviewForm, "reviewNote", "review-begun", (seen, { reviewNote }) =>
      beginReview(visit.scope, { ...seen, note: reviewNote || null }),
    ),
  );
  doors.post(`${at}/review-end`, PUBLISH, (visit) =>
    act(visit, reviewForm, "reviewNote", "review-ended", (seen, { reviewNote }) =>
      endReview(visit.scope, { ...seen, note: reviewNote || null }),
    ),
  );
  doors.post(`${at}/withdrawal`, PUBLISH, (visit) =>
    act(visit, endForm, "endReason", "withdrawn", (seen, { endReason }) =>
      withdrawVersion(visit.scope, { ...seen, reason: endReason }),
    ),
  );
}

function postDecision(visit: Visit): Promise<Response> {
  const said = String(visit.typed.decision ?? "");
  return act(visit, decisionForm(visit.scope.asOn), "decision", said, (seen, typed) => {
    const { decision, decidedBy, metOn, minute, said } = typed;
    return recordDecision(visit.scope, {
      ...seen,
      ...{ decision, metOn, groupId: decidedBy, minuteReference: minute || null, note: said || null },
    });
  });
}

/** Parses, does it, and leads back to the version: a notice, or the same page with what was typed and why not. */
async function act<Schema extends ActForm>(
  visit: Visit,
  schema: Schema,
  field: string,
  said: string,
  work: (seen: VersionSeen, typed: Filled<Schema>) => Promise<Result<null, VersionRefusal>>,
): Promise<Response> {
  const plan = await planInAddress(visit);
  const version = versionNumber(visit);
  await getVersion(visit.scope, plan.id, version);
  const form = parseForm(schema, visit.typed);
  if (!form.ok) return answerVersion(visit, form, 422);
  const { value } = form;
  const result = await work({ plan: plan.number, version, steps: value.steps }, value);
  if (result.ok) return seeOther(planPaths.version(visit.tenant.slug, plan.number, version), said);
  return answerVersion(
    visit,
    invalid(visit.typed, [
      { field: fieldOf(result.refusal, visit) ?? field, message: sayHindrance(result.refusal) },
    ]),
    result.refusal.reason === "changed-meanwhile" ? 409 : 422,
  );
}

/** The field that a refusal speaks of; null where it is of the act as a whole. */
function fieldOf({ reason }: VersionRefusal, { typed }: Visit): string | null {
  switch (reason) {
    case "meeting-to-come":
      return "metOn";
    case "another-board":
      return "decidedBy";
    case "group-gone":
      return typed.sendTo === undefined ? "decidedBy" : "sendTo";
    case "day-is-past":
      return "closesOn";
    case "not-later":
      return "laterOn";
    default:
      return null;
  }
}

async function answerVersion(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const { scope } = visit;
  const plan = await planInAddress(visit);
  const version = await getVersion(scope, plan.id, versionNumber(visit));
  const sheet = await getPlanSheet(scope, plan);
  const before = (await listVersions(scope, plan.id)).find(({ number }) => number < version.number) ?? null;
  return page(
    <VersionPage
      visit={visit}
      sheet={sheet}
      found={await readStanding(scope, plan, version)}
      groups={await listGroups(scope)}
      people={new Map((await listPeople(scope)).map(({ id, name }) => [id, name]))}
      sinceThen={comparePlans(version.frozen, freezePlan(sheet))}
      before={before && { number: before.number, news: comparePlans(before.frozen, version.frozen) }}
      form={form}
      notice={noticeSaid(visit, VERSION_NOTICES)}
    />,
    status,
  );
}

async function showWords(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const version = await getVersion(visit.scope, plan.id, versionNumber(visit));
  return page(
    <FrozenVersionPage visit={visit} sheet={await getPlanSheet(visit.scope, plan)} version={version} />,
  );
}

async function takeWords(visit: Visit): Promise<WrittenTable> {
  const plan = await planInAddress(visit);
  const { frozen, number } = await getVersion(visit.scope, plan.id, versionNumber(visit));
  const facts = { partnership: fullNameOf(visit.tenant), asOn: visit.scope.asOn, version: number };
  return buildFrozenWords(frozen, facts);
}

export function versionNumber(visit: Visit): number {
  const number = numberParam(visit, "version");
  if (number === null) throw new NotFound();
  return number;
}
