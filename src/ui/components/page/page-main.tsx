import type { Child, PropsWithChildren } from "hono/jsx";

/**
 * How wide a page is: `normal` 74rem, `wide` 92rem for tables, `narrow` 40rem where there is one thing to do.
 * With `own` the page brings its own wrappers, for a band over the whole width.
 */
export type PageWidth = "normal" | "wide" | "narrow" | "own";

/** The class of a wrapper of that width. Header and footer are as wide as a wide page, and never narrow. */
export function wrapOf(width: PageWidth, furniture = false): string {
  if (width === "wide") return "cm-wrap cm-wrap--wide";
  return width === "narrow" && !furniture ? "cm-wrap cm-wrap--narrow" : "cm-wrap";
}

interface PageMainProps {
  width: PageWidth;
  /** A form or a message in a public page is set as small as a working page. */
  work?: boolean;
  notice?: Child;
}

/** What stands in the middle of a page. */
export function PageMain({ width, work, notice, children }: PropsWithChildren<PageMainProps>) {
  if (width === "own") {
    return (
      <>
        {notice ? <div class="cm-wrap">{notice}</div> : null}
        {children}
      </>
    );
  }
  return (
    <div class={work ? `${wrapOf(width)} cm-work` : wrapOf(width)}>
      {notice}
      {children}
    </div>
  );
}
