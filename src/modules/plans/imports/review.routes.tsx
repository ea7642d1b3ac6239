import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { invalid } from "../../../kernel/invalid.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ConflictNotice, type Difference } from "../../../ui/components/conflict-notice/conflict-notice.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { changesGroups } from "../../governance/index.ts";
import { changesOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { listParties } from "../actions/lead.store.ts";
import type { Party } from "../actions/lead.ts";
import { listOccasions } from "../occasions/occasion.store.ts";
import { planPaths } from "../paths.ts";
import { getPlanById } from "../plans/plan.store.ts";
import type { PlanReading } from "../reading/index.ts";
import { listThemes } from "../themes/theme.store.ts";
import { createDraftPlan } from "./create-draft-plan.ts";
import { CreatedPage } from "./created.views.tsx";
import { partyKey } from "./draft-lead.ts";
import { reviewForm } from "./import.form.ts";
import { getImport, listPlansOfPaper } from "./import.store.ts";
import type { ImportRow } from "./import.table.ts";
import { importInAddress } from "./import-address.routes.ts";
import { unknownNames } from "./names-in-file.ts";
import { PlanFilePage } from "./plan-file.views.tsx";
import { sayOption, sayQuestion } from "./question.words.ts";
import { sayImportNotice, sayRefusal } from "./refusals.words.ts";
import { type Review, reviewOf } from "./review.ts";
import { ReviewPage } from "./review.views.tsx";
import type { ReviewCorrections } from "./review-corrections.ts";
import { answerField, withSent, withTables } from "./review-fields.ts";
import { saveCorrections } from "./save-corrections.ts";
import { suggestedTitle, tableChoice, tablesLeft } from "./table-choice.ts";

interface Told {
  /** A form that was refused; without one, the import as it stands. */
  readonly form?: FormState;
  readonly status?: number;
  readonly conflict?: Child;
}

/** The page of an import: checking it, confirming a plan file, or what became of it. */
export async function answerImport(
  visit: Visit,
  { form, status = 200, conflict }: Told = {},
): Promise<Response> {
  const row = await importInAddress(visit);
  const notice = form ? undefined : sayImportNotice(visit.query("said"));
  const state = { typed: { ...typedOf(row), ...form?.typed, version: String(row.version) } };
  const told = {
    visit,
    form: form?.problems ? { ...state, problems: form.problems } : state,
    notice,
    conflict,
  };
  if (row.state === "created" && row.planId !== null) {
    const plan = await getPlanById(visit.scope, row.planId);
    const { content, corrections } = row;
    const tables =
      content.is === "paper"
        ? tableChoice(content.reading, corrections, await listPlansOfPaper(visit.scope, row))
        : null;
    return page(<CreatedPage {...told} row={row} plan={plan} tables={tables} />, status);
  }
  if (row.intoPlanId !== null && (row.state === "merged" || row.content.is === "plan-file"))
    return seeOther(planPaths.differences(visit.tenant.slug, row.number));
  if (row.content.is === "plan-file")
    return page(
      <PlanFilePage
        {...told}
        number={row.number}
        name={row.name}
        content={row.content}
        unknown={unknownNames(row.content.plan, await knownNames(visit.scope))}
      />,
      status,
    );
  const parties = await listParties(visit.scope);
  return page(
    <ReviewPage
      {...told}
      number={row.number}
      name={row.name}
      content={row.content}
      isHeld={row.intoPlanId !== null}
      review={reviewOf(row.content.reading, row.corrections, parties)}
      tables={tableChoice(row.content.reading, row.corrections, await listPlansOfPaper(visit.scope, row))}
      open={openIn(visit)}
      parties={partyOptions(parties)}
      mayRemember={mayRemember(visit)}
    />,
    status,
  );
}

/** The names that a plan's file is held against. */
async function knownNames(scope: Scope) {
  return {
    parties: await listParties(scope),
    themes: (await listThemes(scope)).map(({ name }) => name),
    occasions: (await listOccasions(scope)).map(({ name }) => name),
  };
}

/** Whether this person may give bodies and groups other names. */
export function mayRemember({ scope }: Visit): boolean {
  return allowed(changesOrganisations, scope, null) || allowed(changesGroups, scope, null);
}

/** Everybody whom a lead can mean, ready for a list. */
export function partyOptions(parties: readonly Party[]) {
  return parties.map((party) => ({
    value: partyKey(party),
    label: `${party.name} (${party.kind === "group" ? "group" : "organisation"})`,
  }));
}

function typedOf({ title, kind, content }: ImportRow) {
  const dated = content.is === "paper" ? content.reading.dated : null;
  return { title, kind, dated: dated ? sayDay(dated) : "" };
}

function openIn(visit: Visit): number | null | undefined {
  const open = visit.query("open");
  if (open === undefined || !/^(?:rest|\d{1,4})$/.test(open)) return undefined;
  return open === "rest" ? null : Number(open);
}

/** Saves the answers, and then goes where the button that was pressed says. */
export async function postReview(visit: Visit): Promise<Response> {
  const row = await importInAddress(visit);
  const form = parseForm(reviewForm, visit.typed);
  if (!form.ok) return answerImport(visit, { form, status: 422 });
  const { version, title, kind, dated, next } = form.value;
  const { content } = row;
  const parties = content.is === "paper" ? await listParties(visit.scope) : [];
  const chosen = content.is === "paper" ? withTables(row.corrections, visit.typed, content.reading) : null;
  // Other tables leave other things open: what stood on this page is no answer to those, and nothing is created of them.
  const isOther = chosen !== null && chosen !== row.corrections;
  const saved = await saveCorrections(visit.scope, row.number, version, {
    title:
      content.is === "paper" && isOther ? retitled(title, content.reading, row.corrections, chosen) : title,
    kind,
    ...(content.is === "paper" ? { dated } : {}),
    correct: (before) => {
      if (content.is !== "paper") return before;
      const review = reviewOf(content.reading, before, parties);
      const settles = !isOther && ["settle", "create", "differences"].includes(next);
      const after = withSent(before, visit.typed, review, settles);
      return chosen && isOther ? { ...after, ...(chosen.tables ? { tables: chosen.tables } : {}) } : after;
    },
  });
  if (!saved.ok) return refuseImport(visit, saved.refusal);
  const { slug } = visit.tenant;
  if (isOther) return seeOther(planPaths.import(slug, row.number), "tables-changed");
  if (next === "create") {
    const created = await createDraftPlan(visit.scope, row.number, saved.value.version);
    if (!created.ok) return refuseImport(visit, created.refusal);
    return (await hasTablesLeft(visit, row.number))
      ? seeOther(planPaths.import(slug, row.number), "created-some-left")
      : seeOther(planPaths.plan(slug, created.value.plan), "created");
  }
  if (next === "differences" && row.intoPlanId !== null)
    return seeOther(planPaths.differences(slug, row.number));
  if (next.startsWith("cell:")) return seeOther(planPaths.importCell(slug, row.number, next.slice(5)));
  return seeOther(planPaths.import(slug, row.number), next === "settle" ? "settled" : "saved");
}

/** Whether tables with a plan's headings are left, of which another plan can be made. */
async function hasTablesLeft(visit: Visit, number: number): Promise<boolean> {
  const row = await getImport(visit.scope, number);
  if (row.content.is !== "paper") return false;
  const others = await listPlansOfPaper(visit.scope, row);
  return tablesLeft(tableChoice(row.content.reading, row.corrections, others)).length > 0;
}

/** A plan that nobody has named yet is called as its tables are, when they change. */
function retitled(
  title: string,
  reading: PlanReading,
  before: ReviewCorrections,
  after: ReviewCorrections,
): string {
  return title === suggestedTitle(reading, before) ? suggestedTitle(reading, after) : title;
}

/** The same page with the reason in words and all that was typed; 409 with both texts where somebody was quicker. */
export async function refuseImport(
  visit: Visit,
  refusal: Parameters<typeof sayRefusal>[0],
): Promise<Response> {
  const form = invalid(visit.typed, [{ field: "", message: sayRefusal(refusal) }]);
  if (refusal.reason !== "changed-meanwhile") return answerImport(visit, { form, status: 422 });
  const row = await importInAddress(visit);
  const conflict = await conflictOf(visit, row, await differencesOf(visit, row));
  return answerImport(visit, { form: { typed: visit.typed }, status: 409, conflict });
}

/** Who was quicker, and what stands there now beside what this person sent. */
export async function conflictOf(
  visit: Visit,
  row: ImportRow,
  differences: readonly Difference[],
): Promise<Child> {
  const [latest] = await listEventsOf(visit.scope, { kind: "import", id: row.id });
  const people = await listPeople(visit.scope);
  return (
    <ConflictNotice
      by={people.find(({ id }) => id === latest?.actorId)?.name ?? "Somebody"}
      when={latest ? `on ${sayDay(dayInScotland(latest.at))}` : "just now"}
      differences={differences}
    />
  );
}

async function differencesOf(visit: Visit, row: ImportRow): Promise<Difference[]> {
  const now = typedOf(row);
  const labels = { title: "Name of the plan", dated: "The paper’s own day" } as const;
  const fields = (["title", "dated"] as const).map((field) => ({
    label: labels[field],
    theirs: now[field],
    yours: String(visit.typed[field] ?? now[field]).trim(),
  }));
  if (row.content.is !== "paper") return fields.filter(({ theirs, yours }) => theirs !== yours);
  const review = reviewOf(row.content.reading, row.corrections, await listParties(visit.scope));
  return [...fields, ...answersOf(visit, review)].filter(({ theirs, yours }) => theirs !== yours);
}

function answersOf(visit: Visit, { questions }: Review) {
  return questions.flatMap((asked) => {
    if (asked.is !== "reading") return [];
    const sent = visit.typed[answerField(asked.question.id)];
    if (typeof sent !== "string") return [];
    const label = `${sayQuestion(asked)}: “${asked.cells[0]?.text ?? ""}”`;
    return [{ label, theirs: sayOption(asked, asked.chosen).label, yours: sayOption(asked, sent).label }];
  });
}
