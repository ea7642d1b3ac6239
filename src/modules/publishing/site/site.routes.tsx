import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { getPartnership, listOrganisations } from "../../partnerships/index.ts";
import { listPublicPlans } from "../plans/public-plan.store.ts";
import { AboutPage } from "./about.views.tsx";
import { AccessibilityPage } from "./accessibility.views.tsx";
import { listLatelySaid } from "./home.store.ts";
import { HomePage } from "./home.views.tsx";

export function openSiteDoors(doors: Doors): void {
  doors.get("/:partnership", "public", showHome);
  doors.get("/:partnership/about", "public", (visit) => page(<AboutPage visit={visit} />));
  doors.get("/:partnership/accessibility", "public", showAccessibility);
}

async function showHome(visit: Visit): Promise<Response> {
  const { scope } = visit;
  const plans = await listPublicPlans(scope);
  const organisations = await listOrganisations(scope);
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
