import { done, type Result, refused } from "../../../kernel/result.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { takePartsAlong } from "../arranging/arranging.store.ts";
import { isMove } from "../date-moves/date-move.ts";
import { planEvents } from "../events.ts";
import { getImprovement } from "../improvements/improvement.store.ts";
import { type MeasuresRefusal, setMeasures } from "../measures/set-measures.ts";
import { keptFirst } from "../occasions/occasion.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import type { TaggingRefusal } from "../themes/assign-theme.ts";
import { setThemes } from "../themes/set-themes.ts";
import { changeActionRow, getAction } from "./action.store.ts";
import type { ActionRow } from "./action.table.ts";
import { isOver } from "./action.ts";
import { type ActionInput, answeringPerson, type PersonGone } from "./add-action.ts";
import { listLeads, listParties, replaceLeads } from "./lead.store.ts";
import { namedPerson } from "./lead.ts";
import { marksIn } from "./marks.form.ts";
import { readLead, readTarget } from "./read-words.ts";

export type SavingRefusal =
  | { readonly reason: "changed-meanwhile"; readonly now: ActionRow }
  | { readonly reason: "over" }
  /** A group agrees to moving the dates of this plan. */
  | { readonly reason: "date-needs-group"; readonly group: string }
  | PersonGone
  | TaggingRefusal
  | MeasuresRefusal;

/** Changes an action's words, lead, date and measures. The first date it ever had is kept beside a new one. */
export function changeAction(
  scope: Scope,
  number: number,
  version: number,
  input: ActionInput,
): Promise<Result<{ number: number }, SavingRefusal>> {
  demand(changesActions, scope, null);
  return refuseViolation(answeringPerson, () =>
    inTransaction(scope, (scope) => rewriteAction(scope, number, version, input)),
  );
}

async function rewriteAction(
  scope: Scope,
  number: number,
  version: number,
  input: ActionInput,
): Promise<Result<{ number: number }, SavingRefusal>> {
  const action = await getAction(scope, number);
  if (isOver(action.status)) return refused({ reason: "over" });
  const improvement = await getImprovement(scope, input.improvement);
  const plan = await getPlanById(scope, action.planId);
  if (improvement.planId !== plan.id) throw new NotFound();
  const sameDate = sameWords(action.target?.text ?? "", input.target);
  const target = sameDate ? action.target : readTarget(input.target, plan.datedOn);
  if (plan.movesGroupId !== null && plan.state !== "draft" && isMove(action.target, target)) {
    const group = (await listGroups(scope)).find(({ id }) => id === plan.movesGroupId);
    return refused({ reason: "date-needs-group", group: group?.name ?? "group" });
  }
  const sameLead = sameWords(action.leadText ?? "", input.lead);
  const heldLeads = (await listLeads(scope, [action.id])).get(action.id) ?? [];
  // Whom the words mean may have been chosen by hand: that stands as long as the words do.
  const lead = sameLead
    ? { leadText: action.leadText, mode: action.leadMode, leads: heldLeads }
    : readLead(input.lead, await listParties(scope), plan.datedOn);
  const marks = marksIn(input);
  const written = await changeActionRow(scope, action.id, version, {
    ...(marks ?? {}),
    improvementId: improvement.id,
    text: input.text,
    leadText: lead.leadText,
    leadMode: lead.mode,
    target,
    firstTarget: keptFirst(action) ?? target,
    // Other words stand on their own; they can be hung on an occasion again.
    ...(sameDate ? {} : { occasionId: null }),
  });
  if (!written) return refused({ reason: "changed-meanwhile", now: action });
  // What is the action's own goes with it to another heading.
  if (action.improvementId !== improvement.id) await takePartsAlong(scope, action.id, improvement.id);
  const answeredBy = namedPerson(heldLeads) ?? "";
  await replaceLeads(scope, action.id, lead.leads, input.answering || null);
  const measures = await setMeasures(scope, { id: action.id, improvementId: improvement.id }, input.measures);
  if (!measures.ok) return measures;
  const themes = input.more
    ? await setThemes(scope, action.id, input.themesHeld ?? [], input.themes ?? [])
    : done(false);
  if (!themes.ok) return themes;
  const changed = [
    ...(action.text === input.text ? [] : ["text"]),
    ...(sameDate ? [] : ["date"]),
    ...(sameLead ? [] : ["lead"]),
    ...(answeredBy === input.answering ? [] : ["answering"]),
    ...(measures.value ? ["measures"] : []),
    ...(action.improvementId === improvement.id ? [] : ["improvement"]),
    ...(marks && tellChanges(action, { ...marks }) ? ["marks"] : []),
    ...(themes.value ? ["themes"] : []),
  ];
  await recordEvent(scope, {
    event: planEvents.actionChanged,
    subject: { kind: "action", id: action.id },
    // The words of a date that waited for an occasion do not tell its day.
    facts: { number, changed, ...(sameDate ? {} : { from: action.target?.end ?? null }) },
    words: {
      ...(sameDate ? {} : { dateBefore: action.target?.text ?? "", dateAfter: input.target }),
      ...(action.text === input.text ? {} : { textBefore: action.text }),
      ...(sameLead ? {} : { leadBefore: action.leadText ?? "", leadAfter: input.lead }),
    },
  });
  return { ok: true, value: { number } };
}

/** The same words, whatever breaks of line a field of one line has made of them. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  return plain(one) === plain(other);
}
