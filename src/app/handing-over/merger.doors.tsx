import type { Typed } from "../../kernel/invalid.ts";
import { invalid } from "../../kernel/invalid.ts";
import {
  changesOrganisations,
  getOrganisation,
  isAtWork,
  listOrganisations,
  partnershipPaths,
} from "../../modules/partnerships/index.ts";
import { NotFound } from "../../platform/access/errors.ts";
import { page, seeOther } from "../../platform/web/answer.ts";
import type { Doors } from "../../platform/web/door.ts";
import { parseForm } from "../../platform/web/parse-form.ts";
import type { Room } from "../../platform/web/room.ts";
import { uuidParam } from "../../platform/web/uuid-param.ts";
import type { Visit } from "../../platform/web/visit.ts";
import type { FormState } from "../../ui/form-state.ts";
import { gatherOpen } from "./gather-open.ts";
import { holderOf, type MergerAsked, mergeBodies } from "./merge-bodies.ts";
import { mergerForm, seenForm } from "./merger.form.ts";
import { MergerPage, mergerProblem } from "./merger.views.tsx";

/** A body becomes part of another, or ends: everything open of it, in every room, goes over in one go. */
export function openMergerDoors(doors: Doors, rooms: readonly Room[]): void {
  const path = "/:partnership/desk/set-up/organisations/:id/ending";
  doors.get(path, "partnerships:organisation:change", (visit) => showMerger(visit, rooms));
  doors.post(path, "partnerships:organisation:change", (visit) => postMerger(visit, rooms), {
    accepts: "form",
    demands: changesOrganisations,
  });
}

async function showMerger(visit: Visit, rooms: readonly Room[]): Promise<Response> {
  const { slug } = visit.tenant;
  const body = await getOrganisation(visit.scope, uuidParam(visit, "id"));
  // What has ended does not end again: its own page says what became of it.
  if (!isAtWork(body, visit.scope.asOn)) return seeOther(partnershipPaths.organisation(slug, body.id));
  const query = new URLSearchParams(visit.search);
  const read = (name: string) => query.get(name)?.slice(0, 300) ?? "";
  const typed: Typed = {
    way: read("way"),
    into: read("into"),
    name: read("name"),
    on: read("on"),
    with: query.getAll("with").slice(0, 100),
  };
  if (!query.has("way") && !query.has("on"))
    return answerMerger(visit, rooms, { typed: { way: "into" } }, null);
  const form = parseForm(mergerForm(visit.scope.asOn), typed);
  if (!form.ok) return answerMerger(visit, rooms, form, null, 422);
  const asked = askedBy(uuidParam(visit, "id"), form.value);
  if (asked.on > visit.scope.asOn)
    return answerMerger(visit, rooms, invalid(typed, [mergerProblem({ reason: "day-ahead" })]), null, 422);
  return answerMerger(visit, rooms, { typed }, asked);
}

async function postMerger(visit: Visit, rooms: readonly Room[]): Promise<Response> {
  const id = uuidParam(visit, "id");
  const form = parseForm(mergerForm(visit.scope.asOn), visit.typed);
  const consent = parseForm(seenForm, visit.typed);
  if (!form.ok || !consent.ok)
    return answerMerger(visit, rooms, form.ok ? { typed: form.typed } : form, null, 422);
  const asked = askedBy(id, form.value);
  const result = await mergeBodies(visit.scope, { tenant: visit.tenant, rooms }, asked, consent.value.seen);
  if (result.ok) return seeOther(partnershipPaths.organisations(visit.tenant.slug), "merged");
  const isLate = result.refusal.reason === "changed-meanwhile";
  const refused = invalid(visit.typed, [mergerProblem(result.refusal)]);
  return answerMerger(visit, rooms, refused, isLate ? asked : null, isLate ? 409 : 422);
}

interface Said {
  readonly way: "into" | "new" | "end";
  readonly into: string;
  readonly name: string;
  readonly with: readonly string[];
  readonly on: MergerAsked["on"];
}

function askedBy(id: string, { way, into, name, with: joined, on }: Said): MergerAsked {
  return {
    ending: [...new Set([id, ...joined])],
    as: way === "end" ? "end" : "part",
    into: way === "new" ? { name } : into === "" ? null : { id: into },
    on,
  };
}

async function answerMerger(
  visit: Visit,
  rooms: readonly Room[],
  form: FormState,
  asked: MergerAsked | null,
  status = 200,
): Promise<Response> {
  const id = uuidParam(visit, "id");
  const all = await listOrganisations(visit.scope);
  const body = all.find((one) => one.id === id);
  if (!body) throw new NotFound();
  const ending = asked ? all.filter((one) => asked.ending.includes(one.id)) : [];
  const { into } = asked ?? { into: null };
  const intoName = into === null ? null : "name" in into ? into.name : nameOf(all, into.id);
  const parts = asked
    ? await gatherOpen(visit.scope, visit.tenant, rooms, ending.map(holderOf), asked.on)
    : [];
  const others = all.filter((one) => one.id !== id && isAtWork(one, visit.scope.asOn));
  const shown = asked ? { asked, ending, intoName, parts } : null;
  return page(<MergerPage visit={visit} body={body} others={others} form={form} shown={shown} />, status);
}

function nameOf(all: readonly { readonly id: string; readonly name: string }[], id: string): string | null {
  return all.find((one) => one.id === id)?.name ?? null;
}
