import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { type OwnerGone, ownersOfRisks, riskColumns } from "./add-risk.ts";
import type { RiskForm } from "./risk.form.ts";
import { changeRiskRow, getRisk } from "./risk.store.ts";

export type RiskChangeRefusal = OwnerGone | { readonly reason: "changed-meanwhile" };

/** Weighs a risk anew, or changes its words, its owner, what is done about it, when it is looked at again. */
export function changeRisk(
  scope: Scope,
  number: number,
  version: number,
  input: RiskForm,
): Promise<Result<null, RiskChangeRefusal>> {
  demand(changesPlans, scope, null);
  return refuseViolation(ownersOfRisks, () =>
    inTransaction(scope, async (scope) => {
      const risk = await getRisk(scope, number);
      const columns = riskColumns(input);
      const changes = tellChanges(risk, columns);
      if (!changes) return done(null);
      if (!(await changeRiskRow(scope, risk.id, version, columns)))
        return refused({ reason: "changed-meanwhile" as const });
      await recordEvent(scope, {
        event: planEvents.riskChanged,
        subject: { kind: "risk", id: risk.id },
        facts: { number, changed: changes.changed },
        words: changes.words,
      });
      return done(null);
    }),
  );
}
