import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { changeRiskRow, getRisk } from "./risk.store.ts";

export type RiskEndRefusal =
  | { readonly reason: "closed-already" | "open-already" }
  | { readonly reason: "changed-meanwhile" };

interface RiskEnd {
  readonly version: number;
  readonly reason: string;
}

/** Closes a risk: it cannot happen any more, or did. Its reason and its history stay. */
export function closeRisk(
  scope: Scope,
  number: number,
  input: RiskEnd,
): Promise<Result<null, RiskEndRefusal>> {
  return turn(scope, number, input, "closed");
}

/** Opens a risk again that was closed. */
export function reopenRisk(
  scope: Scope,
  number: number,
  input: RiskEnd,
): Promise<Result<null, RiskEndRefusal>> {
  return turn(scope, number, input, "open");
}

function turn(
  scope: Scope,
  number: number,
  { version, reason }: RiskEnd,
  state: "open" | "closed",
): Promise<Result<null, RiskEndRefusal>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const risk = await getRisk(scope, number);
    if (risk.state === state)
      return refused({ reason: state === "closed" ? "closed-already" : "open-already" } as const);
    const change = { state, closedReason: state === "closed" ? reason : null };
    if (!(await changeRiskRow(scope, risk.id, version, change)))
      return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: state === "closed" ? planEvents.riskClosed : planEvents.riskReopened,
      subject: { kind: "risk", id: risk.id },
      facts: { number },
      words: { reason },
    });
    return done(null);
  });
}
