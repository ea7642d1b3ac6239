import { type Result, refused } from "../../../kernel/result.ts";
import { all, demand } from "../../../platform/access/predicate.ts";
import { type Happening, recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { isOver } from "../actions/action.ts";
import { planEvents } from "../events.ts";
import { getPlan, insertPlan } from "../plans/plan.store.ts";
import { getPlanSheet, type SheetImprovement } from "../plans/plan-sheet.store.ts";
import { readsPlans, startsPlans } from "../policy.ts";
import type { CopyForm } from "./copy.form.ts";
import { writeCopiedActions } from "./write-copied-actions.ts";
import { type CopiedHeading, writeCopiedHeadings } from "./write-copied-headings.ts";

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
    await writeCopiedHeadings(scope, headings, to, input);
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
    const rows = await writeCopiedActions(scope, headings, to, input);
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

/** A heading of which everything is finished stays behind with it, where only the unfinished comes along. */
function comesAlong(
  headings: readonly SheetImprovement[],
  which: CopyForm["which"],
): readonly CopiedHeading[] {
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
