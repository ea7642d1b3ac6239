import { recordEvents } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { listOccasions } from "../occasions/occasion.store.ts";
import { listThemes } from "../themes/theme.store.ts";
import type { NamedIds } from "./draft-part-rows.ts";
import { insertOccasions, insertThemes } from "./draft-parts.store.ts";
import { nameKey } from "./names-in-file.ts";
import type { PlanDraft } from "./plan-draft.ts";

/** Makes the themes and occasions that a draft names and the partnership has not yet; answers the ids of all, by name. */
export async function recordNewNames(scope: Scope, draft: PlanDraft, imported: number): Promise<NamedIds> {
  const actions = draft.improvements.flatMap((improvement) => improvement.actions);
  const known = await listThemes(scope);
  const themes = new Map(known.map(({ id, name }) => [nameKey(name), id]));
  const last = known.reduce((most, { position }) => Math.max(most, position), 0);
  const newThemes = newNames(
    actions.flatMap((action) => action.themes),
    themes,
  );
  await insertThemes(
    scope,
    newThemes.map(({ id, name }, index) => ({ id, name, position: last + index + 1 })),
  );
  const occasions = new Map((await listOccasions(scope)).map(({ id, name }) => [nameKey(name), id]));
  const newOccasions = newNames(
    actions.flatMap(({ occasion }) => occasion ?? []),
    occasions,
  );
  if (newOccasions.length > 0) {
    const first = await nextNumber(scope, "occasion", newOccasions.length);
    await insertOccasions(
      scope,
      newOccasions.map(({ id, name }, index) => ({ id, name, number: first + index })),
    );
    await recordEvents(
      scope,
      newOccasions.map(({ id, name }, index) => ({
        event: planEvents.occasionAdded,
        subject: { kind: "occasion", id },
        facts: { number: first + index, import: imported },
        words: { name },
      })),
    );
  }
  return { themes, occasions };
}

/** The names that are not known yet, each once with an id of its own; they are known from here on. */
function newNames(names: readonly string[], known: Map<string, string>) {
  return names.flatMap((each) => {
    const name = each.trim();
    if (name === "" || known.has(nameKey(name))) return [];
    const id = crypto.randomUUID();
    known.set(nameKey(name), id);
    return [{ id, name }];
  });
}
