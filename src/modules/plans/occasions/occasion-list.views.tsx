import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink, PlainButton } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { changesActions } from "../policy.ts";
import type { HungAction } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";

interface OccasionListPageProps {
  visit: Visit;
  occasions: readonly OccasionRow[];
  counts: ReadonlyMap<string, number>;
  /** Actions whose date speaks of something that will happen and hangs on nothing yet. */
  loose: readonly HungAction[];
  notice?: Child;
}

/** Everything that dates hang on, and the dates that could hang on something and do not yet. */
export function OccasionListPage({ visit, occasions, counts, loose, notice }: OccasionListPageProps) {
  const { slug } = visit.tenant;
  const may = allowed(changesActions, visit.scope, null);
  const add = may ? <ButtonLink href={planPaths.newOccasion(slug)}>Add an occasion</ButtonLink> : null;
  return (
    <DeskPage visit={visit} title="Occasions" notice={notice}>
      <Breadcrumbs above={[{ label: "Plans", href: planPaths.plans(slug) }]} here="Occasions" />
      <PageHead
        title="Occasions"
        intro="What dates hang on: “the next Board meeting”, “when the funder decides”. Once an occasion has a date, everything that hangs on it has one."
        actions={occasions.length > 0 ? add : null}
      />
      {occasions.length === 0 ? (
        <Empty heading="No occasion is named yet" actions={add}>
          <p>
            An action whose date waits for something can hang on an occasion, from the action’s own page too.
          </p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Occasions"
            hideCaption
            columns={[
              {
                heading: "Occasion",
                cell: (row: OccasionRow) => <a href={planPaths.occasion(slug, row.number)}>{row.name}</a>,
              },
              {
                heading: "When",
                cell: ({ target }) =>
                  target ? <DateSaid text={target.text} reading={target} /> : "No date yet",
              },
              { heading: "Actions that hang on it", numeric: true, cell: ({ id }) => counts.get(id) ?? 0 },
            ]}
            rows={occasions}
          />
          <TableDownloads table={planPaths.occasions(slug)} />
        </>
      )}
      {loose.length > 0 && may ? (
        <>
          <h2>Dates that wait for something, and hang on nothing yet</h2>
          <Rows>
            {loose.map(({ action, plan }) => (
              <Row
                title={action.text}
                href={planPaths.action(slug, action.number)}
                under={
                  <>
                    {plan.title} · “{action.target?.text}”
                  </>
                }
                marks={
                  <Form action={planPaths.actionOccasion(slug, action.number)} guard={false}>
                    <Hidden name="version" value={action.version} />
                    <Hidden name="name" value={action.target?.anchor ?? action.target?.text ?? ""} />
                    <PlainButton>Hang it on “{action.target?.anchor ?? action.target?.text}”</PlainButton>
                  </Form>
                }
              />
            ))}
          </Rows>
        </>
      ) : null}
    </DeskPage>
  );
}
