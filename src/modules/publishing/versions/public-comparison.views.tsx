import type { Visit } from "../../../platform/web/visit.ts";
import { OpenPage } from "../../partnerships/index.ts";
import { type ComparedSides, ComparedVersions, comparePlans } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import { Crumbs } from "./public-versions.views.tsx";

/** Two published versions of a plan side by side. */
export function PublicComparisonPage({
  visit,
  plan,
  sides,
}: {
  visit: Visit;
  plan: number;
  sides: ComparedSides;
}) {
  const { slug, words } = visit.tenant;
  const { from, to, title } = sides;
  return (
    <OpenPage visit={visit} title={`What changed: ${title}`} width="wide" printGrid>
      <Crumbs
        slug={slug}
        plan={{ number: plan, title }}
        between={[{ label: "Versions", href: publicPaths.versions(slug, plan) }]}
        here="Comparison"
      />
      <h1>What changed from one version to another</h1>
      <ComparedVersions
        here={publicPaths.comparison(slug, plan)}
        sides={sides.sides}
        from={from}
        to={to}
        comparison={comparePlans(from.frozen, to.frozen)}
        frozen={to.frozen}
        words={words}
        all={visit.query("all") === "yes"}
      />
    </OpenPage>
  );
}
