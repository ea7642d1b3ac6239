import type { Child } from "hono/jsx";
import { sayNumber } from "../../words/number-words.ts";

export interface Figure {
  readonly value: number;
  readonly label: Child;
  /** Coloured only when somebody has to act on it. */
  readonly asks?: boolean | undefined;
}

/** A few figures that belong together and add up. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul class="cm-figs">
      {figures.map(({ value, label, asks }) => (
        <li class={asks && value > 0 ? "is-late" : undefined}>
          <strong>{sayNumber(value)}</strong>
          {/* Without the space, the figure and its word are read out as one. */} {label}
        </li>
      ))}
    </ul>
  );
}
