import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { TaggingRefusal } from "./assign-theme.ts";
import { giveTheme, listThemes, takeTheme } from "./theme.store.ts";
import { isOffered, tagChanges } from "./theme.ts";

/**
 * The themes that somebody chose on an action's form, beside those they had before them. Only the difference is written,
 * so that what others gave meanwhile stays. Answers whether anything is new; the ledger line is the caller's.
 */
export async function setThemes(
  scope: Scope,
  actionId: string,
  before: readonly string[],
  chosen: readonly string[],
): Promise<Result<boolean, TaggingRefusal>> {
  const { given, taken } = tagChanges(before, chosen);
  const themes = new Map((await listThemes(scope)).map((theme) => [theme.id, theme]));
  let changed = 0;
  for (const id of given) {
    const theme = themes.get(id);
    if (!theme) return refused({ reason: "theme-gone" });
    if (!isOffered(theme, scope.asOn)) return refused({ reason: "theme-ended" });
    changed += (await giveTheme(scope, id, [actionId])).length;
  }
  for (const id of taken) changed += (await takeTheme(scope, id, [actionId])).length;
  return done(changed > 0);
}
