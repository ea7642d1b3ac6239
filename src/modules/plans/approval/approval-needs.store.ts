import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { listGroups } from "../../governance/index.ts";
import { planPaths } from "../paths.ts";
import { listPlans } from "../plans/plan.store.ts";
import { answersComments, decidesOnVersions, moderatesComments, publishesPlans } from "../policy.ts";
import { listVersionsIn } from "../versions/plan-version.store.ts";
import { standsAt } from "./approval.ts";
import { theGroup } from "./approval.words.ts";
import { findConsultation, listComments } from "./consultation.store.ts";
import { listSteps } from "./version-step.store.ts";

/** What of versions on their way waits for this person: comments to read and to answer, decisions to record, a version to publish. */
export async function listApprovalsNeedingYou(scope: Scope, { slug }: Tenant): Promise<NeedsYou[]> {
  const may = {
    answer: allowed(answersComments, scope, null),
    moderate: allowed(moderatesComments, scope, null),
    decide: allowed(decidesOnVersions, scope, null),
    publish: allowed(publishesPlans, scope, null),
  };
  if (!Object.values(may).some(Boolean)) return [];
  const versions = await listVersionsIn(scope, ["put-forward", "consultation", "agreed", "approved"]);
  if (versions.length === 0) return [];
  const plans = new Map((await listPlans(scope)).map((plan) => [plan.id, plan]));
  const groups = new Map((await listGroups(scope)).map(({ id, name }) => [id, name]));
  const steps = Map.groupBy(
    await listSteps(
      scope,
      versions.map(({ id }) => id),
    ),
    ({ versionId }) => versionId,
  );
  const needs: NeedsYou[] = [];
  for (const version of versions) {
    const plan = plans.get(version.planId);
    if (!plan) continue;
    const named = `${plan.title}, version ${version.number}.`;
    const page = planPaths.version(slug, plan.number, version.number);
    const comments = planPaths.comments(slug, plan.number, version.number);
    const trail = steps.get(version.id) ?? [];
    const state = standsAt(version.state, trail, plan.approvingGroupId);
    if (may.publish && state === "approved")
      needs.push(need("Publish the approved version", named, page, "Frozen", version.frozenAt));
    if (version.state === "consultation" && (may.answer || may.moderate)) {
      const consultation = await findConsultation(scope, version.id);
      const said = consultation ? await listComments(scope, [consultation.id]) : [];
      const me = personIdOf(scope.actor);
      const unread = said.filter(({ state, personId }) => state === "to-read" && personId !== me);
      const waiting = said.filter(({ state, answeredAt }) => state === "shown" && answeredAt === null);
      const [firstUnread] = unread;
      const [firstWaiting] = waiting;
      if (may.moderate && firstUnread)
        needs.push(
          need(
            `Read ${sayMany(unread.length, "comment")} from outside`,
            `${named} Others see them once you have read them.`,
            `${comments}?show=to-read`,
            "First sent",
            firstUnread.saidAt,
          ),
        );
      if (may.answer && firstWaiting)
        needs.push(
          need(
            `Answer ${sayMany(waiting.length, "comment")}`,
            `${named} Nobody agrees to it before they are answered.`,
            `${comments}?show=waiting`,
            "First said",
            firstWaiting.saidAt,
          ),
        );
    }
    if (!may.decide) continue;
    for (const [at, step] of trail.entries()) {
      if (step.kind !== "sent-to-group") continue;
      const isDecided = trail
        .slice(at + 1)
        .some(
          ({ kind, groupId }) =>
            groupId === step.groupId && ["agreed", "approved", "returned", "sent-to-group"].includes(kind),
        );
      if (isDecided || state === "approved") continue;
      const group = theGroup(groups.get(step.groupId ?? "") ?? "group");
      needs.push(need(`Record what ${group} decides`, named, `${page}#decide`, "Sent", step.at));
    }
  }
  return needs;
}

function need(title: string, detail: string, href: string, since: string, at: Date): NeedsYou {
  return { title, detail, href, when: `${since} ${sayDay(dayInScotland(at), "short")}`, at };
}
