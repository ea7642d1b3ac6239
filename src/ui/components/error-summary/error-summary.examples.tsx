import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { ErrorSummary } from "./error-summary.tsx";

export const examples: Example[] = [
  {
    name: "two things",
    node: (
      <ErrorSummary
        id="summary-two"
        focus={false}
        form={{
          typed: {},
          problems: [
            { field: "field-text", message: "Say what will be done" },
            { field: "date-wrong", message: "We cannot read “soonish” as a date" },
          ],
        }}
      />
    ),
  },
  {
    name: "one that belongs to no field, in many words",
    node: (
      <ErrorSummary
        id="summary-one"
        focus={false}
        form={{ typed: {}, problems: [{ field: "", message: `${LONG_TITLE}: ${LONG_WORD}` }] }}
      />
    ),
  },
];
