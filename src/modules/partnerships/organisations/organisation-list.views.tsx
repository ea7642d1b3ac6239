import { allowed } from "../../../platform/access/predicate.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { DeskPage } from "../frame.views.tsx";
import { partnershipPaths } from "../paths.ts";
import { changesOrganisations } from "../policy.ts";
import { SetUpCrumbs } from "../set-up.views.tsx";
import type { OrganisationRow } from "./organisation.table.ts";
import { organisationKindName } from "./organisation.ts";
import { hasStory, sayStandingByLaw, tellStory } from "./organisation-list.props.ts";

export const ORGANISATIONS = "Organisations";

const NOTICES: Readonly<Record<string, string>> = {
  added: "The organisation is added. Papers and plans can name it now.",
  changed: "The changes are saved.",
  renamed: "It is renamed. The old name is kept, and papers that use it are matched.",
  "taken-back": "It keeps the name it has.",
  kept: "It takes the new name on that day.",
  merged: "It is done: everything open is handed over, and the history stays as it was.",
};

/** Every body of the partnership, with the names that papers use for it. */
export function OrganisationList({ visit, list }: { visit: Visit; list: readonly OrganisationRow[] }) {
  const { slug } = visit.tenant;
  const names = new Map(list.map(({ id, name }) => [id, name]));
  const story = (row: OrganisationRow) => <Story lines={tellStory(row, (id) => names.get(id) ?? null)} />;
  const changes = allowed(changesOrganisations, visit.scope, null);
  const add = changes ? (
    <ButtonLink href={partnershipPaths.newOrganisation(slug)}>Add an organisation</ButtonLink>
  ) : null;
  return (
    <DeskPage visit={visit} title={ORGANISATIONS} notice={noticeSaid(visit, NOTICES)}>
      <SetUpCrumbs tenant={visit.tenant} here={ORGANISATIONS} />
      <PageHead
        title={
          <>
            {ORGANISATIONS} <span class="cm-quiet">{list.length}</span>
          </>
        }
        intro="The bodies that plan here, advise, or are named in a plan. A name in a paper is matched with these names and other names."
        actions={list.length > 0 ? add : null}
      />
      {list.length === 0 ? (
        <Empty heading="No organisation yet" actions={add}>
          <p>
            Begin with the council and the partners that the 2015 Act names; plans can then say who leads.
          </p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Organisations by name"
            hideCaption
            plain
            columns={[
              {
                heading: "Name",
                cell: ({ id, name }) =>
                  changes ? <a href={partnershipPaths.organisation(slug, id)}>{name}</a> : name,
              },
              { heading: "Other names", cell: ({ aliases }) => aliases.join(", ") || "None" },
              ...(list.some(hasStory) ? [{ heading: "What became of it", cell: story }] : []),
              { heading: "What it is", cell: ({ kind }) => organisationKindName(kind) },
              { heading: "By law", cell: sayStandingByLaw },
            ]}
            rows={list}
          />
          <TableDownloads table={partnershipPaths.organisations(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}

function Story({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return "–";
  return (
    <>
      {lines.map((line) => (
        <div>{line}</div>
      ))}
    </>
  );
}
