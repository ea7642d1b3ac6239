import type { Child, PropsWithChildren } from "hono/jsx";
import { type FormState, messagesFor } from "../../form-state.ts";

/** What every field has in common. Its value and its errors come from the form. */
export interface FieldProps {
  form: FormState;
  name: string;
  label: Child;
  hint?: Child;
  /** Marked "(if you like)". What has to be filled in is not marked. */
  optional?: boolean | undefined;
  /** The name, unless another form on the page has a field of that name. */
  id?: string | undefined;
}

/** What the control inside a field says about itself. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

/** The attributes that tie a control to its label, hint and errors; `also` is the id of a text after it. */
export function controlOf({ form, name, hint, id = name }: FieldProps, also?: string): ControlAttributes {
  const wrong = messagesFor(form, name).length > 0;
  const described = [hint ? hintId(id) : "", wrong ? errorId(id) : "", also ?? ""].filter(Boolean).join(" ");
  return {
    id,
    name,
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": wrong ? "true" : undefined,
  };
}

/** Label, hint and errors around one control: above it, in this order. */
export function Field({
  form,
  name,
  label,
  hint,
  optional,
  id = name,
  children,
}: PropsWithChildren<FieldProps>) {
  return (
    <div class={questionClass(form, name)}>
      <label for={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <HintAndErrors form={form} name={name} hint={hint} id={id} />
      {children}
    </div>
  );
}

/** The same around several controls that answer one question together. */
export function FieldGroup({
  form,
  name,
  label,
  hint,
  optional,
  id = name,
  children,
}: PropsWithChildren<FieldProps>) {
  const control = controlOf({ form, name, label, hint, id });
  return (
    <fieldset class={questionClass(form, name)} aria-describedby={control["aria-describedby"]}>
      <legend>
        <LabelText label={label} optional={optional} />
      </legend>
      <HintAndErrors form={form} name={name} hint={hint} id={id} />
      {children}
    </fieldset>
  );
}

/** Hint first, then every error, each a sentence of its own. */
export function HintAndErrors({
  form,
  name,
  hint,
  id,
}: {
  form: FormState;
  name: string;
  hint: Child;
  id: string;
}) {
  const messages = messagesFor(form, name);
  return (
    <>
      {hint ? (
        <p class="cm-hint" id={hintId(id)}>
          {hint}
        </p>
      ) : null}
      {messages.length === 0 ? null : (
        <div id={errorId(id)}>
          {messages.map((message) => (
            <p class="ds_question__error-message">
              <span class="cm-vh">Error: </span>
              {message}
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function LabelText({ label, optional }: { label: Child; optional: boolean | undefined }) {
  if (!optional) return <>{label}</>;
  return (
    <>
      {label} <span class="cm-quiet">(if you like)</span>
    </>
  );
}

function questionClass(form: FormState, name: string): string {
  return messagesFor(form, name).length > 0 ? "cm-q ds_question--error" : "cm-q";
}

function hintId(id: string): string {
  return `${id}-hint`;
}

function errorId(id: string): string {
  return `${id}-error`;
}
