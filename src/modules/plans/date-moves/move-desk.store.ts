import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findNextMeeting, listGroups } from "../../governance/index.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { DateMoveRow } from "./date-move.table.ts";
import { decidingGroup } from "./decide-move.ts";

/** A request that waits, with all that its box says of it. */
export interface AskedMove {
  readonly move: DateMoveRow;
  /** Who asks, and for which body. */
  readonly by: string;
  readonly body: string | null;
  /** The group that decides it; null: whoever may decide. */
  readonly group: string | null;
  /** The group that it can be left to, and when that meets; null where there is none, or it was left to it. */
  readonly leaveTo: { readonly group: string; readonly meetsOn: CalendarDate | null } | null;
}

/** What stands beside each of these open requests of one plan. */
export async function gatherAsked(
  scope: Scope,
  plan: Pick<PlanRow, "movesGroupId" | "watchedByGroupId">,
  moves: readonly DateMoveRow[],
): Promise<AskedMove[]> {
  if (moves.length === 0) return [];
  const groups = new Map((await listGroups(scope)).map(({ id, name }) => [id, name]));
  const people = new Map((await listPeople(scope)).map((person) => [person.id, person]));
  const bodies = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
  const candidate = plan.movesGroupId ?? plan.watchedByGroupId;
  const next = candidate ? await findNextMeeting(scope, candidate, scope.asOn) : null;
  return moves.map((move) => {
    const asker = people.get(move.askedBy ?? "");
    const decides = decidingGroup(move, plan);
    const name = groups.get(candidate ?? "");
    return {
      move,
      by: asker?.name ?? "Somebody",
      body: bodies.get(asker?.organisationId ?? "") ?? null,
      group: decides ? (groups.get(decides) ?? "group") : null,
      leaveTo: name && move.groupId === null ? { group: name, meetsOn: next?.metOn ?? null } : null,
    };
  });
}
