import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { listPeople } from "../../people/index.ts";
import { daysLate, isOver } from "../actions/action.ts";
import { listUnseenEvidence } from "../evidence/evidence.store.ts";
import { listHomeActions, listOwnHomeActions, type OwnAction } from "../home/home-action.store.ts";
import { listImports } from "../imports/import.store.ts";
import { planPaths } from "../paths.ts";
import { looksAtEvidence, startsPlans } from "../policy.ts";
import { listPlans } from "./plan.store.ts";
import { getPlanSheet, type PlanSheet } from "./plan-sheet.store.ts";

/** What of the plans waits for this person: evidence to look at, papers to finish, own actions that are late. */
export async function listPlansNeedingYou(scope: Scope, tenant: Tenant): Promise<NeedsYou[]> {
  const me = personIdOf(scope.actor);
  const needs: NeedsYou[] = [];
  if (allowed(looksAtEvidence, scope, null)) {
    const actions = await listHomeActions(scope);
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
  for (const action of (await listOwnHomeActions(scope)).filter((one) => daysLate(one, scope.asOn) > 0)) {
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
export async function listOwnActions(scope: Scope): Promise<OwnAction[]> {
  const own = await listOwnHomeActions(scope);
  return own.toSorted(
    (a, b) =>
      daysLate(b, scope.asOn) - daysLate(a, scope.asOn) ||
      ((a.target?.end ?? "9999") < (b.target?.end ?? "9999") ? -1 : 1),
  );
}

/** Every plan as it stands. */
export async function listPlanSheets(scope: Scope): Promise<PlanSheet[]> {
  const sheets: PlanSheet[] = [];
  for (const plan of await listPlans(scope)) sheets.push(await getPlanSheet(scope, plan));
  return sheets;
}
