import type { Child, PropsWithChildren } from "hono/jsx";

export type BoxTone = "plain" | "wash" | "accent" | "todo" | "stop" | "ok";

interface BoxProps {
  /** `todo` asks a person for something, `stop` says that something is broken, `ok` that it was put right. */
  tone?: BoxTone;
  heading?: Child;
  /** Of the heading, so that it follows the one above it. */
  level?: 2 | 3;
  id?: string;
}

/** A block that is set apart. At most one filled one in a row. */
export function Box({ tone = "plain", heading, level = 2, id, children }: PropsWithChildren<BoxProps>) {
  const Heading = `h${level}` as const;
  return (
    <div class={tone === "plain" ? "cm-box" : `cm-box cm-box--${tone}`} id={id}>
      {heading ? <Heading>{heading}</Heading> : null}
      {children}
    </div>
  );
}
