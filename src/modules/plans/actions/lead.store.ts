import { and, asc, eq, gte, inArray, isNull, or } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { listBodiesAtWork, listOrganisations } from "../../partnerships/index.ts";
import { listPeopleAmong } from "../../people/index.ts";
import type { Led } from "../policy.ts";
import { type LeadRow, leads } from "./lead.table.ts";
import { type Lead, ledBy, type Party } from "./lead.ts";

/**
 * Every body and group that can lead here, with the other names that papers give them: former names too, and those of
 * bodies that became part of one. A body that ended is none of them.
 */
export async function listParties(scope: Scope): Promise<Party[]> {
  return partiesOf(await listBodiesAtWork(scope), await listGroups(scope));
}

/** The same with the bodies that ended: for saying who led what. */
export async function listEveryParty(scope: Scope): Promise<Party[]> {
  return partiesOf(await listOrganisations(scope), await listGroups(scope));
}

function partiesOf(
  organisations: readonly Pick<Party, "id" | "name" | "aliases">[],
  groups: Awaited<ReturnType<typeof listGroups>>,
): Party[] {
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

/** Those that lead here: a mail of one person reads neither bodies nor groups where none of them does. */
async function listLeadingParties(scope: Scope, rows: readonly LeadRow[]): Promise<Party[]> {
  return partiesOf(
    rows.some(({ organisationId }) => organisationId) ? await listOrganisations(scope) : [],
    rows.some(({ groupId }) => groupId) ? await listGroups(scope) : [],
  );
}

/**
 * Who leads each of these actions, or will, in their order. An action without any has no entry. Those whose last day has
 * passed are history: they are kept, and no longer lead, answer or give updates.
 */
export async function listLeads(scope: Scope, actionIds: readonly string[]): Promise<Map<string, Lead[]>> {
  const found = new Map<string, Lead[]>();
  if (actionIds.length === 0) return found;
  const rows = await scope.database
    .select()
    .from(leads)
    .where(
      and(
        eq(leads.partnershipId, scope.partnership),
        inArray(leads.actionId, [...actionIds]),
        notEnded(scope),
      ),
    )
    .orderBy(asc(leads.position), asc(leads.id));
  if (rows.length === 0) return found;
  const parties = new Map((await listLeadingParties(scope, rows)).map((party) => [party.id, party]));
  const people = await listPeopleAmong(
    scope,
    rows.flatMap(({ answeringPersonId }) => answeringPersonId ?? []),
    rows.flatMap(({ answeringPersonId, organisationId }) =>
      answeringPersonId ? [] : (organisationId ?? []),
    ),
  );
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

const notEnded = (scope: Scope) => or(isNull(leads.toOn), gte(leads.toOn, scope.asOn));

/** The rows behind them, for acts that end one lead and begin another. */
export function listLeadRows(scope: Scope, actionIds: readonly string[]): Promise<LeadRow[]> {
  if (actionIds.length === 0) return Promise.resolve([]);
  return scope.database
    .select()
    .from(leads)
    .where(
      and(
        eq(leads.partnershipId, scope.partnership),
        inArray(leads.actionId, [...actionIds]),
        notEnded(scope),
      ),
    )
    .orderBy(asc(leads.position), asc(leads.id));
}

/** Changes one lead of an action: its last day, or whom it names. */
export async function changeLeadRow(
  scope: Scope,
  id: string,
  change: Partial<Omit<NewLead, "actionId">>,
): Promise<void> {
  await scope.database
    .update(leads)
    .set(change)
    .where(and(eq(leads.partnershipId, scope.partnership), eq(leads.id, id)));
}

export async function removeLeadRow(scope: Scope, id: string): Promise<void> {
  await scope.database.delete(leads).where(and(eq(leads.partnershipId, scope.partnership), eq(leads.id, id)));
}

/** Who leads and answers for an action, as policies ask it. */
export async function findLed(scope: Scope, actionId: string): Promise<Led> {
  return ledBy((await listLeads(scope, [actionId])).get(actionId) ?? []);
}

/** What of a lead is written: whom, from when to when, and what was said beside. */
type LeadToWrite = Pick<Lead, "party" | "from" | "note"> & Partial<Pick<Lead, "to">>;

export type NewLead = Omit<typeof leads.$inferInsert, "partnershipId" | "id">;

export async function insertLeads(scope: Scope, rows: readonly NewLead[]): Promise<void> {
  if (rows.length === 0) return;
  await scope.database
    .insert(leads)
    .values(rows.map((row) => ({ ...row, id: crypto.randomUUID(), partnershipId: scope.partnership })));
}

/** Writes the leads of an action anew; those that have ended stay as they are. The person who answers stands with the first one: joint leads have one answer. */
export async function replaceLeads(
  scope: Scope,
  actionId: string,
  matched: readonly LeadToWrite[],
  answeringPersonId: string | null,
): Promise<void> {
  await scope.database
    .delete(leads)
    .where(and(eq(leads.partnershipId, scope.partnership), eq(leads.actionId, actionId), notEnded(scope)));
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
    toOn: lead.to ?? null,
    note: lead.note,
  }));
}
