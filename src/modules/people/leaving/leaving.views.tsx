import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import type { PersonRow } from "../person.table.ts";
import { PEOPLE } from "../person-list.views.tsx";
import { sayEndRefusal } from "../roles/role-end.views.tsx";
import type { LeavingRefusal } from "./leave-partnership.ts";
import { sayLeaving, sayReturn } from "./leaving.words.ts";

interface LeavingPageProps {
  visit: Visit;
  person: PersonRow;
  form: FormState;
}

/** Somebody leaves: one question, and what happens then. */
export function LeavingPage({ visit, person, form }: LeavingPageProps) {
  const { slug } = visit.tenant;
  const { name } = person;
  const title = person.leftOn ? sayReturn(name, person.leftOn, visit.scope.asOn) : `${name} leaves`;
  const away = peoplePaths.person(slug, person.id);
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[
          { label: PEOPLE, href: peoplePaths.people(slug) },
          { label: name, href: away },
        ]}
        here={title}
      />
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {person.leftOn ? (
        <>
          <p>
            {name} {sayLeaving(person.leftOn, visit.scope.asOn)}. Nothing that they wrote has gone.
          </p>
          <p>Are they back, or was it a mistake? Roles that ended are then given anew.</p>
          <Form action={peoplePaths.leavingEnd(slug, person.id)} state={form} guard={false}>
            <Hidden name="version" value={person.version} />
            <ButtonRow>
              <Button kind="secondary">{name} works here</Button>
              <a href={away}>Leave it as it is</a>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <>
          <p>
            On the day after their last one they see nothing here any more, and get no mail. What they wrote
            stays, under their name.
          </p>
          <p>
            What is open and theirs, others take over:{" "}
            <a href={peoplePaths.handingOver(slug, person.id)}>hand it over</a>, before or after.
          </p>
          <Form action={peoplePaths.leaving(slug, person.id)} state={form}>
            <Hidden name="version" value={person.version} />
            <TextField
              form={form}
              name="lastOn"
              label="Last day"
              hint="They keep their roles until the end of this day. To end them at once, write “yesterday”."
              letters={20}
            />
            <ButtonRow>
              <Button>Save the last day</Button>
              <a href={away}>Leave without saving</a>
            </ButtonRow>
          </Form>
        </>
      )}
    </DeskPage>
  );
}

/** Why somebody's leaving could not be saved, with the way out. */
export function sayLeavingRefusal(refusal: LeavingRefusal): string {
  switch (refusal.reason) {
    case "changed-meanwhile":
      return "Somebody changed this person meanwhile. Look at the page as it is now, and do it again";
    case "left-already":
      return "Their last day is saved already";
    default:
      return sayEndRefusal(refusal);
  }
}
