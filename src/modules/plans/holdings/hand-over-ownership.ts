import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { Handing, Holder, Holding } from "../../../platform/web/holding.ts";
import { planEvents } from "../events.ts";
import { planPaths } from "../paths.ts";
import { changePlanRow } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import { changeRiskRow, listRisks, type PlanRisk } from "../risks/risk.store.ts";
import { listPlansOwnedBy } from "./holding.store.ts";

const markOf = ({ number, version }: { readonly number: number; readonly version: number }) =>
  `${number}:${version}`;

async function risksOf(scope: Scope, from: Holder): Promise<PlanRisk[]> {
  return (await listRisks(scope, null)).filter(
    ({ state, ownerOrganisationId, ownerPersonId }) =>
      state === "open" && (from.kind === "person" ? ownerPersonId : ownerOrganisationId) === from.id,
  );
}

const listOwnedRisks: Holding["list"] = async (scope, { slug }, from) =>
  (await risksOf(scope, from)).map((risk) => ({
    mark: markOf(risk),
    title: risk.text,
    href: planPaths.risk(slug, risk.number),
    detail: risk.plan.title,
  }));

/** Open risks go to the other; closed ones keep who owned them. */
export async function handOverOwnership(scope: Scope, { from, to, only }: Handing): Promise<boolean> {
  demand(changesPlans, scope, null);
  if (!to) return true;
  for (const risk of await risksOf(scope, from)) {
    if (only && !only.has(markOf(risk))) continue;
    const change = from.kind === "person" ? { ownerPersonId: to.id } : { ownerOrganisationId: to.id };
    const changes = tellChanges(risk, change);
    if (!changes) continue;
    if (!(await changeRiskRow(scope, risk.id, risk.version, change))) return false;
    await recordEvent(scope, {
      event: planEvents.riskChanged,
      subject: { kind: "risk", id: risk.id },
      facts: { number: risk.number, changed: changes.changed },
      words: changes.words,
    });
  }
  return true;
}

async function handOverPlans(scope: Scope, { from, to, only }: Handing): Promise<boolean> {
  demand(changesPlans, scope, null);
  if (!to) return true;
  for (const plan of await listPlansOwnedBy(scope, from.id)) {
    if (only && !only.has(markOf(plan))) continue;
    if (!(await changePlanRow(scope, plan.id, plan.version, { ownerOrganisationId: to.id }))) return false;
    await recordEvent(scope, {
      event: planEvents.planChanged,
      subject: { kind: "plan", id: plan.id },
      facts: { number: plan.number, changed: ["ownerOrganisationId"] },
      words: { ownerBefore: from.name, ownerAfter: to.name },
    });
  }
  return true;
}

export const risksOfBody: Holding = {
  name: "risks",
  of: "organisation",
  heading: "Open risks that it owns",
  becomes: "The other body owns them.",
  columns: ["plans.risk.owner_organisation_id"],
  way: "moves",
  list: listOwnedRisks,
  hand: handOverOwnership,
};

export const risksOfPerson: Holding = {
  ...risksOfBody,
  of: "person",
  heading: "Open risks that they own",
  becomes: "The successor owns them.",
  columns: ["plans.risk.owner_person_id"],
};

export const plansOfBody: Holding = {
  name: "plans",
  of: "organisation",
  heading: "Plans of its own",
  becomes: "They are the other body's. Versions that were published keep whose they were.",
  columns: ["plans.plan.owner_organisation_id"],
  way: "moves",
  async list(scope, { slug }, from) {
    return (await listPlansOwnedBy(scope, from.id)).map((plan) => ({
      mark: markOf(plan),
      title: plan.title,
      href: planPaths.plan(slug, plan.number),
      detail: plan.period,
    }));
  },
  hand: handOverPlans,
};
