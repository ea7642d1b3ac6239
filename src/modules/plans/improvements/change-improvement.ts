import { linesOf } from "../../../kernel/lines.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { demandServable, implicationsOf, improvementColumns } from "./add-improvement.ts";
import type { ImplicationRow } from "./implication.table.ts";
import { boxesOf, keptIds } from "./implication.ts";
import type { ImprovementForm } from "./improvement.form.ts";
import {
  changeImprovementRow,
  getImprovement,
  insertImplications,
  listImplications,
  removeImplications,
} from "./improvement.store.ts";

/** Changes an improvement's words, outcome, costs, risks and resources. Writes nothing where nothing is new. */
export function changeImprovement(
  scope: Scope,
  id: string,
  version: number,
  input: ImprovementForm,
): Promise<Result<null, { readonly reason: "changed-meanwhile" }>> {
  demand(changesPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const { planId, number, title, outcome, aim, servesId } = await getImprovement(scope, id);
    const before = await listImplications(scope, [id]);
    const columns = improvementColumns(input);
    const changes = tellChanges(
      { number, title, outcome, aim, servesId, ...boxesOf(before) },
      {
        ...columns,
        costs: linesOf(input.costs),
        risks: linesOf(input.risks),
        resources: linesOf(input.resources),
        unspecified: linesOf(input.unspecified),
      },
    );
    if (!changes) return done(null);
    if (input.serves && input.serves !== servesId) await demandServable(scope, planId, input.serves);
    if (!(await changeImprovementRow(scope, id, version, columns))) {
      return refused({ reason: "changed-meanwhile" });
    }
    await rewriteImplications(scope, id, before, input);
    await recordEvent(scope, {
      event: planEvents.improvementChanged,
      subject: { kind: "improvement", id },
      facts: { changed: changes.changed },
      words: changes.words,
    });
    return done(null);
  });
}

/** Writes the whole improvement's implications anew, each with the id of the one that it stands for. Those of a single action stand behind them, as they were. */
async function rewriteImplications(
  scope: Scope,
  improvementId: string,
  before: readonly ImplicationRow[],
  input: ImprovementForm,
): Promise<void> {
  const whole = implicationsOf(improvementId, input);
  const ids = keptIds(
    before.filter(({ actionId }) => actionId === null),
    whole,
  );
  const ofOneAction = before.filter(({ actionId }) => actionId !== null);
  await removeImplications(scope, improvementId);
  await insertImplications(scope, [
    ...whole.map((row, index) => ({ ...row, id: ids[index] })),
    ...ofOneAction.map(({ id, actionId, kind, text }, index) => ({
      id,
      improvementId,
      actionId,
      kind,
      text,
      position: whole.length + index + 1,
    })),
  ]);
}
