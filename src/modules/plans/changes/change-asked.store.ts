import { addDays, type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findLastMeeting, listGroups, listMeetingDays } from "../../governance/index.ts";
import { listPeople } from "../../people/index.ts";
import { listParties } from "../actions/lead.store.ts";
import type { Party } from "../actions/lead.ts";
import { listPlans } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { listKnownActions } from "./action-record.store.ts";
import { type AskedPeriod, quartersBefore, type ReadPeriod, readPeriod } from "./asked-period.ts";
import { CHANGE_FILTERS, type ChangeFilterName, type ToldNames } from "./change.words.ts";
import { type ChangeList, pickChanges } from "./pick-changes.ts";

/** What the address of a page of changes asks for. */
export interface AskedChanges extends AskedPeriod {
  readonly lead: string;
  readonly group: string;
  /** The short number of a plan. */
  readonly plan: string;
  readonly kind: string;
}

export interface DayToChoose {
  readonly value: string;
  readonly label: string;
}

export interface FoundChanges extends ReadPeriod {
  readonly asked: AskedChanges;
  readonly list: ChangeList;
  readonly names: ToldNames;
  readonly days: readonly DayToChoose[];
  readonly parties: readonly Party[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly plans: readonly PlanRow[];
}

/** Where nobody says since when, and no group has met. */
const USUAL_DAYS = 30;

/** What changed in one plan, or in all of them that are asked for. */
export async function findChanges(
  scope: Scope,
  asked: AskedChanges,
  only: PlanRow | null,
): Promise<FoundChanges> {
  const plans = only ? [only] : await listPlans(scope);
  const groups = await listGroups(scope);
  const chosen = plans.filter(
    (plan) =>
      (asked.plan === "" || String(plan.number) === asked.plan) &&
      (asked.group === "" || plan.watchedByGroupId === asked.group || plan.ownerGroupId === asked.group),
  );
  const watching = asked.group || only?.watchedByGroupId || only?.ownerGroupId || null;
  const usual = (await findLastMeetingFor(scope, watching)) ?? addDays(scope.asOn, -USUAL_DAYS);
  const read = readPeriod(asked, usual, scope.asOn);
  const parties = await listParties(scope);
  const people = await listPeople(scope);
  const known = await listKnownActions(scope, chosen, read.period.since);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const titles = new Map([
    ...known.map(({ now, planTitle }) => [now.plan, planTitle] as const),
    ...plans.map(({ number, title }) => [number, title] as const),
  ]);
  return {
    ...read,
    asked,
    list: pickChanges(
      known,
      new Set(chosen.map(({ number }) => number)),
      read.period,
      { lead: asked.lead, kinds: kindsOf(asked.kind) },
      parties,
    ),
    names: {
      nameOf: (id) => nameOf.get(id) ?? null,
      titleOf: (plan) => titles.get(plan) ?? `plan ${plan}`,
    },
    days: await listDaysToChoose(scope, groups),
    parties,
    people,
    groups,
    plans,
  };
}

function kindsOf(kind: string) {
  return Object.hasOwn(CHANGE_FILTERS, kind) ? CHANGE_FILTERS[kind as ChangeFilterName].kinds : null;
}

/** The day on which this group last met; without one, or where it never did, a board of the partnership. */
export async function findLastMeetingFor(scope: Scope, groupId: string | null): Promise<CalendarDate | null> {
  const own = groupId ? await findLastMeeting(scope, groupId, scope.asOn) : null;
  if (own) return own.metOn;
  for (const { id, kind } of await listGroups(scope)) {
    const last = kind === "board" ? await findLastMeeting(scope, id, scope.asOn) : null;
    if (last) return last.metOn;
  }
  return null;
}

/** How many meetings back of each group can be chosen by a click; any other day can be typed. */
const MEETINGS_BACK = 4;

/** The days since which something can be asked: when groups met, and the quarters. */
export async function listDaysToChoose(
  scope: Scope,
  groups: readonly { readonly id: string; readonly name: string }[],
): Promise<DayToChoose[]> {
  const met: DayToChoose[] = [];
  for (const { id, name } of groups) {
    const past = (await listMeetingDays(scope, id)).filter(({ metOn }) => metOn < scope.asOn);
    for (const { metOn } of past.slice(-MEETINGS_BACK).reverse())
      met.push({ value: metOn, label: `${name} met on ${sayDay(metOn, "short")}` });
  }
  const { begun, before } = quartersBefore(scope.asOn);
  const month = addDays(scope.asOn, -USUAL_DAYS);
  return [
    ...met,
    { value: begun, label: `This quarter began (${sayDay(addDays(begun, 1), "short")})` },
    { value: before, label: `The last quarter began (${sayDay(addDays(before, 1), "short")})` },
    { value: month, label: `The last ${USUAL_DAYS} days` },
  ];
}
