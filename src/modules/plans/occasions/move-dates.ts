import { recordEvents } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { changeActionRow } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import type { HungAction } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";
import { hungTarget, keptFirst, movesWith } from "./occasion.ts";

/**
 * Gives these actions the date of their occasion, one ledger line each; those that are finished keep theirs. Within the
 * transaction of whoever changed the occasion. Answers how many moved; null where somebody changed one meanwhile.
 */
export async function moveDates(
  scope: Scope,
  occasion: Pick<OccasionRow, "id" | "name" | "number" | "target">,
  hung: readonly HungAction[],
): Promise<number | null> {
  const moving = hung.filter(({ action }) => movesWith(action));
  const happenings = [];
  for (const { action } of moving) {
    const target = hungTarget(action.target, occasion);
    const change = { target, firstTarget: keptFirst(action), occasionId: occasion.id };
    const why = { reason: occasion.name };
    const written = await changeActionRow(scope, action.id, action.version, change, why);
    if (!written) return null;
    if (action.target?.start === target.start && action.target?.end === target.end) continue;
    happenings.push({
      event: planEvents.actionDated,
      subject: { kind: "action", id: action.id },
      facts: {
        number: action.number,
        occasion: occasion.number,
        from: action.target?.end ?? null,
        to: target.end,
      },
      words: { occasion: occasion.name, reading: sayReading(target, "long") },
    });
  }
  await recordEvents(scope, happenings);
  return happenings.length;
}
