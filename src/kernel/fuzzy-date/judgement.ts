import { judgeDates } from "./date-judgement.ts";
import type { DateContext, DateReading } from "./date-reading.ts";
import { judgeDuration } from "./duration-judgement.ts";
import { judgeEvent } from "./event-judgement.ts";
import type { Find, FindOf, Place } from "./finds.ts";
import type { Line } from "./grammar.ts";
import type { Judged } from "./judged.ts";
import { countWords, labelBeside, labelOfClause } from "./labels.ts";
import { judgeLasting, judgeRepeating } from "./standing-judgement.ts";

export interface Judgement {
  readonly reading: DateReading;
  readonly used: readonly Place[];
  /** Words beside the date. */
  readonly wordsBeside: number;
}

/** One reading of everything that the words say about time. */
export function judge(line: Line, finds: readonly Find[], context: DateContext): Judgement {
  const judged = judgeFinds(line, finds, context);
  const clocks = finds.filter((find) => find.is === "clock");
  const used = [...(judged?.used ?? []), ...clocks];
  const times = finds.filter((find) => find.is === "undecided" || find.is === "date");
  const rest = labelBeside(line, used);
  const own = judged?.used[0];
  const label = judged?.among && own ? labelOfClause(line, own, judged.among) : rest;
  const none = { kind: "none", start: null, end: null, approximate: false } as const;
  const reading: DateReading = {
    text: line.text,
    ...(judged?.reading ?? none),
    ...(label && judged ? { label } : {}),
  };
  return { reading, used, wordsBeside: countWords(labelBeside(line, [...used, ...times])) };
}

/** Explicit dates beat relative ones, and what goes on or comes back beats a plain date beside it, but not a deadline. */
export function judgeFinds(line: Line, finds: readonly Find[], context: DateContext): Judged | null {
  const { dates, events, durations, repeating, lasting } = sorted(finds);
  const [lasts] = lasting;
  const hasDeadline = dates.some((date) => ["by", "before"].includes(date.mode)) && !hasReview(line, dates);
  const datesWin = (describes: boolean) => dates.length > 0 && (describes || hasDeadline);
  if (lasts && !datesWin(lasts.describes)) return judgeLasting(line, lasts, finds, context);
  // "annual report – September each year": what only describes comes second.
  const repeats = repeating.find((one) => !one.describes) ?? repeating[0];
  const isBounded = dates.some((date) => ["from", "after", "until"].includes(date.mode));
  if (repeats && !(dates.length > 0 && repeats.describes && !isBounded))
    return judgeRepeating(line, repeats, finds, context);
  // "Year 1, Q3": the year counts from the plan's beginning, so the quarter has no days either.
  const planYear = durations.find((one) => one.origin.from === "unnamed");
  const yearless = dates.every((date) =>
    date.periods.every((period) => period.year === null && !period.counted),
  );
  if (planYear && dates.length > 0 && yearless) return judgeDuration(planYear, context);
  const dated = judgeDates(line, { dates, events, durations, lasting: lasts ?? null }, context);
  if (dated) return dated;
  const [event] = events;
  const duration = longest(durations);
  // "Once recruited, within 6 months" counts from the event.
  if (event && (!duration || event.relation === "after")) return judgeEvent(event, context);
  if (duration) {
    const judged = judgeDuration(duration, context);
    // "36 months (3 years)" says it twice.
    return { ...judged, used: [...judged.used, ...durations.filter((one) => one.origin.from === "paper")] };
  }
  if (lasts) return judgeLasting(line, lasts, finds, context);
  return null;
}

/** "Short: 0-1 yr; medium: 1-3 yrs": the one that lasts longest. */
function longest(durations: readonly FindOf<"duration">[]): FindOf<"duration"> | undefined {
  const days = ({ length }: FindOf<"duration">) => (length.most ?? 0) * (length.unit === "month" ? 30 : 1);
  return durations.reduce<FindOf<"duration"> | undefined>(
    (best, one) => (best && days(best) >= days(one) ? best : one),
    undefined,
  );
}

function hasReview(line: Line, dates: readonly FindOf<"date">[]): boolean {
  return dates.every((date) => /review/.test(line.tokens[date.first - 1]?.text ?? ""));
}

function sorted(finds: readonly Find[]) {
  const only = <Kind extends Find["is"]>(is: Kind) =>
    finds.filter((find): find is FindOf<Kind> => find.is === is);
  return {
    dates: only("date"),
    events: only("event"),
    durations: only("duration"),
    repeating: only("recurrence"),
    lasting: only("lasting"),
  };
}
