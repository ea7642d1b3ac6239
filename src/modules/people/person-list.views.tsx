import { allowed } from "../../platform/access/predicate.ts";
import { noticeSaid } from "../../platform/web/notice-said.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { ButtonLink } from "../../ui/components/button/button.tsx";
import { type Column, DataTable } from "../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../ui/components/empty/empty.tsx";
import { Flag } from "../../ui/components/marks/marks.tsx";
import { PageHead } from "../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../ui/components/table-downloads/table-downloads.tsx";
import { DeskPage, SetUpCrumbs } from "../partnerships/index.ts";
import { sayLeaving } from "./leaving/leaving.words.ts";
import { peoplePaths } from "./paths.ts";
import type { ListedPerson } from "./person-list.props.ts";
import { changesPeople, grantsRoles, readsContacts } from "./policy.ts";

export const PEOPLE = "People";

const NOTICES: Readonly<Record<string, string>> = {
  invited: "The invitations are on their way. Their links work for seven days.",
  "role-given": "Everybody who was ticked has the role on these days.",
  "role-ended": "The last day is saved for everybody who was ticked.",
};

/** Everybody who works with the partnership, with and without a login. */
export function PersonList({ visit, list }: { visit: Visit; list: readonly ListedPerson[] }) {
  const { slug } = visit.tenant;
  const add = allowed(changesPeople, visit.scope, null) ? (
    <>
      <ButtonLink href={peoplePaths.newPerson(slug)}>Add a person</ButtonLink>
      <ButtonLink href={peoplePaths.newList(slug, "people")} kind="secondary">
        Bring in a list
      </ButtonLink>
      {allowed(grantsRoles, visit.scope, null) && list.length > 0 ? (
        <>
          <ButtonLink href={peoplePaths.manyRoles(slug)} kind="secondary">
            Give or end a role
          </ButtonLink>
          <ButtonLink href={peoplePaths.invitations(slug)} kind="secondary">
            Invite to sign in
          </ButtonLink>
        </>
      ) : null}
    </>
  ) : null;
  const contact: readonly Column<ListedPerson>[] = allowed(readsContacts, visit.scope, null)
    ? [{ heading: "E-mail", cell: ({ person }) => person.email ?? "None" }]
    : [];
  return (
    <DeskPage visit={visit} title={PEOPLE} notice={noticeSaid(visit, NOTICES)}>
      <SetUpCrumbs tenant={visit.tenant} here={PEOPLE} />
      <PageHead
        title={
          <>
            {PEOPLE} <span class="cm-quiet">{list.length}</span>
          </>
        }
        intro="Who works with the partnership. Somebody may stand here without a login, so that plans can name them."
        actions={list.length > 0 ? add : null}
      />
      {list.length === 0 ? (
        <Empty heading="Nobody yet" actions={add} />
      ) : (
        <>
          <DataTable
            caption="People by name"
            hideCaption
            plain
            columns={[
              {
                heading: "Name",
                cell: ({ person }) => (
                  <>
                    <a href={peoplePaths.person(slug, person.id)}>{person.name}</a>
                    {person.leftOn ? (
                      <div class="cm-small cm-quiet">{sayLeaving(person.leftOn, visit.scope.asOn)}</div>
                    ) : null}
                  </>
                ),
              },
              { heading: "Post", cell: ({ person }) => person.post ?? "Not said" },
              {
                heading: "Organisation",
                cell: ({ person, organisation }) => (
                  <>
                    {organisation ?? "None"}
                    {person.plansContact ? (
                      <div>
                        <Flag>answers for its actions</Flag>
                      </div>
                    ) : null}
                  </>
                ),
              },
              ...contact,
              { heading: "Roles today", cell: ({ roles }) => roles.join(", ") || "None" },
              { heading: "Signs in", cell: ({ signsIn }) => signsIn },
            ]}
            rows={list}
          />
          <TableDownloads table={peoplePaths.people(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}
