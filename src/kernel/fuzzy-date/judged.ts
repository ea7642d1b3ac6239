import type { DateReading } from "./date-reading.ts";
import type { Place } from "./finds.ts";

/** A reading without its text and label, and which finds it is made of. */
export interface Judged {
  readonly reading: Omit<DateReading, "text" | "label">;
  readonly used: readonly Place[];
  /** Other dates stand beside it, so the label is that of its own clause. */
  readonly among?: readonly Place[];
}
