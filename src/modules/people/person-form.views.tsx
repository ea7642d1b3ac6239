import type { Child } from "hono/jsx";
import type { Problem, Typed } from "../../kernel/invalid.ts";
import { allowed } from "../../platform/access/predicate.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../ui/components/button/button.tsx";
import type { ComparedField } from "../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../ui/components/field/check-field.tsx";
import { SelectField } from "../../ui/components/field/select-field.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../ui/form-state.ts";
import { DeskPage, SetUpCrumbs } from "../partnerships/index.ts";
import type { PersonChangeRefusal } from "./change-person.ts";
import { peoplePaths } from "./paths.ts";
import type { PersonRow } from "./person.table.ts";
import { PEOPLE } from "./person-list.views.tsx";
import { changesPerson } from "./policy.ts";

interface PersonFormPageProps {
  visit: Visit;
  form: FormState;
  /** The one who is changed; null for somebody new. */
  person: PersonRow | null;
  organisations: readonly { readonly id: string; readonly name: string }[];
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** Adding a person, and changing one. */
export function PersonFormPage({ visit, form, person, organisations, conflict }: PersonFormPageProps) {
  const { slug } = visit.tenant;
  const title = person ? `Change ${person.name}` : "Add a person";
  const away = person ? peoplePaths.person(slug, person.id) : peoplePaths.people(slug);
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: PEOPLE, href: peoplePaths.people(slug) }]}
        here={title}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Form action={person ? peoplePaths.personChange(slug, person.id) : away} state={form}>
        {person ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <TextField form={form} name="name" label="Name" />
        <TextField form={form} name="post" label="Post" hint="“Community planning officer”" optional />
        <SelectField
          form={form}
          name="organisation"
          label="Organisation"
          optional
          options={[
            { value: "", label: "None" },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <CheckField
          form={form}
          name="plansContact"
          label="Answers for the organisation's actions"
          hint="Is asked how an action is going where nobody else is named. One person for each organisation."
        />
        <Address visit={visit} form={form} person={person} />
        <ButtonRow>
          <Button>{person ? "Save the changes" : "Add the person"}</Button>
          <a href={away}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

/** The address; where somebody signs in with it, only for who lets people sign in. */
function Address({ visit, form, person }: Pick<PersonFormPageProps, "visit" | "form" | "person">) {
  const signsIn = person !== null && person.accountId !== null;
  if (!allowed(changesPerson, visit.scope, { movesLogin: signsIn })) {
    return (
      <>
        <Hidden name="email" value={person?.email ?? ""} />
        <p>
          They sign in with <strong>{person?.email}</strong>. Only somebody who lets people sign in can change
          that.
        </p>
      </>
    );
  }
  return (
    <TextField
      form={form}
      name="email"
      type="email"
      label="E-mail address"
      hint={
        signsIn
          ? "They sign in with this address. A new one takes its place at once."
          : "They need one to sign in. It is never shown on public pages."
      }
      optional={!signsIn}
    />
  );
}

/** The fields of a person as their form holds them. */
export function typedPerson(row: PersonRow): Typed {
  return {
    name: row.name,
    post: row.post ?? "",
    organisation: row.organisationId ?? "",
    plansContact: row.plansContact ? "yes" : undefined,
    email: row.email ?? "",
    version: String(row.version),
  };
}

/** What a conflict compares. */
export function personFields(organisations: PersonFormPageProps["organisations"]): readonly ComparedField[] {
  return [
    { name: "name", label: "Name" },
    { name: "post", label: "Post" },
    {
      name: "organisation",
      label: "Organisation",
      say: (id) => organisations.find((organisation) => organisation.id === id)?.name ?? "",
    },
    {
      name: "plansContact",
      label: "Answers for the organisation's actions",
      say: (value) => (value === "yes" ? "Yes" : "No"),
    },
    { name: "email", label: "E-mail address" },
  ];
}

/** Why these words could not be kept, at the field where that can be put right. */
export function personProblem(
  refusal: Exclude<PersonChangeRefusal, { readonly reason: "changed-meanwhile" }>,
): Problem {
  switch (refusal.reason) {
    case "email-taken":
    case "account-taken":
      return {
        field: "email",
        message: "Somebody here has this address already. Change that person, or give another address",
      };
    case "login-needs-email":
      return {
        field: "email",
        message: "They sign in with their address. Give another one, or end their roles first",
      };
    case "organisation-gone":
      return { field: "organisation", message: "This organisation is not here any more. Choose another" };
    case "contact-taken":
      return {
        field: "plansContact",
        message: `${refusal.by} answers for the actions of this organisation. Take the tick away there first`,
      };
    default:
      return refusal satisfies never;
  }
}
