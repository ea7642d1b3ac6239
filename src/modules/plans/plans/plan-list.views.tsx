import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { LinkLine } from "../../../ui/components/links/links.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { ArrangingLinks } from "../arranging/arranging-list.views.tsx";
import { planPaths } from "../paths.ts";
import { startsPlans } from "../policy.ts";
import { groupPlans } from "./plan.ts";
import { PLAN_GROUPS } from "./plan.words.ts";
import { PlanInList } from "./plan-in-list.views.tsx";
import type { PlanSheet } from "./plan-sheet.store.ts";

/** Every plan of the partnership with how it stands; an empty list says how to begin. */
export function PlanListPage({
  visit,
  sheets,
  openImports,
  refreshDue,
  archived,
  notice,
}: {
  visit: Visit;
  sheets: readonly PlanSheet[];
  openImports: number;
  /** The ids of the plans that are due for a refresh. */
  refreshDue: ReadonlySet<string>;
  /** How many plans are put away. */
  archived: number;
  notice?: Child;
}) {
  const { tenant, scope } = visit;
  const { slug } = tenant;
  const ids = new Set(sheets.map(({ plan }) => plan.id));
  // A plan within another stands under it, unless that one is put away.
  const top = sheets.filter(({ plan }) => plan.parentPlanId === null || !ids.has(plan.parentPlanId));
  const starts = allowed(startsPlans, scope, null);
  const begin = starts ? (
    <>
      <ButtonLink href={planPaths.newImport(slug)}>Bring in a paper</ButtonLink>
      <ButtonLink href={planPaths.newPlan(slug)} kind="secondary">
        Start with an empty plan
      </ButtonLink>
    </>
  ) : null;
  return (
    <DeskPage visit={visit} title="Plans" notice={notice}>
      <Breadcrumbs above={[{ label: "Home", href: partnershipPaths.desk(slug) }]} here="Plans" />
      <PageHead title="Plans" actions={sheets.length > 0 ? begin : null} />
      {openImports > 0 && starts ? (
        <p>
          <a href={planPaths.imports(slug)}>Papers being checked ({openImports})</a>
        </p>
      ) : null}
      {sheets.length === 0 ? (
        <Empty heading={`${tenant.name} has no plan here yet`} actions={begin}>
          <p>
            Start from the paper you have: a Word file, or a table copied from anywhere. You will see how each
            cell was understood before anything is created. It takes about ten minutes.
          </p>
        </Empty>
      ) : (
        groupPlans(top, ({ plan }) => plan.kind).map(({ group, plans }, _, groups) => (
          <>
            {groups.length > 1 ? <h2>{PLAN_GROUPS[group]}</h2> : null}
            {plans.map((sheet) => (
              <PlanInList
                visit={visit}
                sheet={sheet}
                level={groups.length > 1 ? 3 : 2}
                within={sheets.filter((other) => other.plan.parentPlanId === sheet.plan.id)}
                isDue={refreshDue.has(sheet.plan.id)}
              />
            ))}
          </>
        ))
      )}
      {sheets.length > 0 ? (
        <p>
          Over all plans:{" "}
          <LinkLine
            links={[
              { label: "Timeline", href: planPaths.timelines(slug) },
              { label: "Themes", href: planPaths.themes(slug) },
              { label: "Risks", href: planPaths.risks(slug) },
              { label: "Occasions that dates hang on", href: planPaths.occasions(slug) },
              { label: "Lists of steps", href: planPaths.stepTemplates(slug) },
            ]}
          />
        </p>
      ) : null}
      <ArrangingLinks visit={visit} archived={archived} />
      {sheets.length > 0 ? <TableDownloads table={planPaths.plans(slug)} label="Take this list" /> : null}
    </DeskPage>
  );
}
