import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { blankForm } from "../../form-state.ts";
import { Status } from "../status/status.tsx";
import { Choices } from "./choices.tsx";

export const examples: Example[] = [
  {
    name: "statuses with what they mean",
    node: (
      <Choices
        form={{ typed: { "choice-status": "at-risk" } }}
        name="choice-status"
        label="How is it going?"
        picks={[
          { value: "under-way", label: <Status is="under-way" />, hint: "on the way, will be done in time" },
          { value: "at-risk", label: <Status is="at-risk" />, hint: "may not be done in time" },
          { value: "held-up", label: <Status is="held-up" />, hint: "cannot go on until something happens" },
          {
            value: "done",
            label: <Status is="evidence-to-come">Done</Status>,
            hint: "we will ask you for something that shows it",
          },
        ]}
      />
    ),
  },
  {
    name: "side by side",
    node: (
      <Choices
        form={{ typed: { "choice-readers": "public" } }}
        name="choice-readers"
        label="Who may read it?"
        row
        picks={[
          { value: "public", label: "Everyone, once published" },
          { value: "partners", label: "Partners only" },
        ]}
      />
    ),
  },
  {
    name: "none chosen, with an error",
    node: (
      <Choices
        form={{
          typed: {},
          problems: [{ field: "choice-wrong", message: "Choose how it is going" }],
        }}
        name="choice-wrong"
        label="How is it going?"
        hint="The word that fits best."
        picks={[
          { value: "under-way", label: "Under way" },
          { value: "long", label: LONG_TITLE, hint: LONG_TITLE },
        ]}
      />
    ),
  },
  {
    name: "as many as are true",
    node: (
      <Choices
        form={blankForm}
        name="choice-leads"
        label="Who leads?"
        optional
        several
        picks={[
          { value: "council", label: "Strathbrae Council" },
          { value: "nhs", label: "NHS Strathbrae" },
          { value: "tsi", label: "Third Sector Interface" },
        ]}
      />
    ),
  },
];
