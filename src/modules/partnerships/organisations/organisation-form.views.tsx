import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Problem, Typed } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { capital } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../frame.views.tsx";
import { partnershipPaths } from "../paths.ts";
import { SetUpCrumbs } from "../set-up.views.tsx";
import type { OrganisationRefusal } from "./judge-organisation.ts";
import type { OrganisationRow } from "./organisation.table.ts";
import { organisationKindName, organisationKinds } from "./organisation.ts";
import { ORGANISATIONS } from "./organisation-list.views.tsx";

interface OrganisationFormPageProps {
  visit: Visit;
  form: FormState;
  /** The one that is changed; null for a new one. */
  organisation: Pick<OrganisationRow, "id" | "name" | "endedOn"> | null;
  /** What became of it: its end, its name to come, the names it had. */
  story?: readonly string[];
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** Adding an organisation, and changing one. */
export function OrganisationFormPage(props: OrganisationFormPageProps) {
  const { visit, form, organisation, story = [], conflict } = props;
  const { slug } = visit.tenant;
  const list = partnershipPaths.organisations(slug);
  const title = organisation ? `Change ${organisation.name}` : "Add an organisation";
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs tenant={visit.tenant} above={[{ label: ORGANISATIONS, href: list }]} here={title} />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {organisation ? <Standing slug={slug} organisation={organisation} story={story} /> : null}
      <Form action={organisation ? partnershipPaths.organisation(slug, organisation.id) : list} state={form}>
        {organisation ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <TextField form={form} name="name" label="Name" hint="As it is written on plans." />
        <TextArea
          form={form}
          name="aliases"
          label="Other names"
          hint="What papers call it besides, one on each line: short forms, older names, “the Interface”."
          optional
        />
        <SelectField
          form={form}
          name="kind"
          label="What is it?"
          options={[
            { value: "", label: "Choose" },
            ...Object.entries(organisationKinds).map(([value, label]) => ({ value, label })),
          ]}
        />
        <CheckField
          form={form}
          name="statutory"
          label="It is a community planning partner by law"
          hint="The council, or a body in schedule 1 of the Community Empowerment (Scotland) Act 2015."
        />
        <CheckField
          form={form}
          name="facilitator"
          label="It facilitates community planning here"
          hint="A duty of section 13 of the Act: council, health board, police, fire and rescue, and the enterprise agency of the area."
        />
        <ButtonRow>
          <Button>{organisation ? "Save the changes" : "Add the organisation"}</Button>
          <a href={list}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}

interface StandingProps {
  slug: string;
  organisation: Pick<OrganisationRow, "id" | "endedOn">;
  story: readonly string[];
}

/** What became of it, and what can become of it beyond its fields; of one that ended, its last day. */
function Standing({ slug, organisation: { id, endedOn }, story }: StandingProps) {
  return (
    <>
      {endedOn ? (
        <p>
          Its last day was {sayDay(endedOn)}. It is chosen for nothing any more; what it did stays its own.
        </p>
      ) : (
        <p>
          A new name from a day on: <a href={partnershipPaths.organisationRenaming(slug, id)}>rename it</a>.
          It becomes part of another body, or ends:{" "}
          <a href={partnershipPaths.organisationEnding(slug, id)}>merge or end it</a>.
        </p>
      )}
      {story.length > 0 ? (
        <ul>
          {story.map((line) => (
            <li>{capital(line)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** The fields of an organisation as its form holds them. */
export function typedOrganisation(row: OrganisationRow): Typed {
  return {
    name: row.name,
    aliases: row.aliases.join("\n"),
    kind: row.kind,
    statutory: row.statutory ? "yes" : undefined,
    facilitator: row.facilitator ? "yes" : undefined,
    version: String(row.version),
  };
}

const sayTick = (value: string) => (value === "yes" ? "Yes" : "No");

/** What a conflict compares. */
export const organisationFields: readonly ComparedField[] = [
  { name: "name", label: "Name" },
  { name: "aliases", label: "Other names" },
  { name: "kind", label: "What it is", say: organisationKindName },
  { name: "statutory", label: "A partner by law", say: sayTick },
  { name: "facilitator", label: "Facilitates community planning", say: sayTick },
];

/** Why these words could not be kept, at the field where that can be put right. */
export function organisationProblem(refusal: OrganisationRefusal): Problem {
  switch (refusal.reason) {
    case "name-taken":
      return {
        field: "name",
        message: "There is an organisation of this name already. Change that one, or give another name",
      };
    case "other-name-taken":
      return {
        field: "aliases",
        message: `“${refusal.name}” already stands for ${refusal.of}, so a paper could mean either. Take it away from one of them`,
      };
    case "kind-not-in-schedule":
      return {
        field: "statutory",
        message:
          "The Act does not name bodies of this kind as partners. Choose another kind, or take the tick away",
      };
    case "kind-does-not-facilitate":
      return {
        field: "facilitator",
        message:
          "Section 13 of the Act gives this duty to other kinds of body. Take the tick away, or choose another kind",
      };
    case "facilitator-not-statutory":
      return {
        field: "statutory",
        message: "A body with the duty to facilitate is a partner by law as well. Tick both",
      };
    default:
      return refusal satisfies never;
  }
}
