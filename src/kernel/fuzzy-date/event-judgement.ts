import { type Bounds, boundsOf, UNKNOWN } from "./bounds.ts";
import type { DateContext } from "./date-reading.ts";
import type { FindOf } from "./finds.ts";
import type { Judged } from "./judged.ts";

/** An occasion: named, with the days that the words give it, if they do. What comes after it has no end. */
export function judgeEvent(event: FindOf<"event">, context: DateContext): Judged {
  const bounds = eventBounds(event, context);
  const approximate =
    event.when?.approximate || event.when?.periods.some((period) => period.approximate) || false;
  // "prior to each Board" comes back with every one of them.
  const repeats = /^(each|every)\b/iu.test(event.name);
  // What comes after an occasion begins with it, whatever the words of its date say.
  const isDeadline = event.relation === "before" || (event.relation !== "after" && event.when?.mode === "by");
  return {
    reading: {
      kind: repeats ? "recurring" : "event",
      ...bounds,
      approximate,
      anchor: event.name,
      ...(isDeadline ? { deadline: true } : {}),
    },
    used: [event],
  };
}

export function eventBounds({ when, relation }: FindOf<"event">, context: DateContext): Bounds {
  const period = when?.periods.at(-1);
  if (!when || !period) return UNKNOWN;
  if (relation === "after") return { start: boundsOf(period, "at", context).start, end: null };
  if (relation === "before") return { start: null, end: boundsOf(period, "at", context).end };
  return boundsOf(period, when.mode, context);
}
