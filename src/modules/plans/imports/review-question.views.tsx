import { Picks } from "../../../ui/components/choices/picks.tsx";
import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import type { Option } from "../../../ui/components/field/options.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { FixQuestion } from "../../../ui/components/fix-question/fix-question.tsx";
import { allTypedIn, type FormState, typedIn } from "../../../ui/form-state.ts";
import { sayWhere } from "./cell.words.ts";
import { explainQuestion, sayOption, sayQuestion } from "./question.words.ts";
import { answerField, dateField, leadField, rememberField } from "./review-fields.ts";
import type { AskedOfLead, AskedOfReading, AskedQuestion } from "./review-questions.ts";

interface QuestionProps {
  asked: AskedQuestion;
  form: FormState;
  tables: number;
  /** Whom a lead can mean, ready for a list; and whether this person may add other names. */
  parties: readonly Option[];
  mayRemember: boolean;
  /** The address that tells how words are read as a date. */
  dateReading: string;
}

/** One thing that a person should decide, with our suggestion chosen. */
export function ReviewQuestion(props: QuestionProps) {
  return props.asked.is === "lead" ? (
    <LeadQuestion {...props} asked={props.asked} />
  ) : (
    <ReadingQuestion {...props} asked={props.asked} />
  );
}

/** How many of a question's cells are quoted; a column can have hundreds. */
const MOST_QUOTED = 4;

function ReadingQuestion({ asked, form, tables, dateReading }: QuestionProps & { asked: AskedOfReading }) {
  const { question, number, cells, chosen } = asked;
  const field = answerField(question.id);
  const value = typedIn(form, field) || chosen;
  const [first] = cells;
  const words = typedIn(form, dateField(question.id)) || first?.correction?.date || "";
  const options = distinct(question.options.map(({ value }) => ({ value, ...sayOption(asked, value) })));
  const isLong = options.length > 5;
  return (
    <FixQuestion
      form={form}
      name={field}
      number={number}
      question={sayQuestion(asked)}
      where={first ? sayWhereOf(asked, tables) : ""}
      quote={<Quoted asked={asked} />}
      explanation={explainQuestion(asked)}
    >
      {isLong ? (
        <SelectField
          form={{ typed: { [field]: value } }}
          name={field}
          id={`answer-${number}`}
          label="Its words are"
          options={options.map(({ value, label, hint }) => ({
            value,
            label: hint ? `${label} (${hint.toLowerCase()})` : label,
          }))}
        />
      ) : (
        <Picks name={field} id={`answer-${number}`} chosen={[value]} picks={options} />
      )}
      {question.kind === "date" ? (
        <Details summary="Or read it from other words" open={words !== ""}>
          <DateField
            form={{ typed: { [dateField(question.id)]: words } }}
            name={dateField(question.id)}
            id={`date-${number}`}
            label="Words to read the date from"
            hint="For example “by December 2027”. The words of the paper stay; only the reading changes."
            readingHref={dateReading}
          />
        </Details>
      ) : null}
    </FixQuestion>
  );
}

/** Two answers that say the same are one. */
function distinct<Answer extends { readonly label: string }>(answers: readonly Answer[]): Answer[] {
  return answers.filter(({ label }, index) => answers.findIndex((other) => other.label === label) === index);
}

function sayWhereOf({ cells }: AskedQuestion, tables: number): string {
  const [first] = cells;
  if (!first) return "";
  const more = cells.length > 1 ? `, and ${cells.length - 1} more` : "";
  return `${sayWhere(first, tables)}${more}.`;
}

function Quoted({ asked: { cells } }: { asked: AskedQuestion }) {
  // The same words in many cells are quoted once.
  const different = cells.filter(
    ({ text }, index) => cells.findIndex((cell) => cell.text === text) === index,
  );
  const shown = different.slice(0, MOST_QUOTED);
  return (
    <>
      {shown.map(({ text }) => (
        <p class="cm-lines">{text}</p>
      ))}
      {different.length > shown.length ? <p>…</p> : null}
    </>
  );
}

function LeadQuestion({ asked, form, tables, parties, mayRemember }: QuestionProps & { asked: AskedOfLead }) {
  const { key, words, number, chosen, remember, answered } = asked;
  const field = leadField(key);
  const isTyped = form.typed[field] !== undefined;
  const isRemembered = isTyped ? allTypedIn(form, rememberField(key)).includes("yes") : remember || !answered;
  return (
    <FixQuestion
      form={form}
      name={field}
      number={number}
      question="A lead we do not know"
      where={sayWhereOf(asked, tables)}
      quote={words}
      explanation="No organisation or group of this partnership has this name. We never make one up. Where several are meant, choose them with “Change” at its cell."
    >
      <SelectField
        form={{ typed: { [field]: isTyped ? typedIn(form, field) : chosen } }}
        name={field}
        id={`answer-${number}`}
        label="These are"
        options={[
          { value: "", label: "Not known yet: keep the words, mark “to be identified”" },
          ...(chosen.includes(" ") ? [{ value: chosen, label: "Several, as you chose" }] : []),
          ...parties,
        ]}
      />
      {mayRemember ? (
        <CheckField
          form={{ typed: isRemembered ? { [rememberField(key)]: "yes" } : {} }}
          name={rememberField(key)}
          id={`remember-${number}`}
          label={`Remember “${words}” as another name, if you choose one`}
        />
      ) : null}
    </FixQuestion>
  );
}
