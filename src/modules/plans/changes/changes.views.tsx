import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { FilterForm, FilterSelect, FilterWords } from "../../../ui/components/filter-form/filter-form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { Told } from "../../../ui/components/told/told.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { CHANGE_FILTERS, sayChanges, sayPeriod, sayTold } from "./change.words.ts";
import type { FoundChanges } from "./change-asked.store.ts";
import { FlowTable } from "./flow-table.views.tsx";
import { PeriodRemarks } from "./period-remarks.views.tsx";
import type { ListedChange } from "./pick-changes.ts";

interface ChangesProps {
  visit: Visit;
  found: FoundChanges;
}

const WAY = "What changed";

/** What changed in one plan, among its other pages. */
export function PlanChangesPage({ visit, found, sheet }: ChangesProps & { sheet: PlanSheet }) {
  const at = planPaths.planChanges(visit.tenant.slug, sheet.plan.number);
  return (
    <PlanPartPage visit={visit} sheet={sheet} here="changes" way={WAY}>
      <Changes visit={visit} found={found} at={at} ofAll={false} />
    </PlanPartPage>
  );
}

/** What changed in every plan, or in those of a group, or of whoever leads. */
export function AllChangesPage({ visit, found }: ChangesProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title={WAY} width="wide">
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
        ]}
        here={WAY}
      />
      <PageHead
        title={WAY}
        intro="Between any two days: in all plans, in those that a group watches, or for whoever leads."
      />
      <Changes visit={visit} found={found} at={planPaths.allChanges(slug)} ofAll />
    </DeskPage>
  );
}

function Changes({ visit, found, at, ofAll }: ChangesProps & { at: string; ofAll: boolean }) {
  const { list, period, unread, remarks } = found;
  const { slug } = visit.tenant;
  return (
    <>
      <ChangesFilter found={found} at={at} ofAll={ofAll} />
      <PeriodRemarks unread={unread} remarks={remarks} />
      <h2>{sayPeriod(period)}</h2>
      <p class="cm-measure">
        <strong>{sayChanges(list.all, list.shown)}</strong>
      </p>
      {list.all.length === 0 ? null : (
        <>
          <FlowTable figures={list.figures} period={period} />
          <TableDownloads table={`${at}-figures`} search={visit.search} label="Take these figures" />
        </>
      )}
      {list.shown.length === 0 ? (
        <Empty
          heading="Nothing changed that you asked for"
          actions={<ButtonLink href={at}>Show the usual period</ButtonLink>}
        >
          <p>Choose an earlier day, or ask for every kind of change.</p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Actions that changed"
            columns={[
              {
                heading: "Action",
                cell: (change: ListedChange) => (
                  <>
                    <a href={planPaths.action(slug, change.number)}>
                      {change.label} {change.text}
                    </a>
                    {ofAll ? <div class="cm-small cm-quiet">{change.planTitle}</div> : null}
                  </>
                ),
              },
              {
                heading: "Led by",
                cell: ({ leads }) => (leads.length > 0 ? leads.join(", ") : "Nobody yet"),
              },
              {
                heading: "What changed",
                telling: true,
                cell: (change) => <Told changes={toldChanges(change, found.names)} />,
              },
            ]}
            rows={list.shown}
          />
          <TableDownloads table={at} search={visit.search} label="Take what changed" />
        </>
      )}
    </>
  );
}

/** What is told of one action, as it is drawn. */
function toldChanges(change: ListedChange, names: FoundChanges["names"]) {
  return change.told.map((told) => {
    const { on, ...said } = sayTold(told, names);
    return { ...said, on: on ? sayDay(on, "short") : undefined };
  });
}

function ChangesFilter({ found, at, ofAll }: { found: FoundChanges; at: string; ofAll: boolean }) {
  const { asked, days, parties, people, groups, plans } = found;
  const any = (label: string) => ({ value: "", label });
  return (
    <FilterForm action={at}>
      <FilterSelect
        label="Since"
        name="since"
        value={asked.since}
        options={[any("The last meeting"), ...days]}
      />
      <FilterWords label="Or from (a day)" name="from" value={asked.from} />
      <FilterWords label="Up to (today)" name="to" value={asked.to} />
      {ofAll ? (
        <>
          <FilterSelect
            label="Plan"
            name="plan"
            value={asked.plan}
            options={[
              any("Every plan"),
              ...plans.map(({ number, title }) => ({ value: String(number), label: title })),
            ]}
          />
          <FilterSelect
            label="Plans of a group"
            name="group"
            value={asked.group}
            options={[any("Any group"), ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
          />
        </>
      ) : null}
      <FilterSelect
        label="Who leads"
        name="lead"
        value={asked.lead}
        options={[
          any("Anyone"),
          ...parties.map(({ id, name }) => ({ value: id, label: name })),
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FilterSelect
        label="What kind"
        name="kind"
        value={asked.kind}
        options={[
          any("Anything"),
          ...Object.entries(CHANGE_FILTERS).map(([value, { label }]) => ({ value, label })),
        ]}
      />
    </FilterForm>
  );
}
