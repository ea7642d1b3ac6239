import { allTypedIn } from "../../form-state.ts";
import { FieldGroup, type FieldProps } from "../field/field.tsx";
import { type Pick, Picks } from "./picks.tsx";

interface ChoicesProps extends FieldProps {
  picks: readonly Pick[];
  row?: boolean;
  /** As many as are true, not only one. */
  several?: boolean;
}

/** A question with a few answers, one of which is chosen. */
export function Choices({ picks, row, several, ...field }: ChoicesProps) {
  const { form, name, id = name } = field;
  return (
    <FieldGroup {...field}>
      <Picks
        name={name}
        picks={picks}
        chosen={allTypedIn(form, name)}
        type={several ? "checkbox" : "radio"}
        row={row}
        id={id}
      />
    </FieldGroup>
  );
}
