import { fullNameOf } from "../../../kernel/tenant.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { getFile, readFileBytes } from "../../../platform/files/file.store.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { download, page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { sayLateness } from "../../../ui/words/lateness-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import {
  downloadPlan,
  findPublicConsultation,
  findPublishedNeighbours,
  freezePlan,
  getEvidence,
  getPlanSheet,
  listActionsByIds,
  listEarlierPlans,
  listOpenConsultations,
  listPublicVersions,
  PLAN_FILES,
  type PlanFile,
  planInAddress,
  planPaths,
  readingTable,
} from "../../plans/index.ts";
import { countedIn, PublicActionPage } from "./public-action.views.tsx";
import { publicFilterIn } from "./public-filter.props.ts";
import {
  getPublicAction,
  getPublicPlan,
  isOpen,
  listPublicPlans,
  type PublicPlan,
  previewPlan,
} from "./public-plan.store.ts";
import { PublicPlanPage } from "./public-plan.views.tsx";
import { PublicPlanListPage } from "./public-plan-list.views.tsx";
import { publicThemesTable } from "./public-themes.props.ts";
import { themeMatrixOf } from "./public-themes.views.tsx";

export function openPublicPlanDoors(doors: Doors): void {
  doors.get("/:partnership/plans", "public", showPlans);
  doors.get("/:partnership/plans/:plan", "public", showPlan);
  for (const { ending } of PLAN_FILES)
    doors.get(`/:partnership/plans/:plan/plan.${ending}`, "public", (visit) => takeOut(visit, ending));
  tableDoors(doors, "/:partnership/plans/:plan/themes", "public", async (visit) => {
    const plan = await getPublicPlan(visit.scope, numberOf(visit, "plan"));
    return publicThemesTable(plan, themeMatrixOf(plan, ""));
  });
  doors.get("/:partnership/actions/:action", "public", showAction);
  tableDoors(doors, "/:partnership/actions/:action/measures/:measure/readings", "public", readingsOf);
  doors.get("/:partnership/evidence/:evidence", "public", getEvidenceFile);
  doors.get("/:partnership/desk/plans/:plan/as-the-public", "plans:plan:read", showPreview);
}

async function showPlans(visit: Visit): Promise<Response> {
  return page(
    <PublicPlanListPage
      visit={visit}
      plans={await listPublicPlans(visit.scope)}
      earlier={await listEarlierPlans(visit.scope)}
      consultations={await listOpenConsultations(visit.scope)}
    />,
  );
}

async function showPlan(visit: Visit): Promise<Response> {
  const plan = await getPublicPlan(visit.scope, numberOf(visit, "plan"));
  const neighbours = await findPublishedNeighbours(visit.scope, plan.number);
  return page(
    <PublicPlanPage
      visit={visit}
      plan={plan}
      neighbours={neighbours}
      filter={publicFilterIn(visit.query)}
      versions={await listPublicVersions(visit.scope, plan.number)}
      consultation={await findPublicConsultation(visit.scope, plan.number)}
    />,
  );
}

async function showAction(visit: Visit): Promise<Response> {
  return page(
    <PublicActionPage visit={visit} found={await getPublicAction(visit.scope, numberOf(visit, "action"))} />,
  );
}

/** The readings of one number of an action, those that a second person has accepted. */
async function readingsOf(visit: Visit): Promise<WrittenTable> {
  const found = await getPublicAction(visit.scope, numberOf(visit, "action"));
  const counted = countedIn(found).find(({ measure }) => measure.id === visit.param("measure"));
  if (!counted) throw new NotFound();
  return readingTable(counted.measure.text, counted.measure, counted.readings);
}

async function takeOut(visit: Visit, ending: PlanFile): Promise<Response> {
  const plan = await getPublicPlan(visit.scope, numberOf(visit, "plan"));
  return downloadPlan(visit, ending, plan.frozen, factsOf(visit, plan));
}

/** What the published version says of itself, with how each action stands for the public. */
function factsOf({ scope, tenant }: Visit, plan: PublicPlan) {
  const actions = plan.improvements.flatMap((improvement) => improvement.actions);
  const statuses = actions.map(
    ({ id, shown, daysLate }) =>
      [id, [sayStatus(shown), sayLateness(daysLate)].filter(Boolean).join(", ")] as const,
  );
  return {
    partnership: fullNameOf(tenant),
    version: plan.version?.number ?? null,
    asOn: scope.asOn,
    statuses: new Map(statuses),
    daysLate: new Map(actions.map(({ id, daysLate }) => [id, daysLate])),
    licence: tenant.licence,
  };
}

/** The working copy in the public's frame, for people who are signed in. */
async function showPreview(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const frozen = freezePlan(await getPlanSheet(visit.scope, plan));
  const shown = await previewPlan(visit.scope, plan.number, frozen);
  const { slug } = visit.tenant;
  const notice = (
    <Box tone="todo">
      <p>
        <strong>Only you see this page.</strong> It shows the plan’s words as they are now.{" "}
        <a href={planPaths.versions(slug, plan.number)}>Publish them, or go back to the plan’s versions</a>.
      </p>
    </Box>
  );
  const navigation = [{ label: "Back to the desk", href: planPaths.plan(slug, plan.number), current: false }];
  return page(
    <PublicPlanPage
      visit={{ ...visit, navigation }}
      plan={shown}
      filter={publicFilterIn(visit.query)}
      preview={{ notice, here: planPaths.preview(slug, plan.number) }}
    />,
  );
}

/** A file of evidence, where its giver made it public, it was accepted, and its action stands in a published plan. */
async function getEvidenceFile(visit: Visit): Promise<Response> {
  const row = await getEvidence(visit.scope, uuidParam(visit, "evidence"));
  const [action] = await listActionsByIds(visit.scope, [row.actionId]);
  if (!row.fileId || !isOpen(row) || !action) throw new NotFound();
  await getPublicAction(visit.scope, action.number);
  const file = await getFile(visit.scope, row.fileId);
  return download(await readFileBytes(visit.scope, file.id), {
    name: file.name,
    mediaType: "application/octet-stream",
  });
}

export function numberOf(visit: Visit, name: string): number {
  const number = numberParam(visit, name);
  if (number === null) throw new NotFound();
  return number;
}
