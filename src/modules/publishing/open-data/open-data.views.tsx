import { fullNameOf } from "../../../kernel/tenant.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { LinkLine, TypedLink } from "../../../ui/components/links/links.tsx";
import { OpenPage } from "../../partnerships/index.ts";
import { FeedLinks } from "../changes/feed-links.views.tsx";
import { publicPaths } from "../paths.ts";

interface OpenDataPageProps {
  visit: Visit;
  plans: readonly { readonly number: number; readonly title: string }[];
}

/** What there is to take, under which licence, how to name its source, and what will stay as it is. */
export function OpenDataPage({ visit, plans }: OpenDataPageProps) {
  const { tenant, baseUrl } = visit;
  const { slug } = tenant;
  const name = fullNameOf(tenant);
  const file = (path: string) => publicPaths.openFile(slug, path);
  return (
    <OpenPage
      visit={visit}
      title="Open data and feeds"
      head={<FeedLinks feeds={[{ title: "What changed", href: publicPaths.feed(slug) }]} />}
    >
      <Breadcrumbs above={[{ label: "Home", href: publicPaths.home(slug) }]} here="Open data and feeds" />
      <h1>Open data and feeds</h1>
      <p class="ds_leader">
        Everything that is published of the plans of {tenant.name} can be taken as data, by anybody, without a
        key.
      </p>
      <h2>What there is</h2>
      <DataTable
        caption="Open data, by what it tells"
        hideCaption
        plain
        columns={[
          { heading: "What it tells", cell: (row: Offer) => row.tells },
          { heading: "Take it as", cell: (row: Offer) => <LinkLine links={row.links} /> },
        ]}
        rows={[
          {
            tells: "Plans at a glance, with their progress",
            links: [
              { label: "JSON", href: file("plans.json") },
              { label: "CSV", href: file("plans.csv") },
            ],
          },
          ...plans.map(({ number, title }) => ({
            tells: `One plan whole: ${title}`,
            links: [{ label: "JSON", href: publicPaths.openPlan(slug, number) }],
          })),
          {
            tells: "Actions: what was promised, who leads, by when, how it stands",
            links: [
              { label: "JSON", href: file("actions.json") },
              { label: "CSV", href: file("actions.csv") },
            ],
          },
          {
            tells: "Bodies and groups, and what they lead (Popolo)",
            links: [
              { label: "JSON", href: file("organisations.json") },
              { label: "CSV", href: file("organisations.csv") },
            ],
          },
          {
            tells: "Places, their outlines and the plans for them",
            links: [{ label: "GeoJSON", href: file("places.geojson") }],
          },
          {
            tells: "Themes, and the actions that bear them",
            links: [{ label: "JSON", href: file("themes.json") }],
          },
          {
            tells: "What changed, to follow in a feed reader",
            links: [{ label: "Atom", href: publicPaths.feed(slug) }],
          },
        ]}
      />
      <div class="cm-measure">
        <h2>How to use it again</h2>
        <p>
          The words and figures are given under the{" "}
          <TypedLink href={tenant.licenceUrl}>{tenant.licence}</TypedLink>, except where stated. Say where
          they come from and when you took them, for example:
        </p>
        <p class="cm-said">
          {name}, {baseUrl}
          {publicPaths.openData(slug)}, taken on the day on which you took it.
        </p>
        <p>
          A plan’s own words change only when a new version of it is published. How its actions stand is told
          as of the day you ask; each answer names that day.
        </p>
        <h2>What is in it, and what is not</h2>
        <p>
          The same as on these pages: published plans, what is said of them to everyone, and evidence that a
          second person accepted. No drafts, nothing that was said to partners only, nobody’s name, e-mail
          address or telephone number. Bodies are named, people are not.
        </p>
        <p>
          A date stands in the plan’s own words, with how we read them beside it: the first day, the last day,
          and a sentence. The words are the promise; the reading is ours.
        </p>
        <h2>For programs</h2>
        <p>
          <a href={file("openapi.json")}>The description of every answer</a> is in OpenAPI 3.1, and each CSV
          file has its columns described beside it (CSV on the Web):{" "}
          <LinkLine
            links={["plans", "actions", "organisations"].map((table) => ({
              label: table,
              href: file(`${table}.csv-metadata.json`),
            }))}
          />
          .
        </p>
        <ul>
          <li>Answers come whole, without pages. They may be kept for a minute; an ETag spares the rest.</li>
          <li>Pages of other sites may read them from a browser.</li>
          <li>
            These addresses stay. Fields may be added, so pass over those that you do not know; one that is
            here keeps its name and meaning.
          </li>
          <li>
            In CSV, words that a spreadsheet would take for a formula have an apostrophe in front. JSON has
            the words as they are.
          </li>
        </ul>
        {plans.length > 0 ? (
          <>
            <h2>Show progress on your own page</h2>
            <p>
              A picture of a plan’s progress, always as of today:{" "}
              <LinkLine
                links={plans.map(({ number, title }) => ({
                  label: title,
                  href: publicPaths.pictureToShow(slug, number),
                }))}
              />
              .
            </p>
          </>
        ) : null}
      </div>
    </OpenPage>
  );
}

interface Offer {
  readonly tells: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
}
