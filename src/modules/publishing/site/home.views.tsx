import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Hero } from "../../../ui/components/hero/hero.tsx";
import { History } from "../../../ui/components/history/history.tsx";
import { LinkLine } from "../../../ui/components/links/links.tsx";
import { sayList } from "../../../ui/words/number-words.ts";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { OpenPage, partnershipPaths } from "../../partnerships/index.ts";
import { shownStatus } from "../../plans/index.ts";
import { FeedLinks } from "../changes/feed-links.views.tsx";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import type { PublicPlan } from "../plans/public-plan.store.ts";
import { PlanAtAGlance } from "../plans/public-plan-list.views.tsx";
import type { LatelySaid } from "./home.store.ts";

interface HomePageProps {
  visit: Visit;
  introduction: string;
  plans: readonly PublicPlan[];
  lately: readonly LatelySaid[];
  /** The bodies that plan together here, by name. */
  bodies: readonly string[];
}

/** The public home of a partnership: what was promised, how it is going, what changed, who it is. */
export function HomePage({ visit, introduction, plans, lately, bodies }: HomePageProps) {
  const { tenant, scope } = visit;
  return (
    <OpenPage
      visit={visit}
      title={`${tenant.name}, planned together`}
      width="own"
      head={<FeedLinks feeds={[{ title: "What changed", href: publicPaths.feed(tenant.slug) }]} />}
    >
      <Hero title={`${tenant.name}, planned together`}>{introduction ? <p>{introduction}</p> : null}</Hero>
      <div class="cm-wrap">
        <section aria-labelledby="plans">
          <h2 id="plans">Our plans at a glance</h2>
          {plans.length === 0 ? <p>No plan is published here yet.</p> : null}
          {plans.map((plan) => (
            <PlanAtAGlance visit={visit} plan={plan} level={3} />
          ))}
          <p class="cm-small cm-quiet">
            As it stood on {sayDay(scope.asOn)}. Figures count the plan versions that are published.
          </p>
        </section>
        <div class="cm-split cm-split--half">
          <section aria-labelledby="changed">
            <h2 id="changed">What changed lately</h2>
            {lately.length === 0 ? <p>Nothing has been said in public yet.</p> : null}
            {lately.length === 0 ? null : (
              <History
                happenings={lately.map(({ update, action }) => ({
                  on: dayInScotland(update.saidAt),
                  what: (
                    <p>
                      <a href={publicPaths.action(tenant.slug, action.number)}>{action.text}</a>
                      {update.status && !update.isBeside
                        ? ` (${sayStatus(shownStatus[update.status]).toLowerCase()})`
                        : ""}
                      {update.done ? `: ${leaveOutContacts(update.done)}` : "."}
                    </p>
                  ),
                }))}
              />
            )}
            <p>
              <LinkLine
                links={[
                  { label: "Everything that changed", href: publicPaths.changes(tenant.slug) },
                  { label: "Feed", href: publicPaths.feed(tenant.slug) },
                ]}
              />
            </p>
          </section>
          <section aria-labelledby="who">
            <h2 id="who">Who we are</h2>
            {bodies.length > 0 ? <p>{sayList(bodies)}.</p> : <p>The partners are not listed here yet.</p>}
            <p>
              <LinkLine
                links={[
                  { label: "Our places", href: publicPaths.places(tenant.slug) },
                  { label: "About this site", href: partnershipPaths.about(tenant.slug) },
                ]}
              />
            </p>
          </section>
        </div>
      </div>
    </OpenPage>
  );
}
