import type { Child } from "hono/jsx";
import { PlainButton } from "../button/button.tsx";

export interface OrderedThing {
  /** Of its row, so that the page can come back to it. */
  readonly id: string;
  /** What is said of it, and the same as plain words for those who do not see the row. */
  readonly label: Child;
  readonly name: string;
  /** What its buttons send; null where there is nowhere to go. */
  readonly up: string | null;
  readonly down: string | null;
  /** What stands in order under it. */
  readonly within?: readonly OrderedThing[];
}

/** Things in their order, each with a button up and one down; they send the form around the list. */
export function OrderList({ things, field }: { things: readonly OrderedThing[]; field: string }) {
  return (
    <ol class="cm-order">
      {things.map(({ id, label, name, up, down, within = [] }) => (
        <li id={id}>
          <div class="cm-order__row">
            <span>{label}</span>
            <span class="cm-order__steps">
              <Step field={field} value={up} label="Up" name={name} />
              <Step field={field} value={down} label="Down" name={name} />
            </span>
          </div>
          {within.length > 0 ? <OrderList things={within} field={field} /> : null}
        </li>
      ))}
    </ol>
  );
}

interface StepProps {
  field: string;
  value: string | null;
  label: string;
  name: string;
}

function Step({ field, value, label, name }: StepProps) {
  if (value === null) return null;
  return (
    <PlainButton name={field} value={value}>
      {label}
      <span class="cm-vh"> {name}</span>
    </PlainButton>
  );
}
