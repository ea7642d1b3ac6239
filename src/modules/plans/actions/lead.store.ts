import { and, asc, eq, inArray } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import type { Led } from "../policy.ts";
import { leads } from "./lead.table.ts";
import { type Lead, ledBy, type Party } from "./lead.ts";

/** Every body and group that can lead here, with the other names that papers give them. */
export async function listParties(scope: Scope): Promise<Party[]> {
  const [organisations, groups] = [await listOrganisations(scope), await listGroups(scope)];
  return [
    ...organisations.map(({ id, name, aliases }) => ({ kind: "organisation" as const, id, name, aliases })),
    ...groups.map(({ id, name, aliases, standsForAll }) => ({
      kind: "group" as const,
      id,
      name,
      aliases,
      standsForAll,
    })),
  ];
}

/** The leads of each of these actions, in their order. An action without any has no entry. */
export async function listLeads(scope: Scope, actionIds: readonly string[]): Promise<Map<string, Lead[]>> {
  const found = new Map<string, Lead[]>();
  if (actionIds.length === 0) return found;
  const rows = await scope.database
    .select()
    .from(leads)
    .where(and(eq(leads.partnershipId, scope.partnership), inArray(leads.actionId, [...actionIds])))
    .orderBy(asc(leads.position));
  if (rows.length === 0) return found;
  const parties = new Map((await listParties(scope)).map((party) => [party.id, party]));
  const people = await listPeople(scope);
  const names = new Map(people.map((person) => [person.id, person.name]));
  for (const row of rows) {
    const party = parties.get(row.organisationId ?? row.groupId ?? "");
    // Named for this action, else the body's contact for plans, else to be asked for.
    const answeringId =
      row.answeringPersonId ??
      people.find(
        (person) => person.plansContact && person.organisationId === row.organisationId && row.organisationId,
      )?.id;
    const lead: Lead = {
      party: party
        ? { kind: party.kind, id: party.id, name: party.name, standsForAll: party.standsForAll ?? false }
        : null,
      answering: answeringId
        ? { id: answeringId, name: names.get(answeringId) ?? "", named: row.answeringPersonId !== null }
        : null,
      from: row.fromOn,
      to: row.toOn,
      note: row.note,
    };
    found.set(row.actionId, [...(found.get(row.actionId) ?? []), lead]);
  }
  return found;
}

/** Who leads and answers for an action, as policies ask it. */
export async function findLed(scope: Scope, actionId: string): Promise<Led> {
  return ledBy((await listLeads(scope, [actionId])).get(actionId) ?? []);
}

/** What of a lead is written: whom, from when, and what was said beside. */
type LeadToWrite = Pick<Lead, "party" | "from" | "note">;

export type NewLead = Omit<typeof leads.$inferInsert, "partnershipId" | "id">;

export async function insertLeads(scope: Scope, rows: readonly NewLead[]): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(leads)
    .values(rows.map((row) => ({ ...row, id: crypto.randomUUID(), partnershipId: scope.partnership })));
}

/** Writes the leads of an action anew. The person who answers stands with the first one: joint leads have one answer. */
export async function replaceLeads(
  scope: Scope,
  actionId: string,
  matched: readonly LeadToWrite[],
  answeringPersonId: string | null,
): Promise<void> {
  await scope.database
    .delete(leads)
    .where(and(eq(leads.partnershipId, scope.partnership), eq(leads.actionId, actionId)));
  await insertLeads(scope, leadRows(actionId, matched, answeringPersonId));
}

/** Matched leads as rows: in order, with the person who answers on the first. */
export function leadRows(
  actionId: string,
  matched: readonly LeadToWrite[],
  answeringPersonId: string | null,
): NewLead[] {
  const nobody: LeadToWrite = { party: null, from: null, note: null };
  const listed = matched.length === 0 && answeringPersonId ? [nobody] : matched;
  return listed.map((lead, index) => ({
    actionId,
    position: index + 1,
    organisationId: lead.party?.kind === "organisation" ? lead.party.id : null,
    groupId: lead.party?.kind === "group" ? lead.party.id : null,
    answeringPersonId: index === 0 ? answeringPersonId : null,
    fromOn: lead.from,
    note: lead.note,
  }));
}
