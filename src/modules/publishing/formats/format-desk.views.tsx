import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { publicPaths } from "../paths.ts";
import type { FormatRequestRow } from "./format-request.table.ts";
import { answerBy, countFormats, eraseBy, formatName } from "./format-request.ts";
import { sayFormatCounts, sayStateOf } from "./format-request.words.ts";

const TITLE = "Asked for in another form";

const NOTICES: Readonly<Record<string, string>> = {
  answered: "The answer is kept.",
  erased: "What they wrote and how to reach them is erased.",
};

/** Every request, with the counts that an accessibility report asks for. */
export function FormatRequestList({ visit, list }: { visit: Visit; list: readonly FormatRequestRow[] }) {
  const { slug } = visit.tenant;
  const counts = countFormats(list);
  return (
    <DeskPage visit={visit} title={TITLE} notice={noticeSaid(visit, NOTICES)}>
      <Breadcrumbs above={[{ label: "Home", href: partnershipPaths.desk(slug) }]} here={TITLE} />
      <PageHead
        title={
          <>
            {TITLE} <span class="cm-quiet">{list.length}</span>
          </>
        }
        intro={sayFormatCounts(counts)}
      />
      {list.length === 0 ? (
        <Empty heading="Nothing was asked for yet">
          <p>
            Every public plan and action has a link by which anybody asks for it in large print, Easy Read,
            audio, British Sign Language, Gaelic or otherwise. What they ask for comes here.
          </p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Requests, the latest first"
            hideCaption
            plain
            columns={[
              {
                heading: "Form",
                cell: (row: FormatRequestRow) => (
                  <a href={publicPaths.formatRequest(slug, row.number)}>{formatName(row.format)}</a>
                ),
              },
              { heading: "Of", long: true, cell: ({ path }) => path },
              { heading: "Asked on", cell: ({ askedAt }) => sayDay(dayInScotland(askedAt), "short") },
              { heading: "How it stands", cell: (row) => sayStateOf(row) },
            ]}
            rows={list}
          />
          <TableDownloads table={publicPaths.formatRequests(slug)} />
          <h2>By form</h2>
          <DataTable
            caption="Requests by form"
            hideCaption
            plain
            narrow
            columns={[
              { heading: "Form", cell: ({ format }) => formatName(format) },
              { heading: "Asked", numeric: true, cell: ({ asked }) => asked },
              { heading: "Answered", numeric: true, cell: ({ answered }) => answered },
            ]}
            rows={counts.byFormat}
          />
        </>
      )}
    </DeskPage>
  );
}

interface FormatRequestPageProps {
  visit: Visit;
  request: FormatRequestRow;
  /** What the page asked for is called, where it is a published plan or action. */
  title: string | null;
  /** Who answered. */
  answeredBy: string | null;
  form: FormState;
  conflict?: Child;
}

/** One request: what was asked for, and the form to say what was done. */
export function FormatRequestPage({
  visit,
  request,
  title,
  answeredBy,
  form,
  conflict,
}: FormatRequestPageProps) {
  const { slug } = visit.tenant;
  const { number, format, path, words, contact, askedAt, answer, answeredAt } = request;
  const heading = `${formatName(format)}: ${title ?? "the public pages"}`;
  const isErased = contact === "" && words === "";
  return (
    <DeskPage
      visit={visit}
      title={heading}
      width="narrow"
      error={hasProblems(form)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: TITLE, href: publicPaths.formatRequests(slug) },
        ]}
        here={`Request ${number}`}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{heading}</h1>
      <Facts
        facts={[
          { term: "The page", value: <a href={path}>{title ?? path}</a> },
          {
            term: "Asked on",
            value: `${sayDay(dayInScotland(askedAt))}${answeredAt ? "" : `; to be answered by ${sayDay(answerBy(askedAt))}`}`,
          },
          ...(isErased
            ? [{ term: "What they wrote", value: "Erased" }]
            : [
                { term: "How to reach them", value: contact },
                ...(words ? [{ term: "What they wrote", value: <span class="cm-lines">{words}</span> }] : []),
              ]),
          ...(answeredAt
            ? [
                { term: "What was done", value: <span class="cm-lines">{answer}</span> },
                {
                  term: "Answered",
                  value: `on ${sayDay(dayInScotland(answeredAt))}${answeredBy ? ` by ${answeredBy}` : ""}`,
                },
              ]
            : []),
        ]}
      />
      {answeredAt === null ? (
        <Form action={publicPaths.formatAnswer(slug, number)} state={form}>
          <Hidden name="version" value={request.version} />
          <TextArea
            form={form}
            name="answer"
            label="What was done?"
            hint="For colleagues and for your accessibility report; the person who asked does not see it. Name nobody here."
            rows={4}
          />
          <CheckField
            form={form}
            name="erase"
            label="Erase now how to reach them and what they wrote"
            hint="Leave it empty if you still need it. It is to be erased 30 days after the answer at the latest."
          />
          <ButtonRow>
            <Button>Save the answer</Button>
            <a href={publicPaths.formatRequests(slug)}>Leave without saving</a>
          </ButtonRow>
        </Form>
      ) : null}
      {answeredAt && !isErased ? (
        <Box tone="wash" heading="Erase what they wrote">
          <p>
            They were told that it is erased by {sayDay(eraseBy(answeredAt))} at the latest. Which form was
            asked for and what was done is kept.
          </p>
          <Form action={publicPaths.formatErasure(slug, number)} guard={false}>
            <Hidden name="version" value={request.version} />
            <ButtonRow>
              <Button>Erase it now</Button>
            </ButtonRow>
          </Form>
        </Box>
      ) : null}
    </DeskPage>
  );
}

/** On the home of who answers: how many wait, and the way to all of them. */
export function FormatsAtAGlance({ slug, list }: { slug: string; list: readonly FormatRequestRow[] }) {
  const open = list.filter(({ answeredAt }) => answeredAt === null).length;
  return (
    <Box tone="wash" heading={TITLE}>
      <p>
        <a href={publicPaths.formatRequests(slug)}>
          {list.length === 0 ? "Nothing yet" : `${list.length} in all`}
        </a>
        {open > 0 ? `, ${open} to be answered` : ""}
      </p>
    </Box>
  );
}
