import type { FormState } from "../../form-state.ts";
import { capital, sayCount } from "../../words/number-words.ts";

interface ErrorSummaryProps {
  form: FormState;
  /** Where a field is found whose id is not its name; null for one that is not on the page. */
  idOf?: (field: string) => string | null;
  id?: string;
  /** The page opens here. Only one thing on a page can have that. */
  focus?: boolean;
}

/** All that has to be put right, above the form, each a link to its field. Nothing where nothing has to be. */
export function ErrorSummary({
  form,
  idOf = (field) => field,
  id = "put-right",
  focus = true,
}: ErrorSummaryProps) {
  const problems = form.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <div
      class="ds_error-summary"
      aria-labelledby={`${id}-title`}
      role="alert"
      tabindex={-1}
      autofocus={focus}
      id={id}
    >
      <h2 class="ds_error-summary__title" id={`${id}-title`}>
        {problems.length === 1
          ? "One thing to put right"
          : `${capital(sayCount(problems.length))} things to put right`}
      </h2>
      <ul class="ds_error-summary__list">
        {problems.map(({ field, message }) => {
          const target = field === "" ? null : idOf(field);
          return <li>{target === null ? message : <a href={`#${target}`}>{message}</a>}</li>;
        })}
      </ul>
    </div>
  );
}
