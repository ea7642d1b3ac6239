import type { PropsWithChildren } from "hono/jsx";

/** What has just been done, on the page that one was sent to afterwards. */
export function Notice({ children }: PropsWithChildren) {
  return (
    <div class="cm-box cm-box--ok cm-notice" role="status">
      <p>{children}</p>
    </div>
  );
}
