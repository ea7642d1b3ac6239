import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { type Invalid, invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { ConflictNotice } from "../../../ui/components/conflict-notice/conflict-notice.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { listPeople } from "../../people/index.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { listMeasuresOf } from "../measures/measure.store.ts";
import { planPaths } from "../paths.ts";
import { getPlan, getPlanById } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { addUpdate } from "../updates/add-update.ts";
import { updateForm } from "../updates/update.form.ts";
import { actionForm, agreementForm, closureForm, mergerForm, reasonForm } from "./action.form.ts";
import { getAction } from "./action.store.ts";
import { ActionPage } from "./action.views.tsx";
import { ACTION_NOTICES, sayRefusal } from "./action.words.ts";
import { getActionDesk } from "./action-desk.store.ts";
import { ActionFormPage } from "./action-form.views.tsx";
import { addAction } from "./add-action.ts";
import { agreeAction } from "./agree-action.ts";
import { cancelAction } from "./cancel-action.ts";
import { changeAction } from "./change-action.ts";
import { closeAction } from "./close-action.ts";
import { listLeads } from "./lead.store.ts";
import { namedPerson } from "./lead.ts";
import { mergeAction } from "./merge-action.ts";
import { readTarget } from "./read-words.ts";
import { reopenAction } from "./reopen-action.ts";

/** The number in the address; an address without a good one leads nowhere. */
export function actionNumber(visit: Visit): number {
  const number = numberParam(visit, "action");
  if (number === null) throw new NotFound();
  return number;
}

export function openActionDoors(doors: Doors): void {
  doors.get("/:partnership/desk/actions/:action", "plans:plan:read", showAction);
  doors.get("/:partnership/desk/plans/:plan/actions/new", "plans:action:change", newAction);
  doors.post("/:partnership/desk/plans/:plan/actions/new", "plans:action:change", postNewAction);
  doors.get("/:partnership/desk/actions/:action/edit", "plans:action:change", editAction);
  doors.post("/:partnership/desk/actions/:action/edit", "plans:action:change", postEditAction);
  doors.post("/:partnership/desk/actions/:action/updates", "plans:plan:read", postUpdate);
  doors.post("/:partnership/desk/actions/:action/closure", "plans:action:close", postClosure);
  doors.post("/:partnership/desk/actions/:action/reopening", "plans:action:close", postReopening);
  doors.post("/:partnership/desk/actions/:action/cancellation", "plans:action:close", postCancellation);
  doors.post("/:partnership/desk/actions/:action/agreement", "plans:action:change", postAgreement);
  doors.post("/:partnership/desk/actions/:action/merger", "plans:action:close", postMerger);
  doors.get("/:partnership/desk/date-reading", "plans:plan:read", showDateReading);
}

type Refused = {
  readonly form: "update" | "evidence" | "verdict" | "closure" | "ending" | "merger";
  readonly state: FormState;
  /** Which piece of evidence the verdict was about. */
  readonly about?: string;
};

/** The page of an action, perhaps with a form on it that was refused. */
export async function answerAction(
  visit: Visit,
  number: number,
  refused?: Refused,
  status = 200,
): Promise<Response> {
  const desk = await getActionDesk(visit.scope, number);
  return page(
    <ActionPage visit={visit} desk={desk} refused={refused} notice={noticeSaid(visit, ACTION_NOTICES)} />,
    status,
  );
}

function showAction(visit: Visit): Promise<Response> {
  return answerAction(visit, actionNumber(visit));
}

async function postUpdate(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(updateForm, visit.typed);
  if (!form.ok) return answerAction(visit, number, { form: "update", state: form }, 422);
  const result = await addUpdate(visit.scope, number, form.value);
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, number), "updated");
  return refuseAction(visit, number, "update", result.refusal);
}

async function postClosure(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(closureForm, visit.typed);
  if (!form.ok) return answerAction(visit, number, { form: "closure", state: form }, 422);
  const { version, override, reason } = form.value;
  const result = await closeAction(visit.scope, {
    number,
    version,
    overrideReason: override ? reason : null,
  });
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, number), "closed");
  return refuseAction(visit, number, "closure", result.refusal);
}

async function postReopening(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(reasonForm, visit.typed);
  if (!form.ok) return answerAction(visit, number, { form: "ending", state: form }, 422);
  const result = await reopenAction(visit.scope, { number, ...form.value });
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, number), "reopened");
  return refuseAction(visit, number, "ending", result.refusal);
}

async function postCancellation(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(reasonForm, visit.typed);
  if (!form.ok) return answerAction(visit, number, { form: "ending", state: form }, 422);
  const result = await cancelAction(visit.scope, { number, ...form.value });
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, number), "cancelled");
  return refuseAction(visit, number, "ending", result.refusal);
}

async function postAgreement(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(agreementForm, visit.typed);
  if (!form.ok) return answerAction(visit, number, { form: "ending", state: form }, 422);
  const result = await agreeAction(visit.scope, { number, ...form.value });
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, number), "agreed");
  return refuseAction(visit, number, "update", result.refusal);
}

async function postMerger(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const form = parseForm(mergerForm, visit.typed);
  if (!form.ok) return answerAction(visit, number, { form: "merger", state: form }, 422);
  const result = await mergeAction(visit.scope, { number, ...form.value });
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, result.value.number), "merged");
  return refuseAction(visit, number, "merger", result.refusal);
}

const FIELD_TO_BLAME: Readonly<Record<Refused["form"], string>> = {
  update: "status",
  evidence: "file",
  verdict: "reason",
  closure: "reason",
  ending: "reason",
  merger: "into",
};

/** The same page with the reason in words and what was typed; 409 where somebody else was quicker. */
function refuseAction(
  visit: Visit,
  number: number,
  form: Refused["form"],
  refusal: Parameters<typeof sayRefusal>[0],
): Promise<Response> {
  const state = invalid(visit.typed, [{ field: FIELD_TO_BLAME[form], message: sayRefusal(refusal) }]);
  return answerAction(visit, number, { form, state }, refusal.reason === "changed-meanwhile" ? 409 : 422);
}

async function newAction(visit: Visit): Promise<Response> {
  const plan = await planOf(visit);
  const improvement = visit.query("improvement") ?? "";
  return answerForm(visit, plan, null, { typed: { improvement } });
}

async function postNewAction(visit: Visit): Promise<Response> {
  const plan = await planOf(visit);
  const form = readActionForm(visit, plan);
  if (!form.ok) return answerForm(visit, plan, null, form, 422);
  const result = await addAction(visit.scope, form.value);
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, result.value.number), "added");
  return answerForm(
    visit,
    plan,
    null,
    invalid(visit.typed, [{ field: FIELD_OF[result.refusal.reason], message: sayRefusal(result.refusal) }]),
    422,
  );
}

async function editAction(visit: Visit): Promise<Response> {
  const action = await getAction(visit.scope, actionNumber(visit));
  const plan = await getPlanById(visit.scope, action.planId);
  const measures = await listMeasuresOf(visit.scope, action.id);
  const leads = (await listLeads(visit.scope, [action.id])).get(action.id) ?? [];
  return answerForm(visit, plan, action.number, {
    typed: {
      improvement: action.improvementId,
      text: action.text,
      lead: action.leadText ?? "",
      answering: namedPerson(leads) ?? "",
      target: action.target?.text ?? "",
      measures: measures.map(({ text }) => text).join("\n"),
      version: String(action.version),
    },
  });
}

async function postEditAction(visit: Visit): Promise<Response> {
  const number = actionNumber(visit);
  const action = await getAction(visit.scope, number);
  const plan = await getPlanById(visit.scope, action.planId);
  const form = readActionForm(visit, plan);
  if (!form.ok) return answerForm(visit, plan, number, form, 422);
  const result = await changeAction(visit.scope, number, form.value.version ?? 0, form.value);
  if (result.ok) return seeOther(planPaths.action(visit.tenant.slug, number), "changed");
  if (result.refusal.reason !== "changed-meanwhile") {
    const field = FIELD_OF[result.refusal.reason];
    const refused = invalid(visit.typed, [{ field, message: sayRefusal(result.refusal) }]);
    return answerForm(visit, plan, number, refused, 422);
  }
  // Both texts are kept: theirs above, this person's in the form, which now stands on the newest version.
  const typed = { ...visit.typed, version: String(action.version) };
  const [latest] = await listEventsOf(visit.scope, { kind: "action", id: action.id });
  const people = new Map((await listPeople(visit.scope)).map((person) => [person.id, person.name]));
  const measures = (await listMeasuresOf(visit.scope, action.id)).map(({ text }) => text).join("\n");
  const now = { text: action.text, lead: action.leadText ?? "", target: action.target?.text ?? "", measures };
  const labels = { text: "What will be done", lead: "Lead", target: "Target date", measures: "Measures" };
  const differences = (Object.keys(labels) as (keyof typeof labels)[])
    .map((field) => ({
      label: labels[field],
      theirs: now[field],
      yours: String(visit.typed[field] ?? "").trim(),
    }))
    .filter(({ theirs, yours }) => theirs !== yours);
  const conflict = (
    <ConflictNotice
      by={(latest?.actorId && people.get(latest.actorId)) || "Somebody"}
      when={latest ? `on ${sayDay(dayInScotland(latest.at))}` : "just now"}
      differences={differences}
    />
  );
  return answerForm(visit, plan, number, { typed }, 409, conflict);
}

/** Which field of an action's own form a refusal is about. */
const FIELD_OF = { "measure-has-evidence": "measures", "person-gone": "answering", over: "text" } as const;

/** Reads the form; a date whose words cannot be read is asked about once, and kept if the person says so. */
function readActionForm(visit: Visit, plan: PlanRow) {
  const form = parseForm(actionForm, visit.typed);
  if (!form.ok || form.value.keepTarget || form.value.target === "") return form;
  if (readTarget(form.value.target, plan.datedOn)?.kind !== "none") return form;
  const message = `We cannot read “${form.value.target}” as a date. Write for example “by June 2027”, or “ongoing”`;
  return invalid(visit.typed, [{ field: "target", message }]) satisfies Invalid;
}

async function answerForm(
  visit: Visit,
  plan: PlanRow,
  number: number | null,
  form: FormState,
  status = 200,
  conflict?: Child,
): Promise<Response> {
  return page(
    <ActionFormPage
      visit={visit}
      plan={plan}
      improvements={await listImprovements(visit.scope, plan.id)}
      people={await listPeople(visit.scope)}
      form={form}
      number={number}
      reading={sayTarget(String(form.typed.target ?? ""), plan)}
      conflict={conflict}
    />,
    status,
  );
}

function sayTarget(words: string, plan: PlanRow): string {
  const target = readTarget(words, plan.datedOn);
  return target && target.kind !== "none" ? `We read this as: ${sayReading(target, "long")}.` : "";
}

/** How words are read as a date, for the one line under the field: plain text, asked while typing. */
async function showDateReading(visit: Visit): Promise<Response> {
  const number = /^[1-9]\d{0,8}$/.exec(visit.query("plan") ?? "")?.[0];
  const plan = number ? await getPlan(visit.scope, Number(number)) : null;
  const text = (visit.query("text") ?? "").slice(0, 300);
  const target = readTarget(text, plan?.datedOn ?? null);
  const sentence = target
    ? target.kind === "none"
      ? "We cannot read this as a date yet."
      : `We read this as: ${sayReading(target, "long")}.`
    : "";
  return new Response(sentence, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

async function planOf(visit: Visit): Promise<PlanRow> {
  const number = numberParam(visit, "plan");
  if (number === null) throw new NotFound();
  return getPlan(visit.scope, number);
}
