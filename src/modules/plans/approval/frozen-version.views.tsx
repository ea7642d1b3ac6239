import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { sayTitle } from "../plans/plan.words.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { FrozenWords } from "../versions/frozen-words.views.tsx";
import type { PlanVersionRow } from "../versions/plan-version.table.ts";

/** A version as it was frozen, whatever the live plan says now. */
export function FrozenVersionPage({
  visit,
  sheet,
  version,
}: {
  visit: Visit;
  sheet: PlanSheet;
  version: PlanVersionRow;
}) {
  const { slug } = visit.tenant;
  const { plan } = sheet;
  const here = `Version ${version.number}`;
  return (
    <DeskPage visit={visit} title={`${here} as it was frozen: ${plan.title}`} width="wide" printGrid>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Versions", href: planPaths.versions(slug, plan.number) },
          { label: here, href: planPaths.version(slug, plan.number, version.number) },
        ]}
        here="Its words"
      />
      <PageHead
        title={sayTitle(version.frozen)}
        intro={`${here}, as it was frozen on ${sayDay(dayInScotland(version.frozenAt))}`}
      />
      <PlanTabs visit={visit} sheet={sheet} here="versions" />
      <FrozenWords
        frozen={version.frozen}
        words={visit.tenant.words}
        table={planPaths.versionWords(slug, plan.number, version.number)}
      />
    </DeskPage>
  );
}
