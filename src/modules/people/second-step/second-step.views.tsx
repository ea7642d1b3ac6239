import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { roles } from "../role.ts";

const TITLE = "Signing in";

const NOTICES: Readonly<Record<string, string>> = {
  changed: "Saved. Whoever holds one of these roles is asked for a second step from now on.",
};

/** Which roles are asked for a second step when they sign in. */
export function SecondStepPage({ visit, form, version }: { visit: Visit; form: FormState; version: number }) {
  const { slug } = visit.tenant;
  return (
    <DeskPage
      visit={visit}
      title={TITLE}
      width="narrow"
      error={hasProblems(form)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <SetUpCrumbs tenant={visit.tenant} here={TITLE} />
      <ErrorSummary form={form} />
      <h1>{TITLE}</h1>
      <p>
        Everybody signs in by a link that is mailed to them. With a second step they also give a code from an
        application on their telephone, so that nobody gets in who can read their mail. Everybody may set one
        up; here you ask it of whoever holds a role.
      </p>
      <Form action={peoplePaths.secondStep(slug)} state={form}>
        <Hidden name="version" value={version} />
        <Choices
          form={form}
          name="roles"
          label="Who must take a second step?"
          hint="Whoever has none yet is led to set it up, before anything else, at their next page."
          several
          picks={Object.entries(roles).map(([value, label]) => ({ value, label }))}
        />
        <ButtonRow>
          <Button>Save</Button>
          <a href={partnershipPaths.setUp(slug)}>Leave without saving</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
