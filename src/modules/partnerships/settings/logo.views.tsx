import type { Problem } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { FileField } from "../../../ui/components/field/file-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { PartnershipRow } from "../partnership.table.ts";
import { partnershipPaths } from "../paths.ts";
import type { LogoRefusal } from "./logo.ts";

/** The logo as it is, with the forms that take it away or put another in its place. */
export function LogoForms({
  visit,
  partnership,
  form,
}: {
  visit: Visit;
  partnership: PartnershipRow;
  form: FormState;
}) {
  const { slug, lookVersion } = visit.tenant;
  const version = <Hidden name="version" value={partnership.version} />;
  return (
    <>
      {partnership.logoFileId ? (
        <>
          <p>
            <img src={partnershipPaths.logo(slug, lookVersion)} alt="The logo as it is now" height="44" />
          </p>
          <Form action={partnershipPaths.logoRemoval(slug)} guard={false}>
            {version}
            <ButtonRow>
              <Button kind="secondary">Take the logo away</Button>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <p>There is none yet; a drawn mark in your colour stands in its place.</p>
      )}
      <Form action={partnershipPaths.newLogo(slug)} state={form} files guard={false}>
        {version}
        <FileField
          form={form}
          name="logo"
          label={partnership.logoFileId ? "Another picture" : "A picture"}
          hint="A PNG, JPEG or WebP of up to 500 kB. It is shown 44 pixels high on white."
          accept=".png,.jpg,.jpeg,.webp"
        />
        <ButtonRow>
          <Button kind="secondary">Save the logo</Button>
        </ButtonRow>
      </Form>
    </>
  );
}

/** Why a logo could not be kept, with the way out. */
export function logoProblem(reason: LogoRefusal | "changed-meanwhile"): Problem {
  return { field: "logo", message: sayLogoRefusal(reason) };
}

function sayLogoRefusal(reason: LogoRefusal | "changed-meanwhile"): string {
  switch (reason) {
    case "logo-missing":
      return "Choose a picture";
    case "logo-too-large":
      return "This picture is larger than 500 kB. Save it smaller; 200 pixels high is enough";
    case "logo-is-svg":
      return "An SVG can carry script, so we do not take one. Save it as a PNG";
    case "logo-is-no-picture":
      return "We cannot read this file as a picture. Save it as a PNG, JPEG or WebP";
    case "changed-meanwhile":
      return "Somebody changed the partnership's settings meanwhile. Look at the page as it is now and choose the picture again";
    default:
      return reason satisfies never;
  }
}
