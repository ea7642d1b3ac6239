import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { type Invalid, invalid } from "../../../kernel/invalid.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ConflictNotice } from "../../../ui/components/conflict-notice/conflict-notice.tsx";
import { allTypedIn, type FormState } from "../../../ui/form-state.ts";
import { listPeople, listPeopleAtWork } from "../../people/index.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { listMeasuresOf } from "../measures/measure.store.ts";
import { planPaths } from "../paths.ts";
import { getPlanById } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { listThemes, listThemesOf } from "../themes/theme.store.ts";
import { themesToChoose } from "../themes/theme.ts";
import { actionForm } from "./action.form.ts";
import { getAction } from "./action.store.ts";
import { sayRefusal } from "./action.words.ts";
import { ActionFormPage } from "./action-form.views.tsx";
import { actionNumber } from "./action-page.routes.tsx";
import { addAction } from "./add-action.ts";
import { changeAction } from "./change-action.ts";
import { listLeads } from "./lead.store.ts";
import { namedPerson } from "./lead.ts";
import { typedMarks } from "./marks.form.ts";
import { sayTargetRead, sayTargetUnread } from "./target.words.ts";

export async function newAction(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const improvement = visit.query("improvement") ?? "";
  return answerForm(visit, plan, null, { typed: { improvement } });
}

export async function postNewAction(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
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

export async function editAction(visit: Visit): Promise<Response> {
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
      ...typedMarks(
        action,
        ((await listThemesOf(visit.scope, [action.id])).get(action.id) ?? []).map(({ id }) => id),
      ),
    },
  });
}

export async function postEditAction(visit: Visit): Promise<Response> {
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
const FIELD_OF = {
  "measure-has-evidence": "measures",
  "person-gone": "answering",
  "theme-gone": "themes",
  "theme-ended": "themes",
  over: "text",
  "date-needs-group": "target",
} as const;

/** Reads the form; a date whose words cannot be read is asked about once, and kept if the person says so. */
function readActionForm(visit: Visit, plan: PlanRow) {
  const form = parseForm(actionForm, visit.typed);
  if (!form.ok || form.value.keepTarget || form.value.target === "") return form;
  const message = sayTargetUnread(form.value.target, plan.datedOn);
  return message ? (invalid(visit.typed, [{ field: "target", message }]) satisfies Invalid) : form;
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
      people={await listPeopleAtWork(visit.scope)}
      themes={themesToChoose(await listThemes(visit.scope), allTypedIn(form, "themesHeld"), visit.scope.asOn)}
      form={form}
      number={number}
      reading={sayTargetRead(String(form.typed.target ?? ""), plan.datedOn)}
      conflict={conflict}
    />,
    status,
  );
}
