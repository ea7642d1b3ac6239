import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Hidden } from "../../../ui/components/form/form.tsx";
import { allTypedIn, type FormState, messagesFor } from "../../../ui/form-state.ts";
import { inequalityWords } from "./flags.words.ts";

interface MoreFieldsProps {
  form: FormState;
  /** The themes that can be chosen. */
  themes: readonly { readonly id: string; readonly name: string }[];
}

/** What not every action needs: its themes, and whether it is a quick win, prevents, or works against inequality. */
export function MoreFields({ form, themes }: MoreFieldsProps) {
  const wrong = ["themes", "inequality"].some((field) => messagesFor(form, field).length > 0);
  return (
    <Details summary="More about this action: themes and marks" open={wrong}>
      <Hidden name="more" value="yes" />
      {allTypedIn(form, "themesHeld").map((id) => (
        <Hidden name="themesHeld" value={id} />
      ))}
      {themes.length > 0 ? (
        <Choices
          form={form}
          name="themes"
          label="Which themes does it bear?"
          hint="As many as are true."
          optional
          several
          picks={themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <CheckField form={form} name="quickWin" label="A quick win: people will see it soon" />
      <CheckField
        form={form}
        name="prevention"
        label="Prevention: it stops trouble before it begins, rather than answering it"
      />
      <SelectField
        form={form}
        name="inequality"
        label="How much does it do against inequality?"
        hint="Inequality that comes of social or economic disadvantage (2015 Act, section 5)."
        optional
        options={[
          { value: "", label: "Not said" },
          ...Object.entries(inequalityWords).map(([value, label]) => ({ value, label })),
        ]}
      />
    </Details>
  );
}
