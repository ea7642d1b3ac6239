import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { limits } from "../../../platform/documents/index.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { FileField } from "../../../ui/components/field/file-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { PasteTable } from "../../../ui/components/paste-table/paste-table.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { LISTS } from "./list.words.ts";
import type { ListedListImport } from "./list-import.store.ts";
import type { ListImportRow } from "./list-import.table.ts";
import { sayListKind, sayListState } from "./list-table.props.ts";

const MEGABYTE = 1024 * 1024;
const BRING_IN = "Bring in a list";

/** Bringing in a list of people or of bodies: a file, or a table that is pasted. */
export function BringInListPage({ visit, form }: { visit: Visit; form: FormState }) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title={BRING_IN} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: LISTS, href: peoplePaths.lists(slug) }]}
        here={BRING_IN}
      />
      <ErrorSummary form={form} />
      <PageHead
        title={BRING_IN}
        intro="A table of people or of organisations, with one row for each. On the next page you see who is new, who has changed and who is known, before anybody is added. Nobody is mailed."
      />
      <Form action={`${peoplePaths.lists(slug)}/new`} state={form} files>
        <Choices
          form={form}
          name="kind"
          label="What is in each row?"
          row
          picks={[
            { value: "people", label: "A person" },
            { value: "bodies", label: "An organisation" },
          ]}
        />
        <FileField
          form={form}
          name="file"
          label="The list as a file"
          hint={`Excel (.xlsx), CSV, Word (.docx) or OpenDocument text (.odt). At most ${limits.uploadBytes / MEGABYTE} MB.`}
          accept=".xlsx,.csv,.tsv,.docx,.odt,.txt,.md,.htm,.html"
        />
        <PasteTable
          form={form}
          name="paste"
          htmlName="paste-html"
          label="Or paste its table"
          hint="Mark the whole table in Excel or Word, its headings too, copy it, and paste it here."
        />
        <ButtonRow>
          <Button>Read the list</Button>
          <a href={peoplePaths.people(slug)}>Leave without bringing it in</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

interface ListListPageProps {
  visit: Visit;
  lists: readonly ListedListImport[];
  nameOf: (personId: string) => string;
  notice: string | undefined;
}

/** The lists that were brought in: being checked, and done. */
export function ListListPage({ visit, lists, nameOf, notice }: ListListPageProps) {
  const { slug } = visit.tenant;
  const begin = <ButtonLink href={peoplePaths.newList(slug, "people")}>{BRING_IN}</ButtonLink>;
  return (
    <DeskPage visit={visit} title={LISTS} notice={notice}>
      <SetUpCrumbs tenant={visit.tenant} here={LISTS} />
      <PageHead
        title={LISTS}
        intro="Lists of people and of organisations, kept as they came with all that was put right."
        actions={lists.length > 0 ? begin : undefined}
      />
      {lists.length === 0 ? (
        <Empty heading="No list was brought in yet" actions={begin}>
          <p>Start from the workbook or table in which you keep people or organisations now.</p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Lists, the latest first"
            hideCaption
            rows={lists}
            columns={[
              {
                heading: "List",
                cell: ({ number, name }) => <a href={peoplePaths.list(slug, number)}>{name}</a>,
                long: true,
              },
              { heading: "Of", cell: ({ kind }) => sayListKind(kind) },
              {
                heading: "Brought in",
                cell: ({ broughtBy, broughtAt }) =>
                  `${sayDay(dayInScotland(broughtAt), "short")}, ${nameOf(broughtBy)}`,
              },
              {
                heading: "How it stands",
                cell: ({ state }) => sayListState(state),
              },
            ]}
          />
          <TableDownloads table={peoplePaths.lists(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}

interface ListDonePageProps {
  visit: Visit;
  row: ListImportRow;
  done: { readonly added: number; readonly changed: number; readonly by: string; readonly at: Date } | null;
  notice: string | undefined;
}

/** What became of a list. */
export function ListDonePage({ visit, row, done, notice }: ListDonePageProps) {
  const { slug } = visit.tenant;
  const { kind, name, number, broughtAt } = row;
  const target =
    kind === "people"
      ? { href: peoplePaths.people(slug), label: "Go to the people" }
      : { href: partnershipPaths.organisations(slug), label: "Go to the organisations" };
  return (
    <DeskPage visit={visit} title={`The list ${name}`} notice={notice}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: LISTS, href: peoplePaths.lists(slug) }]}
        here={name}
      />
      <PageHead title={name} intro="This list is done." />
      <Facts
        facts={[
          ...(done
            ? [
                { term: "Added", value: String(done.added) },
                { term: "Changed", value: String(done.changed) },
                { term: "Done", value: `${sayDay(dayInScotland(done.at))}, ${done.by}` },
              ]
            : []),
          { term: "Brought in", value: sayDay(dayInScotland(broughtAt)) },
          {
            term: "The list itself",
            value: <a href={peoplePaths.listPaper(slug, number)}>Take it out as it came</a>,
          },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={target.href}>{target.label}</ButtonLink>
      </ButtonRow>
    </DeskPage>
  );
}
