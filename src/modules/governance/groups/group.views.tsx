import type { Child } from "hono/jsx";
import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Problem, Typed } from "../../../kernel/invalid.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Flag } from "../../../ui/components/marks/marks.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { governancePaths } from "../paths.ts";
import { changesGroups } from "../policy.ts";
import type { GroupRefusal } from "./find-clash.ts";
import type { GroupRow } from "./group.table.ts";
import { groupKindName, groupKinds } from "./group.ts";

const TITLE = "Groups";

const NOTICES: Readonly<Record<string, string>> = {
  added: "The group is added. Papers and plans can name it now.",
  changed: "The changes are saved.",
};

interface GroupListProps {
  visit: Visit;
  list: readonly GroupRow[];
  /** The day each group meets next, by its id, as far as that is written down. */
  next: ReadonlyMap<string, CalendarDate>;
}

/** Every group of the partnership, with the names that papers use for it. */
export function GroupList({ visit, list, next }: GroupListProps) {
  const { slug, words } = visit.tenant;
  const changes = allowed(changesGroups, visit.scope, null);
  const add = changes ? <ButtonLink href={governancePaths.newGroup(slug)}>Add a group</ButtonLink> : null;
  return (
    <DeskPage visit={visit} title={TITLE} notice={noticeSaid(visit, NOTICES)}>
      <PageHead
        title={
          <>
            {TITLE} <span class="cm-quiet">{list.length}</span>
          </>
        }
        intro="Boards, executives, theme and area groups. A plan can name each of them as lead."
        actions={list.length > 0 ? add : null}
      />
      {list.length === 0 ? (
        <Empty heading="No group yet" actions={add}>
          <p>Begin with the group that decides, and the one that sees to it.</p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Groups by name"
            hideCaption
            plain
            columns={[
              {
                heading: "Name",
                cell: ({ id, name, standsForAll }) => (
                  <>
                    {changes ? <a href={governancePaths.group(slug, id)}>{name}</a> : name}{" "}
                    {standsForAll ? <Flag>stands for all partners</Flag> : null}
                  </>
                ),
              },
              { heading: "Other names", cell: ({ aliases }) => aliases.join(", ") || "None" },
              { heading: "What it is", cell: ({ kind }) => groupKindName(kind, words) },
              {
                heading: "Next meeting",
                cell: ({ id, name }) => {
                  const day = next.get(id);
                  return (
                    <a href={governancePaths.meetings(slug, id)}>
                      {day ? sayDay(day, "short") : "None known"}
                      <span class="cm-vh">: meeting days of {name}</span>
                    </a>
                  );
                },
              },
            ]}
            rows={list}
          />
          <TableDownloads table={governancePaths.groups(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}

interface GroupFormPageProps {
  visit: Visit;
  form: FormState;
  /** The one that is changed; null for a new one. */
  group: Pick<GroupRow, "id" | "name"> | null;
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** Adding a group, and changing one. */
export function GroupFormPage({ visit, form, group, conflict }: GroupFormPageProps) {
  const { slug, words } = visit.tenant;
  const list = governancePaths.groups(slug);
  const title = group ? `Change ${group.name}` : "Add a group";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <Breadcrumbs above={[{ label: TITLE, href: list }]} here={title} />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form action={group ? governancePaths.group(slug, group.id) : list} state={form}>
        {group ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <TextField form={form} name="name" label="Name" />
        <TextArea
          form={form}
          name="aliases"
          label="Other names"
          hint="What papers call it besides, one on each line: “COG”, “All CPP leads”."
          optional
        />
        <SelectField
          form={form}
          name="kind"
          label="What is it?"
          options={[
            { value: "", label: "Choose" },
            ...Object.keys(groupKinds).map((kind) => ({ value: kind, label: groupKindName(kind, words) })),
          ]}
        />
        <CheckField
          form={form}
          name="standsForAll"
          label="It stands for all partners"
          hint="A lead such as “all partners” or “the whole partnership” is then this group."
        />
        <ButtonRow>
          <Button>{group ? "Save the changes" : "Add the group"}</Button>
          <a href={list}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** The fields of a group as its form holds them. */
export function typedGroup(row: GroupRow): Typed {
  return {
    name: row.name,
    aliases: row.aliases.join("\n"),
    kind: row.kind,
    standsForAll: row.standsForAll ? "yes" : undefined,
    version: String(row.version),
  };
}

/** What a conflict compares. */
export function groupFields({ words }: Visit["tenant"]): readonly ComparedField[] {
  return [
    { name: "name", label: "Name" },
    { name: "aliases", label: "Other names" },
    { name: "kind", label: "What it is", say: (kind) => groupKindName(kind, words) },
    {
      name: "standsForAll",
      label: "Stands for all partners",
      say: (value) => (value === "yes" ? "Yes" : "No"),
    },
  ];
}

/** Why these words could not be kept, at the field where that can be put right. */
export function groupProblem(refusal: GroupRefusal): Problem {
  switch (refusal.reason) {
    case "name-taken":
      return {
        field: "name",
        message: "There is a group of this name already. Change that one, or give another name",
      };
    case "other-name-taken":
      return {
        field: "aliases",
        message: `“${refusal.name}” already stands for ${refusal.of}, so a paper could mean either. Take it away from one of them`,
      };
    default:
      return refusal satisfies never;
  }
}
