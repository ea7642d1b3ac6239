import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../frame.views.tsx";
import { partnershipPaths } from "../paths.ts";
import { SetUpCrumbs } from "../set-up.views.tsx";
import type { OrganisationRow } from "./organisation.table.ts";
import { ORGANISATIONS } from "./organisation-list.views.tsx";
import type { RenameRefusal } from "./rename-organisation.ts";
import { sayFormerNames } from "./standing.ts";

interface RenamePageProps {
  visit: Visit;
  body: OrganisationRow;
  form: FormState;
}

/** A new name for a body, from a day on. */
export function RenamePage({ visit, body, form }: RenamePageProps) {
  const { slug } = visit.tenant;
  const title = `Rename ${body.name}`;
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[
          { label: ORGANISATIONS, href: partnershipPaths.organisations(slug) },
          { label: body.name, href: partnershipPaths.organisation(slug, body.id) },
        ]}
        here="Rename"
      />
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>
        The old name is kept with its last day: papers that use it are matched, search finds it, and versions
        that were published keep it. A name that was only mistyped is put right under “Change” instead.
      </p>
      {body.nextName && body.nextNameOn ? (
        <p>
          From {sayDay(body.nextNameOn)} it is to be called <strong>{body.nextName}</strong>. Another name
          here takes its place; the name it has now, from today, takes it back.
        </p>
      ) : null}
      <Form action={partnershipPaths.organisationRenaming(slug, body.id)} state={form}>
        <Hidden name="version" value={typedIn(form, "version")} />
        <TextField form={form} name="name" label="New name" />
        <TextField
          form={form}
          name="on"
          label="From which day on?"
          hint="Such as “1 April 2027”, or “today”. On a day to come it is renamed by itself."
          letters={20}
        />
        <ButtonRow>
          <Button>Rename it</Button>
          <a href={partnershipPaths.organisation(slug, body.id)}>Leave without renaming</a>
        </ButtonRow>
      </Form>
      {body.formerNames.length > 0 ? (
        <>
          <h2>Names it had</h2>
          <ul>
            {sayFormerNames(body.formerNames).map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
    </DeskPage>
  );
}

/** Why it cannot be renamed so, with the way out. */
export function renameProblem(refusal: RenameRefusal): { field: string; message: string } {
  switch (refusal.reason) {
    case "name-taken":
      return {
        field: "name",
        message:
          "There is an organisation of this name already. If it became part of that one, choose “Merge or end” instead",
      };
    case "same-name":
      return { field: "name", message: "It has this name already. Give the new one" };
    case "ended":
      return { field: "name", message: "It has ended, so it takes no new name" };
    case "before-the-last-name":
      return {
        field: "on",
        message: `It had another name until ${sayDay(refusal.until)}. Give a later day`,
      };
    case "other-name-taken":
      return {
        field: "name",
        message: `“${refusal.name}” already stands for ${refusal.of}, so a paper could mean either. Take it away there first`,
      };
    case "changed-meanwhile":
      return {
        field: "name",
        message: "Somebody changed this organisation meanwhile. Look at it as it is now and send it again",
      };
    default:
      return refusal satisfies never;
  }
}
