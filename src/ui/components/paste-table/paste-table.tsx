import { typedIn } from "../../form-state.ts";
import { controlOf, Field, type FieldProps } from "../field/field.tsx";
import { inputClass } from "../field/input-class.ts";

interface PasteTableProps extends FieldProps {
  /** The hidden field that takes the table itself, with its merged cells. It stays empty without script. */
  htmlName: string;
}

/** A place to paste a table into: its text always, and where the browser can, the table with its merged cells. */
export function PasteTable({ htmlName, ...field }: PasteTableProps) {
  const id = field.id ?? field.name;
  const saysId = `${id}-came`;
  const control = controlOf(field, saysId);
  return (
    <cm-paste-table>
      <Field {...field}>
        <textarea {...control} class={inputClass(control)} rows={8}>
          {`\n${typedIn(field.form, field.name)}`}
        </textarea>
        <p class="cm-reading" id={saysId} aria-live="polite"></p>
        <input type="hidden" name={htmlName} value={typedIn(field.form, htmlName)} />
      </Field>
    </cm-paste-table>
  );
}
