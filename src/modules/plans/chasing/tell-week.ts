import type { Scope } from "../../../platform/scope/scope.ts";
import type { LetterSource } from "../../../platform/web/room.ts";
import { listPeople, listPeopleWithRoles } from "../../people/index.ts";
import { type KnownAction, listKnownActions } from "../changes/action-record.store.ts";
import { type ActionChange, changesOf } from "../changes/plan-changes.ts";
import { rolesThatMay } from "../grants.ts";
import { planPaths } from "../paths.ts";
import { listPlans } from "../plans/plan.store.ts";
import { isNewsTo, weekBefore, weekLetter } from "./week-letter.words.ts";

const keyOf = (week: string) => `plans-week/${week}`;

/**
 * What changed in the published plans last week, for those who answer for an action there or may read them at the desk. News:
 * it comes as often as they chose, and not at all where nothing changed.
 */
export const tellWeek: LetterSource = {
  async due(scope) {
    const { week, changed, known } = await weekOf(scope);
    if (changed.length === 0) return [];
    const answering = new Set(
      known.flatMap(({ leads }) => leads.flatMap(({ answering }) => answering?.id ?? [])),
    );
    const reading = (await listPeopleWithRoles(scope, rolesThatMay("plans:plan:read"))).map(({ id }) => id);
    return [...new Set([...answering, ...reading])]
      .filter((id) => changed.some((change) => isNewsTo(change, id)))
      .map((personId) => ({ personId, key: keyOf(week), weight: "news" as const }));
  },

  async compose(scope, { slug }, digest) {
    const { week, changed, known } = await weekOf(scope, (name) => digest.keys.has(keyOf(name)));
    if (!digest.keys.has(keyOf(week))) return null;
    const records = new Map(known.map((one) => [one.now.id, one]));
    const people = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
    const titles = new Map(known.map(({ now, planTitle }) => [now.plan, planTitle]));
    const changes = changed
      .filter((change) => isNewsTo(change, digest.personId))
      .map((change) => ({
        ...change,
        label: records.get(change.id)?.label ?? "",
        isTheirs: (records.get(change.id)?.leads ?? []).some(
          ({ answering }) => answering?.id === digest.personId,
        ),
        href: `${digest.baseUrl}${planPaths.action(slug, change.number)}`,
      }));
    const names = {
      nameOf: (id: string) => people.get(id) ?? null,
      titleOf: (plan: number) => titles.get(plan) ?? "another plan",
    };
    return weekLetter(changes, names, `${digest.baseUrl}${planPaths.allChanges(slug)}`);
  },
};

/** What changed in the plans that the public knows, in the week before the scope's day; read only where somebody is to be told. */
async function weekOf(
  scope: Scope,
  isWanted: (week: string) => boolean = () => true,
): Promise<{
  readonly week: string;
  readonly changed: readonly ActionChange[];
  readonly known: readonly KnownAction[];
}> {
  const { name, period } = weekBefore(scope.asOn);
  if (!isWanted(name)) return { week: name, changed: [], known: [] };
  const plans = (await listPlans(scope)).filter(({ state }) => state === "published");
  const known = await listKnownActions(scope, plans, period.since);
  const changed = changesOf(known, new Set(plans.map(({ number }) => number)), period).filter(({ told }) =>
    told.some(({ kind }) => kind !== "unknown"),
  );
  return { week: name, changed, known };
}
