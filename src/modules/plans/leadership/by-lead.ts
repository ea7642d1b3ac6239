import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type Lead, type LeadMode, leadsOn } from "../actions/lead.ts";

/** An action as this way of seeing needs it. */
export interface Led {
  readonly leadText: string | null;
  readonly leadMode: LeadMode | null;
  readonly leads: readonly Lead[];
}

/** Who leads some actions: a body or group, or why there is none. */
export type LeadOf =
  | { readonly kind: "nobody" }
  /** A lead is to be found, or its words name nobody of this partnership. */
  | { readonly kind: "to-be-found" }
  | { readonly kind: "all-partners" }
  | { readonly kind: "party"; readonly id: string; readonly name: string };

export interface LeadGroup<Some> {
  readonly lead: LeadOf;
  readonly actions: readonly {
    readonly action: Some;
    /** The other bodies that lead it beside this one. */
    readonly with: readonly string[];
  }[];
}

/**
 * Actions by who leads them today: interim leads count on the days that they hold. Nobody's come first, then those whose
 * lead is to be found, then all partners together, then each body by its name. A joint action stands with each of its leads.
 */
export function groupByLead<Some extends Led>(
  actions: readonly Some[],
  day: CalendarDate,
): readonly LeadGroup<Some>[] {
  const groups = new Map<string, { lead: LeadOf; actions: { action: Some; with: readonly string[] }[] }>();
  for (const action of actions) {
    const parties = partiesOn(action, day);
    for (const lead of leadsOf(action, parties)) {
      const key = lead.kind === "party" ? lead.id : lead.kind;
      const held = groups.get(key) ?? { lead, actions: [] };
      const others = parties.filter(({ id }) => lead.kind === "party" && id !== lead.id);
      held.actions.push({ action, with: others.map(({ name }) => name) });
      groups.set(key, held);
    }
  }
  return [...groups.values()].sort((one, other) => {
    const order = ORDER.indexOf(one.lead.kind) - ORDER.indexOf(other.lead.kind);
    return order || nameOf(one.lead).localeCompare(nameOf(other.lead), "en-GB");
  });
}

const ORDER: readonly LeadOf["kind"][] = ["nobody", "to-be-found", "all-partners", "party"];

function partiesOn({ leads }: Led, day: CalendarDate) {
  const parties = leadsOn(leads, day).flatMap(({ party }) => (party ? [party] : []));
  return [...new Map(parties.map((party) => [party.id, party])).values()];
}

function leadsOf(action: Led, parties: ReturnType<typeof partiesOn>): readonly LeadOf[] {
  if (action.leadMode === "to-be-identified") return [{ kind: "to-be-found" }];
  const all = parties.find(({ standsForAll }) => standsForAll);
  const rest = parties
    .filter(({ standsForAll }) => !standsForAll)
    .map(({ id, name }) => ({ kind: "party" as const, id, name }));
  const together = all ?? (action.leadMode === "all" || (action.leadMode === "equal" && rest.length === 0));
  if (together) {
    return [{ kind: "all-partners" }, ...rest];
  }
  if (rest.length > 0) return rest;
  return [{ kind: action.leadText === null ? "nobody" : "to-be-found" }];
}

function nameOf(lead: LeadOf): string {
  return lead.kind === "party" ? lead.name : "";
}
