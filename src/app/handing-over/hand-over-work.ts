import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import {
  changesPeople,
  getPerson,
  type LeavingRefusal,
  leavePartnership,
} from "../../modules/people/index.ts";
import { demand } from "../../platform/access/predicate.ts";
import { inTransaction } from "../../platform/scope/in-transaction.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { Holder } from "../../platform/web/holding.ts";
import type { Room } from "../../platform/web/room.ts";
import { gatherOpen, holdingsOf, isAsSeen, markOf } from "./gather-open.ts";

export interface WorkAsked {
  readonly from: Holder;
  /** One or several; the first takes what nobody else was chosen for. */
  readonly to: readonly [Holder, ...Holder[]];
  readonly on: CalendarDate;
  /** Which successor takes a thing, by its mark (`markOf`). */
  readonly chosen: ReadonlyMap<string, string>;
  /** They leave the partnership: the day before is their last, and their roles end with it. */
  readonly leaves: boolean;
}

export type HandingRefusal =
  | { readonly reason: "changed-meanwhile" | "same-one" | "nothing-open" }
  | { readonly reason: "cannot-leave"; readonly why: LeavingRefusal };

type Handed = Result<{ readonly count: number }, HandingRefusal>;

/**
 * Hands everything open of somebody over to one or several others, from a day on, in one transaction. `seen` is what was
 * listed: where anything of it differs now, nothing is changed. What they wrote and did stays theirs.
 */
export function handOverWork(
  scope: Scope,
  { tenant, rooms }: { readonly tenant: Tenant; readonly rooms: readonly Room[] },
  { from, to, on, chosen, leaves }: WorkAsked,
  seen: readonly string[],
): Promise<Handed> {
  demand(changesPeople, scope, null);
  return inTransaction(scope, async (scope): Promise<Handed> => {
    if (to.some(({ id }) => id === from.id)) return refused({ reason: "same-one" });
    const parts = await gatherOpen(scope, tenant, rooms, [from], on);
    if (parts.length === 0 && !leaves) return refused({ reason: "nothing-open" });
    if (!isAsSeen(parts, seen)) return refused({ reason: "changed-meanwhile" });
    let count = 0;
    for (const { holding, things } of parts) {
      const takes = Map.groupBy(things, ({ mark }) => takerOf(to, chosen.get(markOf(from, holding, mark))));
      for (const [taker, some] of takes) {
        const only = new Set(some.map(({ mark }) => mark));
        if (!(await holding.hand(scope, { from, to: taker, on, only })))
          return refused({ reason: "changed-meanwhile" });
        if (holding.way !== "goes") count += some.length;
      }
    }
    if (leaves) {
      const { version } = await getPerson(scope, from.id);
      const left = await leavePartnership(scope, from.id, { lastOn: addDays(on, -1), version });
      if (!left.ok) return refused({ reason: "cannot-leave", why: left.refusal });
    }
    for (const { settle } of holdingsOf(rooms, "person")) await settle?.(scope);
    return done({ count });
  });
}

function takerOf(to: WorkAsked["to"], id: string | undefined): Holder {
  return to.find((one) => one.id === id) ?? to[0];
}
