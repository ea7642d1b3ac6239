import { typedIn } from "../../form-state.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";
import { inputClass } from "./input-class.ts";

interface TextAreaProps extends FieldProps {
  rows?: number;
  /** The address that answers `?text=…` with what is to be said of the words as plain text, shown while typing. */
  plainWordsHref?: string;
}

/** Several lines of text. */
export function TextArea({ rows = 3, plainWordsHref, ...field }: TextAreaProps) {
  const control = controlOf(field);
  const whole = (
    <Field {...field}>
      <textarea {...control} class={inputClass(control)} rows={rows}>
        {/* HTML drops the first line break of a textarea; ours is the one that is dropped. */}
        {`\n${typedIn(field.form, field.name)}`}
      </textarea>
      {plainWordsHref ? <p class="cm-reading" aria-live="polite" /> : null}
    </Field>
  );
  return plainWordsHref ? <cm-plain-words src={plainWordsHref}>{whole}</cm-plain-words> : whole;
}
