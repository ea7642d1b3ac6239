import { DeskPage, partnershipPaths, SetUpCrumbs } from "../../modules/partnerships/index.ts";
import { peoplePaths, RoleSentences, roles } from "../../modules/people/index.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { Chips } from "../../ui/components/chips/chips.tsx";
import { DataTable } from "../../ui/components/data-table/data-table.tsx";
import { PageHead } from "../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../ui/components/table-downloads/table-downloads.tsx";
import { sayList } from "../../ui/words/number-words.ts";
import type { PermissionRow } from "../permissions.ts";
import type { ByRole, MayDo, MayDoInRoom } from "./may-do.ts";

interface MayDoPageProps {
  visit: Visit;
  rooms: readonly MayDoInRoom[];
  /** Whose page it is; null for the person who looks. */
  person: { readonly id: string; readonly name: string } | null;
}

/** What a person may do here and by which role, and who can what they cannot. */
export function MayDoPage({ visit, rooms, person }: MayDoPageProps) {
  const { slug, name } = visit.tenant;
  const title = person ? `What ${person.name} may do here, and why` : "What you may do here, and why";
  const held = rooms.flatMap(({ may }) => may).filter(({ by }) => by.length > 0).length;
  const all = rooms.flatMap(({ may }) => may).length;
  const who = person ? person.name : "You";
  return (
    <DeskPage visit={visit} title={title}>
      {person ? (
        <SetUpCrumbs
          tenant={visit.tenant}
          above={[
            { label: "People", href: peoplePaths.people(slug) },
            { label: person.name, href: peoplePaths.person(slug, person.id) },
          ]}
          here="What they may do"
        />
      ) : null}
      <PageHead
        title={title}
        intro={`${who} may do ${held} of the ${all} things that are given by role in ${name} today. Reading what is published needs no role.`}
      />
      <Chips chips={rooms.map(({ room, title }) => ({ label: title, href: `#${room}` }))} />
      {rooms.map(({ room, title, may }) => (
        <section aria-labelledby={room}>
          <h2 id={room}>{title}</h2>
          <DataTable
            caption={`${title}: what can be done`}
            hideCaption
            plain
            rows={may}
            columns={[
              {
                heading: "What it is",
                cell: ({ permission, words }: MayDo) => <span id={anchorOf(permission)}>{words}</span>,
              },
              { heading: person ? "May they?" : "May you?", cell: ({ by }) => sayHeld(by) },
              {
                heading: "Who can",
                cell: ({ who }) => (who.length > 0 ? sayList(who) : "Nobody here has such a role today"),
              },
            ]}
          />
        </section>
      ))}
      <TableDownloads
        table={person ? peoplePaths.mayDo(slug, person.id) : partnershipPaths.permissions(slug)}
        label="Take all of this"
      />
      <p>
        <a href={partnershipPaths.rolesTable(slug)}>Which role may do what, as one table</a>.
        {person ? null : " Whoever gives roles can change what you may do."}
      </p>
    </DeskPage>
  );
}

/** The place of a permission on the page that lists them. */
export function anchorOf(permission: string): string {
  return permission.replaceAll(":", "-");
}

function sayHeld(by: readonly ByRole[]) {
  if (by.length === 0) return "No";
  return (
    <>
      <strong>Yes</strong>
      {by.map((role) => (
        <div class="cm-small cm-quiet">{sayByRole(role)}</div>
      ))}
    </>
  );
}

/** “as lead officer, until 1 March 2027; given by Fiona Geddes” */
export function sayByRole({ role, until, givenBy }: ByRole): string {
  const how = until ? `until ${until}` : "without an end";
  const who = givenBy ? `; given by ${givenBy}` : "";
  return `as ${role.charAt(0).toLowerCase()}${role.slice(1)}, ${how}${who}`;
}

interface RolesTablePageProps {
  visit: Visit;
  rooms: readonly { readonly title: string; readonly rows: readonly PermissionRow[] }[];
}

/** Which role may do what: the same that is printed for whoever runs the service. */
export function RolesTablePage({ visit, rooms }: RolesTablePageProps) {
  const { slug } = visit.tenant;
  const title = "Which role may do what";
  return (
    <DeskPage visit={visit} title={title} width="wide">
      <PageHead
        title={title}
        intro={
          <>
            A person may do what any of their roles lets them, on the days on which they hold it.{" "}
            <a href={partnershipPaths.permissions(slug)}>What you may do, and why</a>.
          </>
        }
      />
      <section class="cm-scroll" aria-label={title} tabindex={0}>
        <DataTable
          caption={title}
          hideCaption
          rows={rooms.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, room: title })))}
          columns={[
            {
              heading: "What it lets a person do",
              cell: ({ words, room }) => (
                <>
                  {words}
                  <div class="cm-small cm-quiet">{room}</div>
                </>
              ),
            },
            ...Object.entries(roles).map(([role, heading]) => ({
              heading,
              cell: (row: PermissionRow) => (row.roles.has(role) ? "Yes" : <span class="cm-quiet">No</span>),
            })),
          ]}
        />
      </section>
      <TableDownloads table={partnershipPaths.rolesTable(slug)} />
      <h2>What each role is for</h2>
      <RoleSentences />
    </DeskPage>
  );
}
