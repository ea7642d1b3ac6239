import type { GridImplication } from "./grid-rows.ts";

/** Costs, risks and resources, each under its kind. */
export function Implications({ implications }: { implications: readonly GridImplication[] }) {
  return (
    <dl>
      {implications.map(({ kind, text, of }) => (
        <>
          <dt>
            {kind ?? "Implication"}
            {of ? ` (${of})` : null}
          </dt>
          <dd>{text}</dd>
        </>
      ))}
    </dl>
  );
}
