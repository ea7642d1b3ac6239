import type { PropsWithChildren } from "hono/jsx";

/** A few words of a document within a sentence of ours, in quotation marks. */
export function Said({ children }: PropsWithChildren) {
  return <span class="cm-said">“{children}”</span>;
}

/** A passage of a document, set apart. */
export function Quote({ children }: PropsWithChildren) {
  return <blockquote class="cm-quote">{children}</blockquote>;
}
