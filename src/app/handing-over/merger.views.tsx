import { sayDay } from "../../kernel/calendar-date.ts";
import type { Problem } from "../../kernel/invalid.ts";
import { DeskPage, partnershipPaths, SetUpCrumbs } from "../../modules/partnerships/index.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../ui/components/button/button.tsx";
import { Choices } from "../../ui/components/choices/choices.tsx";
import { Details } from "../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../ui/components/field/select-field.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { PageHead } from "../../ui/components/page-head/page-head.tsx";
import { allTypedIn, type FormState, hasProblems } from "../../ui/form-state.ts";
import { capital, sayList, sayMany } from "../../ui/words/number-words.ts";
import type { OpenPart } from "./gather-open.ts";
import type { MergerAsked, MergerRefusal } from "./merge-bodies.ts";
import { MERGER_WAYS } from "./merger.form.ts";
import { OpenParts, Seen } from "./open-parts.views.tsx";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface MergerPageProps {
  visit: Visit;
  body: Named;
  /** The other bodies that are there. */
  others: readonly Named[];
  form: FormState;
  /** What would be done; null until it was said. */
  shown: {
    readonly asked: MergerAsked;
    readonly ending: readonly Named[];
    readonly intoName: string | null;
    readonly parts: readonly OpenPart[];
  } | null;
}

/** A body becomes part of another, or ends: said first, then listed, then done. */
export function MergerPage({ visit, body, others, form, shown }: MergerPageProps) {
  const { slug } = visit.tenant;
  const title = `Merge or end ${body.name}`;
  const path = partnershipPaths.organisationEnding(slug, body.id);
  const options = others.map(({ id, name }) => ({ value: id, label: name }));
  const joined = allTypedIn(form, "with");
  return (
    <DeskPage visit={visit} title={title} error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[
          { label: "Organisations", href: partnershipPaths.organisations(slug) },
          { label: body.name, href: partnershipPaths.organisation(slug, body.id) },
        ]}
        here="Merge or end"
      />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro="Everything open of it is listed first. Nothing is done before you press the last button, and what it did until then stays its own."
      />
      <form class="cm-measure" action={path} method="get">
        <Choices
          form={form}
          name="way"
          label="What becomes of it?"
          picks={Object.entries(MERGER_WAYS).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          form={form}
          name="into"
          label="Which organisation takes over?"
          hint="The one it becomes part of. Where it ends and is part of nothing: whoever takes over what is open, if there is anything."
          optional
          options={[{ value: "", label: "None" }, ...options]}
        />
        <TextField
          form={form}
          name="name"
          label="Name of the new organisation"
          hint="Only where it becomes part of a new one. It takes the kind and the standing in law of the one that ends."
          optional
        />
        <Details summary="Others that end with it, in the same way" open={joined.length > 0}>
          <Choices
            form={form}
            name="with"
            label="Others that end with it"
            optional
            several
            picks={others.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Details>
        <TextField
          form={form}
          name="on"
          label="From which day on?"
          hint="Its last day is the day before. Such as “1 April 2026”, or “today”; not a day that lies ahead."
          letters={20}
        />
        <ButtonRow>
          <Button kind={shown ? "secondary" : "filled"}>Show what is open</Button>
        </ButtonRow>
      </form>
      {shown ? <Preview path={path} form={form} {...shown} /> : null}
    </DeskPage>
  );
}

type PreviewProps = NonNullable<MergerPageProps["shown"]> & { path: string; form: FormState };

function Preview({ path, form, asked, ending, intoName, parts }: PreviewProps) {
  const count = parts.reduce((sum, { things }) => sum + things.length, 0);
  const names = sayList(ending.map(({ name }) => name));
  const stuck = intoName === null && parts.some(({ holding }) => holding.way === "moves");
  const fields = ["way", "into", "name", "on"];
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">
        {count === 0 ? "Nothing is open" : `${capital(sayMany(count, "open thing"))} would be handed over`}
      </h2>
      <p>
        From {sayDay(asked.on)}{" "}
        {asked.as === "part"
          ? `${names} ${ending.length === 1 ? "is" : "are"} part of ${intoName ?? "another"}`
          : `${names} ${ending.length === 1 ? "is" : "are"} no more`}
        {asked.as === "end" && intoName ? `, and ${intoName} takes over what is open` : ""}. Whatever it is
        called in papers is matched with {asked.as === "part" ? (intoName ?? "the other") : "nothing"} from
        then on. Nobody is mailed.
      </p>
      <OpenParts parts={parts} named={ending.length > 1} />
      {stuck ? (
        <p>
          <strong>Somebody has to take this over.</strong> Choose above which organisation does, or change
          each of these first.
        </p>
      ) : (
        <Form action={path} guard={false}>
          {fields.map((name) => (
            <Hidden name={name} value={allTypedIn(form, name)[0] ?? ""} />
          ))}
          {allTypedIn(form, "with").map((id) => (
            <Hidden name="with" value={id} />
          ))}
          <Seen parts={parts} />
          <ButtonRow>
            <Button>{asked.as === "part" ? `Make ${names} part of ${intoName}` : `End ${names}`}</Button>
            <a href={path}>Leave without doing it</a>
          </ButtonRow>
        </Form>
      )}
    </section>
  );
}

/** Why it cannot be done so, at the field where that can be put right. */
export function mergerProblem({ reason }: MergerRefusal): Problem {
  switch (reason) {
    case "same-one":
      return { field: "into", message: "It cannot become part of itself. Choose another" };
    case "day-ahead":
      return {
        field: "on",
        message:
          "This day lies ahead. Come back on that day or after it: everything open then is handed over in one go",
      };
    case "ended-already":
      return { field: "way", message: "It has ended already, so nothing is open of it" };
    case "into-missing":
      return { field: "into", message: "Choose the organisation it becomes part of" };
    case "into-ended":
      return { field: "into", message: "That one has ended itself. Choose the one it became part of" };
    case "name-taken":
      return {
        field: "name",
        message: "There is an organisation of this name, or one that papers call so. Choose that one instead",
      };
    case "somebody-must-take-it":
      return { field: "into", message: "Something is open. Choose which organisation takes it over" };
    case "changed-meanwhile":
      return {
        field: "way",
        message: "What is open changed meanwhile. Nothing was done. Look at the list as it is now",
      };
    default:
      return reason satisfies never;
  }
}
