import { typedIn } from "../../form-state.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";
import { inputClass } from "./input-class.ts";

/** Several lines of text. */
export function TextArea({ rows = 3, ...field }: FieldProps & { rows?: number }) {
  const control = controlOf(field);
  return (
    <Field {...field}>
      <textarea {...control} class={inputClass(control)} rows={rows}>
        {/* HTML drops the first line break of a textarea; ours is the one that is dropped. */}
        {`\n${typedIn(field.form, field.name)}`}
      </textarea>
    </Field>
  );
}
