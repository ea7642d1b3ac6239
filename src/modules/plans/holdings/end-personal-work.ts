import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { demand } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { Handing, Holding } from "../../../platform/web/holding.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { listAsksIn } from "../chasing/ask.store.ts";
import { tickRounds } from "../chasing/tick-rounds.ts";
import { listOpenMoves } from "../date-moves/date-move.store.ts";
import { planPaths } from "../paths.ts";
import { listLinks } from "../personal-links/personal-link.store.ts";
import { revokeLinks } from "../personal-links/revoke-links.ts";
import { changesActions } from "../policy.ts";

/** Each action by its id. */
async function actionsBy(scope: Scope, ids: readonly string[]) {
  return new Map((await listActionsByIds(scope, [...new Set(ids)])).map((action) => [action.id, action]));
}

/** The links with which somebody updates actions without signing in are shut when they leave. */
export async function endPersonalWork(scope: Scope, { from }: Handing): Promise<boolean> {
  demand(changesActions, scope, null);
  await revokeLinks(scope, { personId: from.id });
  return true;
}

export const linksOfPerson: Holding = {
  name: "links",
  of: "person",
  heading: "Personal links that are open",
  becomes: "They are shut at once. What was written by them stays.",
  columns: ["plans.personal_link.person_id"],
  way: "goes",
  async list(scope, _, from) {
    return (await listLinks(scope, from.id))
      .filter(({ revokedAt, expiresAt }) => revokedAt === null && expiresAt > scope.at)
      .map(({ id, createdAt, expiresAt }) => ({
        mark: id,
        title: `Link of ${sayDay(dayInScotland(createdAt))}`,
        href: null,
        detail: `would end by itself on ${sayDay(dayInScotland(expiresAt))}`,
      }));
  },
  hand: endPersonalWork,
};

export const asksOfPerson: Holding = {
  name: "asks",
  of: "person",
  heading: "Updates that they are asked for",
  becomes: "Whoever answers for the action from that day is asked instead, with their next mail.",
  columns: ["plans.ask.person_id"],
  way: "goes",
  async list(scope, { slug }, from) {
    const asked = await listAsksIn(scope, "open", from.id);
    const found = await actionsBy(
      scope,
      asked.map(({ actionId }) => actionId),
    );
    return asked.flatMap(({ id, actionId, askedAt }) => {
      const action = found.get(actionId);
      if (!action) return [];
      return [
        {
          mark: id,
          title: action.text,
          href: planPaths.action(slug, action.number),
          detail: `asked on ${sayDay(dayInScotland(askedAt))}`,
        },
      ];
    });
  },
  hand: async () => true,
  // Open rounds are held against who answers now, as each time the clock comes round.
  settle: tickRounds,
};

export const requestsOfPerson: Holding = {
  name: "requests",
  of: "person",
  heading: "Dates that they asked to move",
  becomes: "The request stays and is answered all the same. Its answer stands on the page of the action.",
  columns: [],
  way: "goes",
  async list(scope, { slug }, from) {
    const moves = (await listOpenMoves(scope)).filter(({ askedBy }) => askedBy === from.id);
    const found = await actionsBy(
      scope,
      moves.map(({ actionId }) => actionId),
    );
    return moves.flatMap(({ id, actionId, reason }) => {
      const action = found.get(actionId);
      return action
        ? [{ mark: id, title: action.text, href: planPaths.action(slug, action.number), detail: reason }]
        : [];
    });
  },
  hand: async () => true,
};
