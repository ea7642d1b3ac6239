import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { LinkLine } from "../../../ui/components/links/links.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { capital } from "../../../ui/words/number-words.ts";
import { OpenPage } from "../../partnerships/index.ts";
import {
  type comparePlans,
  type FrozenPlan,
  FrozenWords,
  headingWord,
  type PublicConsultation,
  type PublicVersion,
  sayComparison,
  sayTitle,
  theGroup,
} from "../../plans/index.ts";
import { AskForAnotherForm } from "../formats/ask-link.views.tsx";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";

interface PublicVersionsProps {
  visit: Visit;
  plan: { readonly number: number; readonly title: string };
  versions: readonly [PublicVersion, ...PublicVersion[]];
}

/** The history of a plan: its versions, latest first, and who approved each. */
export function PublicVersionsPage({ visit, plan, versions }: PublicVersionsProps) {
  const { slug } = visit.tenant;
  const [latest, before] = versions;
  return (
    <OpenPage visit={visit} title={`Versions: ${plan.title}`}>
      <Crumbs slug={slug} plan={plan} here="Versions" />
      <h1>Versions of this plan</h1>
      <p class="cm-measure">
        The words of each version stay as they were published. How the actions are going is told of the plan
        as it holds now.
      </p>
      <Rows>
        {versions.map((version) => (
          <Row
            title={`Version ${version.number}`}
            href={publicPaths.version(slug, plan.number, version.number)}
            under={
              <>
                {version.approval ? `${leaveOutContacts(version.approval.sentence)}. ` : ""}
                {version.note ? leaveOutContacts(version.note) : ""}
              </>
            }
            when={`Published on ${sayDay(version.publishedOn)}${version === latest ? ", holds now" : ""}`}
          />
        ))}
      </Rows>
      {before ? (
        <p>
          <a href={publicPaths.comparison(slug, plan.number, before.number, latest.number)}>
            What changed from one version to another
          </a>
        </p>
      ) : null}
      <TableDownloads table={publicPaths.versions(slug, plan.number)} label="Take this list" />
    </OpenPage>
  );
}

export function Crumbs({
  slug,
  plan,
  between = [],
  here,
}: {
  slug: string;
  plan: { readonly number: number; readonly title: string };
  between?: readonly { readonly label: string; readonly href: string }[];
  here: string;
}) {
  return (
    <Breadcrumbs
      above={[
        { label: "Home", href: publicPaths.home(slug) },
        { label: "Plans", href: publicPaths.plans(slug) },
        { label: plan.title, href: publicPaths.plan(slug, plan.number) },
        ...between,
      ]}
      here={here}
    />
  );
}

interface PublicVersionProps {
  visit: Visit;
  plan: number;
  version: PublicVersion;
  frozen: FrozenPlan;
  latest: PublicVersion;
  /** What is new in it beside the version before it. */
  news: { readonly number: number; readonly comparison: ReturnType<typeof comparePlans> } | null;
  /** The consultation before it, with its answers. */
  consulted: PublicConsultation | null;
}

/** One version as it was published, whatever the plan says now. */
export function PublicVersionPage(props: PublicVersionProps) {
  const { visit, plan, version, frozen, latest, news, consulted } = props;
  const { slug, words } = visit.tenant;
  const title = `Version ${version.number}`;
  const holds = version.number === latest.number;
  return (
    <OpenPage visit={visit} title={`${title}: ${frozen.title}`} width="wide" printGrid>
      <Crumbs
        slug={slug}
        plan={{ number: plan, title: frozen.title }}
        between={[{ label: "Versions", href: publicPaths.versions(slug, plan) }]}
        here={title}
      />
      <h1>{sayTitle(frozen)}</h1>
      <p class="ds_leader">
        {title}, published on {sayDay(version.publishedOn)}.
        {version.approval ? ` ${leaveOutContacts(version.approval.sentence)}.` : ""}
      </p>
      {version.approval?.said ? (
        <p class="cm-measure cm-lines">
          {capital(theGroup(version.approval.group))} said: “{leaveOutContacts(version.approval.said)}”
        </p>
      ) : null}
      {holds ? (
        <p>
          It holds now. <a href={publicPaths.plan(slug, plan)}>See how its actions are going</a>
        </p>
      ) : (
        <Box tone="wash" heading="A later version holds now">
          <p>
            <LinkLine
              links={[
                { label: "The plan as it is now", href: publicPaths.plan(slug, plan) },
                {
                  label: "What changed since",
                  href: publicPaths.comparison(slug, plan, version.number, latest.number),
                },
              ]}
            />
          </p>
        </Box>
      )}
      {news ? (
        <p class="cm-measure">
          Beside version {news.number}: {sayComparison(news.comparison, headingWord(frozen, words)).join(" ")}{" "}
          <a href={publicPaths.comparison(slug, plan, news.number, version.number)}>
            See the two beside each other
          </a>
        </p>
      ) : null}
      {consulted ? (
        <p>
          <a href={publicPaths.answers(slug, plan, version.number)}>
            What people said of it before, and what became of it
          </a>
        </p>
      ) : null}
      <FrozenWords
        frozen={frozen}
        words={words}
        table={publicPaths.versionWords(slug, plan, version.number)}
      />
      <AskForAnotherForm visit={visit} />
    </OpenPage>
  );
}
