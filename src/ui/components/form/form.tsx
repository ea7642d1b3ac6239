import type { PropsWithChildren } from "hono/jsx";
import { type FormState, hasProblems, typedIn } from "../../form-state.ts";

interface FormProps {
  action: string;
  /** The form as it was sent: one that was refused holds words that are nowhere else yet. */
  state?: FormState;
  /** It carries files. */
  files?: boolean;
  /** Warn before leaving with words that have not been sent. */
  guard?: boolean;
  id?: string;
}

/**
 * A form that states something new. The browser's own checks are off: ours say all that is wrong at once, in our
 * words, and work the same everywhere.
 */
export function Form({ action, state, files, guard = true, id, children }: PropsWithChildren<FormProps>) {
  const form = (
    <form
      action={action}
      method="post"
      enctype={files ? "multipart/form-data" : undefined}
      novalidate
      id={id}
    >
      {children}
    </form>
  );
  if (!guard) return form;
  return <cm-unsaved data-changed={state && hasProblems(state) ? "" : undefined}>{form}</cm-unsaved>;
}

/** Something that the form carries without showing it: a version, a token. */
export function Hidden({ name, value }: { name: string; value: string | number }) {
  return <input type="hidden" name={name} value={String(value)} />;
}

/** A key made for this form: sent twice, by two presses or after going back, it states one thing and not two. */
export function FormKey({ form }: { form: FormState }) {
  return <Hidden name="key" value={typedIn(form, "key") || crypto.randomUUID()} />;
}
