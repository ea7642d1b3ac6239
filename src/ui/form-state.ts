import type { Problem, Typed } from "../kernel/invalid.ts";

/**
 * What every field of a form is drawn from: what was typed, and what has to be put right. The `Invalid` of a
 * refused form is one; so is the stored thing as it stands when a form is first opened.
 */
export interface FormState {
  readonly typed: Typed;
  readonly problems?: readonly Problem[];
}

/** A form that nobody has filled in yet. */
export const blankForm: FormState = { typed: {} };

/** What stands in a field; the first value of one that was sent several times, nothing where it was not sent. */
export function typedIn(form: FormState, name: string): string {
  return allTypedIn(form, name)[0] ?? "";
}

/** Every value of a field that may be sent several times. */
export function allTypedIn(form: FormState, name: string): readonly string[] {
  const value = form.typed[name];
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** The sentences that belong to one field. */
export function messagesFor(form: FormState, name: string): readonly string[] {
  return (form.problems ?? []).filter((problem) => problem.field === name).map((problem) => problem.message);
}

/** Has anything to be put right? Then the title of the page begins with "Error:". */
export function hasProblems(form: FormState): boolean {
  return (form.problems ?? []).length > 0;
}
