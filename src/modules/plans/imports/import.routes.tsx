import { invalid } from "../../../kernel/invalid.ts";
import { sayUnusable } from "../../../platform/documents/index.ts";
import { getFile, readFileBytes } from "../../../platform/files/file.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { download, page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { listPeople } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { BringInPage } from "./bring-in.views.tsx";
import { bringInPaper } from "./bring-in-paper.ts";
import { openCellDoors } from "./cell.routes.tsx";
import { dropImport } from "./drop-import.ts";
import { readingForm, versionOnly } from "./import.form.ts";
import { listImports } from "./import.store.ts";
import { importInAddress } from "./import-address.routes.ts";
import { importTable } from "./import-list.props.ts";
import { ImportListPage } from "./import-list.views.tsx";
import type { ReadingRefusal } from "./read-brought.ts";
import { type ReadSent, readSent } from "./read-sent.ts";
import { sayImportNotice, sayPlanFileTrouble } from "./refusals.words.ts";
import { answerImport, postReview, refuseImport } from "./review.routes.tsx";
import { saveCorrections } from "./save-corrections.ts";
import { startFurtherPlan } from "./start-further-plan.ts";
import { undoImport } from "./undo-import.ts";

export function openImportDoors(doors: Doors): void {
  doors.get("/:partnership/desk/imports", "plans:plan:create", showImports);
  tableDoors(doors, "/:partnership/desk/imports", "plans:plan:create", async ({ scope }) =>
    importTable(await listImports(scope), await namesOf(scope)),
  );
  doors.get("/:partnership/desk/imports/new", "plans:plan:create", (visit) =>
    answerBringIn(visit, { typed: { kind: "improvement" } }),
  );
  doors.post("/:partnership/desk/imports/new", "plans:plan:create", postImport, {
    accepts: "upload",
    prepare: readSent,
  });
  // Whom a paper is for depends on what it was brought in for: `importInAddress` and the commands ask (`worksOnPaper`).
  doors.get("/:partnership/desk/imports/:import", "plans:plan:read", (visit) => answerImport(visit));
  doors.post("/:partnership/desk/imports/:import", "plans:plan:read", postReview);
  doors.get("/:partnership/desk/imports/:import/paper", "plans:plan:read", sendPaper);
  doors.post("/:partnership/desk/imports/:import/reading", "plans:plan:read", postReading);
  doors.post("/:partnership/desk/imports/:import/further-plans", "plans:plan:create", postFurtherPlan);
  doors.post("/:partnership/desk/imports/:import/undoing", "plans:plan:create", postUndoing);
  doors.post("/:partnership/desk/imports/:import/removal", "plans:plan:read", postRemoval);
  openCellDoors(doors);
}

async function showImports(visit: Visit): Promise<Response> {
  return page(
    <ImportListPage
      visit={visit}
      imports={await listImports(visit.scope)}
      nameOf={await namesOf(visit.scope)}
      notice={sayImportNotice(visit.query("said"))}
    />,
  );
}

async function namesOf(scope: Scope): Promise<(personId: string) => string> {
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? "somebody";
}

function answerBringIn(visit: Visit, form: FormState, status = 200): Promise<Response> {
  return page(<BringInPage visit={visit} form={form} />, status);
}

/** What was sent has been read before this scope was opened: `readSent` is the door's `prepare`. */
async function postImport(visit: Visit): Promise<Response> {
  const { form, brought, read } = visit.prepared as ReadSent;
  if (!form.ok) return answerBringIn(visit, form, 422);
  const refuse = (field: string, message: string) =>
    answerBringIn(visit, invalid(visit.typed, [{ field, message }]), 422);
  if (!brought || !read)
    return refuse("file", "Choose the file of your paper, or paste its table in the box below");
  if (!read.ok) return refuse(brought.field, sayReadingRefusal(read.refusal));
  const { title, kind } = form.value;
  const result = await bringInPaper(visit.scope, { file: brought.file, content: read.value, title, kind });
  return seeOther(planPaths.import(visit.tenant.slug, result.ok ? result.value.number : 0), "brought");
}

/** Why what was brought could not be read, and what to do. */
export function sayReadingRefusal(refusal: ReadingRefusal): string {
  return refusal.kind === "plan-file" ? sayPlanFileTrouble(refusal) : sayUnusable(refusal);
}

/** The paper itself, as it came. */
async function sendPaper(visit: Visit): Promise<Response> {
  const { fileId } = await importInAddress(visit);
  const { name } = await getFile(visit.scope, fileId);
  return download(await readFileBytes(visit.scope, fileId), { name, mediaType: "application/octet-stream" });
}

/** Take a paper as a plan although no heading of it says so, or read what it hides. */
async function postReading(visit: Visit): Promise<Response> {
  const { number } = await importInAddress(visit);
  const form = parseForm(readingForm, visit.typed);
  if (!form.ok) return answerImport(visit, { form, status: 422 });
  const isHidden = form.value.what === "hidden";
  const swap = isHidden ? { swapHidden: true } : { swapReading: true };
  const result = await saveCorrections(visit.scope, number, form.value.version, swap);
  if (result.ok)
    return seeOther(
      planPaths.import(visit.tenant.slug, number),
      isHidden ? "hidden-swapped" : "taken-as-plan",
    );
  return refuseImport(visit, result.refusal);
}

/** Another plan out of the same paper, from the tables that are left. */
async function postFurtherPlan(visit: Visit): Promise<Response> {
  const { number } = await importInAddress(visit);
  const result = await startFurtherPlan(visit.scope, number);
  if (result.ok) return seeOther(planPaths.import(visit.tenant.slug, result.value.number), "further-plan");
  return refuseImport(visit, result.refusal);
}

async function postUndoing(visit: Visit): Promise<Response> {
  const { number } = await importInAddress(visit);
  const form = parseForm(versionOnly, visit.typed);
  if (!form.ok) return answerImport(visit, { form, status: 422 });
  const result = await undoImport(visit.scope, number, form.value.version);
  if (result.ok) return seeOther(planPaths.import(visit.tenant.slug, number), "undone");
  return refuseImport(visit, result.refusal);
}

async function postRemoval(visit: Visit): Promise<Response> {
  const { number, intoPlanId } = await importInAddress(visit);
  const form = parseForm(versionOnly, visit.typed);
  if (!form.ok) return answerImport(visit, { form, status: 422 });
  const result = await dropImport(visit.scope, number, form.value.version);
  if (result.ok && intoPlanId !== null) {
    const plan = await getPlanById(visit.scope, intoPlanId);
    return seeOther(planPaths.newEdition(visit.tenant.slug, plan.number), "thrown-away");
  }
  if (result.ok) return seeOther(planPaths.imports(visit.tenant.slug), "thrown-away");
  return refuseImport(visit, result.refusal);
}
