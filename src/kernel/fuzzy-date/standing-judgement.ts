import { countFrom } from "./counting.ts";
import type { DateContext, OtherReading } from "./date-reading.ts";
import { lasting as lastingFor } from "./duration-judgement.ts";
import { eventBounds } from "./event-judgement.ts";
import type { Find, FindOf, Place } from "./finds.ts";
import type { Line } from "./grammar.ts";
import type { Judged } from "./judged.ts";
import { inOrder, type Sides, withReviewWord, withSide } from "./sides.ts";

/** Ongoing: never overdue. Dates beside it are when it began, until when it goes on, or when it is to be looked at. */
export function judgeLasting(
  line: Line,
  find: FindOf<"lasting">,
  finds: readonly Find[],
  context: DateContext,
): Judged {
  const dates = datesAmong(finds);
  let sides: Sides = { start: null, end: null };
  const used: Place[] = [find];
  for (const date of dates) {
    sides = withSide(sides, line, find, date, context);
    used.push(withReviewWord(line, date));
  }
  // "until funding ends in March 2026"
  const until = finds.find((one): one is FindOf<"event"> => one.is === "event" && one.relation === "before");
  if (until && !sides.end) sides = { ...sides, end: eventBounds(until, context).end };
  sides = withReviewEvent(withFirstOccasion(sides, finds, find, context), finds, context);
  used.push(...finds.filter((one) => one.is === "lasting" || isReviewEvent(one)));
  const duration = finds.find(
    (one): one is FindOf<"duration"> => one.is === "duration" && one.origin.from === "paper",
  );
  if (duration && !sides.end) {
    used.push(duration);
    const from = sides.start ?? context.dated ?? null;
    const end = from
      ? sides.start
        ? lastingFor(from, duration)
        : countFrom(from, duration.length.most, duration.length.unit)
      : null;
    sides = { ...sides, end };
  }
  return { reading: { kind: "ongoing", approximate: isRough(dates), ...inOrder(sides) }, used };
}

/** Recurring: how often, from when and until when, and the next time it is due if the words say that. */
export function judgeRepeating(
  line: Line,
  find: FindOf<"recurrence">,
  finds: readonly Find[],
  context: DateContext,
): Judged {
  const dates = datesAmong(finds);
  let sides: Sides = { start: null, end: null };
  const used: Place[] = [find];
  for (const date of dates) {
    used.push(withReviewWord(line, date));
    // "each year in March": without a year the month belongs to every time, not to one.
    if (date.periods.every((period) => period.year === null) && date.mode === "at") continue;
    sides = withSide(sides, line, find, date, context);
  }
  sides = withReviewEvent(withFirstOccasion(sides, finds, find, context), finds, context);
  const other = finds.filter(
    (one) => one.is === "lasting" || isReviewEvent(one) || (one.is === "recurrence" && one !== find),
  );
  const ordered = inOrder(sides);
  const doubt: OtherReading[] = find.doubt
    ? [{ kind: "recurring", start: ordered.start, end: ordered.end, why: find.doubt.why }]
    : [];
  return {
    reading: {
      kind: "recurring",
      approximate: isRough(dates),
      ...ordered,
      ...(find.every ? { every: find.every } : {}),
      ...(doubt.length > 0 ? { doubt } : {}),
    },
    used: [...used, ...other],
  };
}

function isReviewEvent(find: Find): find is FindOf<"event"> {
  return find.is === "event" && find.when !== null && /review|refresh/iu.test(find.name);
}

/** "Initial meeting May 2016, then every 6 weeks": an occasion before it is where it begins. */
function withFirstOccasion(
  sides: Sides,
  finds: readonly Find[],
  standing: Place,
  context: DateContext,
): Sides {
  const first = finds.find(
    (one): one is FindOf<"event"> =>
      one.is === "event" && one.relation === "with" && one.next <= standing.first,
  );
  const start = first && !isReviewEvent(first) ? eventBounds(first, context).start : null;
  return start && !sides.start ? { ...sides, start } : sides;
}

/** "next review March 2026": the occasion to look at it. */
function withReviewEvent(sides: Sides, finds: readonly Find[], context: DateContext): Sides {
  const event = finds.find(
    (one): one is FindOf<"event"> => one.is === "event" && /review|refresh/iu.test(one.name),
  );
  const review = event ? eventBounds(event, context).end : null;
  return review && !sides.review ? { ...sides, review } : sides;
}

function datesAmong(finds: readonly Find[]): FindOf<"date">[] {
  return finds.filter((find): find is FindOf<"date"> => find.is === "date");
}

function isRough(dates: readonly FindOf<"date">[]): boolean {
  return dates.some((date) => date.approximate || date.periods.some((period) => period.approximate));
}
