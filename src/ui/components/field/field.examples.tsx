import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { blankForm } from "../../form-state.ts";
import { CheckField } from "./check-field.tsx";
import { FileField } from "./file-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextArea } from "./text-area.tsx";
import { TextField } from "./text-field.tsx";

const leads = [
  { value: "", label: "Nobody yet" },
  { value: "tsi", label: "Third Sector Interface" },
  { value: "long", label: LONG_TITLE },
];

export const examples: Example[] = [
  {
    name: "one line, empty",
    node: (
      <TextField
        form={blankForm}
        name="field-email"
        type="email"
        label="Your work e-mail address"
        hint="We send you a link that works once, for 15 minutes. No password."
        autocomplete="email"
      />
    ),
  },
  {
    name: "one line, with two errors and what was typed",
    node: (
      <TextField
        form={{
          typed: { "field-name": LONG_WORD },
          problems: [
            { field: "field-name", message: "This name is too long: use at most 120 letters" },
            { field: "field-name", message: "Another plan has this name. Add its years" },
          ],
        }}
        name="field-name"
        label="Name of the plan"
        hint="As it stands on its cover."
      />
    ),
  },
  {
    name: "a short line that may stay empty",
    node: (
      <TextField form={blankForm} name="field-number" label="Number of the paper" optional letters={10} />
    ),
  },
  {
    name: "several lines, with words kept as typed",
    node: (
      <TextArea
        form={{
          typed: { "field-done": "\n148 services are listed,\nand <96> groups have confirmed theirs." },
        }}
        name="field-done"
        label="What has been done since August?"
        hint="Two or three plain sentences. People in Strathbrae will read them."
        rows={4}
      />
    ),
  },
  {
    name: "several lines, with an error",
    node: (
      <TextArea
        form={{
          typed: {},
          problems: [
            {
              field: "field-text",
              message: "Say what will be done, for example “Visit each group on the list”",
            },
          ],
        }}
        name="field-text"
        label="What will be done?"
        hint="One sentence that begins with a verb."
      />
    ),
  },
  {
    name: "one of many",
    node: (
      <SelectField
        form={{ typed: { "field-lead": "tsi" } }}
        name="field-lead"
        label="Who leads?"
        options={leads}
      />
    ),
  },
  {
    name: "one of many, with an error and a long name",
    node: (
      <SelectField
        form={{
          typed: { "field-lead-wrong": "long" },
          problems: [{ field: "field-lead-wrong", message: "This group ended in June. Choose another" }],
        }}
        name="field-lead-wrong"
        label={LONG_TITLE}
        options={leads}
      />
    ),
  },
  {
    name: "a file",
    node: (
      <FileField
        form={blankForm}
        name="field-file"
        label="Something that shows it"
        hint="A photo or a file up to 25 MB."
        optional
        accept=".pdf,.docx,.jpg,.png"
      />
    ),
  },
  {
    name: "a file that was kept while something else was put right",
    node: (
      <FileField
        form={blankForm}
        name="field-kept"
        label="Something that shows it"
        hint="A photo or a file up to 25 MB."
        optional
        kept={{ id: "5f1c2c1e-6b0e-4f0a-9a52-0c7f7b1f2d11", name: `${LONG_WORD}.jpg`, size: 2_140_000 }}
      />
    ),
  },
  {
    name: "a file, with an error",
    node: (
      <FileField
        form={{
          typed: {},
          problems: [
            {
              field: "field-paper",
              message: "We cannot read a PDF. Save it as .docx, or copy the table and paste it",
            },
          ],
        }}
        name="field-paper"
        label="The paper"
      />
    ),
  },
  {
    name: "a box, ticked",
    node: (
      <CheckField
        form={{ typed: { "field-alias": "yes" } }}
        name="field-alias"
        label="Remember “District leads” as another name for it"
      />
    ),
  },
  {
    name: "a box, with an error",
    node: (
      <CheckField
        form={{
          typed: {},
          problems: [{ field: "field-sign", message: "Sign that the measure need not be shown" }],
        }}
        name="field-sign"
        label={`I sign that nothing has to be shown for: ${LONG_TITLE}`}
        hint="Your name and today’s date are kept with it."
      />
    ),
  },
];
