import { saySize } from "../../words/size-words.ts";
import { controlOf, Field, type FieldProps } from "./field.tsx";

/** A file that came with this form when it was refused, and waits for it to be sent again. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

interface FileFieldProps extends FieldProps {
  /** The endings that can be taken: ".docx,.csv". */
  accept?: string;
  several?: boolean;
  /** What was chosen before: no browser shows it again by itself, so the service kept it. Sent as `kept-file`, with its name. */
  kept?: KeptFile | null | undefined;
}

/** A file from the person's own machine. Its form needs `files`. What was chosen before an error is only there again where it was kept. */
export function FileField({ accept, several, kept, ...field }: FileFieldProps) {
  const { id = field.name } = field;
  return (
    <Field {...field}>
      {kept ? (
        <div class="cm-kept">
          <input type="hidden" name="kept-file" value={kept.id} />
          <input type="hidden" name="kept-name" value={kept.name} />
          <p id={`${id}-kept`}>
            Kept: <strong>{kept.name}</strong> ({saySize(kept.size)})
          </p>
          <label class="cm-check">
            <input type="checkbox" name="leave-out" value="yes" />
            <span>Leave it out</span>
          </label>
          <p class="cm-small cm-quiet">Or choose another file in its place:</p>
        </div>
      ) : null}
      <input
        {...controlOf(field, kept ? `${id}-kept` : undefined)}
        class="cm-file"
        type="file"
        accept={accept}
        multiple={several}
      />
    </Field>
  );
}
