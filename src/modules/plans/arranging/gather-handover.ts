import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { demand } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeopleAtWork } from "../../people/index.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { listLeadRows, listParties } from "../actions/lead.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { readsPlans } from "../policy.ts";
import { listActionsLedBy } from "./arranging.store.ts";
import { type HeldLead, handOver, handOverWords, type LeadSteps, type Worker } from "./handover.ts";

/** One action that is handed over, with what becomes of its lead. */
export interface HandedOver {
  readonly action: ActionRow;
  readonly plan: PlanRow;
  readonly words: string | null;
  readonly steps: LeadSteps;
}

export interface HandoverAsked {
  readonly from: Worker;
  readonly to: Worker;
  readonly answering: string | null;
  /** Whoever is named for an action goes on answering for it. */
  readonly keepsAnswering?: boolean;
  readonly on: CalendarDate;
}

/** Everybody who can lead or answer, by “organisation:…”, “group:…” and “person:…”. */
export async function listWorkers(scope: Scope): Promise<ReadonlyMap<string, Worker>> {
  const parties = await listParties(scope);
  const people = await listPeopleAtWork(scope);
  const workers: Worker[] = [
    ...parties,
    ...people.map(({ id, name }) => ({ kind: "person" as const, id, name, aliases: [] })),
  ];
  return new Map(workers.map((worker) => [`${worker.kind}:${worker.id}`, worker]));
}

/** What would change if one handed everything over to the other from a day on; nothing is written. */
export async function gatherHandover(scope: Scope, asked: HandoverAsked): Promise<readonly HandedOver[]> {
  demand(readsPlans, scope, null);
  const led = await listActionsLedBy(scope, asked.from);
  const rows: readonly HeldLead[] = await listLeadRows(
    scope,
    led.map(({ action }) => action.id),
  );
  const held = Map.groupBy(rows, ({ actionId }) => actionId);
  const today = scope.asOn;
  return led.flatMap(({ action, plan }): HandedOver[] => {
    const steps = handOver(held.get(action.id) ?? [], { ...asked, today });
    return steps ? [{ action, plan, steps, words: handOverWords(action.leadText, { ...asked, today }) }] : [];
  });
}
