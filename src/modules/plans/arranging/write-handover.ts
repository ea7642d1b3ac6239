import type { Happening } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow } from "../actions/action.store.ts";
import { changeLeadRow, insertLeads, removeLeadRow } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import type { HandedOver, HandoverAsked } from "./gather-handover.ts";
import type { LeadSteps } from "./handover.ts";

/** Writes what was gathered; false where an action was changed meanwhile, and then whoever calls rolls back. */
export async function writeHandover(scope: Scope, handed: readonly HandedOver[]): Promise<boolean> {
  for (const { action, words, steps } of handed) {
    if (!(await changeActionRow(scope, action.id, action.version, { leadText: words }))) return false;
    await writeSteps(scope, steps);
  }
  return true;
}

/** The lines of the ledger for it, one for each action. */
export function tellHandover(asked: HandoverAsked, handed: readonly HandedOver[]): Happening[] {
  const isPerson = asked.to.kind === "person";
  return handed.map(({ action, words }) => ({
    event: planEvents.actionChanged,
    subject: { kind: "action", id: action.id },
    facts: {
      number: action.number,
      changed: [isPerson ? "answering" : "lead"],
      together: handed.length,
      from: asked.on,
    },
    words: isPerson
      ? { answeringBefore: asked.from.name, answeringAfter: asked.to.name }
      : { leadBefore: action.leadText ?? "", leadAfter: words ?? "" },
  }));
}

async function writeSteps(scope: Scope, { ended, renamed, dropped, begun }: LeadSteps): Promise<void> {
  for (const { id, toOn, position } of ended) await changeLeadRow(scope, id, { toOn, position });
  for (const { id, to } of renamed) await changeLeadRow(scope, id, to);
  for (const id of dropped) await removeLeadRow(scope, id);
  await insertLeads(scope, begun);
}
