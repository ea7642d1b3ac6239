import type { Child } from "hono/jsx";
import { type CalendarDate, sayDay } from "../../kernel/calendar-date.ts";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import type { ListedAdministrator } from "../../platform/identity/service-administrator.store.ts";
import type { ServiceActRow } from "../../platform/identity/service-administrator.table.ts";
import { Box } from "../../ui/components/box/box.tsx";
import { Button, ButtonLink, ButtonRow } from "../../ui/components/button/button.tsx";
import { DataTable } from "../../ui/components/data-table/data-table.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { Facts } from "../../ui/components/facts/facts.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form } from "../../ui/components/form/form.tsx";
import { PageHead } from "../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../ui/components/rows/rows.tsx";
import { Split } from "../../ui/components/split/split.tsx";
import { blankForm, type FormState, hasProblems } from "../../ui/form-state.ts";
import { sayMoment } from "../../ui/words/moment-words.ts";
import { sayNumber } from "../../ui/words/number-words.ts";
import type { House } from "../house.ts";
import { Administrators, isNow } from "./administrators.views.tsx";
import { ServiceFrame } from "./service-frame.views.tsx";
import { servicePaths } from "./service-paths.ts";
import type { CountedPartnership, ServiceHealth } from "./take-stock.ts";

interface ServiceHomeProps {
  house: Pick<House, "assets">;
  email: string;
  day: CalendarDate;
  now: Date;
  partnerships: readonly CountedPartnership[];
  health: ServiceHealth;
  versions: { readonly commonty: string; readonly node: string };
  administrators: readonly ListedAdministrator[];
  acts: readonly { readonly row: ServiceActRow; readonly email: string | null }[];
  notice: Child;
  /** A form of this page that was refused. */
  refused?: { readonly form: "second-step" | "administrator" | "end"; readonly state: FormState } | undefined;
}

/** The service at a glance: how much there is, how it is, who looks after it. Nothing that a partnership wrote. */
export function ServiceHome(props: ServiceHomeProps) {
  const { house, email, now, partnerships, health, versions, administrators, acts, notice, refused } = props;
  const stateOf = (form: string) => (refused?.form === form ? refused.state : blankForm);
  const labels = [...new Set(partnerships.flatMap(({ counts }) => Object.keys(counts)))];
  const error = refused ? hasProblems(refused.state) : false;
  return (
    <ServiceFrame house={house} email={email} title="This service" error={error} notice={notice}>
      {refused ? <ErrorSummary form={refused.state} idOf={(field) => `${refused.form}-${field}`} /> : null}
      <PageHead
        title="This service"
        intro="How much there is and how it is. What partnerships write stays with them: looking after the service opens none of it."
        actions={<ButtonLink href={servicePaths.newPartnership}>Make a partnership</ButtonLink>}
      />
      <h2>
        Partnerships <span class="cm-quiet">{partnerships.length}</span>
      </h2>
      {partnerships.length === 0 ? (
        <p>There is none yet. Make the first one, with the person who sets it up.</p>
      ) : (
        <DataTable
          caption="Partnerships of this service, by name"
          hideCaption
          plain
          rows={partnerships}
          columns={[
            {
              heading: "Partnership",
              cell: ({ slug, name }) => <a href={partnershipPaths.home(slug)}>{name}</a>,
            },
            ...labels.map((heading) => ({
              heading,
              numeric: true,
              cell: ({ counts }: CountedPartnership) => sayNumber(counts[heading] ?? 0),
            })),
            {
              heading: "Last change",
              cell: ({ lastChangeOn }) => (lastChangeOn ? sayDay(lastChangeOn) : "None yet"),
            },
            { heading: "Mail waiting", numeric: true, cell: ({ mailWaiting }) => sayNumber(mailWaiting) },
            {
              heading: "Mail refused, 30 days",
              numeric: true,
              cell: ({ mailTrouble }) => sayNumber(mailTrouble),
            },
          ]}
        />
      )}
      <Split>
        <div>
          <h2>
            Who looks after it <span class="cm-quiet">{administrators.filter(isNow(props.day)).length}</span>
          </h2>
          <Administrators
            administrators={administrators}
            day={props.day}
            form={stateOf("administrator")}
            ending={stateOf("end")}
          />
          <h2>What was done</h2>
          {acts.length === 0 ? <p>Nothing yet.</p> : null}
          <Rows>
            {acts.map(({ row, email }) => (
              <Row
                title={sayAct(row)}
                under={email ?? "By command, on the machine itself"}
                when={sayMoment(row.at, now)}
              />
            ))}
          </Rows>
        </div>
        <div>
          <Box tone="wash" heading="How it is">
            <Facts
              side
              facts={[
                { term: "Database", value: `${health.database}, ${megabytes(health.databaseBytes)}` },
                { term: "Mail waiting", value: sayNumber(health.mailWaiting) },
                { term: "Mail refused or failed, 30 days", value: sayNumber(health.mailFailed) },
                { term: "Commonty", value: versions.commonty },
                { term: "Node", value: versions.node },
              ]}
            />
          </Box>
          <Box heading="A lost telephone">
            <p>
              Takes the second step of somebody away and signs them out everywhere. Make sure first that it is
              they who ask: ring them back.
            </p>
            <Form action={servicePaths.secondSteps} state={stateOf("second-step")}>
              <TextField
                form={stateOf("second-step")}
                name="email"
                id="second-step-email"
                label="Their e-mail address"
                letters={20}
              />
              <ButtonRow>
                <Button kind="secondary">End their second step</Button>
              </ButtonRow>
            </Form>
          </Box>
        </div>
      </Split>
    </ServiceFrame>
  );
}

function megabytes(bytes: number): string {
  return `${sayNumber(Math.round(bytes / 1_000_000))} MB`;
}

function sayAct({ act, facts }: ServiceActRow): string {
  switch (act) {
    case "partnership-made":
      return `${facts.name ?? "A partnership"} was made, with ${facts.email ?? "its administrator"} to set it up`;
    case "second-step-ended":
      return `The second step of ${facts.email ?? "somebody"} was ended`;
    case "administrator-made":
      return `${facts.email ?? "Somebody"} looks after the service`;
    case "administrator-ended":
      return `${facts.email ?? "Somebody"} looks after the service no more`;
    default:
      return act;
  }
}
