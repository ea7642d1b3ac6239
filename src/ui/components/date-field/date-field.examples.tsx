import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { blankForm } from "../../form-state.ts";
import { DateField } from "./date-field.tsx";

const hint =
  "In your own words: “by June 2027”, “Spring 2027”, “next Board meeting”, “ongoing, review March 2027”.";

export const examples: Example[] = [
  {
    name: "empty",
    node: <DateField form={blankForm} name="date-empty" label="Target date" hint={hint} readingHref="#" />,
  },
  {
    name: "with its reading",
    node: (
      <DateField
        form={{ typed: { "date-read": "Autumn 2027" } }}
        name="date-read"
        label="Target date"
        hint={hint}
        reading="We read this as 1 September to 30 November 2027. It is late from 1 December 2027."
      />
    ),
  },
  {
    name: "words that cannot be read",
    node: (
      <DateField
        form={{
          typed: { "date-wrong": "soonish" },
          problems: [
            {
              field: "date-wrong",
              message: "We cannot read “soonish” as a date. Write for example “by June 2027”, or “ongoing”",
            },
          ],
        }}
        name="date-wrong"
        label="Target date"
        hint={hint}
      />
    ),
  },
  {
    name: "many words",
    node: (
      <DateField
        form={{ typed: { "date-long": LONG_TITLE } }}
        name="date-long"
        label="Target date"
        optional
        reading={`We found no date in “${LONG_TITLE}”. The words are kept.`}
      />
    ),
  },
];
