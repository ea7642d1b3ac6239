import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type ActionStatus, isOver } from "../actions/action.ts";
import { type Lead, leadsOn } from "../actions/lead.ts";

/** An action as asking sees it. */
export interface ActionAsked {
  readonly id: string;
  readonly status: ActionStatus;
  readonly leads: readonly Lead[];
}

/** A person as asking sees them. */
export interface PersonAsked {
  readonly id: string;
  readonly organisationId: string | null;
  readonly plansContact: boolean;
  /** The last day on which they worked here. */
  readonly leftOn: CalendarDate | null;
}

export interface WantedAsk {
  readonly actionId: string;
  readonly personId: string;
  readonly answersForAction: "first" | "beside";
}

/** A lead with nobody behind it who could be asked; null: the action has no lead at all. */
export interface NobodyToAsk {
  readonly actionId: string;
  readonly lead: string | null;
}

export interface WhoIsAsked {
  readonly asked: readonly WantedAsk[];
  readonly nobody: readonly NobodyToAsk[];
}

/**
 * An action is asked about while it is at work. A proposal is not agreed to yet; of work that is reported done one waits
 * for its evidence, not for another update.
 */
export function isAskedAbout(status: ActionStatus): boolean {
  return !isOver(status) && status !== "proposed" && status !== "done";
}

/** Whether somebody works here on a day: the day on which they leave is their last. */
export function isHere(person: Pick<PersonAsked, "leftOn">, day: CalendarDate): boolean {
  return person.leftOn === null || person.leftOn >= day;
}

/**
 * Who is asked how these actions are going on a day. Each lead has its answering person: named for the action, else the
 * contact of the body. Joint leads are each asked; the first that somebody answers for answers for the action, and what
 * the others say stands beside. Nobody is asked twice about one action, whatever bodies they speak for.
 */
export function whoIsAsked(
  actions: readonly ActionAsked[],
  people: readonly PersonAsked[],
  day: CalendarDate,
): WhoIsAsked {
  const here = new Map(people.filter((person) => isHere(person, day)).map((person) => [person.id, person]));
  const asked: WantedAsk[] = [];
  const nobody: NobodyToAsk[] = [];
  for (const action of actions) {
    if (!isAskedAbout(action.status)) continue;
    const leads = leadsOn(action.leads, day);
    if (leads.length === 0) nobody.push({ actionId: action.id, lead: null });
    const persons: string[] = [];
    for (const lead of leads) {
      const personId = answererOf(lead, here);
      if (personId === null) nobody.push({ actionId: action.id, lead: lead.party?.name ?? null });
      else if (!persons.includes(personId)) persons.push(personId);
    }
    for (const [place, personId] of persons.entries())
      asked.push({ actionId: action.id, personId, answersForAction: place === 0 ? "first" : "beside" });
  }
  return { asked, nobody };
}

/** Whoever is named, while they are here; after that the contact of the body. */
function answererOf({ answering, party }: Lead, here: ReadonlyMap<string, PersonAsked>): string | null {
  if (answering && here.has(answering.id)) return answering.id;
  if (party?.kind !== "organisation") return null;
  for (const person of here.values())
    if (person.plansContact && person.organisationId === party.id) return person.id;
  return null;
}
