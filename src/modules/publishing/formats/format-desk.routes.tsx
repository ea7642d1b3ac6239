import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { listPeople } from "../../people/index.ts";
import { publicPaths } from "../paths.ts";
import { eraseContact } from "./erase-contact.ts";
import { FormatRequestList, FormatRequestPage } from "./format-desk.views.tsx";
import { answerForm } from "./format-request.form.ts";
import { getFormatRequest, listFormatRequests } from "./format-request.store.ts";
import { formatRequestTable } from "./format-request.words.ts";
import { findPageTitle } from "./page-title.store.ts";
import { replyToFormat } from "./reply-to-format.ts";

const MAY = "publishing:format:answer";

export function openFormatDeskDoors(doors: Doors): void {
  const path = "/:partnership/desk/format-requests";
  doors.get(path, MAY, showList);
  tableDoors(doors, path, MAY, async ({ scope }) => formatRequestTable(await listFormatRequests(scope)));
  doors.get(`${path}/:number`, MAY, (visit) => answer(visit, { typed: { erase: "yes" } }, 200));
  doors.post(`${path}/:number/answer`, MAY, postAnswer);
  doors.post(`${path}/:number/erasure`, MAY, postErasure);
}

async function showList(visit: Visit): Promise<Response> {
  return page(<FormatRequestList visit={visit} list={await listFormatRequests(visit.scope)} />);
}

async function postAnswer(visit: Visit): Promise<Response> {
  const { number } = await requestOf(visit);
  const form = parseForm(answerForm, visit.typed);
  if (!form.ok) return answer(visit, form, 422);
  const result = await replyToFormat(visit.scope, { number, ...form.value });
  if (result.ok) return seeOther(publicPaths.formatRequest(visit.tenant.slug, number), "answered");
  return refuse(visit, result.refusal.reason);
}

async function postErasure(visit: Visit): Promise<Response> {
  const { number } = await requestOf(visit);
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answer(visit, form, 422);
  const result = await eraseContact(visit.scope, number, form.value.version);
  if (result.ok) return seeOther(publicPaths.formatRequest(visit.tenant.slug, number), "erased");
  return refuse(visit, result.refusal.reason);
}

const REFUSALS = {
  "changed-meanwhile":
    "Somebody changed this request meanwhile. It stands here as it is now; look, and save again",
  "already-answered": "Somebody has answered this request meanwhile. Their answer stands here",
  "not-answered": "Say first what was done; then what they wrote can be erased",
} as const;

function refuse(visit: Visit, reason: keyof typeof REFUSALS): Promise<Response> {
  const state = invalid(visit.typed, [{ field: "answer", message: REFUSALS[reason] }]);
  return answer(visit, state, reason === "changed-meanwhile" ? 409 : 422);
}

async function answer(visit: Visit, form: FormState, status: number): Promise<Response> {
  const request = await requestOf(visit);
  const people = request.answeredBy ? await listPeople(visit.scope) : [];
  return page(
    <FormatRequestPage
      visit={visit}
      request={request}
      title={await findPageTitle(visit.scope, request.path)}
      answeredBy={people.find(({ id }) => id === request.answeredBy)?.name ?? null}
      form={form}
    />,
    status,
  );
}

async function requestOf(visit: Visit) {
  const number = numberParam(visit, "number");
  if (number === null) throw new NotFound();
  return getFormatRequest(visit.scope, number);
}
