import { addDays, type CalendarDate } from "../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import {
  addOrganisation,
  changesOrganisations,
  endOrganisation,
  listOrganisations,
  organisationKinds,
} from "../../modules/partnerships/index.ts";
import { demand } from "../../platform/access/predicate.ts";
import { inTransaction } from "../../platform/scope/in-transaction.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import type { Holder } from "../../platform/web/holding.ts";
import type { Room } from "../../platform/web/room.ts";
import { gatherOpen, holdingsOf, isAsSeen } from "./gather-open.ts";

/** What is to become of some bodies from a day on. */
export interface MergerAsked {
  /** The bodies that end. */
  readonly ending: readonly string[];
  /** `part`: they become part of the other; `end`: they end, and the other takes over what is open, if there is anything. */
  readonly as: "part" | "end";
  /** The other: one that is there by its id, or a new one by its name; null: nobody. */
  readonly into: { readonly id: string } | { readonly name: string } | null;
  readonly on: CalendarDate;
}

export interface MergerRefusal {
  readonly reason:
    | "same-one"
    | "day-ahead"
    | "ended-already"
    | "into-missing"
    | "into-ended"
    | "name-taken"
    | "somebody-must-take-it"
    | "changed-meanwhile";
}

type Merged = Result<{ readonly count: number }, MergerRefusal>;

/**
 * Ends bodies from a day on and hands everything open of theirs over, in one transaction. `seen` is what was listed: where
 * anything of it differs now, nothing is changed. History stays: what they led until then is theirs for ever. Done twice,
 * it is done once.
 */
export function mergeBodies(
  scope: Scope,
  { tenant, rooms }: { readonly tenant: Tenant; readonly rooms: readonly Room[] },
  asked: MergerAsked,
  seen: readonly string[],
): Promise<Merged> {
  demand(changesOrganisations, scope, null);
  return inTransaction(scope, async (scope): Promise<Merged> => {
    const all = new Map((await listOrganisations(scope)).map((body) => [body.id, body]));
    const ending = asked.ending.flatMap((id) => all.get(id) ?? []);
    const { into, on } = asked;
    const givenId = into && "id" in into ? into.id : null;
    if (ending.length === 0 || ending.length < asked.ending.length)
      return refused({ reason: "changed-meanwhile" });
    if (givenId && asked.ending.includes(givenId)) return refused({ reason: "same-one" });
    if (asked.as === "part" && into === null) return refused({ reason: "into-missing" });
    if (on > scope.asOn) return refused({ reason: "day-ahead" });
    const successor = asked.as === "part" ? givenId : null;
    const isDone = ending.every(
      (body) =>
        body.endedOn === addDays(on, -1) &&
        (into && "name" in into ? true : body.succeededById === successor),
    );
    if (isDone) return done({ count: 0 });
    if (ending.some(({ endedOn }) => endedOn !== null)) return refused({ reason: "ended-already" });
    if (givenId && (all.get(givenId)?.endedOn ?? null) !== null) return refused({ reason: "into-ended" });
    const parts = await gatherOpen(scope, tenant, rooms, ending.map(holderOf), on);
    if (!isAsSeen(parts, seen)) return refused({ reason: "changed-meanwhile" });
    if (into === null && parts.some(({ holding }) => holding.way === "moves"))
      return refused({ reason: "somebody-must-take-it" });
    const to = await takerOf(scope, into, all, ending[0]);
    if (to === "name-taken") return refused({ reason: "name-taken" });
    for (const body of ending) {
      for (const holding of holdingsOf(rooms, "organisation")) {
        const handing = { from: holderOf(body), to, on, only: null };
        if (!(await holding.hand(scope, handing))) return refused({ reason: "changed-meanwhile" });
      }
      const successor = asked.as === "part" && to ? to.id : null;
      const ended = await endOrganisation(scope, body.id, { on, successor });
      if (!ended.ok) return refused({ reason: "changed-meanwhile" });
    }
    for (const { settle } of holdingsOf(rooms, "organisation")) await settle?.(scope);
    return done({ count: parts.reduce((sum, { things }) => sum + things.length, 0) });
  });
}

type Body = Awaited<ReturnType<typeof listOrganisations>>[number];

/** A body as the one from whom or to whom things go. */
export function holderOf({ id, name, aliases, formerNames }: Body): Holder {
  return {
    kind: "organisation",
    id,
    name,
    aliases: [...aliases, ...formerNames.map((former) => former.name)],
  };
}

/** Whoever takes over: there already, made now with the kind and standing of the first that ends, or nobody. */
async function takerOf(
  scope: Scope,
  into: MergerAsked["into"],
  all: ReadonlyMap<string, Body>,
  like: Body | undefined,
): Promise<Holder | null | "name-taken"> {
  if (into === null || !like) return null;
  if ("id" in into) {
    const body = all.get(into.id);
    return body ? holderOf(body) : null;
  }
  const { kind, statutory, facilitator } = like;
  const added = await addOrganisation(scope, {
    name: into.name,
    aliases: [],
    kind: Object.hasOwn(organisationKinds, kind) ? (kind as keyof typeof organisationKinds) : "other",
    statutory,
    facilitator,
  });
  if (!added.ok) return "name-taken";
  return { kind: "organisation", id: added.value.id, name: into.name, aliases: [] };
}
