import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink, PlainButton } from "../../../ui/components/button/button.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type Happening, History } from "../../../ui/components/history/history.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { changesActions } from "../policy.ts";
import { MovingTable } from "./moving-table.views.tsx";
import type { HungAction } from "./occasion.store.ts";
import type { OccasionRow } from "./occasion.table.ts";

interface OccasionPageProps {
  visit: Visit;
  occasion: OccasionRow;
  hung: readonly HungAction[];
  history: readonly Happening[];
  notice?: Child;
}

/** One occasion: when it is, what hangs on it, and what was said of it. */
export function OccasionPage({ visit, occasion, hung, history, notice }: OccasionPageProps) {
  const { slug } = visit.tenant;
  const { number, name, target, note } = occasion;
  const may = allowed(changesActions, visit.scope, null);
  return (
    <DeskPage visit={visit} title={name} notice={notice}>
      <Breadcrumbs above={[{ label: "Occasions", href: planPaths.occasions(slug) }]} here={name} />
      <PageHead
        title={name}
        actions={
          may ? (
            <>
              <ButtonLink href={planPaths.occasionDate(slug, number)}>
                {target ? "Change its date" : "Give it a date"}
              </ButtonLink>
              <ButtonLink href={planPaths.editOccasion(slug, number)} kind="secondary">
                Change its name
              </ButtonLink>
            </>
          ) : null
        }
      />
      {target ? (
        <p>
          <DateSaid text={target.text} reading={target} length="long" />
        </p>
      ) : (
        <p>Nobody knows yet when it is. What hangs on it is not late until it has a date.</p>
      )}
      {note ? <p class="cm-lines">{note}</p> : null}
      {hung.length > 0 ? (
        <>
          <MovingTable slug={slug} hung={hung} next={null} />
          <TableDownloads table={`${planPaths.occasion(slug, occasion.number)}/actions`} />
        </>
      ) : (
        <p>No action hangs on it.</p>
      )}
      {may ? (
        <>
          {target ? (
            <Form action={planPaths.occasionDateRemoval(slug, number)} guard={false}>
              <Hidden name="version" value={occasion.version} />
              <p>
                <PlainButton>Take its date back</PlainButton>
              </p>
            </Form>
          ) : null}
          <p>
            <a href={planPaths.occasionJoining(slug, number)}>It is the same as another occasion</a>
          </p>
        </>
      ) : null}
      {history.length > 0 ? (
        <>
          <h2>History</h2>
          <History happenings={history} />
        </>
      ) : null}
    </DeskPage>
  );
}
