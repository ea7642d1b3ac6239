import type { Child } from "hono/jsx";

export interface Pick {
  readonly value: string;
  readonly label: Child;
  /** What choosing it means, in a few words. */
  readonly hint?: Child;
}

interface PicksProps {
  name: string;
  picks: readonly Pick[];
  /** The values that are chosen. */
  chosen: readonly string[];
  /** One of them, or as many as are true. */
  type?: "radio" | "checkbox";
  /** Side by side where there is room: for short words only. */
  row?: boolean | undefined;
  /** Of the first one; the others count on from it. */
  id: string;
}

/** Choices as large boxes, all seen at once. They stand in a fieldset whose legend asks the question. */
export function Picks({ name, picks, chosen, type = "radio", row, id }: PicksProps) {
  return (
    <div class={row ? "cm-pick cm-pick--row" : "cm-pick"}>
      {picks.map(({ value, label, hint }, index) => (
        <label>
          <input
            type={type}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            value={value}
            checked={chosen.includes(value)}
          />
          <span>
            {label}
            {hint ? <small>{hint}</small> : null}
          </span>
        </label>
      ))}
    </div>
  );
}
