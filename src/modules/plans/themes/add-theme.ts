import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import type { ThemeForm } from "./theme.form.ts";
import { insertTheme, listThemes, orderThemes } from "./theme.store.ts";
import { placedAt } from "./theme.ts";

export interface ThemeNameTaken {
  readonly reason: "name-taken";
}

export const themeNameTaken = { theme_name: { reason: "name-taken" } } as const;

/** Adopts a cross-cutting theme: a tag to be given to actions. No plan changes by it (domain A3, row 69). */
export function addTheme(scope: Scope, input: ThemeForm): Promise<Result<{ id: string }, ThemeNameTaken>> {
  demand(changesPlans, scope, null);
  return refuseViolation(themeNameTaken, () =>
    inTransaction(scope, async (scope) => {
      const before = await listThemes(scope);
      const id = crypto.randomUUID();
      const { name, description, endedOn, place } = input;
      await insertTheme(scope, { id, name, description, endedOn, position: before.length + 1 });
      const ids = before.map((theme) => theme.id);
      if (place !== null) await orderThemes(scope, placedAt(ids, id, place));
      await recordEvent(scope, {
        event: planEvents.themeAdded,
        subject: { kind: "theme", id },
        facts: {},
        words: { name },
      });
      return done({ id });
    }),
  );
}
