import type { PropsWithChildren } from "hono/jsx";

/** The line of marks under a title: status, lateness, flags. */
export function Marks({ children }: PropsWithChildren) {
  return <div class="cm-marks">{children}</div>;
}

/** A fact that is neither a status nor asks for anything: "Quick win", "partners only". */
export function Flag({ children }: PropsWithChildren) {
  return <span class="cm-flag">{children}</span>;
}
