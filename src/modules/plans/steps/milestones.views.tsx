import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Icon } from "../../../ui/components/icon/icon.tsx";
import { Late } from "../../../ui/components/late/late.tsx";
import { Marks } from "../../../ui/components/marks/marks.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { type Milestone, milestonesOf } from "./milestones.props.ts";
import { sayStepsDone } from "./step.words.ts";

/** Every step of a plan, the next first: what is done, what is late, what comes. */
export function MilestonesPage({ visit, sheet }: { visit: Visit; sheet: PlanSheet }) {
  const { slug } = visit.tenant;
  const { plan } = sheet;
  const milestones = milestonesOf(sheet, visit.scope.asOn);
  const late = milestones.filter(({ daysLate }) => daysLate > 0).length;
  return (
    <PlanPartPage
      visit={visit}
      sheet={sheet}
      here="milestones"
      way="Milestones"
      intro={
        milestones.length > 0
          ? `${sayStepsDone(milestones.map(({ step }) => step))}${late > 0 ? `, ${late} late` : ""}`
          : undefined
      }
    >
      {milestones.length === 0 ? (
        <Empty heading="No action of this plan has steps yet">
          <p>
            Steps are set out on the page of an action: what is done first, what then, and by when. All of
            them are listed here.
          </p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Steps and milestones"
            columns={[
              { heading: "Step", cell: ({ step }: Milestone) => step.text },
              {
                heading: "Action",
                cell: ({ action }) => (
                  <a href={planPaths.action(slug, action.number)}>
                    {action.label} {action.text}
                  </a>
                ),
              },
              {
                heading: "By when",
                cell: ({ step }) =>
                  step.target ? <DateSaid text={step.target.text} reading={step.target} /> : "No date",
              },
              { heading: "How it stands", cell: (milestone) => <Standing milestone={milestone} /> },
            ]}
            rows={milestones}
            rowClass={({ daysLate }) => (daysLate > 0 ? "is-late" : undefined)}
          />
          <TableDownloads table={planPaths.milestones(slug, plan.number)} />
        </>
      )}
    </PlanPartPage>
  );
}

function Standing({ milestone: { step, daysLate } }: { milestone: Milestone }) {
  if (daysLate > 0) return <Late days={daysLate} />;
  return (
    <Marks>
      <span>
        <Icon name={step.doneOn ? "finished" : "none"} />{" "}
        {step.doneOn ? `Done on ${sayDay(step.doneOn, "short")}` : "To do"}
      </span>
    </Marks>
  );
}
