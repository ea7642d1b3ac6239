import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import type { RiskForm } from "./risk.form.ts";
import { insertRisk, listImpliedRisks, listRisks } from "./risk.store.ts";

/** The owner that was chosen is not of this partnership. */
export type OwnerGone = { readonly reason: "organisation-gone" } | { readonly reason: "person-gone" };

export const ownersOfRisks = {
  risk_owner_organisation: { reason: "organisation-gone" },
  risk_owner_person: { reason: "person-gone" },
} as const;

export type NewRiskRefusal =
  | OwnerGone
  | { readonly reason: "implication-gone" }
  | { readonly reason: "weighed-already"; readonly number: number };

/** Writes a risk into the register of a plan: one that the plan names, once, or one of its own. */
export function addRisk(
  scope: Scope,
  planNumber: number,
  input: RiskForm,
): Promise<Result<{ number: number }, NewRiskRefusal>> {
  demand(changesPlans, scope, null);
  return refuseViolation(ownersOfRisks, () =>
    inTransaction(scope, async (scope) => {
      const plan = await getPlan(scope, planNumber);
      // The number first: two who add at once stand one behind the other, and the second sees what the first wrote.
      const number = await nextNumber(scope, "risk");
      const sent = (await listRisks(scope, plan.id)).find(({ id }) => id === input.key);
      if (sent) return { ok: true as const, value: { number: sent.number } };
      if (input.implication) {
        const named = await listImpliedRisks(scope, [plan.id]);
        if (!named.some(({ implication }) => implication.id === input.implication))
          return refused({ reason: "implication-gone" as const });
        const there = (await listRisks(scope, plan.id)).find(
          ({ implicationId }) => implicationId === input.implication,
        );
        if (there) return refused({ reason: "weighed-already" as const, number: there.number });
      }
      const id = input.key ?? crypto.randomUUID();
      await insertRisk(scope, {
        ...riskColumns(input),
        id,
        number,
        planId: plan.id,
        implicationId: input.implication || null,
        state: "open",
        createdAt: scope.at,
      });
      await recordEvent(scope, {
        event: planEvents.riskAdded,
        subject: { kind: "risk", id },
        facts: { number, plan: plan.number, likelihood: input.likelihood, impact: input.impact },
        words: { text: input.text },
      });
      return { ok: true as const, value: { number } };
    }),
  );
}

/** The columns that a person fills in. */
export function riskColumns(input: Omit<RiskForm, "implication" | "key">) {
  return {
    text: input.text,
    likelihood: input.likelihood,
    impact: input.impact,
    mitigation: input.mitigation,
    ownerOrganisationId: input.ownerOrganisation || null,
    ownerPersonId: input.ownerPerson || null,
    reviewOn: input.reviewOn,
  };
}
