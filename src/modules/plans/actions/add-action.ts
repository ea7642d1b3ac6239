import type { Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { getImprovement } from "../improvements/improvement.store.ts";
import { type MeasuresRefusal, setMeasures } from "../measures/set-measures.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import type { TaggingRefusal } from "../themes/assign-theme.ts";
import { setThemes } from "../themes/set-themes.ts";
import type { ActionForm } from "./action.form.ts";
import { insertActions, lastPositionIn, listActionsByIds } from "./action.store.ts";
import { listParties, replaceLeads } from "./lead.store.ts";
import { marksIn } from "./marks.form.ts";
import { readLead, readTarget } from "./read-words.ts";

export type ActionInput = Omit<ActionForm, "version" | "keepTarget">;

/** Whoever was chosen to answer for the action is nobody of this partnership. */
export interface PersonGone {
  readonly reason: "person-gone";
}

export const answeringPerson = { lead_answering_person: { reason: "person-gone" } } as const;

/** Adds an action to an improvement, with its lead, date and measures read from the words typed. */
export function addAction(
  scope: Scope,
  input: ActionInput,
): Promise<Result<{ number: number }, MeasuresRefusal | PersonGone | TaggingRefusal>> {
  demand(changesActions, scope, null);
  return refuseViolation(answeringPerson, () => inTransaction(scope, (scope) => writeAction(scope, input)));
}

async function writeAction(
  scope: Scope,
  input: ActionInput,
): Promise<Result<{ number: number }, MeasuresRefusal | TaggingRefusal>> {
  const improvement = await getImprovement(scope, input.improvement);
  const plan = await getPlanById(scope, improvement.planId);
  const number = await nextNumber(scope, "action");
  // Whoever sends the same form twice adds one action: the number before it has the second wait for the first.
  const [sent] = await listActionsByIds(scope, input.key ? [input.key] : []);
  if (sent) return { ok: true, value: { number: sent.number } };
  const id = input.key ?? crypto.randomUUID();
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
      status: input.proposed ? "proposed" : target?.kind === "ongoing" ? "ongoing" : "not-started",
      createdAt: scope.at,
      ...(marksIn(input) ?? {}),
    },
  ]);
  await replaceLeads(scope, id, lead.leads, input.answering || null);
  const measures = await setMeasures(scope, { id, improvementId: improvement.id }, input.measures);
  if (!measures.ok) return measures;
  const themes = await setThemes(scope, id, [], input.themes ?? []);
  if (!themes.ok) return themes;
  await recordEvent(scope, {
    event: planEvents.actionAdded,
    subject: { kind: "action", id },
    facts: { number, plan: plan.number },
  });
  return { ok: true, value: { number } };
}
