import { recordEvents } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { insertActions } from "../actions/action.store.ts";
import { replaceLeads } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { insertMeasures } from "../measures/measure.store.ts";
import { kindOfMeasure } from "../measures/measure.ts";
import type { MergingGround } from "./merging-ground.ts";
import type { PaperAction } from "./paper-plan.ts";

/** Adds an action that only the paper has, under an improvement of the plan. Answers its id and short number. */
export async function addFromPaper(
  scope: Scope,
  ground: MergingGround,
  paper: PaperAction,
  improvementId: string,
  as: "proposed" | "agreed",
): Promise<{ readonly id: string; readonly number: number }> {
  const { number: imported, plan } = ground;
  const id = crypto.randomUUID();
  const number = await nextNumber(scope, "action");
  const lead = paper.lead === null ? null : ground.readLead(paper.lead);
  const { text, target, progress, place } = paper;
  const agreed = target?.kind === "ongoing" ? "ongoing" : "not-started";
  await insertActions(scope, [
    {
      ...{ id, number, text, target, improvementId },
      planId: plan.id,
      position: ground.nextPosition(),
      leadText: paper.lead,
      leadMode: lead?.mode ?? null,
      firstTarget: target,
      status: as === "proposed" ? "proposed" : agreed,
      progressSaid: progress,
      createdAt: scope.at,
    },
  ]);
  await replaceLeads(scope, id, lead?.leads ?? [], null);
  await insertMeasures(
    scope,
    paper.measures.map((words, index) => ({
      ...{ improvementId, text: words },
      id: crypto.randomUUID(),
      actionId: id,
      kind: kindOfMeasure(words),
      position: index + 1,
    })),
  );
  const where = place ? `, table ${place.table}, row ${place.row}` : "";
  await recordEvents(scope, [
    {
      event: planEvents.actionAdded,
      subject: { kind: "action", id },
      facts: { number, plan: plan.number, import: imported },
      words: { paper: `${ground.paper}${where}` },
    },
  ]);
  return { id, number };
}
