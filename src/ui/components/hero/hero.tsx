import type { PropsWithChildren } from "hono/jsx";

/** The band in the partnership's colour at the top of its home page. */
export function Hero({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <div class="cm-hero">
      <div class="cm-wrap">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}
