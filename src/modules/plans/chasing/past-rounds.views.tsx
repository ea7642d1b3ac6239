import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { planPaths } from "../paths.ts";
import { sayRound } from "./chasing.words.ts";
import type { PastRound } from "./past-round.store.ts";

interface PastRoundsProps {
  visit: Visit;
  number: number;
  rounds: readonly PastRound[];
  mayChange: boolean;
}

/** How the rounds of a plan went, the latest first: who answered, and how much of it in time. */
export function PastRounds({ visit, number, rounds, mayChange }: PastRoundsProps) {
  const { slug } = visit.tenant;
  if (rounds.length === 0) return null;
  return (
    <>
      <h2>Rounds</h2>
      <DataTable
        caption="Rounds of updates, the latest first"
        hideCaption
        columns={[
          {
            heading: "Round",
            cell: ({ round }: PastRound) =>
              mayChange ? (
                <a href={planPaths.round(slug, number, round.dueOn)}>
                  {sayRound(round)} <span class="cm-vh">due on {sayDay(round.dueOn)}</span>
                </a>
              ) : (
                sayRound(round)
              ),
          },
          { heading: "Due", cell: ({ round }) => sayDay(round.dueOn, "short") },
          {
            heading: "People who answered",
            cell: ({ standing }) => `${standing.answered} of ${standing.all}`,
          },
          {
            heading: "Answers on time",
            cell: ({ round, answers }) =>
              answers.all === 0 || (round.closedAt === null && round.dueOn >= visit.scope.asOn)
                ? `${answers.onTime} so far`
                : `${answers.onTime} of ${answers.all} (${Math.round((100 * answers.onTime) / answers.all)} %)`,
          },
          { heading: "Later", cell: ({ answers }) => String(answers.late) },
          { heading: "Not answered", cell: ({ answers }) => String(answers.unanswered) },
        ]}
        rows={rounds}
      />
      <TableDownloads table={planPaths.rounds(slug, number)} />
    </>
  );
}
