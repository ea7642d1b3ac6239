import { sayDay, weekdayName } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { FilterForm, FilterSelect } from "../../../ui/components/filter-form/filter-form.tsx";
import { Pagination } from "../../../ui/components/pagination/pagination.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { OpenPage } from "../../partnerships/index.ts";
import { shownStatus } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import type { ChangeFilter, ChangePage, MonthSoFar } from "./change-list.ts";
import { FeedLinks } from "./feed-links.views.tsx";
import { actionOf, type PublicChange } from "./public-change.ts";
import { sayChange, sayKindOfChange, sayMonth } from "./public-change.words.ts";

interface ChangesPageProps {
  visit: Visit;
  /** The one plan whose changes are shown; null for those of all. */
  plan: { readonly number: number; readonly title: string } | null;
  month: MonthSoFar;
  page: ChangePage;
  filter: ChangeFilter;
  /** What the page can be narrowed to. */
  plans: readonly { readonly number: number; readonly title: string }[];
  bodies: readonly string[];
}

/** What changed in public, by day, newest first. */
export function ChangesPage({ visit, plan, month, page, filter, plans, bodies }: ChangesPageProps) {
  const { slug } = visit.tenant;
  const here = plan ? publicPaths.planChanges(slug, plan.number) : publicPaths.changes(slug);
  const feed = plan ? publicPaths.planFeed(slug, plan.number) : publicPaths.feed(slug);
  const title = plan ? `What changed: ${plan.title}` : "What changed";
  const isNarrowed = filter.body !== "" || (!plan && filter.plan !== 0);
  const turned = (number: number) => turn(here, filter, plan !== null, number);
  return (
    <OpenPage visit={visit} title={title} head={<FeedLinks feeds={[{ title, href: feed }]} />}>
      <Breadcrumbs
        above={[
          { label: "Home", href: publicPaths.home(slug) },
          ...(plan
            ? [
                { label: "Plans", href: publicPaths.plans(slug) },
                { label: plan.title, href: publicPaths.plan(slug, plan.number) },
              ]
            : []),
        ]}
        here="What changed"
      />
      <h1>{title}</h1>
      <p class="ds_leader">{sayMonth(month)}</p>
      {plans.length + bodies.length > 0 ? (
        <FilterForm action={here}>
          {plan || plans.length < 2 ? null : (
            <FilterSelect
              label="Plan"
              name="plan"
              value={filter.plan === 0 ? "" : String(filter.plan)}
              options={[
                { value: "", label: "Any" },
                ...plans.map(({ number, title }) => ({ value: String(number), label: title })),
              ]}
            />
          )}
          <FilterSelect
            label="Who leads"
            name="body"
            value={filter.body}
            options={[
              { value: "", label: "Anyone" },
              ...bodies.map((name) => ({ value: name, label: name })),
            ]}
          />
        </FilterForm>
      ) : null}
      {page.days.length === 0 ? (
        <p>
          {isNarrowed ? (
            <>
              Nothing that changed is like that. <a href={here}>Show all of it</a>
            </>
          ) : (
            "When a plan is published, and whenever somebody says in public how its actions are going, it stands here."
          )}
        </p>
      ) : null}
      {page.days.map(({ on, changes }) => (
        <section aria-labelledby={`d-${on}`}>
          <h2 id={`d-${on}`}>
            {weekdayName(on)} {sayDay(on)}
          </h2>
          <Rows>
            {changes.map((change) => (
              <ChangeRow slug={slug} change={change} planKnown={plan !== null || plans.length < 2} />
            ))}
          </Rows>
        </section>
      ))}
      {page.count > 1 ? (
        <Pagination
          label="Pages of changes"
          before={page.number > 1 ? { label: "Newer", href: turned(page.number - 1) } : null}
          pages={Array.from({ length: page.count }, (_, index) => ({
            label: String(index + 1),
            href: index + 1 === page.number ? null : turned(index + 1),
          }))}
          after={page.number < page.count ? { label: "Older", href: turned(page.number + 1) } : null}
        />
      ) : null}
      <p class="cm-small">
        <a href={feed}>Follow in a feed reader (Atom)</a>
      </p>
    </OpenPage>
  );
}

function ChangeRow({ slug, change, planKnown }: { slug: string; change: PublicChange; planKnown: boolean }) {
  return (
    <Row
      title={actionOf(change)?.text ?? change.plan.title}
      href={hrefOfChange(slug, change)}
      under={sayChange(change).map((line) => <p class="cm-lines">{line}</p>)}
      when={sayKindOfChange(change)}
      marks={<ChangeMarks change={change} planKnown={planKnown} />}
    />
  );
}

function ChangeMarks({ change, planKnown }: { change: PublicChange; planKnown: boolean }) {
  if (actionOf(change) === null) return null;
  return (
    <>
      {change.kind === "update" && change.status ? <Status is={shownStatus[change.status]} /> : null}
      {change.kind === "update" && change.by ? (
        <span class="cm-small cm-quiet">
          {change.isBeside ? `${change.by}, for its own part` : change.by}
        </span>
      ) : null}
      {planKnown ? null : <span class="cm-small cm-quiet">{change.plan.title}</span>}
    </>
  );
}

/** The page that a change leads to. */
export function hrefOfChange(slug: string, change: PublicChange): string {
  const action = actionOf(change);
  return action ? publicPaths.action(slug, action.number) : publicPaths.plan(slug, change.plan.number);
}

function turn(here: string, { plan, body }: ChangeFilter, ofOne: boolean, page: number): string {
  const query = new URLSearchParams();
  if (!ofOne && plan !== 0) query.set("plan", String(plan));
  if (body !== "") query.set("body", body);
  if (page > 1) query.set("page", String(page));
  const asked = query.toString();
  return asked === "" ? here : `${here}?${asked}`;
}
