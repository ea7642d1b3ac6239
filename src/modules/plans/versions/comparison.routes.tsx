import { fullNameOf } from "../../../kernel/tenant.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { download, page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { fileName } from "../../../platform/web/file-name.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { DeskPage, findWordLook, partnershipPaths } from "../../partnerships/index.ts";
import { VERSION_STATES } from "../approval/approval.words.ts";
import { writeTableWord } from "../outputs/write-table-word.ts";
import { planPaths } from "../paths.ts";
import { headingWord } from "../plans/plan.words.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { comparePlans } from "./comparison.ts";
import { type ComparedSide, ComparedVersions } from "./comparison.views.tsx";
import { sayComparison } from "./comparison.words.ts";
import { comparisonTable } from "./comparison-table.props.ts";
import { freezePlan } from "./freeze-plan.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
import { getVersion, listVersionEntries } from "./plan-version.store.ts";
import type { VersionState } from "./plan-version.table.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Any two versions of a plan beside each other, the live plan among them. */
export function openComparisonDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/comparison";
  doors.get(path, "plans:plan:read", showComparison);
  tableDoors(doors, path, "plans:plan:read", async (visit) => comparedTable(await readSides(visit)));
  doors.get(`${path}.docx`, "plans:plan:read", async (visit) =>
    downloadComparison(visit, await readSides(visit)),
  );
}

/** Two versions that were asked for, and those from which one may choose. */
export interface ComparedSides {
  readonly title: string;
  readonly sides: readonly ComparedSide[];
  readonly from: ComparedSide & { readonly frozen: FrozenPlan };
  readonly to: ComparedSide & { readonly frozen: FrozenPlan };
}

/** The table of a comparison, as each of its files has it. */
export function comparedTable({ title, from, to }: ComparedSides) {
  return comparisonTable(comparePlans(from.frozen, to.frozen), {
    title: `${title}: ${to.label} beside ${from.label}`,
    before: from.label,
    after: to.label,
  });
}

/** A comparison as a Word file, in the partnership's look. */
export async function downloadComparison(visit: Visit, sides: ComparedSides): Promise<Response> {
  const table = comparedTable(sides);
  const comparison = comparePlans(sides.from.frozen, sides.to.frozen);
  const sentences = sayComparison(comparison, headingWord(sides.to.frozen, visit.tenant.words));
  const facts = { partnership: fullNameOf(visit.tenant), sentences };
  const bytes = await writeTableWord(table, facts, await findWordLook(visit.scope));
  return download(bytes, { name: `${fileName(table.title, "comparison")}.docx`, mediaType: WORD });
}

/** The two that the address asks for among these; the last two where it asks for nothing that is there. */
export function askedSides(
  visit: Pick<Visit, "query">,
  sides: readonly ComparedSide[],
): readonly [ComparedSide, ComparedSide] | null {
  const [first] = sides;
  if (!first) return null;
  const asked = (name: string) => sides.find(({ value }) => value === visit.query(name));
  const to = asked("to") ?? first;
  return [asked("from") ?? sides[sides.indexOf(to) + 1] ?? to, to];
}

/** Where a version stands, in as many words as a list to choose from has room for on a telephone. */
const SHORT_STATES: Partial<Readonly<Record<VersionState, string>>> = {
  agreed: "agreed",
  approved: "approved",
  "under-review": "under review",
  superseded: "replaced",
};

async function readSides(visit: Visit): Promise<ComparedSides> {
  const { scope } = visit;
  const plan = await planInAddress(visit);
  const live = { value: "now", label: "The live plan" };
  const sides: readonly ComparedSide[] = [
    live,
    ...(await listVersionEntries(scope, plan.id)).map(({ number, state }) => ({
      value: String(number),
      label: `Version ${number} (${SHORT_STATES[state] ?? VERSION_STATES[state].toLowerCase()})`,
    })),
  ];
  const [from, to] = askedSides(visit, sides) ?? [live, live];
  const frozenOf = async ({ value }: ComparedSide) =>
    value === "now"
      ? freezePlan(await getPlanSheet(scope, plan))
      : (await getVersion(scope, plan.id, Number(value))).frozen;
  return {
    title: plan.title,
    sides,
    from: { ...from, frozen: await frozenOf(from) },
    to: { ...to, frozen: await frozenOf(to) },
  };
}

async function showComparison(visit: Visit): Promise<Response> {
  const { tenant } = visit;
  const { slug } = tenant;
  const plan = await planInAddress(visit);
  const sheet = await getPlanSheet(visit.scope, plan);
  const { sides, from, to } = await readSides(visit);
  const live = new Set(sheet.improvements.flatMap(({ actions }) => actions.map(({ id }) => id)));
  return page(
    <DeskPage visit={visit} title={`Comparison: ${plan.title}`} width="wide" printGrid>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Versions", href: planPaths.versions(slug, plan.number) },
        ]}
        here="Comparison"
      />
      <PageHead title="What changed from one version to another" />
      <PlanTabs visit={visit} sheet={sheet} here="versions" />
      <ComparedVersions
        here={visit.path}
        sides={sides}
        from={from}
        to={to}
        comparison={comparePlans(from.frozen, to.frozen)}
        frozen={to.frozen}
        words={tenant.words}
        all={visit.query("all") === "yes"}
        hrefOf={({ id, number }) => (live.has(id) ? planPaths.action(slug, number) : undefined)}
      />
    </DeskPage>,
  );
}
