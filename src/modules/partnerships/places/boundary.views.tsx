import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { FileField } from "../../../ui/components/field/file-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Outline } from "../../../ui/components/outline/outline.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../paths.ts";
import type { PlaceRow } from "./place.table.ts";

/** Where a place lies, with the forms that say so and take it away. */
export function BoundaryForms({ visit, place, form }: { visit: Visit; place: PlaceRow; form: FormState }) {
  const { slug } = visit.tenant;
  const version = <Hidden name="version" value={place.version} />;
  return (
    <section aria-labelledby="where">
      <h2 id="where">Where it lies</h2>
      {place.boundary ? (
        <>
          <Outline name={place.name} geometry={place.boundary} />
          <p>From: {place.boundarySource}</p>
          <Form action={partnershipPaths.placeBoundaryRemoval(slug, place.id)} guard={false}>
            {version}
            <ButtonRow>
              <Button kind="secondary">Take the outline away</Button>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <p>
          Nobody has said yet. An outline is shown on the place’s public page, and can be taken from there as
          data: community bodies need it for their local place plans.
        </p>
      )}
      <Form action={partnershipPaths.placeBoundary(slug, place.id)} state={form} files guard={false}>
        {version}
        <FileField
          form={form}
          name="boundary"
          label={place.boundary ? "Another outline" : "An outline"}
          hint="A GeoJSON file of up to 2 megabytes, in degrees (WGS 84). Everybody can read it."
          accept=".geojson,.json"
        />
        <TextField
          form={form}
          name="source"
          label="Where does it come from?"
          hint="Whoever made it asks to be named: “Strathbrae Council, 2026. Contains OS data © Crown copyright.”"
        />
        <ButtonRow>
          <Button kind="secondary">Save the outline</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}
