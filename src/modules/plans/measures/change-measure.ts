import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { listEvidence } from "../evidence/evidence.store.ts";
import { changesActions } from "../policy.ts";
import type { MeasureForm } from "./measure.form.ts";
import { changeMeasure as changeMeasureRow, getMeasure } from "./measure.store.ts";
import type { MeasureRow } from "./measure.table.ts";
import { markOfMeasure } from "./measure.ts";

/** Says whether a measure is a document, a number or worked out; and of a number its unit, where it stood and its aim. */
export function changeMeasure(
  scope: Scope,
  id: string,
  input: MeasureForm,
): Promise<
  Result<
    null,
    { readonly reason: "has-evidence" } | { readonly reason: "changed-meanwhile"; now: MeasureRow }
  >
> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const measure = await getMeasure(scope, id, "update");
    if (input.shown !== undefined && input.shown !== markOfMeasure(measure))
      return refused({ reason: "changed-meanwhile", now: measure });
    const columns = {
      kind: input.kind,
      unit: input.unit || null,
      baseline: input.baseline || null,
      aim: input.aim || null,
    };
    const changes = tellChanges(measure, columns);
    if (!changes) return done(null);
    // What is worked out has no evidence by hand; what was given already must not be lost sight of.
    const given = measure.actionId ? await listEvidence(scope, measure.actionId) : [];
    if (input.kind === "on-time" && given.some(({ measureId }) => measureId === id))
      return refused({ reason: "has-evidence" });
    await changeMeasureRow(scope, id, columns);
    await recordEvent(scope, {
      event: planEvents.measureChanged,
      subject: measure.actionId
        ? { kind: "action", id: measure.actionId }
        : { kind: "improvement", id: measure.improvementId },
      facts: { measure: id, changed: changes.changed },
      words: { text: measure.text, ...changes.words },
    });
    return done(null);
  });
}
