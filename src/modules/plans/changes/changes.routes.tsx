import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { type AskedChanges, type FoundChanges, findChanges } from "./change-asked.store.ts";
import { changeTable, figureTable } from "./change-tables.props.ts";
import { AllChangesPage, PlanChangesPage } from "./changes.views.tsx";

export function openChangeDoors(doors: Doors): void {
  const all = "/:partnership/desk/changes";
  const one = "/:partnership/desk/plans/:plan/changes";
  for (const [path, find] of [
    [all, inAll],
    [one, inOne],
  ] as const) {
    tableDoors(doors, path, "plans:plan:read", async (visit) => changeTable(await find(visit)));
    tableDoors(doors, `${path}-figures`, "plans:plan:read", async (visit) => figureTable(await find(visit)));
  }
  doors.get(all, "plans:plan:read", async (visit) =>
    page(<AllChangesPage visit={visit} found={await inAll(visit)} />),
  );
  doors.get(one, "plans:plan:read", async (visit) => {
    const sheet = await getPlanSheet(visit.scope, await planInAddress(visit));
    return page(<PlanChangesPage visit={visit} sheet={sheet} found={await inOne(visit)} />);
  });
}

function inAll(visit: Visit): Promise<FoundChanges> {
  return findChanges(visit.scope, askedIn(visit), null);
}

async function inOne(visit: Visit): Promise<FoundChanges> {
  return findChanges(visit.scope, { ...askedIn(visit), plan: "", group: "" }, await planInAddress(visit));
}

function askedIn({ query }: Visit): AskedChanges {
  const of = (name: string) => (query(name) ?? "").trim().slice(0, 200);
  return {
    ...{ since: of("since"), from: of("from"), to: of("to"), lead: of("lead") },
    ...{ group: of("group"), plan: of("plan"), kind: of("kind") },
  };
}
