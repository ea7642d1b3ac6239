import { Picks } from "../../../ui/components/choices/picks.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { FixQuestion } from "../../../ui/components/fix-question/fix-question.tsx";
import { type FormState, typedIn } from "../../../ui/form-state.ts";
import { roles } from "../role.ts";
import { explainQuestion, sayQuestion, sayRows } from "./list.words.ts";
import { answerField } from "./list-answers.ts";
import {
  CREATE,
  LEAVE,
  type ListKnown,
  type ListQuestion,
  type ListReview,
  NEW,
  NONE,
} from "./list-review.ts";

interface QuestionProps {
  question: ListQuestion;
  number: number;
  review: ListReview;
  known: ListKnown;
  form: FormState;
}

/** One thing of a list that a person should decide, with our suggestion chosen. */
export function ListQuestionBox({ question, number, review, known, form }: QuestionProps) {
  const field = answerField(question.id);
  const rows = review.rows.filter(({ key }) => question.rows.includes(key));
  return (
    <FixQuestion
      form={form}
      name={field}
      number={number}
      question={sayQuestion(question)}
      where={sayRows(rows, review.tables.length)}
      quote={question.words}
      explanation={explainQuestion(question)}
    >
      <Answer
        question={question}
        number={number}
        known={known}
        field={field}
        value={form.typed[field] === undefined ? question.chosen : typedIn(form, field)}
      />
    </FixQuestion>
  );
}

interface AnswerProps {
  question: ListQuestion;
  number: number;
  known: ListKnown;
  field: string;
  value: string;
}

function Answer({ question, number, known, field, value }: AnswerProps) {
  const control = { form: { typed: { [field]: value } }, name: field, id: `answer-${number}` };
  switch (question.is) {
    case "email":
      return <TextField {...control} label="E-mail address" optional />;
    case "no-name":
      return <TextField {...control} label="Name" optional />;
    case "twice":
      return (
        <Picks
          name={field}
          id={control.id}
          chosen={[value]}
          picks={[
            { value: LEAVE, label: "Leave this row out" },
            {
              value: NEW,
              label: "It is another person",
              hint: question.sameEmail ? "Comes in without the address." : "Both come in.",
            },
          ]}
        />
      );
    case "same":
      return (
        <Picks
          name={field}
          id={control.id}
          chosen={[value]}
          picks={[
            ...question.known.map(({ id, says }) => ({
              value: id,
              label: `Yes: ${says}`,
              hint: "What the list says more, or otherwise, is taken over.",
            })),
            {
              value: NEW,
              label: question.why === "body-name" ? "No, it is another one" : "No, it is another person",
              hint: question.why === "email" ? "Comes in without the address." : "It is added.",
            },
            { value: LEAVE, label: "Leave this row out" },
          ]}
        />
      );
    case "body":
      return <BodyAnswer question={question} known={known} control={control} />;
    case "role":
      return (
        <SelectField
          {...control}
          label="These words are"
          options={[
            { value: NONE, label: "No role here: leave them out" },
            ...Object.entries(roles).map(([role, label]) => ({ value: role, label })),
          ]}
        />
      );
    case "kind":
      return <SelectField {...control} label="These words are" options={kindOptions(known)} />;
    default:
      return question satisfies never;
  }
}

interface BodyAnswerProps {
  question: Extract<ListQuestion, { is: "body" }>;
  known: ListKnown;
  control: { form: FormState; name: string; id: string };
}

function BodyAnswer({ question, known, control }: BodyAnswerProps) {
  const kindField = answerField(`kind:${question.id.slice("body:".length)}`);
  return (
    <>
      <SelectField
        {...control}
        label="These people work for"
        options={[
          ...(question.mayCreate ? [{ value: CREATE, label: `A new organisation: ${question.words}` }] : []),
          { value: NONE, label: "None: bring them in without an organisation" },
          ...known.bodies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {question.mayCreate ? (
        <SelectField
          form={{ typed: { [kindField]: question.kind } }}
          name={kindField}
          id={`${control.id}-kind`}
          label="If it is new: what is it?"
          options={kindOptions(known)}
        />
      ) : null}
    </>
  );
}

function kindOptions({ kinds }: ListKnown) {
  return Object.entries(kinds).map(([value, label]) => ({ value, label }));
}
