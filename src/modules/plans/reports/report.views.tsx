import type { Visit } from "../../../platform/web/visit.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { FilterForm, FilterSelect, FilterWords } from "../../../ui/components/filter-form/filter-form.tsx";
import type { DayToChoose } from "../changes/change-asked.store.ts";
import { PeriodRemarks } from "../changes/period-remarks.views.tsx";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { WrittenReport } from "./compose-report.ts";
import type { FoundReport } from "./progress-report.store.ts";
import type { ReportRow, ReportSection } from "./report.words.ts";
import type { AskedReport } from "./report-asked.ts";
import { ReportGrid } from "./report-grid.views.tsx";

interface ReportPageProps {
  visit: Visit;
  sheet: PlanSheet;
  asked: AskedReport;
  days: readonly DayToChoose[];
  /** Null where it is asked for everybody and nothing is published. */
  found: FoundReport | null;
}

/** The progress report of a plan: chosen by period and audience, read here, taken out as Word, PDF and Excel. */
export function ReportPage({ visit, sheet, asked, days, found }: ReportPageProps) {
  const { slug } = visit.tenant;
  const { number } = sheet.plan;
  return (
    <PlanPartPage visit={visit} sheet={sheet} here="report" way="Progress report" printGrid>
      <ReportFilter at={planPaths.report(slug, number)} asked={asked} days={days} />
      {found ? (
        <Report visit={visit} plan={number} found={found} />
      ) : (
        <Empty
          heading="This plan is not published"
          actions={
            <ButtonLink href={planPaths.report(slug, number)}>Make the report for partners</ButtonLink>
          }
        >
          <p>A report for everybody is made of what is published, and of what was said to everyone.</p>
        </Empty>
      )}
    </PlanPartPage>
  );
}

function Report({ visit, plan, found }: { visit: Visit; plan: number; found: FoundReport }) {
  const { written, made, unread, remarks } = found;
  const at = planPaths.report(visit.tenant.slug, plan);
  return (
    <>
      <PeriodRemarks unread={unread} remarks={remarks} />
      <p class="cm-out">
        Take this report: <a href={`${at}.docx${visit.search}`}>Word</a> ·{" "}
        <a href={`${at}.pdf${visit.search}`}>PDF</a> · <a href={`${at}.xlsx${visit.search}`}>Excel</a>
      </p>
      <ReportBody slug={visit.tenant.slug} written={written} made={made} />
    </>
  );
}

interface ReportBodyProps {
  slug: string;
  written: WrittenReport;
  made: string;
}

/** The report itself: what its files hold as well. */
export function ReportBody({ slug, written, made }: ReportBodyProps) {
  return (
    <>
      <h2>{written.title}</h2>
      {written.opening.map((line) => (
        <p class="cm-measure cm-small">{line}</p>
      ))}
      <p class="cm-measure cm-small cm-quiet">{made}. It changes with the plan until it is taken out.</p>
      <p class="cm-measure">
        <strong>{written.sentence}</strong>
      </p>
      {written.sections.map((section) => (
        <Section slug={slug} section={section} />
      ))}
      <h2>{written.gridHeading}</h2>
      {written.grid.length === 0 ? <p>This plan has no actions yet.</p> : <ReportGrid rows={written.grid} />}
    </>
  );
}

/** On paper, of a column in which people tell something, in the widths that the parts of a report have. */
const WIDTH_OF_SENTENCES = 34;

function Section({ slug, section }: { slug: string; section: ReportSection }) {
  const { key, heading, sentence, columns, widths, rows } = section;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <section aria-labelledby={`part-${key}`}>
      <h2 id={`part-${key}`}>{heading}</h2>
      <p class="cm-measure">{sentence}</p>
      {rows.length === 0 ? null : (
        <DataTable
          caption={heading}
          hideCaption
          plain={key === "figures"}
          narrow={key === "figures"}
          columns={columns.map((column, index) => ({
            heading: column,
            numeric: key === "figures" && index > 0,
            long: key !== "figures",
            share: ((widths[index] ?? 0) * 100) / whole,
            telling: index > 0 && (widths[index] ?? 0) >= WIDTH_OF_SENTENCES,
            cell: (row: ReportRow) => <Words slug={slug} row={row} index={index} />,
          }))}
          rows={rows}
        />
      )}
    </section>
  );
}

function Words({ slug, row, index }: { slug: string; row: ReportRow; index: number }) {
  const words = row.cells[index] ?? "";
  return index === 0 && row.action !== null ? (
    <a href={planPaths.action(slug, row.action)}>{words}</a>
  ) : (
    <span class="cm-lines">{words}</span>
  );
}

function ReportFilter({ at, asked, days }: { at: string; asked: AskedReport; days: readonly DayToChoose[] }) {
  return (
    <FilterForm action={at}>
      <FilterSelect
        label="Period"
        name="since"
        value={asked.since}
        options={[{ value: "", label: "Since the last meeting" }, ...days]}
      />
      <FilterWords label="Or from (a day)" name="from" value={asked.from} />
      <FilterWords label="Up to (today)" name="to" value={asked.to} />
      <FilterSelect
        label="For whom"
        name="for"
        value={asked.audience}
        options={[
          { value: "partners", label: "Partners and boards" },
          { value: "public", label: "Everybody" },
        ]}
      />
    </FilterForm>
  );
}
