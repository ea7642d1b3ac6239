import { typedIn } from "../../form-state.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";
import { inputClass } from "./input-class.ts";

interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "search" | "url" | "tel" | "password";
  /** How many letters are expected; without it the field is as wide as its column. */
  letters?: 5 | 10 | 20;
  autocomplete?: string;
  inputmode?: "numeric" | "decimal";
}

/** One line of text. */
export function TextField({ type = "text", letters, autocomplete, inputmode, ...field }: TextFieldProps) {
  const control = controlOf(field);
  return (
    <Field {...field}>
      <input
        {...control}
        class={inputClass(control, letters)}
        type={type}
        value={typedIn(field.form, field.name)}
        autocomplete={autocomplete}
        inputmode={inputmode}
      />
    </Field>
  );
}
