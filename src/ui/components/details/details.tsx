import type { Child, PropsWithChildren } from "hono/jsx";

/** What not everybody needs, behind its own words. */
export function Details({ summary, open, children }: PropsWithChildren<{ summary: Child; open?: boolean }>) {
  return (
    <details class="ds_details" open={open}>
      <summary class="ds_details__summary">{summary}</summary>
      <div class="ds_details__text">{children}</div>
    </details>
  );
}
