import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Said } from "../../../ui/components/said/said.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { capital, sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { HandedOver, HandoverAsked } from "./gather-handover.ts";
import type { Worker } from "./handover.ts";

interface HandoverPageProps {
  visit: Visit;
  workers: ReadonlyMap<string, Worker>;
  form: FormState;
  /** What would change; null until both are chosen. */
  shown: { readonly asked: HandoverAsked; readonly handed: readonly HandedOver[] } | null;
  notice: Child;
}

/** Everything that one leads, in every plan, to another from a day on; listed before it is done. */
export function HandoverPage({ visit, workers, form, shown, notice }: HandoverPageProps) {
  const { slug } = visit.tenant;
  const title = "Hand over what somebody leads";
  const options = [
    { value: "", label: "Choose" },
    ...[...workers].map(([value, { kind, name }]) => ({ value, label: `${name} (${KINDS[kind]})` })),
  ];
  const people = [...workers.values()].filter(({ kind }) => kind === "person");
  return (
    <DeskPage visit={visit} title={title} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs above={[{ label: "Plans", href: planPaths.plans(slug) }]} here={title} />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro="For every action at work in every plan. You see each change before anything is done; what was led until then stays in the history."
      />
      <form class="cm-measure" action={planPaths.handover(slug)} method="get">
        <SelectField form={form} name="from" label="Who leads or answers now?" options={options} />
        <SelectField form={form} name="to" label="Who takes it over?" options={options} />
        <SelectField
          form={form}
          name="answering"
          label="Who answers for it then?"
          hint="Only where an organisation or group takes over. Left open, its contact for plans is asked."
          optional
          options={[
            { value: "", label: "Its contact for plans" },
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField
          form={form}
          name="on"
          label="From which day on?"
          hint="For example 1 April 2027. Left empty: from today."
          optional
          letters={20}
        />
        <ButtonRow>
          <Button kind={shown ? "secondary" : "filled"}>Show what would change</Button>
        </ButtonRow>
      </form>
      {shown ? <Preview slug={slug} {...shown} today={visit.scope.asOn} search={visit.search} /> : null}
    </DeskPage>
  );
}

const KINDS = { organisation: "organisation", group: "group", person: "person who answers" } as const;

interface PreviewProps {
  slug: string;
  asked: HandoverAsked;
  handed: readonly HandedOver[];
  today: string;
  /** The query of the page, for what is taken away. */
  search: string;
}

function Preview({ slug, asked, handed, today, search }: PreviewProps) {
  const { from, to, answering, on } = asked;
  if (handed.length === 0)
    return (
      <Empty heading={`${from.name} leads nothing from ${sayDay(on)} on`}>
        <p>Choose somebody else, or another day.</p>
      </Empty>
    );
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">
        {capital(sayMany(handed.length, "action"))} would go to {to.name}
      </h2>
      <p>
        {from.name}{" "}
        {on > today ? `leads until the day before ${sayDay(on)}` : `no longer leads from ${sayDay(on)} on`}.
        Nothing is done yet, and nobody is mailed.
      </p>
      <DataTable
        caption="What would change"
        plain
        rows={handed}
        columns={[
          {
            heading: "Action",
            cell: ({ action }) => <a href={planPaths.action(slug, action.number)}>{action.text}</a>,
            long: true,
          },
          { heading: "Plan", cell: ({ plan }) => plan.title, long: true },
          {
            heading: "Lead now",
            cell: ({ action }) => (action.leadText ? <Said>{action.leadText}</Said> : "Nobody"),
          },
          {
            heading: "Lead then",
            cell: ({ action, words }) =>
              to.kind === "person" ? (
                `${to.name} answers`
              ) : words === action.leadText || !words ? (
                "The same words"
              ) : (
                <Said>{words}</Said>
              ),
          },
        ]}
      />
      <TableDownloads table={planPaths.handover(slug)} search={search} />
      <Form action={planPaths.handover(slug)} guard={false}>
        <Hidden name="from" value={`${from.kind}:${from.id}`} />
        <Hidden name="to" value={`${to.kind}:${to.id}`} />
        <Hidden name="answering" value={answering ?? ""} />
        <Hidden name="on" value={on} />
        {handed.map(({ action }) => (
          <Hidden name="seen" value={`${action.number}:${action.version}`} />
        ))}
        <ButtonRow>
          <Button>Hand over {handed.length === 1 ? "this action" : `these ${handed.length} actions`}</Button>
          <a href={planPaths.plans(slug)}>Leave without handing over</a>
        </ButtonRow>
      </Form>
    </section>
  );
}
