import type { Example } from "../../example.ts";
import { blankForm } from "../../form-state.ts";
import { PasteTable } from "./paste-table.tsx";

export const examples: Example[] = [
  {
    name: "empty",
    node: (
      <PasteTable
        form={blankForm}
        name="paste-text"
        htmlName="paste-html"
        label="Your table"
        hint="Mark the whole table in Word, copy it, and paste it here."
      />
    ),
  },
  {
    name: "nothing pasted, with an error",
    node: (
      <PasteTable
        form={{
          typed: { "paste-text-wrong": "Improvement\tLead" },
          problems: [
            {
              field: "paste-text-wrong",
              message: "We see headings but no rows. Copy the whole table and paste it",
            },
          ],
        }}
        name="paste-text-wrong"
        htmlName="paste-html-wrong"
        label="Your table"
      />
    ),
  },
];
