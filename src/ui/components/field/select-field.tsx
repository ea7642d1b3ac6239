import { typedIn } from "../../form-state.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";
import { inputClass } from "./input-class.ts";
import { type Option, Options } from "./options.tsx";

/** One of many. For few, use `Choices`: there they are all seen at once. */
export function SelectField({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const control = controlOf(field);
  return (
    <Field {...field}>
      <select {...control} class={`${inputClass(control)} cm-select`}>
        <Options options={options} chosen={typedIn(field.form, field.name)} />
      </select>
    </Field>
  );
}
