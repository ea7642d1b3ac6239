import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { type FormState, messagesFor, typedIn } from "../../../ui/form-state.ts";
import { sayTargetRead } from "../actions/target.words.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";

/** What a step is, and by when. */
export function StepFields({ slug, plan, form }: { slug: string; plan: PlanRow; form: FormState }) {
  return (
    <>
      <TextField form={form} name="text" label="What is the step?" />
      <DateField
        form={form}
        name="target"
        label="By when?"
        hint="In your own words, as for an action: “by March 2027”, “Spring 2027”."
        optional
        reading={sayTargetRead(typedIn(form, "target"), plan.datedOn)}
        readingHref={`${planPaths.dateReading(slug)}?plan=${plan.number}`}
      />
      {messagesFor(form, "target").length > 0 ? (
        <CheckField form={form} name="keepTarget" label="Keep these words as they are; they are not a date" />
      ) : null}
    </>
  );
}
