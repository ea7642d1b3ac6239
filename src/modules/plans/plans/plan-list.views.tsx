import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Flag } from "../../../ui/components/marks/marks.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Progress } from "../../../ui/components/progress/progress.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { startsPlans } from "../policy.ts";
import { countsOf } from "./grid.props.ts";
import { sayKind, sayTitle } from "./plan.words.ts";
import type { PlanSheet } from "./plan-sheet.store.ts";

/** Every plan of the partnership with how it stands; an empty list says how to begin. */
export function PlanListPage({
  visit,
  sheets,
  openImports,
  notice,
}: {
  visit: Visit;
  sheets: readonly PlanSheet[];
  openImports: number;
  notice?: Child;
}) {
  const { tenant, scope } = visit;
  const { slug } = tenant;
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
        sheets.map((sheet) => {
          const actions = sheet.improvements.flatMap((improvement) => improvement.actions);
          const counts = countsOf(actions, scope.asOn);
          const { plan } = sheet;
          return (
            <section>
              <h2>
                <a href={planPaths.plan(slug, plan.number)}>{sayTitle(plan)}</a>
              </h2>
              <p class="cm-small cm-quiet">
                {sayKind(plan.kind, tenant.words)} <Flag>{STATE_WORDS[plan.state] ?? plan.state}</Flag>
              </p>
              {actions.length > 0 ? <Progress counts={counts} /> : <p>Nothing is in it yet.</p>}
            </section>
          );
        })
      )}
    </DeskPage>
  );
}

const STATE_WORDS: Readonly<Record<string, string>> = {
  draft: "Draft, not public",
  published: "Published",
  withdrawn: "Taken off the public pages",
};
