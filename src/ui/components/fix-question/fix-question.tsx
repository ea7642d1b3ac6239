import type { Child } from "hono/jsx";
import type { FormState } from "../../form-state.ts";
import { HintAndErrors } from "../field/field.tsx";
import { Quote } from "../said/said.tsx";

interface FixQuestionProps {
  form: FormState;
  /** The field that the answer is sent in; errors of that field are shown here. */
  name: string;
  /** Counted on the page, so that a row of the table can point here. */
  number: number;
  question: Child;
  /** Where in the paper: "Table 4, row 6, column 1. Not placed." */
  where: Child;
  /** The words it is about. */
  quote: Child;
  /** What we see, in a sentence. */
  explanation?: Child;
  /** The answers: `Picks`, a select, a field. */
  children: Child;
}

/** A cell of a paper that a person has to decide about. */
export function FixQuestion({
  form,
  name,
  number,
  question,
  where,
  quote,
  explanation,
  children,
}: FixQuestionProps) {
  const id = fixId(number);
  return (
    <fieldset class="cm-fix cm-q" id={id}>
      <legend class="cm-title">
        {number}. {question}
      </legend>
      <p class="cm-small cm-quiet">{where}</p>
      <Quote>{quote}</Quote>
      {explanation ? <p>{explanation}</p> : null}
      <HintAndErrors form={form} name={name} hint={null} id={id} />
      {children}
    </fieldset>
  );
}

/** The id of a question, for links to it. */
export function fixId(number: number): string {
  return `question-${number}`;
}
