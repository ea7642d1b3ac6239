import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { listPeople } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { listLabelsOf } from "../plans/plan-label.store.ts";
import { changesCalendars } from "../policy.ts";
import { gatherOwed } from "./gather-owed.ts";
import { listHandBacks } from "./hand-back.store.ts";

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
  const backs = await listHandBacks(scope);
  if (backs.length === 0) return [];
  const labels = await listLabelsOf(
    scope,
    backs.map(({ action }) => action),
  );
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  return backs.map(({ ask, action, plan, round }): NeedsYou => {
    const at = ask.endedAt ?? ask.askedAt;
    const isAnswered = ask.state === "answered";
    const who = names.get(ask.personId) ?? "somebody";
    return {
      title: "Say who answers for an action",
      detail: `${labels.get(action.id) ?? ""} ${action.text}. Handed back by ${who}${isAnswered ? ", who had answered" : ""}${ask.reason ? `: “${ask.reason}”` : "."}`,
      href: `${planPaths.round(slug, plan.number, round.dueOn)}#handed-back`,
      when: `${isAnswered ? "Answered" : "Handed back"} ${sayDay(dayInScotland(at), "short")}`,
      at,
    };
  });
}
