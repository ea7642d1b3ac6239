import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { listPlans } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { sayTitle } from "../plans/plan.words.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { changesPlans } from "../policy.ts";
import { cellIn, inCell, type Register, registerOf, registerTable } from "./register.props.ts";
import { listImpliedRisks, listRisks } from "./risk.store.ts";
import { AllRisksPage, PlanRisksPage } from "./risk-pages.views.tsx";

export function openRegisterDoors(doors: Doors): void {
  const one = "/:partnership/desk/plans/:plan/risks";
  const all = "/:partnership/desk/risks";
  tableDoors(doors, one, "plans:plan:read", async (visit) => {
    const plan = await planInAddress(visit);
    const register = await readRegister(visit.scope, [plan], plan.id);
    return registerTable(`Risks of ${sayTitle(plan)}`, asAsked(visit, register), visit.scope.asOn);
  });
  tableDoors(doors, all, "plans:plan:read", async (visit) => {
    const register = await readRegister(visit.scope, await plansInUse(visit.scope), null);
    return registerTable("Risks of all plans", asAsked(visit, register), visit.scope.asOn);
  });
  doors.get(one, "plans:plan:read", showPlanRisks);
  doors.get(all, "plans:plan:read", showAllRisks);
}

async function showPlanRisks(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  return page(
    <PlanRisksPage
      visit={visit}
      sheet={await getPlanSheet(visit.scope, plan)}
      register={await readRegister(visit.scope, [plan], plan.id)}
      asked={cellIn(visit.query)}
      mayChange={allowed(changesPlans, visit.scope, null)}
    />,
  );
}

async function showAllRisks(visit: Visit): Promise<Response> {
  const plans = await plansInUse(visit.scope);
  return page(
    <AllRisksPage
      visit={visit}
      register={await readRegister(visit.scope, plans, null)}
      asked={cellIn(visit.query)}
      planNumbers={new Map(plans.map(({ id, number }) => [id, number]))}
      mayChange={allowed(changesPlans, visit.scope, null)}
    />,
  );
}

async function plansInUse(scope: Scope): Promise<PlanRow[]> {
  return (await listPlans(scope)).filter(({ archivedAt }) => archivedAt === null);
}

async function readRegister(
  scope: Scope,
  plans: readonly PlanRow[],
  planId: string | null,
): Promise<Register> {
  const implied = await listImpliedRisks(
    scope,
    plans.map(({ id }) => id),
  );
  return registerOf(await listRisks(scope, planId), implied, await namesOfOwners(scope));
}

function asAsked(visit: Visit, register: Register): Register {
  return { ...register, risks: inCell(register.risks, cellIn(visit.query)) };
}

/** The names of everybody and every body that can own a risk, by id. */
export async function namesOfOwners(scope: Scope): Promise<ReadonlyMap<string, string>> {
  const named = [...(await listOrganisations(scope)), ...(await listPeople(scope))];
  return new Map(named.map(({ id, name }) => [id, name]));
}
