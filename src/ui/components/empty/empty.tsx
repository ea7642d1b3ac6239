import type { Child, PropsWithChildren } from "hono/jsx";

interface EmptyProps {
  heading: string;
  level?: 2 | 3;
  /** How to begin: one filled button. */
  actions?: Child;
}

/** Where there is nothing yet: what would be here, and how to begin. Never a blank table. */
export function Empty({ heading, level = 2, actions, children }: PropsWithChildren<EmptyProps>) {
  const Heading = `h${level}` as const;
  return (
    <div class="cm-empty">
      <Heading>{heading}</Heading>
      {children}
      {actions ? <div class="cm-buttons">{actions}</div> : null}
    </div>
  );
}
