import type { Child } from "hono/jsx";

interface PageHeadProps {
  title: Child;
  /** A sentence or two under the title. */
  intro?: Child;
  /** Marks or links under the title that are not a sentence. */
  under?: Child;
  /** What can be done here: one filled button at most. */
  actions?: Child;
}

/** The title of a working page, with what can be done here beside it. */
export function PageHead({ title, intro, under, actions }: PageHeadProps) {
  return (
    <div class="cm-head">
      <div>
        <h1>{title}</h1>
        {intro ? <p class="cm-quiet">{intro}</p> : null}
        {under}
      </div>
      {actions ? <div class="cm-head__do">{actions}</div> : null}
    </div>
  );
}
