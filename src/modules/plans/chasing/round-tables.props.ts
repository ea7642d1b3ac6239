import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { sayTitle } from "../plans/plan.words.ts";
import { sayAskReason, sayAskState, sayMail, sayRound, sayStage, standingWords } from "./chasing.words.ts";
import type { RoundDesk } from "./gather-round.ts";
import type { PastRound } from "./past-round.store.ts";

/** Each person of a round, with what they answered. */
export function roundPeopleTable({ plan, round, people }: RoundDesk): WrittenTable {
  return {
    title: `${sayRound(round)}, ${sayTitle(plan)}: people`,
    sheet: "People",
    columns: [
      { heading: "Person", width: 28 },
      { heading: "Body", width: 32 },
      { heading: "Standing", width: 16 },
      { heading: "Asked", width: 8 },
      { heading: "Answered", width: 10 },
      { heading: "Last answer", width: 14 },
      { heading: "How far asked", width: 28 },
      { heading: "Mail", width: 34 },
    ],
    rows: people.map((person) => [
      person.name,
      person.body,
      standingWords[person.standing],
      person.asked,
      person.answered,
      person.answeredOn ? { day: person.answeredOn } : null,
      person.stage ? sayStage(person.stage) : null,
      sayMail(person.mail, person.mailedOn),
    ]),
  };
}

/** Each action of a round, with whom was asked about it. */
export function roundActionsTable({ plan, round, asks, nobody }: RoundDesk): WrittenTable {
  const isOver = round.closedAt !== null;
  return {
    title: `${sayRound(round)}, ${sayTitle(plan)}: actions`,
    sheet: "Actions",
    columns: [
      { heading: "Action", width: 60 },
      { heading: "Asked", width: 28 },
      { heading: "Answers for the action", width: 22 },
      { heading: "Standing", width: 20 },
      { heading: "Asked on", width: 14 },
      { heading: "Ended on", width: 14 },
      { heading: "Reason", width: 50 },
    ],
    rows: [
      ...asks.map((ask) => [
        `${ask.label} ${ask.action.text}`,
        ask.name,
        ask.answersForAction === "first" ? "Yes" : "Stands beside",
        sayAskState(ask, isOver),
        { day: dayInScotland(ask.askedAt) },
        ask.endedOn ? { day: ask.endedOn } : null,
        sayAskReason(ask.reason),
      ]),
      ...nobody.map(({ action, label, lead }) => [
        `${label} ${action.text}`,
        null,
        null,
        `Nobody to ask${lead ? ` (${lead})` : ""}`,
        null,
        null,
        null,
      ]),
    ],
  };
}

/** The rounds of a plan, with how many answers came in time. */
export function roundsTable(plan: PlanRow, rounds: readonly PastRound[]): WrittenTable {
  return {
    title: `Rounds of updates of ${sayTitle(plan)}`,
    sheet: "Rounds",
    columns: [
      { heading: "Round", width: 30 },
      { heading: "Due", width: 14 },
      { heading: "People asked", width: 14 },
      { heading: "People who answered", width: 20 },
      { heading: "Answers wanted", width: 16 },
      { heading: "On time", width: 10 },
      { heading: "Later", width: 10 },
      { heading: "Not answered", width: 14 },
    ],
    rows: rounds.map(({ round, standing, answers }) => [
      sayRound(round),
      { day: round.dueOn },
      standing.all,
      standing.answered,
      answers.all,
      answers.onTime,
      answers.late,
      answers.unanswered,
    ]),
  };
}
