import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { TimelineKey } from "../../../ui/components/timeline/timeline-key.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { sayTitle } from "../plans/plan.words.ts";
import type { PlanFilter } from "../plans/plan-filter.props.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { keyOf, SheetTimeline, TimelineSentence } from "./timeline.views.tsx";

interface TimelinesPageProps {
  visit: Visit;
  whole: readonly PlanSheet[];
  /** What the filter leaves of them: plans with no such action are left out. */
  shown: readonly PlanSheet[];
  filter: PlanFilter;
}

/** Every plan of the partnership on one scale of time. */
export function TimelinesPage({ visit, whole, shown, filter }: TimelinesPageProps) {
  const { scope, tenant } = visit;
  const { slug, yearStart } = tenant;
  const at = planPaths.timelines(slug);
  const title = "All plans in one timeline";
  return (
    <DeskPage visit={visit} title={title} width="wide" printGrid>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
        ]}
        here={title}
      />
      <PageHead title={title} intro={`As of ${sayDay(scope.asOn, "short")}`} />
      {shown.length === 0 ? (
        <Empty heading={whole.length === 0 ? "No plan has an action yet" : "No action is like that"}>
          <p>
            <a href={whole.length === 0 ? planPaths.plans(slug) : at}>
              {whole.length === 0 ? "Go to the plans" : "Show all of them"}
            </a>
          </p>
        </Empty>
      ) : (
        <>
          <TimelineSentence sheets={shown} day={scope.asOn} />
          <TimelineKey items={keyOf(whole, filter, at, scope.asOn)} />
          {shown.map((sheet) => (
            <section>
              <h2>
                <a href={planPaths.timeline(slug, sheet.plan.number)}>{sayTitle(sheet.plan)}</a>
              </h2>
              <SheetTimeline
                sheet={sheet}
                sheets={shown}
                slug={slug}
                day={scope.asOn}
                yearStart={yearStart}
              />
            </section>
          ))}
          <TableDownloads table={at} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}
