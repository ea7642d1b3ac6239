import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { listPeople } from "../../people/index.ts";
import { daysLate, isOver } from "../actions/action.ts";
import { ledBy } from "../actions/lead.ts";
import { listUnseenEvidence } from "../evidence/evidence.store.ts";
import { listImports } from "../imports/import.store.ts";
import { planPaths } from "../paths.ts";
import { looksAtEvidence, startsPlans } from "../policy.ts";
import { listPlans } from "./plan.store.ts";
import { getPlanSheet, type PlanSheet, type SheetAction } from "./plan-sheet.store.ts";

/** What of the plans waits for this person: evidence to look at, papers to finish, own actions that are late. */
export async function listPlansNeedingYou(scope: Scope, tenant: Tenant): Promise<NeedsYou[]> {
  const me = personIdOf(scope.actor);
  const actions = await listAllActions(scope);
  const needs: NeedsYou[] = [];
  if (allowed(looksAtEvidence, scope, null)) {
    const byId = new Map(actions.map((action) => [action.id, action]));
    const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
    for (const shown of await listUnseenEvidence(scope, [...byId.keys()])) {
      const action = byId.get(shown.actionId);
      if (!action || shown.addedBy === me || isOver(action.status)) continue;
      needs.push({
        title: "Look at the evidence",
        detail: `${action.label} ${action.text}. ${shown.title}, from ${names.get(shown.addedBy) ?? "somebody"}.`,
        href: planPaths.action(tenant.slug, action.number),
        when: `Sent ${sayDay(dayInScotland(shown.addedAt), "short")}`,
        at: shown.addedAt,
      });
    }
  }
  if (allowed(startsPlans, scope, null)) {
    for (const paper of (await listImports(scope)).filter(({ state }) => state === "open")) {
      needs.push({
        title: "Finish reading a plan",
        detail: `${paper.name} waits to be checked.`,
        href: planPaths.import(tenant.slug, paper.number),
        when: `Brought in ${sayDay(dayInScotland(paper.broughtAt), "short")}`,
        at: paper.broughtAt,
      });
    }
  }
  for (const action of actions.filter((one) => isOwn(scope, one) && daysLate(one, scope.asOn) > 0)) {
    needs.push({
      title: "Say how it is going",
      detail: `${action.label} ${action.text}`,
      href: `${planPaths.action(tenant.slug, action.number)}#update`,
      when: sayLateness(daysLate(action, scope.asOn)) ?? "",
      at: new Date(action.target?.end ?? scope.asOn),
    });
  }
  return needs;
}

/** The actions that this person answers for, or that their organisation leads, as far as they are at work: the late ones first. */
export async function listOwnActions(scope: Scope): Promise<SheetAction[]> {
  const own = (await listAllActions(scope)).filter((action) => isOwn(scope, action));
  return own.toSorted((a, b) => daysLate(b, scope.asOn) - daysLate(a, scope.asOn));
}

/** Every plan as it stands, for the home. */
export async function listPlanSheets(scope: Scope): Promise<PlanSheet[]> {
  const sheets: PlanSheet[] = [];
  for (const plan of await listPlans(scope)) sheets.push(await getPlanSheet(scope, plan));
  return sheets;
}

async function listAllActions(scope: Scope): Promise<SheetAction[]> {
  const sheets = await listPlanSheets(scope);
  return sheets.flatMap(({ improvements }) => improvements.flatMap(({ actions }) => actions));
}

function isOwn(scope: Scope, action: SheetAction): boolean {
  if (scope.actor.kind !== "person" || isOver(action.status)) return false;
  const { organisationIds, answeringIds } = ledBy(action.leads);
  const { id, organisation } = scope.actor;
  if (answeringIds.length > 0) return answeringIds.includes(id);
  return organisation !== null && organisationIds.includes(organisation);
}
