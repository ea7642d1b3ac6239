import type { KeptFile } from "../../../ui/components/field/file-field.tsx";
import type { FormState } from "../../../ui/form-state.ts";

/** The forms of an action's page, and the field that a refusal without one of its own stands at. */
export const actionForms = {
  update: "status",
  evidence: "file",
  verdict: "reason",
  closure: "reason",
  ending: "reason",
  merger: "into",
  occasion: "name",
  answer: "words",
  note: "text",
  asking: "reason",
} as const;

export type ActionFormName = keyof typeof actionForms;

/** A form of the action's page that was sent and refused; the others are blank. */
export interface RefusedForm {
  readonly form: ActionFormName;
  readonly state: FormState;
  /** Which piece of evidence the verdict was about. */
  readonly about?: string;
  /** The file that came with it, which waits for the form to be sent again. */
  readonly kept?: KeptFile | null;
}
