import { limits } from "../../../platform/documents/index.ts";
import { FileField } from "../../../ui/components/field/file-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { PasteTable } from "../../../ui/components/paste-table/paste-table.tsx";
import type { FormState } from "../../../ui/form-state.ts";

const MEGABYTE = 1024 * 1024;

/** How a paper comes in, as a new plan or held against one: a file or a pasted table, and its day. */
export function PaperFields({ form }: { form: FormState }) {
  return (
    <>
      <FileField
        form={form}
        name="file"
        label="The paper as a file"
        hint={`Word (.docx), Excel (.xlsx), OpenDocument (.odt), text, Markdown, CSV or a web page, or a plan taken out of Commonty (.json). At most ${limits.uploadBytes / MEGABYTE} MB.`}
        accept=".docx,.xlsx,.odt,.txt,.md,.csv,.tsv,.htm,.html,.json"
      />
      <PasteTable
        form={form}
        name="paste"
        htmlName="paste-html"
        label="Or paste its table"
        hint="Mark the whole table in Word or Excel, copy it, and paste it here."
      />
      <TextField
        form={form}
        name="dated"
        label="Which day is on the paper?"
        hint="For example 12 November 2026. “Within 6 months” is counted from this day. Leave it empty if the paper says it itself."
        optional
        letters={20}
      />
    </>
  );
}
