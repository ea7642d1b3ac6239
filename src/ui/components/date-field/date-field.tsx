import type { Child } from "hono/jsx";
import { typedIn } from "../../form-state.ts";
import { controlOf, Field, type FieldProps } from "../field/field.tsx";
import { inputClass } from "../field/input-class.ts";

interface DateFieldProps extends FieldProps {
  /** How the words in the field are read, in a sentence; nothing while it is empty. */
  reading?: Child;
  /** The address that answers `?text=…` with that sentence as plain text, so that it can be shown while typing. */
  readingHref?: string;
}

/** A date in the person's own words, with our reading under it. */
export function DateField({ reading, readingHref, ...field }: DateFieldProps) {
  const id = field.id ?? field.name;
  const readingId = `${id}-reading`;
  const control = controlOf(field, readingId);
  const whole = (
    <Field {...field}>
      <input
        {...control}
        class={inputClass(control, 20)}
        type="text"
        value={typedIn(field.form, field.name)}
        autocomplete="off"
      />
      <p class="cm-reading" id={readingId} aria-live="polite">
        {reading}
      </p>
    </Field>
  );
  return readingHref ? <cm-date-reading src={readingHref}>{whole}</cm-date-reading> : whole;
}
