import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { changeActionRow, getAction } from "../actions/action.store.ts";
import { planEvents } from "../events.ts";
import { keptFirst, movesWith } from "../occasions/occasion.ts";
import { getPlanById } from "../plans/plan.store.ts";
import { decidesMoves } from "../policy.ts";
import { changeOpenMove, getMove } from "./date-move.store.ts";
import type { DateMoveRow } from "./date-move.table.ts";
import { type AnsweringRefusal, dateShown, judgeAnswer } from "./date-move.ts";

/** What is answered to a request, and which date the action had in the eyes of whoever answers. */
export interface MoveAnswer {
  readonly verdict: "agree" | "refuse";
  /** To the asker; needed for a refusal. */
  readonly words: string;
  /** `dateShown` of the action's date as the page showed it. */
  readonly shown: string;
  /** Where a group decided: on which day it met, and where its minute says so. */
  readonly metOn: CalendarDate | null;
  readonly minute: string;
}

/** The group whose decision it is: the one it was left to, or the plan's own for its dates; null: whoever may decide. */
export function decidingGroup(
  move: Pick<DateMoveRow, "groupId">,
  plan: { readonly movesGroupId: string | null },
): string | null {
  return move.groupId ?? plan.movesGroupId;
}

/**
 * Agrees to move a date, or refuses it with words. Agreed: the action has the new date from now on, and its first one
 * stays beside it for ever. Where a group decides, its meeting is named, and whoever may decide writes down what it said.
 */
export function decideMove(
  scope: Scope,
  number: number,
  id: string,
  answer: MoveAnswer,
): Promise<Result<{ readonly verdict: MoveAnswer["verdict"] }, AnsweringRefusal>> {
  demand(decidesMoves, scope, null);
  return inTransaction(scope, async (scope) => {
    const action = await getAction(scope, number);
    const move = await getMove(scope, action.id, id);
    if (move.state !== "open") return refused({ reason: "answered-already", state: move.state });
    const plan = await getPlanById(scope, action.planId);
    const groupId = decidingGroup(move, plan);
    const group = groupId ? ((await listGroups(scope)).find((one) => one.id === groupId)?.name ?? "") : null;
    const me = actingPerson(scope);
    const wrong = judgeAnswer(answer, {
      isAsker: move.askedBy === me,
      group,
      hasMeeting: answer.metOn !== null && answer.minute !== "",
    });
    if (wrong) return refused(wrong);
    const agreed = answer.verdict === "agree";
    if (agreed) {
      if (!movesWith(action)) return refused({ reason: "over" });
      // The date that was weighed must be the one that is moved: whoever changed it meanwhile is heard first.
      if (dateShown(action.target) !== answer.shown) return refused({ reason: "changed-meanwhile" });
      const change = {
        target: move.target,
        firstTarget: keptFirst(action) ?? move.target,
        // A date of its own does not hang on an occasion any more.
        occasionId: null,
      };
      if (!(await changeActionRow(scope, action.id, action.version, change, "asked")))
        return refused({ reason: "changed-meanwhile" });
    }
    const kept = await changeOpenMove(scope, id, {
      state: agreed ? "agreed" : "refused",
      // From what it was moved in the end, so that the figure adds up.
      ...(agreed ? { was: action.target } : {}),
      groupId,
      groupMeetsOn: answer.metOn ?? move.groupMeetsOn,
      minuteReference: answer.minute || null,
      decidedBy: me,
      decidedAt: scope.at,
      answer: answer.words,
    });
    if (!kept) return refused({ reason: "changed-meanwhile" });
    await recordEvent(scope, {
      event: agreed ? planEvents.moveAgreed : planEvents.moveRefused,
      subject: { kind: "action", id: action.id },
      facts: {
        number,
        move: id,
        from: action.target?.end ?? null,
        to: agreed ? move.target.end : (action.target?.end ?? null),
      },
      words: {
        asked: move.target.text,
        ...(answer.words ? { answer: answer.words } : {}),
        ...(group ? { group, minute: answer.minute } : {}),
        ...(group && answer.metOn ? { metOn: sayDay(answer.metOn) } : {}),
      },
    });
    return done({ verdict: answer.verdict });
  });
}
