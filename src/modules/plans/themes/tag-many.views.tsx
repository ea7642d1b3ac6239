import { Button } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { HintAndErrors } from "../../../ui/components/field/field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Flag } from "../../../ui/components/marks/marks.tsx";
import { allTypedIn, type FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { ThemeRow } from "./theme.table.ts";

interface TagManyProps {
  slug: string;
  /** What the filter leaves: only these can be ticked. */
  sheet: PlanSheet;
  themes: readonly ThemeRow[];
  form: FormState;
}

/** Ticks on actions, and one theme to be given to them or taken from them. */
export function TagMany({ slug, sheet, themes, form }: TagManyProps) {
  const ticked = allTypedIn(form, "action");
  return (
    <>
      <h2 id="many">Give a theme to many actions</h2>
      <Form action={planPaths.planTagging(slug, sheet.plan.number)} state={form}>
        <SelectField
          form={form}
          name="theme"
          id="tag-theme"
          label="Which theme?"
          options={[
            { value: "", label: "Choose" },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <fieldset class="cm-q">
          <legend>Which actions?</legend>
          <HintAndErrors
            form={form}
            name="action"
            id="action"
            hint="Those that the filter above shows. Their themes stand beside them."
          />
          {sheet.improvements.map((improvement, index) => (
            <Details
              summary={`${improvement.number ?? index + 1}. ${improvement.title} (${improvement.actions.length})`}
              open={
                sheet.improvements.length < 7 || improvement.actions.some(({ id }) => ticked.includes(id))
              }
            >
              {improvement.actions.map(({ id, label, text, themes }) => (
                <label class="cm-check cm-check--row">
                  <input type="checkbox" name="action" value={id} checked={ticked.includes(id)} />
                  <span>
                    {label} {text} {themes.map(({ name }) => [<Flag>{name}</Flag>, " "])}
                  </span>
                </label>
              ))}
            </Details>
          ))}
        </fieldset>
        <div class="cm-buttons">
          <Button name="way" value="give">
            Give them the theme
          </Button>
          <Button name="way" value="take" kind="secondary">
            Take it from them
          </Button>
        </div>
      </Form>
    </>
  );
}
