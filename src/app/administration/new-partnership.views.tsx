import { Button, ButtonRow } from "../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../../ui/components/field/text-field.tsx";
import { Form } from "../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../ui/form-state.ts";
import type { House } from "../house.ts";
import { ServiceFrame } from "./service-frame.views.tsx";
import { servicePaths } from "./service-paths.ts";

interface NewPartnershipProps {
  house: Pick<House, "assets">;
  email: string;
  form: FormState;
}

/** A new partnership with its first administrator. */
export function NewPartnershipPage({ house, email, form }: NewPartnershipProps) {
  const title = "Make a partnership";
  return (
    <ServiceFrame house={house} email={email} title={title} error={hasProblems(form)} narrow>
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>It begins empty. Its first administrator sets it up and lets the others in.</p>
      <Form action={servicePaths.partnerships} state={form}>
        <TextField form={form} name="name" label="Name" hint="Such as Strathbrae." />
        <TextField
          form={form}
          name="slug"
          label="Address"
          hint="The first part of all its addresses, for ever: small letters, figures and hyphens, such as strathbrae."
          letters={20}
        />
        <TextField
          form={form}
          name="kind"
          label="What it calls itself after its name"
          hint="Left empty: Community Planning Partnership."
          optional
        />
        <TextField form={form} name="adminName" label="Its first administrator" />
        <TextField
          form={form}
          name="adminEmail"
          label="Their e-mail address"
          hint="Sign-in links are sent there. Nobody is written to until they ask for one."
        />
        <ButtonRow>
          <Button>Make the partnership</Button>
          <a href={servicePaths.home}>Leave without making one</a>
        </ButtonRow>
      </Form>
    </ServiceFrame>
  );
}
