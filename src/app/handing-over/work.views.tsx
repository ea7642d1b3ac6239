import { addDays, sayDay } from "../../kernel/calendar-date.ts";
import { DeskPage, SetUpCrumbs } from "../../modules/partnerships/index.ts";
import { peoplePaths } from "../../modules/people/index.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../ui/components/button/button.tsx";
import { Empty } from "../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../ui/components/field/check-field.tsx";
import { SelectField } from "../../ui/components/field/select-field.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { PageHead } from "../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems, typedIn } from "../../ui/form-state.ts";
import { capital, sayList, sayMany } from "../../ui/words/number-words.ts";
import { markOf, type OpenPart } from "./gather-open.ts";
import type { WorkAsked } from "./hand-over-work.ts";
import { OpenParts, Seen } from "./open-parts.views.tsx";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface WorkPageProps {
  visit: Visit;
  person: Named;
  others: readonly Named[];
  form: FormState;
  shown: { readonly asked: WorkAsked; readonly parts: readonly OpenPart[] } | null;
  /** Whoever looks may say that this person leaves. */
  mayLeave: boolean;
}

/** Everything open of somebody who leaves, or is away for long: listed, and handed to one or several others. */
export function WorkHandoverPage({ visit, person, others, form, shown, mayLeave }: WorkPageProps) {
  const { slug } = visit.tenant;
  const title = `Hand over what ${person.name} does`;
  const path = peoplePaths.handingOver(slug, person.id);
  const options = others.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <DeskPage visit={visit} title={title} error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[
          { label: "People", href: peoplePaths.people(slug) },
          { label: person.name, href: peoplePaths.person(slug, person.id) },
        ]}
        here="Hand over"
      />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro="Everything open is listed first: what they answer for, own, are asked for. What they wrote and did stays theirs."
      />
      <form class="cm-measure" action={path} method="get">
        <SelectField
          form={form}
          name="to"
          label="Who takes it over?"
          options={[{ value: "", label: "Choose" }, ...options]}
        />
        <SelectField
          form={form}
          name="second"
          label="A second one"
          hint="Then you choose for each thing which of them takes it."
          optional
          options={[{ value: "", label: "Nobody" }, ...options]}
        />
        <SelectField
          form={form}
          name="third"
          label="A third one"
          optional
          options={[{ value: "", label: "Nobody" }, ...options]}
        />
        <TextField
          form={form}
          name="on"
          label="From which day on?"
          hint="The day after their last. Such as “1 April 2027”, or “today”."
          letters={20}
        />
        {mayLeave ? (
          <CheckField
            form={form}
            name="leaves"
            label="They leave: the day before is their last"
            hint="Their roles end with that day, and an invitation is taken back. Left open, they go on working here."
          />
        ) : null}
        <ButtonRow>
          <Button kind={shown ? "secondary" : "filled"}>Show what is open</Button>
        </ButtonRow>
      </form>
      {shown ? <Preview visit={visit} path={path} person={person} form={form} {...shown} /> : null}
    </DeskPage>
  );
}

type PreviewProps = NonNullable<WorkPageProps["shown"]> & {
  visit: Visit;
  path: string;
  person: Named;
  form: FormState;
};

function Preview({ visit, path, person, form, asked, parts }: PreviewProps) {
  const count = parts
    .filter(({ holding }) => holding.way !== "goes")
    .reduce((sum, { things }) => sum + things.length, 0);
  if (parts.length === 0 && !asked.leaves)
    return (
      <Empty heading={`Nothing is open of ${person.name} from ${sayDay(asked.on)} on`}>
        <p>
          If they leave, say so on <a href={peoplePaths.person(visit.tenant.slug, person.id)}>their page</a>.
        </p>
      </Empty>
    );
  const chooses = asked.to.length > 1;
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">
        {count === 0
          ? "Nothing has to be taken over"
          : `${capital(sayMany(count, "thing"))} would go to ${sayList(asked.to.map(({ name }) => name))}`}
      </h2>
      <p>
        From {sayDay(asked.on)}.{" "}
        {asked.leaves ? `The last day of ${person.name} is ${sayDay(addDays(asked.on, -1))}. ` : ""}
        Nothing is done yet, and nobody is mailed.
      </p>
      <Form action={path} guard={false}>
        {["to", "second", "third", "on", ...(asked.leaves ? ["leaves"] : [])].map((name) => (
          <Hidden name={name} value={typedIn(form, name)} />
        ))}
        <OpenParts
          parts={parts}
          taker={
            chooses
              ? (part, { mark, title }) => (
                  <select
                    class="ds_input cm-select"
                    name={`of:${markOf(person, part.holding, mark)}`}
                    aria-label={`Who takes over: ${title}`}
                  >
                    {asked.to.map(({ id, name }) => (
                      <option
                        value={id}
                        selected={asked.chosen.get(markOf(person, part.holding, mark)) === id}
                      >
                        {name}
                      </option>
                    ))}
                  </select>
                )
              : undefined
          }
        />
        <Seen parts={parts} />
        <ButtonRow>
          <Button>{asked.leaves ? `Hand it over, and let ${person.name} go` : "Hand it over"}</Button>
          <a href={peoplePaths.person(visit.tenant.slug, person.id)}>Leave without handing over</a>
        </ButtonRow>
      </Form>
    </section>
  );
}
