import { recordEvent } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changeImprovementRow, insertImplications } from "../improvements/improvement.store.ts";
import type { DifferenceSection } from "./difference-section.ts";
import { implicationChanges } from "./implication-changes.ts";
import { changeImplicationKinds, placeActions, removeImplicationRows } from "./merging.store.ts";
import type { MergingGround } from "./merging-ground.ts";
import { orderInPaper } from "./order-difference.ts";
import { takeMeasures } from "./take-measures.ts";

/** Writes what was accepted for one improvement. False when somebody changed it since it was read. */
export async function takeImprovement(
  scope: Scope,
  { number: imported, paper: name }: MergingGround,
  { improvement, paper, fields, same, changed }: DifferenceSection,
  offers: ReadonlySet<string>,
): Promise<boolean> {
  if (!improvement || !paper) return true;
  const { id } = improvement;
  const has = (field: string) => offers.has(field);
  const change = {
    ...(has("title") ? { title: paper.title ?? improvement.title } : {}),
    ...(has("number") ? { number: paper.number } : {}),
    ...(has("outcome") ? { outcome: paper.outcome } : {}),
  };
  if (!(await changeImprovementRow(scope, id, improvement.version, change))) return false;
  const measures = fields.find(({ field }) => field === "measures");
  if (has("measures") && measures)
    await takeMeasures(
      scope,
      { improvementId: id, actionId: null },
      improvement.measures,
      measures.paper.map(({ text }) => text),
    );
  if (has("implications")) {
    const { removed, rekinded, added } = implicationChanges(improvement.implications, paper.implications);
    await removeImplicationRows(scope, removed);
    await changeImplicationKinds(scope, rekinded);
    const last = Math.max(0, ...improvement.implications.map(({ position }) => position));
    await insertImplications(
      scope,
      added.map((each, index) => ({
        ...each,
        improvementId: id,
        actionId: null,
        position: last + index + 1,
      })),
    );
  }
  if (has("order"))
    await placeActions(
      scope,
      orderInPaper(paper, [...same.map((each) => ({ ...each, movedTo: null })), ...changed]).map(
        (each) => each.id,
      ),
    );
  const taken = fields.filter(({ field }) => has(field));
  const words = taken.flatMap(({ field, plan, paper }) => [
    [`${field}Before`, plan.map(({ text }) => text).join("\n")],
    [`${field}After`, paper.map(({ text }) => text).join("\n")],
  ]);
  await recordEvent(scope, {
    event: planEvents.improvementChanged,
    subject: { kind: "improvement", id },
    facts: { changed: taken.map(({ field }) => field), import: imported },
    words: { paper: name, ...Object.fromEntries(words) },
  });
  return true;
}
