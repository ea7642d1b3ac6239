import { linesOf } from "../../../kernel/lines.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listEvidence } from "../evidence/evidence.store.ts";
import { changeMeasure, insertMeasures, listMeasuresOf, removeMeasures } from "./measure.store.ts";
import { kindOfMeasure } from "./measure.ts";

export type MeasuresRefusal = { readonly reason: "measure-has-evidence"; readonly text: string };

/**
 * Makes the measures of an action those of the lines typed, one a line. A measure whose words stay keeps its evidence;
 * one whose words change keeps it too; one that goes may not have any. Answers whether anything changed.
 */
export async function setMeasures(
  scope: Scope,
  action: { readonly id: string; readonly improvementId: string },
  typed: string,
): Promise<Result<boolean, MeasuresRefusal>> {
  const lines = [...new Set(linesOf(typed))];
  const before = await listMeasuresOf(scope, action.id);
  const gone = before.filter(({ text }) => !lines.includes(text));
  const fresh = lines.filter((line) => !before.some(({ text }) => text === line));
  const reworded = gone.slice(0, fresh.length);
  const removed = gone.slice(fresh.length);
  if (removed.length > 0) {
    const shown = await listEvidence(scope, action.id);
    const kept = removed.find(({ id }) => shown.some(({ measureId }) => measureId === id));
    if (kept) return refused({ reason: "measure-has-evidence", text: kept.text });
  }
  for (const [index, line] of lines.entries()) {
    const same = before.find(({ text }) => text === line);
    const renamed = reworded[fresh.indexOf(line)];
    // What somebody chose stays; only what the words suggested follows new words.
    const chosen = renamed && renamed.kind !== kindOfMeasure(renamed.text) ? renamed.kind : null;
    const facts = {
      text: line,
      kind: chosen ?? kindOfMeasure(line),
      position: index + 1,
      improvementId: action.improvementId,
    };
    if (same)
      await changeMeasure(scope, same.id, { position: index + 1, improvementId: action.improvementId });
    else if (renamed) await changeMeasure(scope, renamed.id, facts);
    else await insertMeasures(scope, [{ ...facts, id: crypto.randomUUID(), actionId: action.id }]);
  }
  await removeMeasures(
    scope,
    removed.map(({ id }) => id),
  );
  return done(gone.length > 0 || fresh.length > 0);
}
