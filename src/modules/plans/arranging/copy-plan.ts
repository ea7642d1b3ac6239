import { type Result, refused } from "../../../kernel/result.ts";
import { all, demand } from "../../../platform/access/predicate.ts";
import { type Happening, recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { insertActions, type NewAction } from "../actions/action.store.ts";
import { isOver } from "../actions/action.ts";
import { insertLeads, listLeadRows, type NewLead } from "../actions/lead.store.ts";
import { readTarget } from "../actions/read-words.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { planEvents } from "../events.ts";
import {
  insertImplications,
  insertImprovements,
  type NewImplication,
} from "../improvements/improvement.store.ts";
import { insertMeasures, type NewMeasure } from "../measures/measure.store.ts";
import { getPlan, insertPlan } from "../plans/plan.store.ts";
import { getPlanSheet, type SheetAction, type SheetImprovement } from "../plans/plan-sheet.store.ts";
import { readsPlans, startsPlans } from "../policy.ts";
import { insertSteps } from "../steps/step.store.ts";
import { insertCopiedTies } from "./arranging.store.ts";
import { aYearOn } from "./copied-words.ts";
import type { CopyForm } from "./copy.form.ts";

export interface CopyRefusal {
  readonly reason: "changed-meanwhile" | "nothing-left";
}

const copiesPlans = all(readsPlans, startsPlans);

/**
 * Begins the plan of the next period with the words of this one: a draft with numbers of its own, which says where it
 * comes from. What was done and said stays with the old plan.
 */
export function copyPlan(
  scope: Scope,
  number: number,
  input: CopyForm,
): Promise<Result<{ readonly number: number }, CopyRefusal>> {
  demand(copiesPlans, scope, null);
  return inTransaction(scope, async (scope): Promise<Result<{ readonly number: number }, CopyRefusal>> => {
    const plan = await getPlan(scope, number);
    if (plan.version !== input.version) return refused({ reason: "changed-meanwhile" });
    const headings = comesAlong((await getPlanSheet(scope, plan)).improvements, input.which);
    const actions = headings.flatMap((heading) => heading.actions);
    if (headings.length === 0) return refused({ reason: "nothing-left" });
    const to = {
      id: crypto.randomUUID(),
      number: await nextNumber(scope, "plan"),
      firstNumber: actions.length > 0 ? await nextNumber(scope, "action", actions.length) : 0,
    };
    const {
      id: copiedFromId,
      version: _,
      createdAt: __,
      createdBy: ___,
      partnershipId: ____,
      ...columns
    } = plan;
    await insertPlan(scope, {
      ...columns,
      ...{ id: to.id, number: to.number, title: input.title, period: input.period, copiedFromId },
      datedOn: null,
      archivedAt: null,
      state: "draft",
      createdAt: scope.at,
      createdBy: personIdOf(scope.actor),
    });
    await writeHeadings(scope, headings, to, input);
    const happenings: Happening[] = [
      {
        event: planEvents.planCopied,
        subject: { kind: "plan", id: to.id },
        facts: {
          number: to.number,
          from: number,
          actions: actions.length,
          which: input.which,
          dates: input.dates,
        },
        words: { title: input.title },
      },
    ];
    const rows = await writeActions(scope, headings, to, input);
    for (const [index, { id }] of rows.entries())
      happenings.push({
        event: planEvents.actionAdded,
        subject: { kind: "action", id },
        facts: { number: to.firstNumber + index, plan: to.number, copiedFrom: actions[index]?.number },
        words: { planBefore: plan.title },
      });
    await recordEvents(scope, happenings);
    return { ok: true, value: { number: to.number } };
  });
}

/** A heading that comes along, with its id in the new plan. */
type Heading = SheetImprovement & { readonly newId: string };

interface NewPlan {
  readonly id: string;
  readonly firstNumber: number;
}

/** A heading of which everything is finished stays behind with it, where only the unfinished comes along. */
function comesAlong(headings: readonly SheetImprovement[], which: CopyForm["which"]): readonly Heading[] {
  return headings
    .map((heading) => ({
      ...heading,
      newId: crypto.randomUUID(),
      actions: heading.actions.filter(
        ({ status }) => status !== "merged" && status !== "cancelled" && (which === "all" || !isOver(status)),
      ),
      hadNone: heading.actions.length === 0,
    }))
    .filter(({ actions, hadNone }) => which === "all" || hadNone || actions.length > 0);
}

async function writeHeadings(
  scope: Scope,
  headings: readonly Heading[],
  to: NewPlan,
  { measures, implications }: CopyForm,
): Promise<void> {
  await insertImprovements(
    scope,
    headings.map(({ newId, number, title, outcome, aim, servesId, note }, index) => ({
      ...{ id: newId, planId: to.id, position: index + 1, number, title, outcome, aim, servesId, note },
    })),
  );
  if (measures)
    await insertMeasures(
      scope,
      headings.flatMap((heading) => heading.measures.map((measure) => copied(measure, heading.newId, null))),
    );
  if (!implications) return;
  const whole = headings.flatMap((heading) =>
    heading.implications
      .filter(({ actionId }) => actionId === null)
      .map(
        ({ kind, text, position }): NewImplication => ({
          improvementId: heading.newId,
          kind,
          text,
          position,
        }),
      ),
  );
  await insertImplications(scope, whole);
}

function copied(
  { text, kind, unit, baseline, aim, position }: SheetImprovement["measures"][number],
  improvementId: string,
  actionId: string | null,
): NewMeasure {
  return { id: crypto.randomUUID(), improvementId, actionId, position, text, kind, unit, baseline, aim };
}

async function writeActions(
  scope: Scope,
  headings: readonly Heading[],
  to: NewPlan,
  input: CopyForm,
): Promise<readonly NewAction[]> {
  const rows: NewAction[] = [];
  const leads: NewLead[] = [];
  const measures: NewMeasure[] = [];
  const implications: NewImplication[] = [];
  const steps: Parameters<typeof insertSteps>[1][number][] = [];
  const themes: { actionId: string; themeId: string }[] = [];
  const contributors: Parameters<typeof insertCopiedTies>[1]["contributors"][number][] = [];
  const old = headings.flatMap((heading) => heading.actions.map(({ id }) => id));
  const held = Map.groupBy(await listLeadRows(scope, old), ({ actionId }) => actionId);
  for (const heading of headings) {
    for (const action of heading.actions) {
      const id = crypto.randomUUID();
      const position = rows.length + 1;
      rows.push({
        ...actionColumns(action, input, scope),
        ...{
          id,
          planId: to.id,
          improvementId: heading.newId,
          number: to.firstNumber + rows.length,
          position,
        },
      });
      if (input.leads)
        for (const { id: _, partnershipId: __, ...lead } of held.get(action.id) ?? [])
          leads.push({ ...lead, actionId: id });
      if (input.measures)
        measures.push(...action.measures.map((measure) => copied(measure, heading.newId, id)));
      if (input.implications)
        implications.push(
          ...heading.implications
            .filter(({ actionId }) => actionId === action.id)
            .map(({ kind, text, position: at }) => ({
              improvementId: heading.newId,
              actionId: id,
              kind,
              text,
              position: at,
            })),
        );
      if (input.steps)
        steps.push(
          ...action.steps.map(({ text, target, position: at }) => ({
            ...{ id: crypto.randomUUID(), actionId: id, text, position: at },
            target: dateOf(target, input.dates),
          })),
        );
      if (input.themes) themes.push(...action.themes.map((theme) => ({ actionId: id, themeId: theme.id })));
      if (input.contributors)
        contributors.push(
          ...action.contributors.map(({ party, part }, index) => ({
            ...{ actionId: id, part, position: index + 1 },
            organisationId: party.kind === "organisation" ? party.id : null,
            groupId: party.kind === "group" ? party.id : null,
          })),
        );
    }
  }
  await insertActions(scope, rows);
  await insertLeads(scope, leads);
  await insertMeasures(scope, measures);
  await insertImplications(scope, implications);
  await insertSteps(scope, steps);
  const concerns = headings.flatMap((heading) =>
    heading.concerns.map((body) => ({ improvementId: heading.newId, organisationId: body.id })),
  );
  await insertCopiedTies(scope, { concerns, themes, contributors });
  return rows;
}

function actionColumns(
  action: SheetAction,
  { dates, leads }: CopyForm,
  { at }: Scope,
): Omit<NewAction, "id" | "planId" | "improvementId" | "number" | "position"> {
  const { text, note, isQuickWin, isPrevention, inequality, status } = action;
  const target = dateOf(action.target, dates);
  return {
    ...{ text, note, isQuickWin, isPrevention, inequality, target, firstTarget: target, createdAt: at },
    leadText: leads ? action.leadText : null,
    leadMode: leads ? action.leadMode : null,
    // A date that hangs on an occasion hangs on it still, unless it is taken away.
    occasionId: dates === "clear" ? null : action.occasionId,
    status: status === "proposed" ? "proposed" : target?.kind === "ongoing" ? "ongoing" : "not-started",
  };
}

/** What goes on, or comes again, has no date to be taken away. */
export function dateOf(target: TargetDate | null, dates: CopyForm["dates"]): TargetDate | null {
  if (!target || dates === "keep") return target;
  if (dates === "clear") return target.kind === "ongoing" || target.kind === "recurring" ? target : null;
  const words = aYearOn(target.text);
  return words === target.text ? target : readTarget(words, null);
}
