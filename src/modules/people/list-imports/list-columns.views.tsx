import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Said } from "../../../ui/components/said/said.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { FIELD_WORDS } from "./list.words.ts";
import { columnField } from "./list-answers.ts";
import type { ReadColumn } from "./list-columns.ts";
import { fieldsOf } from "./list-field.ts";
import type { ListReview } from "./list-review.ts";

/** What each column is taken for: any can be put right. */
export function ListColumns({ review, form }: { review: ListReview; form: FormState }) {
  const options = fieldsOf[review.kind].map((field) => ({ value: field, label: FIELD_WORDS[field] }));
  const wanting = review.tables.some(({ columns }) =>
    columns.some(({ field, filled }) => field === "unknown" && filled > 0),
  );
  const unnamed = review.tables.some(
    ({ columns }) => !columns.some(({ field }) => ["name", "forename", "surname"].includes(field)),
  );
  return (
    <Details
      summary={`What its columns are (${sayMany(columnCount(review), "column")})`}
      open={wanting || unnamed}
    >
      <p>
        {unnamed
          ? "We see no column of names. Say which it is."
          : "By their headings and what stands in them. Telephone numbers and addresses are kept out: this service does not need them."}
      </p>
      {review.tables.map(({ number, caption, columns }) => (
        <DataTable
          caption={review.tables.length > 1 ? `Table ${number}${caption ? `: ${caption}` : ""}` : "Columns"}
          hideCaption={review.tables.length === 1}
          plain
          rows={columns.filter(({ filled, heading }) => filled > 0 || heading !== "")}
          columns={[
            {
              heading: "Column",
              cell: ({ heading, at }) => heading || `Column ${at + 1}, without a heading`,
              long: true,
            },
            {
              heading: "First words",
              cell: ({ first }) => (first ? <Said>{first}</Said> : "Empty"),
              long: true,
            },
            { heading: "Cells", cell: ({ filled }) => filled, numeric: true },
            {
              heading: "Read as",
              cell: (column) => <ColumnField column={column} options={options} form={form} />,
            },
          ]}
        />
      ))}
      <ButtonRow>
        <Button kind="secondary" name="next" value="settle">
          Read the rows anew
        </Button>
      </ButtonRow>
    </Details>
  );
}

interface ColumnFieldProps {
  column: ReadColumn;
  options: readonly { readonly value: string; readonly label: string }[];
  form: FormState;
}

function ColumnField({ column, options, form }: ColumnFieldProps) {
  const name = columnField(column.key);
  return (
    <SelectField
      form={{ typed: { [name]: form.typed[name] ?? column.field } }}
      name={name}
      id={name.replaceAll(/[:.]/g, "-")}
      label={<span class="cm-vh">What {column.heading || `column ${column.at + 1}`} is</span>}
      options={options}
    />
  );
}

function columnCount({ tables }: ListReview): number {
  return tables.reduce((sum, { columns }) => sum + columns.filter(({ filled }) => filled > 0).length, 0);
}
