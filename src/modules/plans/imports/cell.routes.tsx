import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { typedIn } from "../../../ui/form-state.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { listParties } from "../actions/lead.store.ts";
import { readTarget } from "../actions/read-words.ts";
import { planPaths } from "../paths.ts";
import { CellPage } from "./cell.views.tsx";
import { sayWhere } from "./cell.words.ts";
import { typedOf, withCellForm } from "./cell-answers.ts";
import { cellForm, cellRoles } from "./import.form.ts";
import type { ImportRow } from "./import.table.ts";
import { importInAddress } from "./import-address.routes.ts";
import { conflictOf, mayRemember, partyOptions, refuseImport } from "./review.routes.tsx";
import { type Review, type ReviewedCell, reviewOf } from "./review.ts";
import { sectionId } from "./review-sections.views.tsx";
import { ROLE_CHOICES } from "./role.words.ts";
import { saveCorrections } from "./save-corrections.ts";

export function openCellDoors(doors: Doors): void {
  doors.get("/:partnership/desk/imports/:import/cells/:cell", "plans:plan:read", showCell);
  doors.post("/:partnership/desk/imports/:import/cells/:cell", "plans:plan:read", postCell);
}

interface Found {
  readonly row: ImportRow;
  readonly review: Review;
  readonly reviewed: ReviewedCell;
  readonly improvement: number | null;
  readonly tables: number;
  readonly parties: Awaited<ReturnType<typeof listParties>>;
}

/** The cell of the address, in a paper that can still be checked. */
async function cellInAddress(visit: Visit): Promise<Found> {
  const row = await importInAddress(visit);
  const { content } = row;
  if (content.is !== "paper") throw new NotFound();
  const parties = await listParties(visit.scope);
  const review = reviewOf(content.reading, row.corrections, parties);
  for (const { cells, improvement } of review.sections) {
    const reviewed = cells.find(({ cell }) => cell.id === visit.param("cell"));
    if (reviewed) return { row, review, reviewed, improvement, tables: content.facts.tables, parties };
  }
  throw new NotFound();
}

async function showCell(visit: Visit): Promise<Response> {
  const found = await cellInAddress(visit);
  return answerCell(visit, found, { typed: typedOf(found.reviewed, found.row.version) });
}

function answerCell(
  visit: Visit,
  found: Found,
  form: FormState,
  status = 200,
  conflict?: Awaited<ReturnType<typeof conflictOf>>,
): Promise<Response> {
  const { row, review, reviewed, tables, parties } = found;
  return page(
    <CellPage
      visit={visit}
      number={row.number}
      reviewed={reviewed}
      tables={tables}
      form={form}
      roles={cellRoles}
      above={cellsAbove(review, reviewed, tables)}
      parties={partyOptions(parties)}
      mayRemember={mayRemember(visit)}
      reading={sayDateWords(typedIn(form, "date"), review)}
      conflict={conflict}
    />,
    status,
  );
}

/** How far up a cell is looked for that another could be the rest of. */
const ROWS_ABOVE = 6;

function cellsAbove(review: Review, { cell }: ReviewedCell, tables: number) {
  const { table, row } = cell.where;
  return review.checked.cells
    .filter(
      ({ id, where, role }) =>
        id !== cell.id &&
        role !== "heading" &&
        where.table === table &&
        where.row <= row &&
        where.row >= row - ROWS_ABOVE,
    )
    .toReversed()
    .map((other) => ({
      value: other.id,
      label: `${sayWhere(other, tables)}: ${other.text.replace(/\s+/g, " ").slice(0, 60)}`,
    }));
}

function sayDateWords(words: string, { reading }: Review): string {
  const target = readTarget(words, reading.dated);
  return target && target.kind !== "none" ? `We read this as: ${sayReading(target, "long")}.` : "";
}

async function postCell(visit: Visit): Promise<Response> {
  const found = await cellInAddress(visit);
  const { row, reviewed, review, improvement } = found;
  const form = parseForm(cellForm, visit.typed);
  if (!form.ok) return answerCell(visit, found, form, 422);
  const { version, role, date, keepDate, next } = form.value;
  const isDate = (role === "target-date" || role === "start-date") && reviewed.target !== null;
  const isNew = date !== "" && date !== reviewed.cell.text.replace(/\s+/g, " ");
  if (
    next === "save" &&
    isDate &&
    isNew &&
    !keepDate &&
    readTarget(date, review.reading.dated)?.kind === "none"
  ) {
    const message = `We cannot read “${date}” as a date. Write for example “by June 2027”, or “ongoing”`;
    return answerCell(visit, found, invalid(visit.typed, [{ field: "date", message }]), 422);
  }
  const result = await saveCorrections(visit.scope, row.number, version, {
    correct: (before) => withCellForm(before, reviewed, form.value),
  });
  if (!result.ok) {
    if (result.refusal.reason !== "changed-meanwhile") return refuseImport(visit, result.refusal);
    const conflict = await conflictOf(visit, row, differencesOf(visit, reviewed));
    const typed = { ...visit.typed, version: String(row.version) };
    return answerCell(visit, found, { typed }, 409, conflict);
  }
  const at = improvement === null ? "rest" : String(improvement);
  const back = `${planPaths.import(visit.tenant.slug, row.number)}?open=${at}#${sectionId(improvement)}`;
  return seeOther(back, next === "reset" ? "cell-reset" : "cell-saved");
}

function differencesOf(visit: Visit, reviewed: ReviewedCell) {
  const now = typedOf(reviewed, 0);
  const role = (value: unknown) => ROLE_CHOICES[String(value) as keyof typeof ROLE_CHOICES] ?? String(value);
  return [
    { label: "What it is", theirs: role(now.role), yours: role(visit.typed.role ?? now.role) },
    {
      label: "The words that go into the plan",
      theirs: String(now.text),
      yours: String(visit.typed.text ?? now.text).trim(),
    },
    { label: "The date", theirs: String(now.date), yours: String(visit.typed.date ?? now.date).trim() },
  ].filter(({ theirs, yours }) => theirs !== yours);
}
