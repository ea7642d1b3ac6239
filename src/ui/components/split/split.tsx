import type { PropsWithChildren } from "hono/jsx";

interface SplitProps {
  /** Which side is the narrow one; `half` for two alike. */
  narrow?: "right" | "left" | "half";
}

/** Two blocks side by side where there is room, one under the other where there is not. */
export function Split({ narrow = "right", children }: PropsWithChildren<SplitProps>) {
  return <div class={narrow === "right" ? "cm-split" : `cm-split cm-split--${narrow}`}>{children}</div>;
}
