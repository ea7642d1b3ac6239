import { addDays, type CalendarDate, dayInScotland, weekdayOf } from "../../../kernel/calendar-date.ts";

/** The forms that people ask for. */
export const formats = {
  "large-print": "Large print",
  "easy-read": "Easy Read",
  audio: "Audio",
  bsl: "British Sign Language",
  braille: "Braille",
  gaelic: "Gaelic",
  language: "Another language",
  paper: "On paper",
  other: "Something else",
} as const;

export type Format = keyof typeof formats;

export function formatName(format: string): string {
  return Object.hasOwn(formats, format) ? formats[format as Format] : format;
}

/** What we promise in the accessibility statement. */
export const WORKING_DAYS = 10;
/** The longest that we keep how to reach somebody once they are answered. */
export const DAYS_KEPT = 30;

/** The last day on which an answer is in time. Weekends do not count; holidays differ from place to place and do. */
export function answerBy(askedAt: Date): CalendarDate {
  let day = dayInScotland(askedAt);
  for (let left = WORKING_DAYS; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) < 6) left -= 1;
  }
  return day;
}

/** How to reach somebody, and what they wrote, is erased once they are answered; this is the day by which. */
export function eraseBy(answeredAt: Date): CalendarDate {
  return addDays(dayInScotland(answeredAt), DAYS_KEPT);
}

/**
 * The public page that somebody asks for, from an address as it came: a path behind this partnership's, and nothing of its
 * desk. Whether there is such a page is not looked up: who asks learns nothing of what is there.
 */
export function pageAskedOf(slug: string, text: string): string {
  const home = `/${slug}`;
  const isOurs = text === home || (text.startsWith(`${home}/`) && /^[\w./~-]{1,200}$/.test(text));
  const isOpen = !text.startsWith(`${home}/desk`) && !text.startsWith(`${home}/sign-in`);
  return isOurs && isOpen && !text.includes("..") ? text : home;
}

interface Counted {
  readonly format: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
}

/** What an accessibility report asks: how many, in which form, how many answered, how many of them in time. */
export interface FormatCounts {
  readonly asked: number;
  readonly answered: number;
  readonly inTime: number;
  readonly byFormat: readonly {
    readonly format: Format;
    readonly asked: number;
    readonly answered: number;
  }[];
}

export function countFormats(requests: readonly Counted[]): FormatCounts {
  const answered = requests.filter(({ answeredAt }) => answeredAt !== null);
  return {
    asked: requests.length,
    answered: answered.length,
    inTime: answered.filter(
      ({ askedAt, answeredAt }) => answeredAt !== null && dayInScotland(answeredAt) <= answerBy(askedAt),
    ).length,
    byFormat: (Object.keys(formats) as Format[]).flatMap((format) => {
      const of = requests.filter((request) => request.format === format);
      const done = of.filter(({ answeredAt }) => answeredAt !== null);
      return of.length > 0 ? [{ format, asked: of.length, answered: done.length }] : [];
    }),
  };
}
