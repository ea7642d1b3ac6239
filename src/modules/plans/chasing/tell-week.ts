import { listTold } from "../../../platform/mail/digest.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { LetterSource } from "../../../platform/web/room.ts";
import { listPeople, listPeopleWithRoles } from "../../people/index.ts";
import { listKnownActions } from "../changes/action-record.store.ts";
import { type ActionChange, changesOf } from "../changes/plan-changes.ts";
import { rolesThatMay } from "../grants.ts";
import { planPaths } from "../paths.ts";
import { listPlans } from "../plans/plan.store.ts";
import { isNewsTo, weekBefore, weekLetter } from "./week-letter.words.ts";

const keyOf = (week: string) => `plans-week/${week}`;

/** Words of the desk are told to those alone who read the plans there, on the day of the mail as on the day it was written down. */
const reading = (scope: Scope, personId?: string) =>
  listPeopleWithRoles(scope, rolesThatMay("plans:plan:read"), personId);

/**
 * What changed in the published plans last week, for those who read them at the desk. News: it comes as often as they chose,
 * and not at all where nothing changed.
 */
export const tellWeek: LetterSource = {
  async due(scope) {
    const key = keyOf(weekBefore(scope.asOn).name);
    const told = new Set((await listTold(scope, [key])).map(({ personId }) => personId));
    const untold = (await reading(scope)).filter(({ id, email }) => email !== null && !told.has(id));
    if (untold.length === 0) return [];
    const { changed } = await weekOf(scope);
    return untold
      .filter(({ id }) => changed.some((change) => isNewsTo(change, id)))
      .map(({ id }) => ({ personId: id, key, weight: "news" as const }));
  },

  async compose(scope, { slug }, { keys, personId, baseUrl, once }) {
    const { name } = weekBefore(scope.asOn);
    if (!keys.has(keyOf(name)) || (await reading(scope, personId)).length === 0) return null;
    const { changed, names } = await once(keyOf(name), () => weekOf(scope));
    const changes = changed
      .filter((change) => isNewsTo(change, personId))
      .map(({ answering, ...change }) => ({
        ...change,
        isTheirs: answering.includes(personId),
        href: `${baseUrl}${planPaths.action(slug, change.number)}`,
      }));
    return weekLetter(changes, names, `${baseUrl}${planPaths.allChanges(slug)}`);
  },
};

/** What changed in the plans that the public knows, in the week before the scope's day, with what is needed to tell it. */
async function weekOf(scope: Scope): Promise<{
  readonly changed: readonly (ActionChange & {
    readonly label: string;
    readonly answering: readonly string[];
  })[];
  readonly names: Parameters<typeof weekLetter>[1];
}> {
  const { period } = weekBefore(scope.asOn);
  const plans = (await listPlans(scope)).filter(({ state }) => state === "published");
  const known = await listKnownActions(scope, plans, period.since);
  const records = new Map(known.map((one) => [one.now.id, one]));
  const titles = new Map(known.map(({ now, planTitle }) => [now.plan, planTitle]));
  const people = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  return {
    changed: changesOf(known, new Set(plans.map(({ number }) => number)), period)
      .filter(({ told }) => told.some(({ kind }) => kind !== "unknown"))
      .map((change) => {
        const record = records.get(change.id);
        const answering = (record?.leads ?? []).flatMap(({ answering }) => answering?.id ?? []);
        return { ...change, label: record?.label ?? "", answering };
      }),
    names: {
      nameOf: (id: string) => people.get(id) ?? null,
      titleOf: (plan: number) => titles.get(plan) ?? "another plan",
    },
  };
}
