import type { CalendarDate } from "../../../kernel/calendar-date.ts";

/** How the leads of an action share it. */
export type LeadMode = "sole" | "joint" | "all" | "equal" | "to-be-identified";

/** A body or group with its name and other names, as a lead's words are matched against. */
export interface Party {
  readonly kind: "organisation" | "group";
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly standsForAll?: boolean;
}

/** One lead of an action as pages show it. */
export interface Lead {
  readonly party: Pick<Party, "kind" | "id" | "name" | "standsForAll"> | null;
  /** Who answers for it: named for this action, or the body's contact for plans. */
  readonly answering: { readonly id: string; readonly name: string; readonly named: boolean } | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly note: string | null;
}

/** The leads who hold on a day: an interim one has ended, a successor may not have begun. */
export function leadsOn(leads: readonly Lead[], day: CalendarDate): readonly Lead[] {
  return leads.filter((lead) => (!lead.from || lead.from <= day) && (!lead.to || lead.to >= day));
}

/** Who leads and answers for an action, as policies ask it. */
export function ledBy(leads: readonly Lead[]): {
  readonly organisationIds: readonly string[];
  readonly answeringIds: readonly string[];
  readonly allPartners: boolean;
} {
  return {
    organisationIds: leads.flatMap(({ party }) => (party?.kind === "organisation" ? [party.id] : [])),
    answeringIds: leads.flatMap(({ answering }) => (answering ? [answering.id] : [])),
    allPartners: leads.some(({ party }) => party?.standsForAll),
  };
}

/** The person whom somebody named to answer for the action; null while only a body's contact does. */
export function namedPerson(leads: readonly Lead[]): string | null {
  return leads.find(({ answering }) => answering?.named)?.answering?.id ?? null;
}
