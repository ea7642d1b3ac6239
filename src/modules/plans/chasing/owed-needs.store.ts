import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { listPeople } from "../../people/index.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { planPaths } from "../paths.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { changesCalendars } from "../policy.ts";
import { listAsksIn } from "./ask.store.ts";
import { gatherOwed, listLabels } from "./gather-owed.ts";
import { getRoundById } from "./round.store.ts";

/** What of asking waits for this person: updates that they owe, and, for whoever sets the calendar, actions that were handed back. */
export async function listAsksNeedingYou(scope: Scope, { slug }: Tenant): Promise<NeedsYou[]> {
  const me = personIdOf(scope.actor);
  const owed = me ? await gatherOwed(scope, me) : [];
  return [
    ...owed.map(
      ({ action, label, dueOn }): NeedsYou => ({
        title: dueOn < scope.asOn ? "An update was due" : "An update is due",
        detail: `${label} ${action.text}`,
        href: `${planPaths.action(slug, action.number)}#update`,
        when: `By ${sayDay(dueOn, "short")}`,
        at: new Date(dueOn),
      }),
    ),
    ...(allowed(changesCalendars, scope, null) ? await handedBack(scope, slug) : []),
  ];
}

async function handedBack(scope: Scope, slug: string): Promise<NeedsYou[]> {
  const asks = await listAsksIn(scope, "handed-back");
  if (asks.length === 0) return [];
  const rows = await listActionsByIds(
    scope,
    asks.map(({ actionId }) => actionId),
  );
  const actions = new Map(rows.map((row) => [row.id, row]));
  const labels = await listLabels(scope, new Set(rows.map(({ planId }) => planId)));
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  const needs: NeedsYou[] = [];
  for (const ask of asks) {
    const action = actions.get(ask.actionId);
    if (!action) continue;
    const round = await getRoundById(scope, ask.roundId);
    const plan = await getPlanById(scope, round.planId);
    const at = ask.endedAt ?? ask.askedAt;
    needs.push({
      title: "Say who answers for an action",
      detail: `${labels.get(action.id) ?? ""} ${action.text}. Handed back by ${names.get(ask.personId) ?? "somebody"}${ask.reason ? `: “${ask.reason}”` : "."}`,
      href: `${planPaths.round(slug, plan.number, round.dueOn)}#handed-back`,
      when: `Handed back ${sayDay(dayInScotland(at), "short")}`,
      at,
    });
  }
  return needs;
}
