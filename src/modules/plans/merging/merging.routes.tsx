import { invalid, type Typed } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { listPeople } from "../../people/index.ts";
import { listParties } from "../actions/lead.store.ts";
import { planEvents } from "../events.ts";
import { reviewOf } from "../imports/review.ts";
import { planPaths } from "../paths.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { type ChoosingRefusal, chooseDifferences } from "./choose-differences.ts";
import { anchorOf } from "./decision.props.ts";
import { DifferencesPage } from "./differences.views.tsx";
import { openEditionDoors } from "./edition.routes.tsx";
import { type GatheredMerging, gatherMerging } from "./gather-merging.ts";
import { getHeldImport } from "./get-held-import.ts";
import { LeavingEditionPage } from "./leaving-edition.views.tsx";
import { type MergingRefusal, mergeEdition } from "./merge-edition.ts";
import { MergedPage } from "./merged.views.tsx";
import { answerForm, choicesForm, mergingForm } from "./merging.form.ts";
import { MERGING_NOTICES, REASON_OF_CANCELLING, sayMergingRefusal } from "./merging.words.ts";
import { type Decision, type Merging, withAccepted, withAnswer } from "./merging-choices.ts";

/** Whom a paper is for depends on what it was brought in for: `getHeldImport` asks (`worksOnPaper`). */
export function openMergingDoors(doors: Doors): void {
  openEditionDoors(doors);
  doors.get("/:partnership/desk/imports/:import/differences", "plans:plan:read", (visit) =>
    answerDifferences(visit, blankForm),
  );
  doors.post("/:partnership/desk/imports/:import/choices", "plans:plan:read", postChoices);
  doors.post("/:partnership/desk/imports/:import/answers", "plans:plan:read", postAnswer);
  doors.post("/:partnership/desk/imports/:import/merging", "plans:plan:read", postMerging);
  doors.get("/:partnership/desk/imports/:import/leaving", "plans:plan:read", showLeaving);
}

function importNumber(visit: Visit): number {
  const number = numberParam(visit, "import");
  if (number === null) throw new NotFound();
  return number;
}

async function answerDifferences(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const row = await getHeldImport(visit.scope, importNumber(visit));
  const notice = noticeSaid(visit, MERGING_NOTICES);
  if (row.state === "merged") return answerMerged(visit, row, notice);
  const held = await gatherMerging(visit.scope, row);
  return page(
    <DifferencesPage
      visit={visit}
      held={held}
      form={form}
      notice={notice}
      doubts={await countDoubts(visit, held)}
    />,
    status,
  );
}

/** The questions about the paper's cells that nobody has answered. */
async function countDoubts(visit: Visit, { row }: GatheredMerging): Promise<number> {
  if (row.content.is !== "paper") return 0;
  const review = reviewOf(row.content.reading, row.corrections, await listParties(visit.scope));
  return review.questions.filter(({ answered }) => !answered).length;
}

async function answerMerged(
  visit: Visit,
  row: GatheredMerging["row"],
  notice: string | undefined,
): Promise<Response> {
  const plan = await getPlanById(visit.scope, row.intoPlanId);
  const events = await listEventsOf(visit.scope, { kind: "import", id: row.id });
  const merged = events.find(({ event }) => event === planEvents.paperMerged);
  const people = await listPeople(visit.scope);
  const by = people.find(({ id }) => id === merged?.actorId)?.name ?? "somebody";
  return page(
    <MergedPage
      visit={visit}
      row={row}
      plan={plan}
      by={by}
      at={merged?.at ?? row.broughtAt}
      notice={notice}
    />,
  );
}

async function postChoices(visit: Visit): Promise<Response> {
  const number = importNumber(visit);
  const form = parseForm(choicesForm, visit.typed);
  if (!form.ok) return answerDifferences(visit, form, 422);
  const { version, about } = form.value;
  const result = await chooseDifferences(visit.scope, number, version, ({ decisions, merging }) =>
    about === "all-new"
      ? decisions
          .filter((each) => each.about.startsWith("new:"))
          .reduce((before, each) => withChoice(before, each, form.value, visit.typed), merging)
      : withChoice(
          merging,
          decisions.find((each) => each.about === about),
          form.value,
          visit.typed,
        ),
  );
  if (!result.ok) return refuse(visit, result.refusal);
  return seeOther(`${planPaths.differences(visit.tenant.slug, number)}#${anchorOf(about)}`, "chosen");
}

type ChoicesForm = ReturnType<typeof choicesForm.parse>;

/** What a form says of one decision: each offer has its own field, a new action has one for what becomes of it. */
function withChoice(
  before: Merging,
  decision: Decision | undefined,
  { next, as, status, audience }: ChoicesForm,
  typed: Typed,
): Merging {
  if (!decision) return before;
  if (decision.about.startsWith("new:"))
    return withAccepted(before, decision, new Set(as === "" ? [] : ["add"]), as === "" ? {} : { as });
  const names = decision.offers.filter(({ name }) => next === "all" || typed[`take:${name}`] === "paper");
  return withAccepted(before, decision, new Set(names.map(({ name }) => name)), {
    status: status || null,
    audience,
  });
}

async function postAnswer(visit: Visit): Promise<Response> {
  const number = importNumber(visit);
  const form = parseForm(answerForm, visit.typed);
  if (!form.ok) return answerDifferences(visit, form, 422);
  const { version, paper, plan } = form.value;
  const result = await chooseDifferences(visit.scope, number, version, (held) => {
    const isThere = held.paper.improvements.some(({ actions }) => actions.some(({ key }) => key === paper));
    const isOurs = held.live.sheet.improvements.some(({ actions }) => actions.some(({ id }) => id === plan));
    if (!isThere || (plan !== "" && plan !== "new" && !isOurs)) return held.merging;
    return withAnswer(held.merging, paper, plan === "" ? undefined : plan === "new" ? null : plan);
  });
  if (!result.ok) return refuse(visit, result.refusal);
  return seeOther(planPaths.differences(visit.tenant.slug, number), "answered");
}

async function postMerging(visit: Visit): Promise<Response> {
  const number = importNumber(visit);
  const form = parseForm(mergingForm, visit.typed);
  if (!form.ok) return answerDifferences(visit, form, 422);
  const { version, leftOut } = form.value;
  const result = await mergeEdition(visit.scope, number, {
    version,
    leftOut: leftOut.split(/\r?\n/u),
    reason: REASON_OF_CANCELLING,
  });
  if (!result.ok) return refuse(visit, result.refusal);
  return seeOther(planPaths.differences(visit.tenant.slug, number), "merged");
}

/** The same page as things are now, with the reason in words. */
function refuse(visit: Visit, refusal: ChoosingRefusal | MergingRefusal): Promise<Response> {
  const field = refusal.reason === "look-again" ? (refusal.about[0] ?? "") : "";
  const form = invalid(visit.typed, [{ field, message: sayMergingRefusal(refusal) }]);
  return answerDifferences(visit, form, refusal.reason === "not-open" ? 422 : 409);
}

async function showLeaving(visit: Visit): Promise<Response> {
  const row = await getHeldImport(visit.scope, importNumber(visit));
  if (row.state !== "open") return seeOther(planPaths.differences(visit.tenant.slug, row.number));
  return page(<LeavingEditionPage visit={visit} held={await gatherMerging(visit.scope, row)} />);
}
