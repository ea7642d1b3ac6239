import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { ListedImport } from "./import.store.ts";
import { sayImportStanding } from "./import-list.props.ts";

interface ImportListPageProps {
  visit: Visit;
  imports: readonly ListedImport[];
  nameOf: (personId: string) => string;
  notice: string | undefined;
}

/** The papers that were brought in: being checked, and made plans. */
export function ImportListPage({ visit, imports, nameOf, notice }: ImportListPageProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title="Papers brought in" notice={notice}>
      <Breadcrumbs above={[{ label: "Plans", href: planPaths.plans(slug) }]} here="Papers brought in" />
      <PageHead
        title="Papers brought in"
        intro="Each paper is kept as it came, with all that was put right."
        actions={
          imports.length > 0 ? (
            <ButtonLink href={planPaths.newImport(slug)}>Bring in a paper</ButtonLink>
          ) : undefined
        }
      />
      {imports.length === 0 ? (
        <Empty
          heading="No paper was brought in yet"
          actions={<ButtonLink href={planPaths.newImport(slug)}>Bring in a paper</ButtonLink>}
        >
          <p>Start from a Word or Excel file, or from a table copied from anywhere.</p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Papers, the latest first"
            hideCaption
            rows={imports}
            columns={[
              {
                heading: "Paper",
                cell: ({ number, name, purpose }) => (
                  <a
                    href={
                      purpose === "new-plan"
                        ? planPaths.import(slug, number)
                        : planPaths.differences(slug, number)
                    }
                  >
                    {name}
                  </a>
                ),
                long: true,
              },
              { heading: "Plan", cell: ({ title }) => title, long: true },
              {
                heading: "Brought in",
                cell: ({ broughtBy, broughtAt }) =>
                  `${sayDay(dayInScotland(broughtAt), "short")}, ${nameOf(broughtBy)}`,
              },
              { heading: "How it stands", cell: (row) => <Standing slug={slug} row={row} /> },
            ]}
          />
          <TableDownloads table={planPaths.imports(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}

function Standing({ slug, row }: { slug: string; row: ListedImport }) {
  const said = sayImportStanding(row);
  if (row.state !== "created" || row.plan === null) return <>{said}</>;
  return <a href={planPaths.plan(slug, row.plan)}>{said}</a>;
}
