import { fullNameOf } from "../../../kernel/tenant.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { forEverySite, page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { getPartnership } from "../../partnerships/index.ts";
import { shownStatus } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import { type ChangeFilter, filterChanges, monthSoFar, pageOfChanges } from "./change-list.ts";
import { ChangesPage, hrefOfChange } from "./changes.views.tsx";
import { listPublicChanges } from "./public-change.store.ts";
import { actionOf, type PublicChange } from "./public-change.ts";
import { sayChange, sayKindOfChange } from "./public-change.words.ts";
import { writeFeed } from "./write-feed.ts";

export function openChangeDoors(doors: Doors): void {
  doors.get("/:partnership/changes", "public", showChanges);
  doors.get("/:partnership/changes.atom", "public", getFeed);
  doors.get("/:partnership/plans/:plan/changes", "public", showPlanChanges);
  doors.get("/:partnership/plans/:plan/changes.atom", "public", getPlanFeed);
}

async function showChanges(visit: Visit): Promise<Response> {
  return answerPage(visit, await listPublicChanges(visit.scope), null);
}

async function showPlanChanges(visit: Visit): Promise<Response> {
  const { plan, changes } = await changesOfPlan(visit);
  return answerPage(visit, changes, plan);
}

function answerPage(
  visit: Visit,
  changes: readonly PublicChange[],
  plan: PublicChange["plan"] | null,
): Promise<Response> {
  const filter: ChangeFilter = {
    plan: plan ? 0 : Number(/^\d{1,9}$/.exec(visit.query("plan") ?? "")?.[0] ?? 0),
    body: (visit.query("body") ?? "").trim().slice(0, 200),
  };
  const asked = visit.query("page") ?? "1";
  const shown = /^[1-9]\d{0,5}$/.test(asked)
    ? pageOfChanges(filterChanges(changes, filter), Number(asked))
    : null;
  if (!shown) throw new NotFound();
  const bodies = changes.flatMap((change) => actionOf(change)?.leads ?? []);
  const plans = new Map(changes.map((change) => [change.plan.number, change.plan]));
  return page(
    <ChangesPage
      visit={visit}
      plan={plan}
      month={monthSoFar(changes, visit.scope.asOn)}
      page={shown}
      filter={filter}
      plans={[...plans.values()].sort((a, b) => a.number - b.number)}
      bodies={[...new Set(bodies)].sort((a, b) => a.localeCompare(b, "en-GB"))}
    />,
  );
}

/** Enough to have missed a holiday, and few enough for a telephone. */
const ENTRIES = 60;

async function getFeed(visit: Visit): Promise<Response> {
  const { tenant } = visit;
  const { id, createdAt } = await getPartnership(visit.scope);
  return answerFeed(visit, await listPublicChanges(visit.scope), {
    id,
    title: `What changed in the plans of ${fullNameOf(tenant)}`,
    self: publicPaths.feed(tenant.slug),
    page: publicPaths.changes(tenant.slug),
    beganAt: createdAt,
  });
}

async function getPlanFeed(visit: Visit): Promise<Response> {
  const { plan, changes } = await changesOfPlan(visit);
  const { slug } = visit.tenant;
  return answerFeed(visit, changes, {
    id: plan.id,
    title: `What changed: ${plan.title}`,
    self: publicPaths.planFeed(slug, plan.number),
    page: publicPaths.planChanges(slug, plan.number),
    beganAt: visit.scope.at,
  });
}

function answerFeed(
  visit: Visit,
  changes: readonly PublicChange[],
  feed: {
    readonly id: string;
    readonly title: string;
    readonly self: string;
    readonly page: string;
    readonly beganAt: Date;
  },
): Response {
  const { tenant, baseUrl } = visit;
  const text = writeFeed({
    id: feed.id,
    title: feed.title,
    subtitle: "Published versions of plans, what is said of their actions in public, and what shows it.",
    author: fullNameOf(tenant),
    rights: `${tenant.licence}: ${tenant.licenceUrl}`,
    self: baseUrl + feed.self,
    page: baseUrl + feed.page,
    updatedAt: changes[0]?.at ?? feed.beganAt,
    entries: changes.slice(0, ENTRIES).map((change) => ({
      id: change.id,
      title: titleOf(change),
      lines: sayChange(change),
      href: baseUrl + hrefOfChange(tenant.slug, change),
      at: change.at,
    })),
  });
  return forEverySite(text, "application/atom+xml; charset=utf-8");
}

function titleOf(change: PublicChange): string {
  const what =
    change.kind === "update" && change.status
      ? sayStatus(shownStatus[change.status])
      : sayKindOfChange(change);
  return `${what}: ${actionOf(change)?.text ?? change.plan.title}`;
}

/** NotFound for a plan that is not published: it has at least the change by which it was. */
async function changesOfPlan(visit: Visit) {
  const number = numberParam(visit, "plan");
  const changes = (await listPublicChanges(visit.scope)).filter(({ plan }) => plan.number === number);
  const [latest] = changes;
  if (!latest) throw new NotFound();
  return { plan: latest.plan, changes };
}
