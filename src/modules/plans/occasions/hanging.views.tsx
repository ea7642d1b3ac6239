import { Button, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { planPaths } from "../paths.ts";
import type { OccasionRow } from "./occasion.table.ts";
import { canHang, movesWith } from "./occasion.ts";

interface HangingProps {
  slug: string;
  action: ActionRow;
  occasion: OccasionRow | null;
  form: FormState;
  mayChange: boolean;
}

/** What an action's date hangs on; where it speaks of something that will happen, the offer to hang it there. */
export function Hanging({ slug, action, occasion, form, mayChange }: HangingProps) {
  const may = mayChange && movesWith(action);
  const at = planPaths.actionOccasion(slug, action.number);
  if (occasion) {
    return (
      <>
        Hangs on <a href={planPaths.occasion(slug, occasion.number)}>{occasion.name}</a>
        {may ? (
          <Form action={at} guard={false}>
            <Hidden name="version" value={action.version} />
            <PlainButton>Take it off</PlainButton>
          </Form>
        ) : null}
      </>
    );
  }
  if (!may || !canHang(action) || action.target?.kind !== "event") return null;
  const name = action.target.anchor ?? action.target.text;
  const shown = hasProblems(form) ? form : { typed: { name } };
  return (
    <Details summary="Hang it on an occasion" open={hasProblems(form)}>
      <p>Once the occasion has a date, this action has it too, with all others that hang there.</p>
      <Form action={at} guard={false}>
        <Hidden name="version" value={action.version} />
        <TextField
          form={shown}
          name="name"
          id="occasion-name"
          label="The occasion"
          hint="One of this name is found, or made."
        />
        <ButtonRow>
          <Button kind="secondary">Hang it there</Button>
          <a href={planPaths.occasions(slug)}>All occasions</a>
        </ButtonRow>
      </Form>
    </Details>
  );
}
