import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, typedIn } from "../../../ui/form-state.ts";
import { capital, sayCount, sayMany } from "../../../ui/words/number-words.ts";
import { planKinds } from "../plans/plan.ts";
import { sayKind } from "../plans/plan.words.ts";
import type { Review } from "./review.ts";

/** Of an edition or a sheet of updates: on to what differs from the plan. */
export function Holding({ form, isPlan }: { form: FormState; isPlan: boolean }) {
  return (
    <Box tone="wash" heading="Hold it against the plan">
      <Hidden name="title" value={typedIn(form, "title")} />
      <Hidden name="kind" value={typedIn(form, "kind")} />
      <PaperDay form={form} />
      <p>
        {isPlan
          ? "The next page shows what differs from the plan, action by action. Nothing changes until you say so there."
          : "Nothing can be compared yet: no cell is taken for an action."}
      </p>
      <Ways on={isPlan ? { value: "differences", label: "Go on to the differences" } : null} />
    </Box>
  );
}

function PaperDay({ form }: { form: FormState }) {
  return (
    <TextField
      form={form}
      name="dated"
      label="Which day is on the paper?"
      hint="For example 12 November 2026. “Within 6 months” is counted from this day; without it, it is not counted."
      optional
      letters={20}
    />
  );
}

interface CreationProps {
  visit: Visit;
  form: FormState;
  figures: Review["figures"];
  isPlan: boolean;
}

/** Of a paper on its own: what will be made of it, and what the plan is called. */
export function Creation({ visit, form, figures, isPlan }: CreationProps) {
  const { words } = visit.tenant;
  const { improvements, actions, unplaced } = figures;
  const what = `${sayMany(improvements, "improvement")} and ${sayMany(actions, "action")}`;
  return (
    <Box tone="wash" heading="What will be created">
      <TextField form={form} name="title" label="What is the plan called?" hint="Residents see this name." />
      <SelectField
        form={form}
        name="kind"
        label="What kind of plan is it?"
        options={Object.keys(planKinds).map((kind) => ({ value: kind, label: sayKind(kind, words) }))}
      />
      <PaperDay form={form} />
      <p>
        {isPlan
          ? `A draft plan with ${what}. Nobody is told and nothing is public until you publish it. The paper itself is kept with the plan.`
          : "Nothing yet: no cell is taken for an improvement or an action."}
        {isPlan && unplaced > 0
          ? ` ${capital(sayCount(unplaced))} ${unplaced === 1 ? "cell is" : "cells are"} not placed and will not be in it.`
          : ""}
      </p>
      <Ways on={isPlan ? { value: "create", label: "Create the draft plan" } : null} />
    </Box>
  );
}

/** On, where there is a plan to go on with; away for now; or away for good. */
function Ways({ on }: { on: { readonly value: string; readonly label: string } | null }) {
  return (
    <ButtonRow>
      {on ? (
        <Button name="next" value={on.value}>
          {on.label}
        </Button>
      ) : null}
      <Button kind="secondary" name="next" value="save">
        Save and come back
      </Button>
      <button class="cm-plain" type="submit" form="removal">
        Throw this reading away
      </button>
    </ButtonRow>
  );
}
