import type { Example } from "../../example.ts";
import { blankForm } from "../../form-state.ts";
import { Button, ButtonRow } from "../button/button.tsx";
import { DateField } from "../date-field/date-field.tsx";
import { ErrorSummary } from "../error-summary/error-summary.tsx";
import { TextArea } from "../field/text-area.tsx";
import { Form, Hidden } from "./form.tsx";

const refused = {
  typed: { "form-text-again": "", "form-date-again": "January 2028" },
  problems: [
    {
      field: "form-text-again",
      message: "Say what will be done, for example “Visit each group on the list”",
    },
    {
      field: "form-date-again",
      message:
        "31 January 2028 is after the target date, Autumn 2027. Give an earlier date or move the target date",
    },
  ],
};

export const examples: Example[] = [
  {
    name: "not yet filled in",
    node: (
      <Form action="#">
        <Hidden name="version" value={3} />
        <TextArea form={blankForm} name="form-text" label="What will be done?" rows={2} />
        <DateField form={blankForm} name="form-date" label="Target date" />
        <ButtonRow>
          <Button>Add the action</Button>
          <a href="#">Leave without adding</a>
        </ButtonRow>
      </Form>
    ),
  },
  {
    name: "refused",
    node: (
      <>
        <ErrorSummary form={refused} focus={false} id="form-put-right" />
        <Form action="#" state={refused}>
          <TextArea form={refused} name="form-text-again" label="What will be done?" rows={2} />
          <DateField form={refused} name="form-date-again" label="Second milestone, date" />
          <ButtonRow>
            <Button>Add the action</Button>
          </ButtonRow>
        </Form>
      </>
    ),
  },
];
