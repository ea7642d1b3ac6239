import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { getPartnership, listBodiesAtWork, partnershipPaths } from "../../partnerships/index.ts";
import { listOpenPlaces } from "../open-data/open-data.store.ts";
import { publicPaths } from "../paths.ts";
import { listPublicPlans } from "../plans/public-plan.store.ts";
import { AboutPage } from "./about.views.tsx";
import { AccessibilityPage } from "./accessibility.views.tsx";
import { listLatelySaid } from "./home.store.ts";
import { HomePage } from "./home.views.tsx";
import { writeSiteMap } from "./write-site-map.ts";

export function openSiteDoors(doors: Doors): void {
  doors.get("/:partnership", "public", showHome);
  doors.get("/:partnership/about", "public", (visit) => page(<AboutPage visit={visit} />));
  doors.get("/:partnership/accessibility", "public", showAccessibility);
  doors.get("/:partnership/sitemap.xml", "public", getSiteMap);
}

async function showHome(visit: Visit): Promise<Response> {
  const { scope } = visit;
  const plans = await listPublicPlans(scope);
  const organisations = await listBodiesAtWork(scope);
  return page(
    <HomePage
      visit={visit}
      introduction={(await getPartnership(scope)).introduction}
      plans={plans}
      lately={await listLatelySaid(scope, plans, 6)}
      bodies={organisations.filter(({ kind }) => kind !== "adviser").map(({ name }) => name)}
    />,
  );
}

async function showAccessibility(visit: Visit): Promise<Response> {
  const { accessibilityContact } = await getPartnership(visit.scope);
  return page(<AccessibilityPage visit={visit} contact={accessibilityContact} />);
}

async function getSiteMap({ scope, tenant, baseUrl }: Visit): Promise<Response> {
  const { slug } = tenant;
  const plans = await listPublicPlans(scope);
  const paths = [
    publicPaths.home(slug),
    publicPaths.plans(slug),
    publicPaths.changes(slug),
    publicPaths.places(slug),
    publicPaths.openData(slug),
    partnershipPaths.about(slug),
    partnershipPaths.accessibility(slug),
    ...plans.flatMap(({ number, improvements }) => [
      publicPaths.plan(slug, number),
      ...improvements.flatMap(({ actions }) =>
        actions.map((action) => publicPaths.action(slug, action.number)),
      ),
    ]),
    ...(await listOpenPlaces(scope)).map(({ place }) => publicPaths.place(slug, place.id)),
  ];
  return new Response(writeSiteMap(paths.map((path) => baseUrl + path)), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
