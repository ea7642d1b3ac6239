import type { Scope } from "../../../platform/scope/scope.ts";
import { insertActions, type NewAction } from "../actions/action.store.ts";
import { insertLeads, listLeadRows, type NewLead } from "../actions/lead.store.ts";
import { readTarget } from "../actions/read-words.ts";
import type { TargetDate } from "../actions/target-date.ts";
import { insertImplications, type NewImplication } from "../improvements/improvement.store.ts";
import { insertMeasures, type NewMeasure } from "../measures/measure.store.ts";
import type { SheetAction } from "../plans/plan-sheet.store.ts";
import { insertSteps } from "../steps/step.store.ts";
import { insertCopiedTies } from "./arranging.store.ts";
import { aYearOn } from "./copied-words.ts";
import type { CopyForm } from "./copy.form.ts";
import { type CopiedHeading, type CopiedPlan, copiedMeasure } from "./write-copied-headings.ts";

/** Writes the actions of the new plan, with what was chosen to come along of each; answers them in their order. */
export async function writeCopiedActions(
  scope: Scope,
  headings: readonly CopiedHeading[],
  to: CopiedPlan,
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
        measures.push(...action.measures.map((measure) => copiedMeasure(measure, heading.newId, id)));
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
function dateOf(target: TargetDate | null, dates: CopyForm["dates"]): TargetDate | null {
  if (!target || dates === "keep") return target;
  if (dates === "clear") return target.kind === "ongoing" || target.kind === "recurring" ? target : null;
  const words = aYearOn(target.text);
  return words === target.text ? target : readTarget(words, null);
}
