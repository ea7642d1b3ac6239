import { allTypedIn } from "../../form-state.ts";
import { controlOf, type FieldProps, HintAndErrors } from "./field.tsx";

interface CheckFieldProps extends Omit<FieldProps, "optional"> {
  /** What is sent when it is ticked. */
  value?: string;
}

/** Yes or no: one box with its words beside it. */
export function CheckField({ value = "yes", ...field }: CheckFieldProps) {
  const { form, name, label, hint, id = name } = field;
  const control = controlOf(field);
  return (
    <div class={control["aria-invalid"] ? "cm-q ds_question--error" : "cm-q"}>
      <HintAndErrors form={form} name={name} hint={hint} id={id} />
      <label class="cm-check">
        <input {...control} type="checkbox" value={value} checked={allTypedIn(form, name).includes(value)} />
        <span>{label}</span>
      </label>
    </div>
  );
}
