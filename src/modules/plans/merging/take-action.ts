import { recordEvents } from "../../../platform/ledger/record-event.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { changeActionRow } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { say } from "../actions/action.ts";
import { replaceLeads } from "../actions/lead.store.ts";
import { namedPerson } from "../actions/lead.ts";
import { settleAsks } from "../chasing/settle-asks.ts";
import { planEvents } from "../events.ts";
import { insertEvidence } from "../evidence/evidence.store.ts";
import { keptFirst } from "../occasions/occasion.ts";
import { insertUpdate } from "../updates/update.store.ts";
import type { ChangedAction } from "./difference-section.ts";
import { moveBelongings } from "./merging.store.ts";
import type { Accepted } from "./merging-choices.ts";
import type { MergingGround } from "./merging-ground.ts";
import { takeMeasures } from "./take-measures.ts";

interface Taken {
  readonly changed: ChangedAction;
  /** What of it stands accepted. */
  readonly offers: ReadonlySet<string>;
  readonly accepted: Accepted;
  /** The improvement it moves to, where that was accepted. */
  readonly home: { readonly id: string; readonly title: string } | null;
}

/** Writes what was accepted for one action, and says so in the ledger. False when somebody changed the action since it was read. */
export async function takeAction(
  scope: Scope,
  ground: MergingGround,
  { changed, offers, accepted, home }: Taken,
): Promise<boolean> {
  const { action, paper, fields, progress } = changed;
  const has = (name: string) => offers.has(name);
  const status = has("progress") ? (accepted.status ?? null) : null;
  const said = status === null ? null : say(action, status, scope.asOn);
  const lead = has("lead") ? ground.readLead(paper.lead ?? "") : null;
  const change: Partial<ActionRow> = {
    ...(has("text") ? { text: paper.text } : {}),
    ...(lead ? { leadText: paper.lead, leadMode: lead.mode } : {}),
    ...(has("date") ? { target: paper.target, firstTarget: keptFirst(action) ?? paper.target } : {}),
    ...(has("improvement") && home ? { improvementId: home.id, position: ground.nextPosition() } : {}),
    ...(said?.ok ? said.value : {}),
  };
  // Why its date moves, where it does, is the paper that says so.
  if (!(await changeActionRow(scope, action.id, action.version, change, { reason: ground.paper })))
    return false;
  if (lead) {
    const first = lead.leads[0]?.party?.id;
    const stays = first !== undefined && action.leads.some(({ party }) => party?.id === first);
    await replaceLeads(scope, action.id, lead.leads, stays ? namedPerson(action.leads) : null);
  }
  const improvementId = change.improvementId ?? action.improvementId;
  if (improvementId !== action.improvementId) await moveBelongings(scope, action.id, improvementId);
  const measures = fields.find(({ field }) => field === "measures");
  if (has("measures") && measures)
    await takeMeasures(
      scope,
      { improvementId, actionId: action.id },
      action.measures,
      measures.paper.map(({ text }) => text),
    );
  await recordChange(scope, ground, { changed, offers, accepted, home });
  if (has("progress") && progress) await takeProgress(scope, ground, changed, accepted);
  await takeFigures(scope, ground, changed, { offers, accepted });
  return true;
}

async function recordChange(
  scope: Scope,
  { number: imported, paper }: MergingGround,
  { changed: { action, fields }, offers }: Taken,
): Promise<void> {
  const taken = fields.filter(({ field }) => offers.has(field));
  if (taken.length === 0) return;
  const words = taken.flatMap(({ field, plan, paper }) => [
    [`${field}Before`, plan.map(({ text }) => text).join("\n")],
    [`${field}After`, paper.map(({ text }) => text).join("\n")],
  ]);
  await recordEvents(scope, [
    {
      event: planEvents.actionChanged,
      subject: { kind: "action", id: action.id },
      facts: { number: action.number, changed: taken.map(({ field }) => field), import: imported },
      words: { paper, ...Object.fromEntries(words) },
    },
  ]);
}

/** What a sheet says of an action becomes an update: its own words, and where they were said. */
async function takeProgress(
  scope: Scope,
  { number: imported }: MergingGround,
  { action, progress }: ChangedAction,
  { status = null, audience = "partners" }: Accepted,
): Promise<void> {
  const id = crypto.randomUUID();
  await insertUpdate(scope, {
    id,
    actionId: action.id,
    status,
    // Not under the file's name, which may be a person's: the ledger knows the paper.
    done: `${progress?.words ?? ""}\n(said in a sheet of updates)`,
    next: null,
    audience,
    saidBy: actingPerson(scope),
    onBehalfOf: await bodyOfActor(scope),
    saidAt: scope.at,
  });
  await settleAsks(scope, { actionId: action.id, updateId: id, personId: actingPerson(scope) });
  await recordEvents(scope, [
    {
      event: planEvents.actionUpdated,
      subject: { kind: "action", id: action.id },
      facts: {
        ...{ number: action.number, update: id, audience, import: imported },
        was: action.status,
        now: status ?? action.status,
      },
    },
  ]);
}

async function takeFigures(
  scope: Scope,
  { number: imported, dated }: MergingGround,
  { action, figures }: ChangedAction,
  { offers, accepted }: Pick<Taken, "offers" | "accepted">,
): Promise<void> {
  for (const { measure, value } of figures) {
    if (!offers.has(`figure:${measure.id}`)) continue;
    const id = crypto.randomUUID();
    const title = `${value}, said in a sheet of updates`;
    await insertEvidence(scope, {
      ...{ id, value, title },
      actionId: action.id,
      measureId: measure.id,
      kind: "reading",
      readOn: dated,
      isPublic: accepted.audience === "public",
      addedBy: actingPerson(scope),
      addedAt: scope.at,
    });
    await recordEvents(scope, [
      {
        event: planEvents.evidenceAdded,
        subject: { kind: "action", id: action.id },
        facts: { number: action.number, evidence: id, kind: "reading", import: imported },
        words: { title },
      },
    ]);
  }
}

/** The body that the person speaks for: what the public is told instead of their name. */
async function bodyOfActor(scope: Scope): Promise<string | null> {
  const id = scope.actor.kind === "person" ? scope.actor.organisation : null;
  if (!id) return null;
  return (await listOrganisations(scope)).find((organisation) => organisation.id === id)?.name ?? null;
}
