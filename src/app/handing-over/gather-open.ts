import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { Holder, Holding, OpenThing } from "../../platform/web/holding.ts";
import type { Room } from "../../platform/web/room.ts";

/** What is open of one holder, of one kind; empty kinds are left out. */
export interface OpenPart {
  readonly from: Holder;
  readonly holding: Holding;
  readonly things: readonly OpenThing[];
}

/** The kinds of thing that hang on bodies, or on people, over all rooms. */
export function holdingsOf(rooms: readonly Room[], kind: Holder["kind"]): readonly Holding[] {
  return rooms.flatMap(({ gives }) => gives?.holdings ?? []).filter(({ of }) => of === kind);
}

/** Everything open of these holders from a day on, in every room; nothing is written. */
export async function gatherOpen(
  scope: Scope,
  tenant: Tenant,
  rooms: readonly Room[],
  from: readonly Holder[],
  on: CalendarDate,
): Promise<readonly OpenPart[]> {
  const parts: OpenPart[] = [];
  for (const one of from)
    for (const holding of holdingsOf(rooms, one.kind)) {
      const things = await holding.list(scope, tenant, one, on);
      if (things.length > 0) parts.push({ from: one, holding, things });
    }
  return parts;
}

/** What was listed, in one line for each thing: sent along with the form, and held against what is open then. */
export function marksOf(parts: readonly OpenPart[]): string[] {
  return parts.flatMap(({ from, holding, things }) => things.map(({ mark }) => markOf(from, holding, mark)));
}

export function markOf(from: Pick<Holder, "id">, holding: Pick<Holding, "name">, mark: string): string {
  return `${from.id}/${holding.name}/${mark}`;
}

/** Whether what was listed is what is open now. */
export function isAsSeen(parts: readonly OpenPart[], seen: readonly string[]): boolean {
  return marksOf(parts).toSorted().join("\n") === seen.toSorted().join("\n");
}
