import { addDays, sayDay } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { refuseViolation } from "../../../platform/database/refuse-violation.ts";
import { type Happening, recordEvents } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { changeActionRow, listActions } from "../actions/action.store.ts";
import { isOver } from "../actions/action.ts";
import {
  changeLeadRow,
  insertLeads,
  leadRows,
  listLeadRows,
  listParties,
  removeLeadRow,
  replaceLeads,
} from "../actions/lead.store.ts";
import { readLead } from "../actions/read-words.ts";
import { planEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { changesActions } from "../policy.ts";
import type { LeadsForm } from "./leads.form.ts";

export type LeadsRefusal =
  | { readonly reason: "party-gone" | "person-gone" }
  /** Somebody changed these actions meanwhile, or they are over: their numbers. */
  | { readonly reason: "changed-meanwhile"; readonly numbers: readonly number[] };

const answeringPerson = { lead_answering_person: { reason: "person-gone" } } as const;

/** Sets one lead for many actions of a plan: at once, or from a day on with those before ending on the day before. */
export function assignLeads(
  scope: Scope,
  planNumber: number,
  input: LeadsForm,
): Promise<Result<{ readonly count: number }, LeadsRefusal>> {
  demand(changesActions, scope, null);
  return refuseViolation(answeringPerson, () =>
    inTransaction(scope, async (scope): Promise<Result<{ readonly count: number }, LeadsRefusal>> => {
      const plan = await getPlan(scope, planNumber);
      const parties = await listParties(scope);
      const chosen = parties.find(({ kind, id }) => `${kind}:${id}` === input.party);
      if (input.party !== "" && !chosen) return refused({ reason: "party-gone" });
      const words = input.lead || (chosen?.name ?? "");
      const read = chosen
        ? { mode: "sole" as const, leads: [{ party: chosen, from: null, note: null }] }
        : readLead(words, parties, plan.datedOn);
      const mode = input.mode === "words" ? read.mode : input.mode;
      const wanted = new Map(input.action.map((one) => one.split(":").map(Number) as [number, number]));
      const actions = (await listActions(scope, plan.id)).filter(({ number }) => wanted.has(number));
      const gone = [...wanted.keys()].filter((number) => !actions.some((action) => action.number === number));
      const stale = actions
        .filter(({ number, version, status }) => wanted.get(number) !== version || isOver(status))
        .map(({ number }) => number);
      if (gone.length + stale.length > 0)
        return refused({ reason: "changed-meanwhile", numbers: [...gone, ...stale] });
      const { on } = input;
      const rows = on
        ? Map.groupBy(
            await listLeadRows(
              scope,
              actions.map(({ id }) => id),
            ),
            ({ actionId }) => actionId,
          )
        : null;
      const happenings: Happening[] = [];
      for (const action of actions) {
        const isLater = on !== null && on > scope.asOn;
        const leadText =
          isLater && action.leadText
            ? `${action.leadText} until ${sayDay(addDays(on, -1))}, then ${words}`
            : words;
        const written = await changeActionRow(scope, action.id, action.version, { leadText, leadMode: mode });
        if (!written) return refused({ reason: "changed-meanwhile", numbers: [action.number] });
        if (on === null) await replaceLeads(scope, action.id, read.leads, input.answering || null);
        else {
          for (const row of rows?.get(action.id) ?? []) {
            if (row.fromOn !== null && row.fromOn >= on) await removeLeadRow(scope, row.id);
            else if (row.toOn === null || row.toOn >= on)
              await changeLeadRow(scope, row.id, {
                toOn: addDays(on, -1),
                position: isLater ? row.position : row.position + LATER,
              });
          }
          await insertLeads(
            scope,
            leadRows(
              action.id,
              read.leads.map((lead) => ({ ...lead, from: on })),
              input.answering || null,
            ).map((row) => ({
              ...row,
              position: isLater ? row.position + LATER : row.position,
            })),
          );
        }
        happenings.push({
          event: planEvents.actionChanged,
          subject: { kind: "action", id: action.id },
          facts: {
            number: action.number,
            changed: ["lead"],
            together: actions.length,
            ...(on ? { from: on } : {}),
          },
          words: { leadBefore: action.leadText ?? "", leadAfter: leadText },
        });
      }
      await recordEvents(scope, happenings);
      return done({ count: actions.length });
    }),
  );
}

/** Those who follow stand behind those who lead now. */
const LATER = 1000;
