import { invalid, type Problem } from "../../../kernel/invalid.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { personIdOf } from "../../../platform/scope/scope.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { allTypedIn, blankForm, type FormState, typedIn } from "../../../ui/form-state.ts";
import { listGroups } from "../../governance/index.ts";
import { listPeople } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet, type PlanSheet } from "../plans/plan-sheet.store.ts";
import { decidesMoves } from "../policy.ts";
import { listMoves } from "./date-move.store.ts";
import { MOVE_NOTICES, sayMoveRefusal } from "./date-move.words.ts";
import { decideMove } from "./decide-move.ts";
import { answerForm } from "./move.form.ts";
import { gatherAsked } from "./move-desk.store.ts";
import { movesOf, movesTable } from "./moves-table.props.ts";
import { PlanMovesPage } from "./plan-moves.views.tsx";

export function openPlanMoveDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/moves";
  tableDoors(doors, path, "plans:plan:read", async (visit) => {
    const { sheet, moves, names } = await readMoves(visit);
    return movesTable(sheet, moves, names);
  });
  doors.get(path, "plans:plan:read", (visit) => answerMoves(visit));
  doors.post(`${path}/answers`, "plans:move:decide", postAnswers);
}

async function readMoves(visit: Visit) {
  const { scope } = visit;
  const sheet = await getPlanSheet(scope, await planInAddress(visit));
  const moves = await listMoves(
    scope,
    actionsOf(sheet).map(({ id }) => id),
  );
  const named = [...(await listPeople(scope)), ...(await listGroups(scope))];
  return { sheet, moves, names: new Map(named.map(({ id, name }) => [id, name])) };
}

function actionsOf({ improvements }: PlanSheet) {
  return improvements.flatMap(({ actions }) => actions);
}

async function answerMoves(visit: Visit, form: FormState = blankForm, status = 200): Promise<Response> {
  const { scope } = visit;
  const { sheet, moves, names } = await readMoves(visit);
  const open = moves.filter(({ state }) => state === "open").toReversed();
  return page(
    <PlanMovesPage
      visit={visit}
      sheet={sheet}
      moves={moves}
      names={names}
      asked={await gatherAsked(scope, sheet.plan, open)}
      form={form}
      mayDecide={allowed(decidesMoves, scope, null)}
      me={personIdOf(scope.actor)}
      notice={noticeSaid(visit, MOVE_NOTICES)}
    />,
    status,
  );
}

/** Answers several requests at once: all of them, or, where one cannot be, none. */
async function postAnswers(visit: Visit): Promise<Response> {
  const { sheet, moves } = await readMoves(visit);
  const numbers = new Map(movesOf(sheet, moves).map(({ move, action }) => [move.id, action.number]));
  const problems: Problem[] = [];
  const chosen = allTypedIn({ typed: visit.typed }, "move").flatMap((id) => {
    const number = numbers.get(id);
    const verdict = typedIn({ typed: visit.typed }, `verdict-${id}`);
    if (number === undefined || verdict === "") return [];
    const { metOn, minute } = visit.typed;
    const typed = {
      verdict,
      words: visit.typed[`words-${id}`],
      shown: visit.typed[`shown-${id}`],
      metOn,
      minute,
    };
    const form = parseForm(answerForm, typed);
    if (form.ok) return [{ id, number, answer: form.value }];
    problems.push(...form.problems.map(({ field, message }) => ({ field: fieldOf(field, id), message })));
    return [];
  });
  if (problems.length === 0 && chosen.length === 0)
    problems.push({
      field: `verdict-${allTypedIn({ typed: visit.typed }, "move")[0] ?? ""}`,
      message: "Agree to one of them at least, or refuse it",
    });
  if (problems.length > 0) return answerMoves(visit, invalid(visit.typed, problems), 422);
  const result = await inTransaction(visit.scope, async (scope): Promise<Result<null, Problem & Late>> => {
    for (const { id, number, answer } of chosen) {
      const one = await decideMove(scope, number, id, answer);
      if (one.ok) continue;
      const { reason } = one.refusal;
      return refused({
        field: reason === "no-meeting" ? "metOn" : `words-${id}`,
        message: sayMoveRefusal(one.refusal),
        isLate: reason === "changed-meanwhile" || reason === "answered-already",
      });
    }
    return done(null);
  });
  if (result.ok) return seeOther(planPaths.planMoves(visit.tenant.slug, sheet.plan.number), "answered");
  const { isLate, ...problem } = result.refusal;
  return answerMoves(visit, invalid(visit.typed, [problem]), isLate ? 409 : 422);
}

interface Late {
  readonly isLate: boolean;
}

/** The meeting is asked once for all; everything else stands at its own request. */
function fieldOf(field: string, id: string): string {
  return field === "metOn" || field === "minute" ? field : `${field}-${id}`;
}
