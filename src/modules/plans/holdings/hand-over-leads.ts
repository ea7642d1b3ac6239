import { demand } from "../../../platform/access/predicate.ts";
import { recordEvents } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { Handing, Holder, Holding, OpenThing } from "../../../platform/web/holding.ts";
import { listLeadRows } from "../actions/lead.store.ts";
import { listActionsLedBy } from "../arranging/arranging.store.ts";
import { gatherHandover } from "../arranging/gather-handover.ts";
import { tellHandover, writeHandover } from "../arranging/write-handover.ts";
import { tickRounds } from "../chasing/tick-rounds.ts";
import { planPaths } from "../paths.ts";
import { changesActions } from "../policy.ts";

/** The actions at work that a body leads, or a person answers for by name, on a day or after it. */
const list: Holding["list"] = async (scope, { slug }, from, on) => {
  const led = await listActionsLedBy(scope, from);
  const rows = await listLeadRows(
    scope,
    led.map(({ action }) => action.id),
  );
  const holds = new Set(
    rows
      .filter(
        (row) =>
          (from.kind === "person" ? row.answeringPersonId : row.organisationId) === from.id &&
          (row.toOn === null || row.toOn >= on),
      )
      .map(({ actionId }) => actionId),
  );
  return led
    .filter(({ action }) => holds.has(action.id))
    .map(
      ({ action, plan }): OpenThing => ({
        mark: `${action.number}:${action.version}`,
        title: action.text,
        href: planPaths.action(slug, action.number),
        detail: `${plan.title}. ${action.leadText ?? ""}`.trim(),
      }),
    );
};

/** From a day on another leads or answers; what was led until then stays as dated leads. */
export async function handOverLeads(scope: Scope, { from, to, on, only }: Handing): Promise<boolean> {
  demand(changesActions, scope, null);
  if (!to) return true;
  const asked = { from: workerOf(from), to: workerOf(to), answering: null, keepsAnswering: true, on };
  const handed = (await gatherHandover(scope, asked)).filter(
    ({ action }) => !only || only.has(`${action.number}:${action.version}`),
  );
  if (!(await writeHandover(scope, handed))) return false;
  await recordEvents(scope, tellHandover(asked, handed));
  return true;
}

function workerOf({ kind, id, name, aliases }: Holder) {
  return { kind, id, name, aliases };
}

export const leadsOfBody: Holding = {
  name: "leads",
  of: "organisation",
  heading: "Actions that it leads",
  becomes:
    "The other body leads from that day, and whoever is named for an action goes on answering for it. The history keeps who led until then, with its last day.",
  columns: ["plans.lead.organisation_id"],
  way: "moves",
  list,
  hand: handOverLeads,
  settle: tickRounds,
};

export const answersOfPerson: Holding = {
  name: "answers",
  of: "person",
  heading: "Actions that they answer for",
  becomes: "The successor answers from the day after, and is asked how they are going.",
  columns: ["plans.lead.answering_person_id"],
  way: "moves",
  list,
  hand: handOverLeads,
};
