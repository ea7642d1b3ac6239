import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { listGroups } from "../../governance/index.ts";
import { isAtWork, listOrganisations } from "../../partnerships/index.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { partnersOf, partnersTable } from "./plan-partners.props.ts";
import { PartnersPage } from "./plan-partners.views.tsx";

export function openPlanPartnerDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/partners";
  tableDoors(doors, path, "plans:plan:read", async (visit) => {
    const { sheet, partners } = await read(visit);
    return partnersTable(sheet.plan, partners);
  });
  doors.get(path, "plans:plan:read", async (visit) =>
    page(<PartnersPage visit={visit} {...(await read(visit))} />),
  );
}

async function read(visit: Visit) {
  const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
  const organisations = (await listOrganisations(visit.scope)).map((body) => ({
    ...body,
    isAtWork: isAtWork(body, visit.scope.asOn),
  }));
  return { sheet, partners: partnersOf(sheet, organisations, await listGroups(visit.scope)) };
}
