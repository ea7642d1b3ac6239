import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { DateMoveRow } from "./date-move.table.ts";
import { daysMoved, settledBy, weeks } from "./date-move.ts";
import { moveStates } from "./date-move.words.ts";

/** A move or a request, with the action it is of. */
export interface MoveOfAction {
  readonly move: DateMoveRow;
  readonly action: {
    readonly number: number;
    readonly label: string;
    readonly text: string;
    readonly target: PlanSheet["improvements"][number]["actions"][number]["target"];
  };
}

/** The moves and requests of a plan with their actions, the latest first. */
export function movesOf(sheet: PlanSheet, moves: readonly DateMoveRow[]): MoveOfAction[] {
  const actions = new Map(sheet.improvements.flatMap((one) => one.actions.map((each) => [each.id, each])));
  return moves.flatMap((move) => {
    const action = actions.get(move.actionId);
    return action ? [{ move, action }] : [];
  });
}

/** Each moved date and each request of a plan, as a table to take away. */
export function movesTable(
  sheet: PlanSheet,
  moves: readonly DateMoveRow[],
  names: ReadonlyMap<string, string>,
): WrittenTable {
  const name = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return {
    title: `${sheet.plan.title}: moved dates`,
    sheet: "Moved dates",
    columns: [
      { heading: "Number", width: 8 },
      { heading: "Action", width: 50 },
      { heading: "From, in the plan’s words", width: 30 },
      { heading: "From: last day", width: 12 },
      { heading: "To, in words", width: 30 },
      { heading: "To: last day", width: 12 },
      { heading: "Weeks (earlier is less than 0)", width: 14 },
      { heading: "What became of it", width: 20 },
      { heading: "Asked on", width: 12 },
      { heading: "Asked by", width: 20 },
      { heading: "Reason", width: 50 },
      { heading: "Decided on", width: 12 },
      { heading: "Decided by", width: 20 },
      { heading: "Group", width: 24 },
      { heading: "Minute", width: 12 },
      { heading: "Answer", width: 50 },
    ],
    rows: movesOf(sheet, moves).map(({ move, action }) => {
      const days = daysMoved(move);
      const settled = settledBy(move);
      return [
        action.label,
        action.text,
        move.was ? move.was.text || sayReading(move.was) : null,
        move.was?.end ? { day: move.was.end } : null,
        move.target.text || sayReading(move.target),
        move.target.end ? { day: move.target.end } : null,
        days === null ? null : weeks(days),
        moveStates[move.state],
        move.askedBy ? { day: dayInScotland(move.askedAt) } : null,
        name(move.askedBy),
        move.reason || null,
        settled.on && { day: settled.on },
        name(move.decidedBy),
        name(move.groupId),
        move.minuteReference,
        move.answer || null,
      ];
    }),
  };
}
