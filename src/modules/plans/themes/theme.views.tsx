import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Problem, Typed } from "../../../kernel/invalid.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { changesPlans } from "../policy.ts";
import type { ThemeRow } from "./theme.table.ts";

const TITLE = "Themes";

interface ThemeListProps {
  visit: Visit;
  themes: readonly ThemeRow[];
  bearers: ReadonlyMap<string, number>;
  notice?: Child;
}

/** The partnership's cross-cutting themes in their order, and how many actions bear each. */
export function ThemeListPage({ visit, themes, bearers, notice }: ThemeListProps) {
  const { slug } = visit.tenant;
  const changes = allowed(changesPlans, visit.scope, null);
  const add = changes ? <ButtonLink href={planPaths.newTheme(slug)}>Add a theme</ButtonLink> : null;
  return (
    <DeskPage visit={visit} title={TITLE} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
        ]}
        here={TITLE}
      />
      <PageHead
        title={
          <>
            {TITLE} <span class="cm-quiet">{themes.length}</span>
          </>
        }
        intro="Tags that run across all plans. They stand beside an action and never above it: adopting one changes no plan."
        actions={themes.length > 0 ? add : null}
      />
      {themes.length === 0 ? (
        <Empty heading="No theme yet" actions={add}>
          <p>
            A theme such as “Fairness” or “Wellbeing” lets you see across plans which actions serve it,
            whatever heading they stand under.
          </p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Themes in their order"
            hideCaption
            columns={[
              {
                heading: "Theme",
                cell: ({ id, name }) => (changes ? <a href={planPaths.theme(slug, id)}>{name}</a> : name),
              },
              { heading: "What it means", long: true, cell: ({ description }) => description },
              { heading: "Actions", cell: ({ id }) => sayMany(bearers.get(id) ?? 0, "action") },
              {
                heading: "Offered",
                cell: ({ endedOn }) =>
                  endedOn === null
                    ? "Yes"
                    : endedOn > visit.scope.asOn
                      ? `Until ${sayDay(endedOn, "short")}`
                      : `No more, since ${sayDay(endedOn, "short")}`,
              },
            ]}
            rows={themes}
          />
          <TableDownloads table={planPaths.themes(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}

interface ThemeFormPageProps {
  visit: Visit;
  form: FormState;
  /** The one that is changed; null for a new one. */
  theme: ThemeRow | null;
  conflict?: Child;
}

/** Adding a theme; renaming, moving and ending one. */
export function ThemeFormPage({ visit, form, theme, conflict }: ThemeFormPageProps) {
  const { slug } = visit.tenant;
  const list = planPaths.themes(slug);
  const title = theme ? `Change the theme ${theme.name}` : "Add a theme";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form) || conflict !== undefined}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          { label: TITLE, href: list },
        ]}
        here={title}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form action={theme ? planPaths.theme(slug, theme.id) : planPaths.newTheme(slug)} state={form}>
        {theme ? (
          <>
            <Hidden name="version" value={typedIn(form, "version")} />
            <Hidden name="shown" value={typedIn(form, "shown")} />
          </>
        ) : null}
        <TextField
          form={form}
          name="name"
          label="Name"
          hint="Short: it stands beside actions and over a column."
        />
        <TextArea form={form} name="description" label="What it means" optional rows={3} />
        <TextField
          form={form}
          name="place"
          label="Its place in the list"
          hint="A number; 1 stands first. Left empty, it stays where it is, and a new one stands last."
          optional
          letters={5}
        />
        <TextField
          form={form}
          name="endedOn"
          label="No longer offered from"
          hint="A day, such as 1 April 2027. What bears the theme keeps it."
          optional
          letters={20}
        />
        <ButtonRow>
          <Button>{theme ? "Save the changes" : "Add the theme"}</Button>
          <a href={list}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** The fields of a theme as its form holds them. */
export function typedTheme(row: ThemeRow): Typed {
  return {
    name: row.name,
    description: row.description,
    place: "",
    endedOn: row.endedOn ? sayDay(row.endedOn) : "",
    version: String(row.version),
  };
}

/** What a conflict compares. */
export const themeFields: readonly ComparedField[] = [
  { name: "name", label: "Name" },
  { name: "description", label: "What it means" },
  { name: "endedOn", label: "No longer offered from" },
];

export const themeNameProblem: Problem = {
  field: "name",
  message: "There is a theme of this name already. Change that one, or give another name",
};
