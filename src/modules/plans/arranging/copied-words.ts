/** “2026”, “2026/27”, “2026-27”; not the end of a longer number. */
const YEAR = /(?<!\d)((?:19|20)\d{2})(?:([/–-])(\d{2})(?!\d))?(?!\d)/gu;
/** “12/11/26”: the year stands last. */
const SHORT_DAY = /(?<!\d)(\d{1,2}[./]\d{1,2}[./])(\d{2})(?!\d)/gu;
const SHORT_YEAR = /\b(FY\s?|')(\d{2})(?:([/–-])(\d{2}))?(?!\d)/gu;

const next = (year: string) =>
  String(Number(year) + 1)
    .padStart(year.length, "0")
    .slice(-year.length);

/**
 * The words of a date, a year on: each year that they name is the next. Words that name no year (“Spring”, “next Board
 * meeting”) stay as they are.
 */
export function aYearOn(words: string): string {
  return words
    .replace(SHORT_DAY, (_, day: string, year: string) => `${day}${next(year)}`)
    .replace(
      SHORT_YEAR,
      (_, mark: string, year: string, dash: string | undefined, second: string | undefined) =>
        `${mark}${next(year)}${dash && second ? `${dash}${next(second)}` : ""}`,
    )
    .replace(YEAR, (_, year: string, dash: string | undefined, second: string | undefined) => {
      if (!dash || !second) return next(year);
      // “2026-11” is a month; “2026-27” is two years.
      return Number(second) === (Number(year) + 1) % 100
        ? `${next(year)}${dash}${next(second)}`
        : `${next(year)}${dash}${second}`;
    });
}
