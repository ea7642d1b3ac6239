import { and, desc, eq, gte } from "drizzle-orm";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { listEventsSince } from "../../../platform/ledger/events-since.store.ts";
import { personIdOf, type Scope } from "../../../platform/scope/scope.ts";
import type { Change } from "../../../platform/web/room.ts";
import { listPeople } from "../../people/index.ts";
import { planEvents } from "../events.ts";
import { planPaths } from "../paths.ts";
import { readsPlans } from "../policy.ts";
import { updates } from "../updates/update.table.ts";
import { sayHomeEvent, sayHomeUpdate } from "./home.words.ts";
import { listHomeActions } from "./home-action.store.ts";

/** What others do to an action that the home tells. What they say of it is told by the update itself. */
const TOLD_AT_HOME = [
  planEvents.actionAdded,
  planEvents.actionClosed,
  planEvents.actionReopened,
  planEvents.actionCancelled,
  planEvents.actionMerged,
  planEvents.actionAgreed,
  planEvents.actionMoved,
  planEvents.evidenceAdded,
  planEvents.evidenceSeen,
  planEvents.moveAsked,
  planEvents.moveAgreed,
  planEvents.moveRefused,
] as const;

/** No home tells more than this; the page of changes has them all. */
const MOST = 200;

/** What others did and said since a moment, to whoever may read the plans. What somebody did themselves is no news to them. */
export async function listChangesAtHome(
  scope: Scope,
  { slug }: Tenant,
  since: Date,
): Promise<readonly Change[]> {
  if (!allowed(readsPlans, scope, null)) return [];
  const me = personIdOf(scope.actor);
  const said = await scope.database
    .select()
    .from(updates)
    .where(and(eq(updates.partnershipId, scope.partnership), gte(updates.saidAt, since)))
    .orderBy(desc(updates.saidAt))
    .limit(MOST);
  const happened = await listEventsSince(scope, "action", TOLD_AT_HOME, since);
  if (said.length === 0 && happened.length === 0) return [];
  const actions = new Map((await listHomeActions(scope)).map((action) => [action.id, action]));
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null) => (id && names.get(id)) || "Somebody";
  const about = (id: string) => {
    const action = actions.get(id);
    return action
      ? { title: `${action.label} ${action.text}`, href: planPaths.action(slug, action.number), action }
      : null;
  };
  const changes: Change[] = [];
  for (const update of said) {
    const found = about(update.actionId);
    if (!found || update.saidBy === me) continue;
    const { title, href } = found;
    changes.push({ at: update.saidAt, title, href, ...sayHomeUpdate(update, nameOf(update.saidBy)) });
  }
  // A paper of five hundred actions is one piece of news, which the plan itself tells.
  for (const event of happened.filter(({ facts }) => facts.import === undefined).slice(0, MOST)) {
    const found = about(event.subjectId);
    if (!found || event.actorId === me) continue;
    if (event.event === planEvents.actionMerged && event.facts.number !== found.action.number) continue;
    const { title, href } = found;
    changes.push({ at: event.at, title, href, ...sayHomeEvent(event, nameOf(event.actorId)) });
  }
  return changes;
}
