import { controlOf, Field, type FieldProps } from "./field.tsx";

interface FileFieldProps extends FieldProps {
  /** The endings that can be taken: ".docx,.csv". */
  accept?: string;
  several?: boolean;
}

/** A file from the person's own machine. Its form needs `files`. What was chosen cannot be kept after an error. */
export function FileField({ accept, several, ...field }: FileFieldProps) {
  return (
    <Field {...field}>
      <input {...controlOf(field)} class="cm-file" type="file" accept={accept} multiple={several} />
    </Field>
  );
}
