import { invalid, type Problem } from "../../../kernel/invalid.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { ARRANGING_NOTICES, sayArrangingRefusal } from "./arranging.words.ts";
import { handoverTable } from "./arranging-tables.props.ts";
import { assignSuccessor } from "./assign-successor.ts";
import { gatherHandover, type HandoverAsked, listWorkers } from "./gather-handover.ts";
import type { Worker } from "./handover.ts";
import { HandoverPage } from "./handover.views.tsx";
import { handoverConsent, handoverForm } from "./leads.form.ts";

export async function showHandover(visit: Visit): Promise<Response> {
  const typed = askedIn(visit);
  // Sent with nothing chosen it is told what is missing; only whoever comes here first has sent nothing.
  const isSent = visit.query("from") !== undefined && visit.query("to") !== undefined;
  if (!isSent && typed.from === "" && typed.to === "") return answerHandover(visit, { typed }, null);
  const workers = await listWorkers(visit.scope);
  const read = readAsked(visit, typed, workers);
  return "problems" in read ? answerHandover(visit, read, null, 422) : answerHandover(visit, { typed }, read);
}

/** What the page lists, to take away; nothing where it lists nothing. */
export async function buildHandoverTable(visit: Visit): Promise<WrittenTable> {
  const read = readAsked(visit, askedIn(visit), await listWorkers(visit.scope));
  return "problems" in read
    ? handoverTable([], null)
    : handoverTable(await gatherHandover(visit.scope, read), read.to);
}

function askedIn(visit: Visit) {
  const asked = (name: string) => (visit.query(name) ?? "").slice(0, 100);
  return { from: asked("from"), to: asked("to"), answering: asked("answering"), on: asked("on") };
}

async function answerHandover(
  visit: Visit,
  form: FormState,
  asked: HandoverAsked | null,
  status = 200,
): Promise<Response> {
  const shown = asked ? { asked, handed: await gatherHandover(visit.scope, asked) } : null;
  const notice = form.problems ? undefined : noticeSaid(visit, ARRANGING_NOTICES);
  const workers = await listWorkers(visit.scope);
  return page(
    <HandoverPage visit={visit} workers={workers} form={form} shown={shown} notice={notice} />,
    status,
  );
}

/** Who hands over to whom, from the address or the form; or what has to be put right. */
function readAsked(
  { scope }: Visit,
  typed: Readonly<Record<string, string>>,
  workers: ReadonlyMap<string, Worker>,
): HandoverAsked | (FormState & { readonly problems: readonly Problem[] }) {
  const form = parseForm(handoverForm, typed);
  if (!form.ok) return form;
  const from = workers.get(form.value.from);
  const to = workers.get(form.value.to);
  const refuse = (field: string, message: string) => invalid(typed, [{ field, message }]);
  if (!from) return refuse("from", "Choose who leads now from the list");
  if (!to) return refuse("to", "Choose who takes it over from the list");
  if (from.id === to.id) return refuse("to", "Choose two different ones");
  if ((from.kind === "person") !== (to.kind === "person"))
    return refuse(
      "to",
      "A person hands over to a person, an organisation or group to another. Choose two of a kind",
    );
  const answering = to.kind === "person" ? null : form.value.answering || null;
  if (answering !== null && !workers.has(`person:${answering}`))
    return refuse("answering", "This person is not one of this partnership any more. Choose another");
  return { from, to, answering, on: form.value.on ?? scope.asOn };
}

export async function postHandover(visit: Visit): Promise<Response> {
  const of = (name: string) => [visit.typed[name] ?? ""].flat()[0] ?? "";
  const typed = { from: of("from"), to: of("to"), answering: of("answering"), on: of("on") };
  const read = readAsked(visit, typed, await listWorkers(visit.scope));
  if ("problems" in read) return answerHandover(visit, read, null, 422);
  const consent = parseForm(handoverConsent, visit.typed);
  if (!consent.ok) return answerHandover(visit, { typed, problems: consent.problems }, read, 422);
  const result = await assignSuccessor(visit.scope, read, consent.value.seen);
  if (result.ok) return seeOther(planPaths.handover(visit.tenant.slug), "handed-over");
  const problems = [{ field: "from", message: sayArrangingRefusal(result.refusal) }];
  const isLate = result.refusal.reason === "changed-meanwhile";
  return answerHandover(visit, { typed, problems }, isLate ? read : null, isLate ? 409 : 422);
}
