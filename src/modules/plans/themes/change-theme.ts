import { done, type Result, refused } from "../../../kernel/result.ts";
import { shownMark } from "../../../kernel/shown-mark.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { tellChanges } from "../../../platform/ledger/tell-changes.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { changesPlans } from "../policy.ts";
import { type ThemeNameTaken, themeNameTaken } from "./add-theme.ts";
import type { ThemeForm } from "./theme.form.ts";
import { changeThemeRow, getTheme, listThemes, lockThemes, orderThemes } from "./theme.store.ts";
import type { ThemeRow } from "./theme.table.ts";
import { placedAt } from "./theme.ts";

export type ThemeRefusal = ThemeNameTaken | { readonly reason: "changed-meanwhile"; readonly now: ThemeRow };

/** Renames a theme, moves it in the list, or ends it with a day. What bears it keeps it: a theme is never taken away. */
export function changeTheme(
  scope: Scope,
  id: string,
  version: number,
  input: ThemeForm,
): Promise<Result<null, ThemeRefusal>> {
  demand(changesPlans, scope, null);
  return refuseViolation(themeNameTaken, () =>
    inTransaction(scope, async (scope) => {
      await lockThemes(scope);
      const theme = await getTheme(scope, id);
      const ids = (await listThemes(scope)).map((one) => one.id);
      const { name, description, endedOn } = input;
      const place = input.place ?? ids.indexOf(id) + 1;
      const changes = tellChanges(
        { ...theme, place: ids.indexOf(id) + 1 },
        { name, description, endedOn, place },
      );
      if (!changes) return done(null);
      // Another place is one among those that were shown: in another order it would be another one.
      if (changes.changed.includes("place") && input.shown !== undefined && input.shown !== shownMark(ids))
        return refused({ reason: "changed-meanwhile" as const, now: theme });
      if (!(await changeThemeRow(scope, id, version, { name, description, endedOn }))) {
        return refused({ reason: "changed-meanwhile" as const, now: await getTheme(scope, id) });
      }
      if (changes.changed.includes("place")) await orderThemes(scope, placedAt(ids, id, place));
      await recordEvent(scope, {
        event: planEvents.themeChanged,
        subject: { kind: "theme", id },
        facts: { changed: changes.changed },
        words: changes.words,
      });
      return done(null);
    }),
  );
}
