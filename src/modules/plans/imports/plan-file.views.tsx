import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Figures } from "../../../ui/components/figures/figures.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { planKinds } from "../plans/plan.ts";
import { sayKind } from "../plans/plan.words.ts";
import type { PlanFileContent } from "./brought-content.ts";
import type { NamesInFile } from "./names-in-file.ts";
import { countActions } from "./plan-draft.ts";

interface PlanFilePageProps {
  visit: Visit;
  number: number;
  name: string;
  content: PlanFileContent;
  /** What it names and is not here. */
  unknown: NamesInFile;
  form: FormState;
  notice: string | undefined;
  conflict?: Child;
}

/** A whole plan that Commonty wrote: nothing has to be understood first, so it is only confirmed. */
export function PlanFilePage(props: PlanFilePageProps) {
  const { visit, number, name, content, unknown, form, notice, conflict } = props;
  const { slug, words } = visit.tenant;
  const { plan, partnership, version, asOn } = content;
  const title = "Bring in this plan";
  const source = version === null ? "the working copy" : `version ${version}`;
  return (
    <DeskPage visit={visit} title={title} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          { label: "Papers", href: planPaths.imports(slug) },
        ]}
        here="Confirm"
      />
      {conflict}
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro={`${name} is a plan that Commonty wrote: ${source} of ${partnership}, as it stood on ${sayDay(asOn)}. Nothing is created until you say so.`}
      />
      <Figures
        figures={[
          {
            value: plan.improvements.length,
            label: plan.improvements.length === 1 ? "improvement" : "improvements",
          },
          {
            value: countActions(plan.improvements),
            label: countActions(plan.improvements) === 1 ? "action" : "actions",
          },
        ]}
      />
      {plan.improvements.map(({ number, title, actions }, index) => (
        <Details summary={`${number ?? index + 1}. ${title} (${sayMany(actions.length, "action")})`}>
          <ul>
            {actions.map(({ text }) => (
              <li>{text}</li>
            ))}
          </ul>
        </Details>
      ))}
      <NotHere unknown={unknown} slug={slug} />
      <Form action={planPaths.import(slug, number)} state={form}>
        <Hidden name="version" value={String(form.typed.version ?? "")} />
        <Hidden name="dated" value="" />
        <TextField
          form={form}
          name="title"
          label="What is the plan called?"
          hint="Residents see this name."
        />
        <SelectField
          form={form}
          name="kind"
          label="What kind of plan is it?"
          options={Object.keys(planKinds).map((kind) => ({ value: kind, label: sayKind(kind, words) }))}
        />
        <p>
          Updates, evidence and people are not in the file. Bodies and groups are found by their names here;
          others keep their words.
        </p>
        <ButtonRow>
          <Button name="next" value="create">
            Create the draft plan
          </Button>
          <Button kind="secondary" name="next" value="save">
            Save and come back
          </Button>
          <button class="cm-plain" type="submit" form="removal">
            Throw it away
          </button>
        </ButtonRow>
      </Form>
      <Form action={planPaths.importRemoval(slug, number)} guard={false} id="removal">
        <Hidden name="version" value={String(form.typed.version ?? "")} />
      </Form>
    </DeskPage>
  );
}

/** What the file names and the partnership does not have: what is made of it, and how to have it otherwise. */
function NotHere({ unknown: { parties, themes, occasions }, slug }: { unknown: NamesInFile; slug: string }) {
  return (
    <>
      {parties.length > 0 ? (
        <>
          <h2>{`${sayMany(parties.length, "name")} not known here`}</h2>
          <Names names={parties} />
          <p>
            No body or group is made of them. Where they lead, the plan keeps their words and somebody is to
            be identified; what they help with is kept as a note. To have them lead, add them under{" "}
            <a href={partnershipPaths.organisations(slug)}>bodies</a> first and come back: this page waits.
          </p>
        </>
      ) : null}
      {themes.length > 0 ? <Made what="theme" names={themes} /> : null}
      {occasions.length > 0 ? <Made what="occasion" names={occasions} /> : null}
    </>
  );
}

function Made({ what, names }: { what: "theme" | "occasion"; names: readonly string[] }) {
  return (
    <>
      <h2>{`${sayMany(names.length, what)} that will be added`}</h2>
      <Names names={names} />
    </>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul>
      {names.map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  );
}
