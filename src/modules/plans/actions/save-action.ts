import { type Result, refused } from "../../../kernel/result.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { getImprovement } from "../improvements/improvement.store.ts";
import { type MeasuresRefusal, setMeasures } from "../measures/set-measures.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import type { ActionForm } from "./action.form.ts";
import { changeActionRow, getAction, insertActions, lastPositionIn } from "./action.store.ts";
import type { ActionRow } from "./action.table.ts";
import { listLeads, listParties, replaceLeads } from "./lead.store.ts";
import { readLead, readTarget } from "./read-words.ts";

export type ActionInput = Omit<ActionForm, "version" | "keepTarget">;

export type SavingRefusal =
  | { readonly reason: "changed-meanwhile"; readonly now: ActionRow }
  | { readonly reason: "over" }
  | MeasuresRefusal;

/** Adds an action to an improvement, with its lead, date and measures read from the words typed. */
export function addAction(
  scope: Scope,
  input: ActionInput,
): Promise<Result<{ number: number }, MeasuresRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const improvement = await getImprovement(scope, input.improvement);
    const plan = await getPlanById(scope, improvement.planId);
    const number = await nextNumber(scope, "action");
    const id = crypto.randomUUID();
    const target = readTarget(input.target, plan.datedOn);
    const lead = readLead(input.lead, await listParties(scope), plan.datedOn);
    await insertActions(scope, [
      {
        id,
        planId: plan.id,
        improvementId: improvement.id,
        number,
        position: (await lastPositionIn(scope, plan.id)) + 1,
        text: input.text,
        leadText: lead.leadText,
        leadMode: lead.mode,
        target,
        firstTarget: target,
        status: target?.kind === "ongoing" ? "ongoing" : "not-started",
        createdAt: scope.at,
      },
    ]);
    await replaceLeads(scope, id, lead.leads, input.answering || null);
    const measures = await setMeasures(scope, { id, improvementId: improvement.id }, input.measures);
    if (!measures.ok) return measures;
    await recordEvent(scope, {
      event: planEvents.actionAdded,
      subject: { kind: "action", id },
      facts: { number, plan: plan.number },
    });
    return { ok: true, value: { number } };
  });
}

/** Changes an action's words, lead, date and measures. The first date it ever had is kept beside a new one. */
export function changeAction(
  scope: Scope,
  number: number,
  version: number,
  input: ActionInput,
): Promise<Result<{ number: number }, SavingRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    if (action.status === "closed" || action.status === "merged") return refused({ reason: "over" });
    const improvement = await getImprovement(scope, input.improvement);
    const plan = await getPlanById(scope, action.planId);
    if (improvement.planId !== plan.id) throw new NotFound();
    const sameDate = (action.target?.text ?? "") === input.target;
    const target = sameDate ? action.target : readTarget(input.target, plan.datedOn);
    const sameLead = (action.leadText ?? "") === input.lead;
    const lead = readLead(input.lead, await listParties(scope), plan.datedOn);
    const written = await changeActionRow(scope, action.id, version, {
      improvementId: improvement.id,
      text: input.text,
      leadText: lead.leadText,
      leadMode: lead.mode,
      target,
      firstTarget: action.firstTarget ?? action.target ?? target,
    });
    if (!written) return refused({ reason: "changed-meanwhile", now: action });
    const answeredBy = (await listLeads(scope, [action.id])).get(action.id)?.[0]?.answering?.id ?? "";
    await replaceLeads(scope, action.id, lead.leads, input.answering || null);
    const measures = await setMeasures(
      scope,
      { id: action.id, improvementId: improvement.id },
      input.measures,
    );
    if (!measures.ok) return measures;
    const changed = [
      ...(action.text === input.text ? [] : ["text"]),
      ...(sameDate ? [] : ["date"]),
      ...(sameLead ? [] : ["lead"]),
      ...(answeredBy === input.answering ? [] : ["answering"]),
      ...(measures.value ? ["measures"] : []),
      ...(action.improvementId === improvement.id ? [] : ["improvement"]),
    ];
    await recordEvent(scope, {
      event: planEvents.actionChanged,
      subject: { kind: "action", id: action.id },
      facts: { number, changed },
      words: {
        ...(sameDate ? {} : { dateBefore: action.target?.text ?? "", dateAfter: input.target }),
        ...(action.text === input.text ? {} : { textBefore: action.text }),
        ...(sameLead ? {} : { leadBefore: action.leadText ?? "", leadAfter: input.lead }),
      },
    });
    return { ok: true, value: { number } };
  });
}
