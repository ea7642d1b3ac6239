import { HintAndErrors } from "../../../ui/components/field/field.tsx";
import { allTypedIn, type FormState } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import type { BodyPeople } from "./people-by-body.ts";

const NO_BODY = "No organisation";

/** Somebody with the box that is ticked for them. */
export interface Tickable {
  readonly value: string;
  readonly name: string;
  /** What stands beside the name, so that one knows whom one ticks. */
  readonly beside: string;
}

interface TicksProps {
  form: FormState;
  name: string;
  groups: readonly BodyPeople<Tickable>[];
  /** The same page with everybody ticked. */
  allHref: string;
}

/** A box beside each person, body by body. */
export function Ticks({ form, name, groups, allHref }: TicksProps) {
  const ticked = allTypedIn(form, name);
  const count = countOf(groups);
  return (
    <fieldset class="cm-q" id={name}>
      <legend>
        Who? <span class="cm-quiet">{sayMany(count, "person", "people")}</span>
      </legend>
      <HintAndErrors
        form={form}
        name={name}
        id={name}
        hint={
          count > 1 ? (
            <>
              <a href={allHref}>Tick all of them</a>, before you write anything else.
            </>
          ) : null
        }
      />
      {groups.map(({ name: body, people }) => (
        <div class="cm-q" role="group" aria-label={body ?? NO_BODY}>
          <p>
            <strong>{body ?? NO_BODY}</strong>
          </p>
          <div>
            {people.map(({ value, name: who, beside }) => (
              <label class="cm-check cm-check--row">
                <input type="checkbox" name={name} value={value} checked={ticked.includes(value)} />
                <span>
                  {who} <span class="cm-small cm-quiet">{beside}</span>
                </span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

export function countOf(groups: readonly BodyPeople<Tickable>[]): number {
  return groups.reduce((sum, { people }) => sum + people.length, 0);
}
