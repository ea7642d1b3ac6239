import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, PlainButton } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { ListedLink } from "./link-list.store.ts";
import { LINK_DESK_NOTICES, sayLastDay, sayLinkState } from "./personal-link.words.ts";

interface LinkListPageProps {
  visit: Visit;
  links: readonly ListedLink[];
  /** The one person whose links these are; null: everybody's. */
  person: { readonly id: string; readonly name: string } | null;
  mayRevoke: boolean;
}

/** Who can say by a link in a mail how actions go, until when, and whether they did. */
export function LinkListPage({ visit, links, person, mayRevoke }: LinkListPageProps) {
  const { slug } = visit.tenant;
  const title = person ? `Personal links of ${person.name}` : "Personal links";
  const hasOpen = links.some(({ state }) => state === "open");
  return (
    <DeskPage visit={visit} title={title} notice={noticeSaid(visit, LINK_DESK_NOTICES)}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          ...(person ? [{ label: "Personal links", href: planPaths.personalLinks(slug) }] : []),
        ]}
        here={person ? person.name : "Personal links"}
      />
      <PageHead
        title={title}
        intro="By the link in their mail people say how their actions go, without signing in. It opens those actions and nothing else. What lets somebody in is kept nowhere, so a link cannot be shown here; it can be revoked."
        actions={
          person && mayRevoke && hasOpen ? (
            <Form action={planPaths.personalLinksOf(slug, person.id)} guard={false}>
              <Button kind="secondary">Revoke all of {person.name}</Button>
            </Form>
          ) : null
        }
      />
      {links.length === 0 ? (
        <Empty heading={person ? `${person.name} has no link` : "Nobody has a link yet"}>
          <p>One is made for each person when they are asked by mail for their updates.</p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption={person ? `Links of ${person.name}, the latest first` : "Links, the latest first"}
            hideCaption
            plain
            columns={[
              {
                heading: "Person",
                cell: (link) => (
                  <>
                    {person ? (
                      link.person
                    ) : (
                      <a href={planPaths.personalLinksOf(slug, link.personId)}>{link.person}</a>
                    )}
                    {link.body ? <div class="cm-small cm-quiet">{link.body}</div> : null}
                  </>
                ),
              },
              {
                heading: "Actions",
                cell: ({ actions }) =>
                  actions.map(({ number, text }) => (
                    <div>
                      <a href={planPaths.action(slug, number)}>{text}</a>
                    </div>
                  )),
              },
              { heading: "Made", cell: ({ madeAt }) => sayDay(dayInScotland(madeAt), "short") },
              { heading: "Works until", cell: ({ expiresAt }) => sayLastDay(expiresAt) },
              {
                heading: "Last used",
                cell: ({ lastUsedAt }) =>
                  lastUsedAt ? sayDay(dayInScotland(lastUsedAt), "short") : "Not yet",
              },
              {
                heading: "State",
                cell: (link) => (
                  <>
                    {sayLinkState(link.state)}
                    {mayRevoke && link.state === "open" ? (
                      <form method="post" action={planPaths.personalLinkRevocation(slug, link.id)}>
                        <PlainButton>
                          Revoke<span class="cm-vh"> the link of {link.person}</span>
                        </PlainButton>
                      </form>
                    ) : null}
                  </>
                ),
              },
            ]}
            rows={links}
          />
          <TableDownloads
            table={planPaths.personalLinks(slug)}
            label="Take this list"
            search={visit.search}
          />
        </>
      )}
    </DeskPage>
  );
}
