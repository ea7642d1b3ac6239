import type { Child } from "hono/jsx";
import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { sayUnusable } from "../../../platform/documents/index.ts";
import { getFile, readFileBytes } from "../../../platform/files/file.store.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { download, page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { ConflictNotice } from "../../../ui/components/conflict-notice/conflict-notice.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { sayMoment } from "../../../ui/words/moment-words.ts";
import { peopleEvents } from "../events.ts";
import { peoplePaths } from "../paths.ts";
import { listPeople } from "../person.store.ts";
import { bringsListsOf } from "../policy.ts";
import { bringInList } from "./bring-in-list.ts";
import { createFromList, type ListCreationRefusal } from "./create-from-list.ts";
import { dropList } from "./drop-list.ts";
import { readKnown } from "./known.store.ts";
import { LIST_NOTICES, sayAnswer, sayListRefusal, sayQuestion } from "./list.words.ts";
import { answerField, withSentList } from "./list-answers.ts";
import { listReviewForm } from "./list-import.form.ts";
import { getListImport, listListImports } from "./list-import.store.ts";
import type { ListImportRow } from "./list-import.table.ts";
import { BringInListPage, ListDonePage, ListListPage } from "./list-pages.views.tsx";
import { ListRemovalPage, ListReviewPage } from "./list-review.views.tsx";
import { listTable } from "./list-table.props.ts";
import { type ListRefusal, type ReadSentList, readSentList } from "./read-sent-list.ts";
import { saveList } from "./save-list.ts";
import { reviewOf } from "./whole-review.ts";

export function openListDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/lists";
  tableDoors(doors, path, "people:person:change", async (visit) => {
    const names = await namesOf(visit);
    return listTable(await listListImports(visit.scope), (id) => names.get(id) ?? "somebody");
  });
  doors.get(path, "people:person:change", showLists);
  doors.get(`${path}/new`, "people:person:change", (visit) =>
    answerBringIn(visit, { typed: { kind: visit.query("of") === "bodies" ? "bodies" : "people" } }),
  );
  doors.post(`${path}/new`, "people:person:change", postList, { accepts: "upload", prepare: readSentList });
  doors.get(`${path}/:list`, "people:person:change", (visit) => answerList(visit));
  doors.post(`${path}/:list`, "people:person:change", postReview);
  doors.get(`${path}/:list/paper`, "people:person:change", sendPaper);
  doors.get(`${path}/:list/removal`, "people:person:change", (visit) => answerRemoval(visit));
  doors.post(`${path}/:list/removal`, "people:person:change", postRemoval);
}

async function showLists(visit: Visit): Promise<Response> {
  const names = await namesOf(visit);
  return page(
    <ListListPage
      visit={visit}
      lists={await listListImports(visit.scope)}
      nameOf={(id) => names.get(id) ?? "somebody"}
      notice={noticeSaid(visit, LIST_NOTICES)}
    />,
  );
}

async function namesOf({ scope }: Visit): Promise<ReadonlyMap<string, string>> {
  return new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
}

/** The list whose number stands in the address; NotFound for none, a bad number, or one thrown away. */
async function listInAddress(visit: Visit): Promise<ListImportRow> {
  const number = numberParam(visit, "list");
  if (number === null) throw new NotFound();
  const row = await getListImport(visit.scope, number);
  if (row.state === "thrown-away") throw new NotFound();
  demand(bringsListsOf[row.kind], visit.scope, null);
  return row;
}

function answerBringIn(visit: Visit, form: FormState, status = 200): Promise<Response> {
  return page(<BringInListPage visit={visit} form={form} />, status);
}

/** What was sent has been read before this scope was opened: `readSentList` is the door's `prepare`. */
async function postList(visit: Visit): Promise<Response> {
  const { form, brought, read } = visit.prepared as ReadSentList;
  if (!form.ok) return answerBringIn(visit, form, 422);
  const refuse = (field: string, message: string) =>
    answerBringIn(visit, invalid(visit.typed, [{ field, message }]), 422);
  if (!brought || !read)
    return refuse("file", "Choose the file of your list, or paste its table in the box below");
  if (!read.ok) return refuse(brought.field, sayReading(read.refusal));
  const result = await bringInList(visit.scope, {
    file: brought.file,
    content: read.value,
    kind: form.value.kind,
  });
  return seeOther(peoplePaths.list(visit.tenant.slug, result.ok ? result.value.number : 0), "brought");
}

function sayReading(refusal: ListRefusal): string {
  if (refusal.kind !== "list") return sayUnusable(refusal);
  return refusal.reason === "no-table"
    ? "There is no table in it. Bring in a list with one row for each person or organisation"
    : "A list of more than 2,000 rows is too long for one screen. Bring it in in parts";
}

interface Told {
  readonly form?: FormState;
  readonly status?: number;
  readonly conflict?: Child;
}

/** The page of a list: checking it, or what became of it. */
async function answerList(visit: Visit, { form, status = 200, conflict }: Told = {}): Promise<Response> {
  const row = await listInAddress(visit);
  const notice = form ? undefined : noticeSaid(visit, LIST_NOTICES);
  if (row.state === "created") {
    const events = await listEventsOf(visit.scope, { kind: "list", id: row.id });
    const made = events.find(({ event }) => event === peopleEvents.listCreated);
    const by = (await namesOf(visit)).get(made?.actorId ?? "") ?? "somebody";
    const done = made && {
      added: Number(made.facts.added),
      changed: Number(made.facts.changed),
      by,
      at: made.at,
    };
    return page(<ListDonePage visit={visit} row={row} done={done ?? null} notice={notice} />, status);
  }
  const known = await readKnown(visit.scope);
  return page(
    <ListReviewPage
      visit={visit}
      row={row}
      review={reviewOf(row, known)}
      known={known}
      form={form ?? { typed: {} }}
      open={visit.query("open")}
      notice={notice}
      conflict={conflict}
    />,
    status,
  );
}

/** Saves the answers, and then does what the button that was pressed says. */
async function postReview(visit: Visit): Promise<Response> {
  const row = await listInAddress(visit);
  const form = parseForm(listReviewForm, visit.typed);
  if (!form.ok) return answerList(visit, { form, status: 422 });
  const { version, givesRoles, next } = form.value;
  const known = await readKnown(visit.scope);
  const saved = await saveList(visit.scope, row.number, version, (before) =>
    withSentList(
      before,
      { typed: visit.typed, givesRoles, next },
      reviewOf({ ...row, corrections: before }, known),
    ),
  );
  if (!saved.ok) return refuseList(visit, saved.refusal);
  const here = peoplePaths.list(visit.tenant.slug, row.number);
  if (next === "create") {
    const created = await createFromList(visit.scope, row.number, saved.value.version);
    return created.ok ? seeOther(here, "created") : refuseList(visit, created.refusal);
  }
  const isRow = /^(?:leave|take):/.test(next);
  return isRow ? seeOther(`${here}#rows`) : seeOther(here, next === "settle" ? "settled" : "saved");
}

/** The same page with the reason in words; 409 with both answers where somebody was quicker. */
async function refuseList(visit: Visit, refusal: ListCreationRefusal): Promise<Response> {
  const form = invalid(visit.typed, [{ field: "", message: sayListRefusal(refusal) }]);
  if (refusal.reason !== "changed-meanwhile") return answerList(visit, { form, status: 422 });
  const row = await listInAddress(visit);
  const [latest] = await listEventsOf(visit.scope, { kind: "list", id: row.id });
  const known = await readKnown(visit.scope);
  const review = reviewOf(row, known);
  const differences = review.questions.flatMap((question) => {
    const yours = visit.typed[answerField(question.id)];
    if (typeof yours !== "string" || yours.trim() === question.chosen) return [];
    return [
      {
        label: `${sayQuestion(question)}: “${question.words}”`,
        theirs: sayAnswer(question.chosen, known),
        yours: sayAnswer(yours, known),
      },
    ];
  });
  const conflict = (
    <ConflictNotice
      by={(await namesOf(visit)).get(latest?.actorId ?? "") ?? "Somebody"}
      when={latest ? sayMoment(latest.at, visit.scope.at) : "just now"}
      differences={differences}
    />
  );
  return answerList(visit, { form: { typed: visit.typed }, status: 409, conflict });
}

/** The list itself, as it came. */
async function sendPaper(visit: Visit): Promise<Response> {
  const { fileId } = await listInAddress(visit);
  const { name } = await getFile(visit.scope, fileId);
  return download(await readFileBytes(visit.scope, fileId), { name, mediaType: "application/octet-stream" });
}

async function answerRemoval(visit: Visit, form: FormState = { typed: {} }, status = 200): Promise<Response> {
  const row = await listInAddress(visit);
  if (row.state !== "open") throw new NotFound();
  return page(<ListRemovalPage visit={visit} row={row} form={form} />, status);
}

async function postRemoval(visit: Visit): Promise<Response> {
  const row = await listInAddress(visit);
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answerRemoval(visit, form, 422);
  const result = await dropList(visit.scope, row.number, form.value.version);
  if (result.ok) return seeOther(peoplePaths.lists(visit.tenant.slug), "dropped");
  const refused = invalid({}, [{ field: "", message: sayListRefusal(result.refusal) }]);
  return result.refusal.reason === "not-open"
    ? answerList(visit, { form: refused, status: 422 })
    : answerRemoval(visit, refused, 409);
}
