import { type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import type { ImprovementForm } from "../plans/plan.form.ts";
import { changesPlans } from "../policy.ts";
import { implicationsOf, improvementColumns } from "./add-improvement.ts";
import {
  changeImprovementRow,
  getImprovement,
  insertImplications,
  listImplications,
  removeImplications,
} from "./improvement.store.ts";
import type { ImprovementRow } from "./improvement.table.ts";
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
    if (!(await changeImprovementRow(scope, id, version, improvementColumns(input)))) {
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
