import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { MovedDates } from "../date-moves/move-figure.views.tsx";
import { planPaths } from "../paths.ts";
import { PlanFrame } from "../plans/plan-frame.views.tsx";
import type { PlanView } from "../plans/plan-view.store.ts";
import { shortChange, withUnit } from "./measure.words.ts";
import type { NumberMeasure } from "./measure-facts.props.ts";
import { OnTimeSection } from "./on-time.views.tsx";

interface PlanMeasuresPageProps {
  visit: Visit;
  view: PlanView;
  numbers: readonly NumberMeasure[];
  /** The moves that came to be. */
  moved: Parameters<typeof MovedDates>[0]["moves"];
}

/** What a plan is measured by: what was done on time, and how its numbers went. */
export function PlanMeasuresPage({ visit, view, numbers, moved }: PlanMeasuresPageProps) {
  const { slug, yearStart } = visit.tenant;
  const { whole } = view;
  const at = planPaths.measures(slug, whole.plan.number);
  const all = whole.improvements.flatMap(({ measures, actions }) => [
    ...measures,
    ...actions.flatMap((action) => action.measures),
  ]);
  const others = all.filter(({ kind }) => kind === "document");
  return (
    <PlanFrame visit={visit} view={view} here="measures" at={at} way="measures" bare>
      <OnTimeSection
        actions={whole.improvements.flatMap(({ actions }) => actions)}
        day={visit.scope.asOn}
        yearStart={yearStart}
        level={2}
      />
      <TableDownloads table={`${at}/on-time`} label="Take the share on time" />
      <MovedDates moves={moved} href={planPaths.planMoves(slug, whole.plan.number)} />
      <h2>Numbers</h2>
      {numbers.length === 0 ? (
        <p>
          No measure of this plan is a number yet. Open a measure from the page of its action to say that it
          is one, where it stood and what it is to become.
        </p>
      ) : (
        <>
          <DataTable
            caption="Measures that are numbers"
            hideCaption
            columns={[
              {
                heading: "Measure",
                cell: ({ measure, of }) => (
                  <>
                    <a href={planPaths.measure(slug, measure.id)}>{measure.text}</a>
                    <span class="cm-date__read">{of}</span>
                  </>
                ),
              },
              {
                heading: "At the start",
                numeric: true,
                cell: ({ measure }) =>
                  measure.baseline ? withUnit(measure.baseline, measure.unit) : "Not said",
              },
              {
                heading: "Now",
                numeric: true,
                cell: ({ measure, series }) =>
                  series.latest ? (
                    <>
                      {withUnit(series.latest.words, measure.unit)}
                      <span class="cm-date__read">{sayDay(series.latest.on, "short")}</span>
                    </>
                  ) : (
                    "Not read yet"
                  ),
              },
              { heading: "Change", numeric: true, cell: ({ series }) => shortChange(series.change) ?? "" },
              {
                heading: "Aim",
                numeric: true,
                cell: ({ measure }) => (measure.aim ? withUnit(measure.aim, measure.unit) : "Not said"),
              },
            ]}
            rows={numbers}
          />
          <TableDownloads table={at} label="Take the numbers" />
        </>
      )}
      {others.length > 0 ? (
        <p class="cm-measure">
          {sayMany(others.length, "more measure")} {others.length === 1 ? "is" : "are"} shown by documents.
          They stand in the grid, beside their actions.
        </p>
      ) : null}
    </PlanFrame>
  );
}
