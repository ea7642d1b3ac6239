import { done, type Result, refused } from "../../../kernel/result.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listActions } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import type { TaggingForm } from "./theme.form.ts";
import { giveTheme, listThemes, takeTheme } from "./theme.store.ts";
import { isOffered } from "./theme.ts";

export type TaggingRefusal = { readonly reason: "theme-gone" } | { readonly reason: "theme-ended" };

/** Gives many actions of a plan a theme, or takes it from them. Answers of how many that is new. */
export function assignTheme(
  scope: Scope,
  planNumber: number,
  input: TaggingForm,
): Promise<Result<{ count: number }, TaggingRefusal>> {
  demand(changesActions, scope, null);
  return inTransaction(scope, async (scope) => {
    const plan = await getPlan(scope, planNumber);
    const inPlan = new Set((await listActions(scope, plan.id)).map(({ id }) => id));
    if (input.action.some((id) => !inPlan.has(id))) throw new NotFound();
    const theme = (await listThemes(scope)).find(({ id }) => id === input.theme);
    if (!theme) return refused({ reason: "theme-gone" as const });
    const gives = input.way === "give";
    if (gives && !isOffered(theme, scope.asOn)) return refused({ reason: "theme-ended" as const });
    const changed = await (gives ? giveTheme : takeTheme)(scope, theme.id, [...new Set(input.action)]);
    for (const id of changed) await recordTag(scope, id, theme, gives);
    return done({ count: changed.length });
  });
}

/** Tells of an action that it bears a theme, or bears it no more. */
function recordTag(
  scope: Scope,
  actionId: string,
  theme: { readonly id: string; readonly name: string },
  gives: boolean,
): Promise<void> {
  return recordEvent(scope, {
    event: gives ? planEvents.actionTagged : planEvents.actionUntagged,
    subject: { kind: "action", id: actionId },
    facts: { theme: theme.id },
    words: { theme: theme.name },
  });
}
