import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { listEvidence } from "../evidence/evidence.store.ts";
import { listMeasuresOf } from "../measures/measure.store.ts";
import { closesActions } from "../policy.ts";
import { changeActionRow, getAction } from "./action.store.ts";
import { type ClosureRefusal, close } from "./action.ts";

export interface ClosureInput {
  readonly number: number;
  readonly version: number;
  /** Signs that evidence need not be there, and why; null to close on the evidence. */
  readonly overrideReason: string | null;
}

/** Closes an action on its evidence, or on a signed reason. Refuses while a measure is bare or unseen (domain C3-2). */
export function closeAction(
  scope: Scope,
  input: ClosureInput,
): Promise<Result<{ number: number }, ClosureRefusal | { readonly reason: "changed-meanwhile" }>> {
  demand(closesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, input.number);
    const measures = await listMeasuresOf(scope, action.id);
    const evidence = await listEvidence(scope, action.id);
    // What is worked out needs no evidence by hand.
    const closure = close(
      {
        status: action.status,
        measureIds: measures.filter(({ kind }) => kind !== "on-time").map(({ id }) => id),
        evidence,
      },
      { personId: actingPerson(scope), overrideReason: input.overrideReason },
    );
    if (!closure.ok) return closure;
    const written = await changeActionRow(scope, action.id, input.version, {
      ...closure.value,
      closedAt: scope.at,
      doneOn: action.doneOn ?? scope.asOn,
    });
    if (!written) return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: planEvents.actionClosed,
      subject: { kind: "action", id: action.id },
      facts: { number: action.number, was: action.status, signed: input.overrideReason !== null },
      ...(input.overrideReason ? { words: { reason: input.overrideReason } } : {}),
    });
    return { ok: true, value: { number: action.number } };
  });
}
