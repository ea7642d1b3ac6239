import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import type { FormState } from "../../../ui/form-state.ts";

interface MoveFieldsProps {
  form: FormState;
  /** The address that says how words are read as a date, counted from today. */
  readingHref?: string;
  reading?: string;
  /** What the two fields are called in the form that they are part of. */
  names?: { readonly words: string; readonly reason: string };
  /** The page has other forms: begins the ids of the fields. */
  prefix?: string;
}

/** By when, and why: on a page of its own, and behind “I need more time” in the form of an update. */
export function MoveFields({
  form,
  readingHref,
  reading,
  names = { words: "words", reason: "reason" },
  prefix = "",
}: MoveFieldsProps) {
  return (
    <>
      <DateField
        form={form}
        name={names.words}
        id={`${prefix}${names.words}`}
        label="By when?"
        hint="In your own words: “by June 2027”, “Spring 2027”, “within three months”."
        {...(reading ? { reading } : {})}
        {...(readingHref ? { readingHref } : {})}
      />
      <TextArea form={form} name={names.reason} id={`${prefix}${names.reason}`} label="Why?" rows={2} />
    </>
  );
}
