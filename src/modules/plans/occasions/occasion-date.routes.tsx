import { invalid } from "../../../kernel/invalid.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { readTarget } from "../actions/read-words.ts";
import { planPaths } from "../paths.ts";
import { joinOccasions } from "./join-occasions.ts";
import { joiningForm, occasionDateForm } from "./occasion.form.ts";
import { occasionInAddress } from "./occasion.routes.tsx";
import { listActionsOn, listOccasions } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";
import { datesOccasion } from "./occasion.ts";
import { sayDateRefusal, sayJoiningRefusal } from "./occasion.words.ts";
import { JoiningPage, OccasionDatePage } from "./occasion-form.views.tsx";
import { setOccasionDate } from "./set-occasion-date.ts";

/** Dates given and taken back, and two occasions made one: each shows what will move before anything does. */
export function openOccasionDateDoors(doors: Doors): void {
  const path = "/:partnership/desk/occasions/:occasion";
  doors.get(`${path}/date`, "plans:action:change", showDate);
  doors.post(`${path}/date`, "plans:action:change", postDate);
  doors.post(`${path}/date-removal`, "plans:action:change", postDateRemoval);
  doors.get(`${path}/joining`, "plans:action:change", showJoining);
  doors.post(`${path}/joining`, "plans:action:change", postJoining);
}

async function showDate(visit: Visit): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  const when = (visit.query("when") ?? "").trim().slice(0, 300);
  if (when === "") return answerDate(visit, occasion, { typed: { when: occasion.target?.text ?? "" } });
  if (datesOccasion(readTarget(when, visit.scope.asOn)))
    return answerDate(visit, occasion, { typed: { when } });
  const message = sayDateRefusal({ reason: "no-day" }, when);
  return answerDate(visit, occasion, invalid({ when }, [{ field: "when", message }]), 422);
}

async function postDate(visit: Visit): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  const form = parseForm(occasionDateForm, visit.typed);
  if (!form.ok) return answerDate(visit, occasion, form, 422);
  const { when } = form.value;
  const result = await setOccasionDate(visit.scope, occasion.number, form.value);
  if (result.ok) return seeOther(planPaths.occasion(visit.tenant.slug, occasion.number), "dated");
  const state = invalid({ when }, [{ field: "when", message: sayDateRefusal(result.refusal, when) }]);
  const latest = await occasionInAddress(visit);
  return answerDate(visit, latest, state, result.refusal.reason === "changed-meanwhile" ? 409 : 422);
}

async function postDateRemoval(visit: Visit): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answerDate(visit, occasion, form, 422);
  const result = await setOccasionDate(visit.scope, occasion.number, { when: null, ...form.value });
  if (result.ok) return seeOther(planPaths.occasion(visit.tenant.slug, occasion.number), "undated");
  const message = sayDateRefusal(result.refusal, "");
  return answerDate(visit, occasion, invalid({}, [{ field: "when", message }]), 409);
}

async function answerDate(
  visit: Visit,
  occasion: OccasionRow,
  form: FormState,
  status = 200,
): Promise<Response> {
  const asked = visit.query("when") || visit.typed.when;
  const target = typeof form.typed.when === "string" ? readTarget(form.typed.when, visit.scope.asOn) : null;
  const next = asked && datesOccasion(target) ? { name: occasion.name, target } : null;
  const hung = await listActionsOn(visit.scope, occasion.id);
  return page(
    <OccasionDatePage visit={visit} occasion={occasion} hung={hung} next={next} form={form} />,
    status,
  );
}

async function showJoining(visit: Visit): Promise<Response> {
  const into = visit.query("into") ?? "";
  return answerJoining(visit, into === "" ? blankForm : { typed: { into } });
}

async function postJoining(visit: Visit): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  const form = parseForm(joiningForm, visit.typed);
  if (!form.ok) return answerJoining(visit, form, 422);
  const result = await joinOccasions(visit.scope, occasion.number, form.value);
  if (result.ok) return seeOther(planPaths.occasion(visit.tenant.slug, result.value.into), "joined");
  const message = sayJoiningRefusal(result.refusal);
  const status = result.refusal.reason === "changed-meanwhile" ? 409 : 422;
  return answerJoining(visit, invalid(visit.typed, [{ field: "into", message }]), status);
}

async function answerJoining(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const occasion = await occasionInAddress(visit);
  const others = (await listOccasions(visit.scope)).filter(({ id }) => id !== occasion.id);
  const chosen = others.find(({ number }) => String(number) === form.typed.into) ?? null;
  const next = chosen && { ...chosen, target: chosen.target ?? occasion.target };
  const hung = await listActionsOn(visit.scope, occasion.id);
  return page(
    <JoiningPage visit={visit} occasion={occasion} others={others} next={next} hung={hung} form={form} />,
    status,
  );
}
