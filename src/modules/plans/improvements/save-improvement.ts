import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import type { ImprovementForm } from "../plans/plan.form.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesPlans } from "../policy.ts";
import {
  changeImprovementRow,
  getImprovement,
  insertImplications,
  insertImprovements,
  lastImprovementPosition,
  listImplications,
  type NewImplication,
  removeImplications,
} from "./improvement.store.ts";
import type { ImprovementRow } from "./improvement.table.ts";

/** Adds an improvement at the end of a plan. */
export function addImprovement(
  scope: Scope,
  planNumber: number,
  input: ImprovementForm,
): Promise<Result<{ id: string }, never>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const id = crypto.randomUUID();
    const position = (await lastImprovementPosition(scope, plan.id)) + 1;
    await insertImprovements(scope, [{ ...rowOf(input), id, planId: plan.id, position }]);
    await insertImplications(scope, implicationsOf(id, input));
    await recordEvent(scope, {
      event: planEvents.improvementAdded,
      subject: { kind: "improvement", id },
      facts: { plan: plan.number },
    });
    return { ok: true as const, value: { id } };
  });
}

/** Changes an improvement's words, outcome, costs, risks and resources. Implications of a single action stay as they are. */
export function changeImprovement(
  scope: Scope,
  id: string,
  version: number,
  input: ImprovementForm,
): Promise<Result<{ id: string }, { readonly reason: "changed-meanwhile"; readonly now: ImprovementRow }>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const improvement = await getImprovement(scope, id);
    if (!(await changeImprovementRow(scope, id, version, rowOf(input)))) {
      return refused({ reason: "changed-meanwhile" as const, now: improvement });
    }
    const ofOneAction = (await listImplications(scope, [id])).filter(({ actionId }) => actionId !== null);
    const whole = implicationsOf(id, input);
    await removeImplications(scope, id);
    await insertImplications(scope, [
      ...whole,
      ...ofOneAction.map(({ actionId, kind, text }, index) => ({
        improvementId: id,
        actionId,
        kind,
        text,
        position: whole.length + index + 1,
      })),
    ]);
    await recordEvent(scope, {
      event: planEvents.improvementChanged,
      subject: { kind: "improvement", id },
      words: { titleBefore: improvement.title },
    });
    return { ok: true as const, value: { id } };
  });
}

function rowOf(input: ImprovementForm) {
  return { number: input.number || null, title: input.title, outcome: input.outcome || null };
}

function implicationsOf(improvementId: string, input: ImprovementForm): NewImplication[] {
  const kinds = [
    ["cost", input.costs],
    ["risk", input.risks],
    ["resource", input.resources],
    ["unspecified", input.unspecified],
  ] as const;
  return kinds
    .flatMap(([kind, text]) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean)
        .map((line) => ({ improvementId, kind, text: line })),
    )
    .map((row, index) => ({ ...row, position: index + 1 }));
}
