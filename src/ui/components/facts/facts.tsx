import type { Child } from "hono/jsx";

export interface Fact {
  readonly term: Child;
  readonly value: Child;
}

interface FactsProps {
  facts: readonly Fact[];
  /** In the narrow column: the term above its value. */
  side?: boolean;
  small?: boolean;
}

/** What is known of one thing, term by term. */
export function Facts({ facts, side, small }: FactsProps) {
  const classes = ["cm-facts", side && "cm-facts--side", small && "cm-small"].filter(Boolean).join(" ");
  return (
    <dl class={classes}>
      {facts.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
