import type { Child } from "hono/jsx";
import { type DateLength, type ReadingToSay, sayReading } from "../../words/date-words.ts";

interface DateSaidProps {
  /** The words of the paper, exactly as written. */
  text: string;
  /** How we read them. */
  reading: ReadingToSay;
  length?: DateLength;
  /** A third line: an earlier date, or one that is asked for. */
  also?: Child;
}

/** A date as it was written, in quotation marks, and under it how we read it. The one is never shown without the other. */
export function DateSaid({ text, reading, length = "short", also }: DateSaidProps) {
  return (
    <span class="cm-date">
      <span class="cm-date__said">“{text}”</span>
      <span class="cm-date__read">{sayReading(reading, length)}</span>
      {also ? <span class="cm-date__was">{also}</span> : null}
    </span>
  );
}
