import { Box } from "../../../ui/components/box/box.tsx";
import { Button } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";

/** Asks out of the calendar how one action is going. */
export function AskingPanel({ slug, number, form }: { slug: string; number: number; form: FormState }) {
  const refused = (form.problems ?? []).length > 0;
  return (
    <Box heading="Ask for an update">
      <Details summary="Ask for an update now" open={refused}>
        <Form action={planPaths.asking(slug, number)} state={form}>
          <TextField
            form={form}
            name="reason"
            id="asking-reason"
            label="Why now?"
            hint="One sentence in the mail. Whoever answers for this action is asked by a week from today, or with the round that is open."
            optional
          />
          <Button kind="secondary">Ask now</Button>
        </Form>
      </Details>
    </Box>
  );
}
