import { financialYearForm } from "./financial-year.ts";
import { type Found, isTight, type Line, phrases, skip, textAt, words } from "./grammar.ts";
import { plainNumberAt } from "./numerals.ts";
import { monthsSpan, type Period, period } from "./period.ts";
import { fullYear, isLikelyYear, yearAt } from "./years.ts";

/** Seasons are a convention of this product: spring March to May and so on; winter lasts into the next year. */
const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

type Season = keyof typeof FIRST_MONTH;

const seasonWord = phrases<Season>([
  ["spring", ["spring", "springtime"]],
  ["summer", ["summer", "summertime", "sumer", "summmer"]],
  ["autumn", ["autumn", "autum", "autunm", "automn"]],
  ["winter", ["winter", "wintertime"]],
]);

/** A season by the year it begins in. */
export function seasonPeriod(season: Season, year: number | null): Period {
  return period("season", year, (asked) => monthsSpan(asked, FIRST_MONTH[season], 3));
}

export function seasonWordAt(line: Line, at: number): Found<Season> | null {
  return seasonWord(line, at);
}

/** "Spring of 2022", "winter 2022/23", "autumn" where it can only be the season. */
export function seasonAt(line: Line, at: number): Found<Period> | null {
  const named = seasonWord(line, at);
  if (!named) return null;
  const season = named.value;
  const period = skip(line, named.next, "season", "period", "months");
  const of = skip(line, skip(line, period, "of", "in", ",", "-", "(", "/"), "'");
  const form = financialYearForm(line, of, true);
  if (form) {
    const year = season === "spring" ? form.value.year + 1 : form.value.year;
    return { value: seasonPeriod(season, year), next: form.next };
  }
  const year = yearAt(line, of) ?? shortYear(line, of, of > period);
  if (year) {
    const next = textAt(line, of - 1) === "(" ? skip(line, year.next, ")") : year.next;
    return { value: seasonPeriod(season, year.value), next };
  }
  return stands(line, at, period) ? { value: seasonPeriod(season, null), next: period } : null;
}

/** "summer '25", "Spring 25". */
function shortYear(line: Line, at: number, marked: boolean): Found<number> | null {
  const two = plainNumberAt(line, at);
  if (two === null || textAt(line, at).length !== 2 || (isTight(line, at) && !marked)) return null;
  return isLikelyYear(line, two) ? { value: fullYear(two), next: at + 1 } : null;
}

const LEADS = words(
  "in by during over the this next from to until early mid late end of before after through",
  "throughout / - and for since each every last ( : &",
);

const FOLLOWERS = words("and to or - / & onwards onward at until if then with");

/** "Summer programme" is none; "over the summer" is, and so is a cell that says only "Summer". */
function stands(line: Line, at: number, next: number): boolean {
  const after = line.tokens[next];
  const ends =
    !after ||
    (after.kind === "mark" && after.text !== "'") ||
    FOLLOWERS.has(after.text) ||
    namesYear(line, next);
  const led = LEADS.has(textAt(line, at - 1));
  if (line.prose) return led && (ends || after?.capital === false) && !NOUNS.has(textAt(line, next));
  return (
    ends && (led || at === 0 || line.tokens[at - 1]?.kind === "mark" || line.tokens[at]?.capital === true)
  );
}

/** "autumn next year", "spring of this year". */
function namesYear(line: Line, at: number): boolean {
  const which = skip(line, at, "of");
  return ["this", "next", "last"].includes(textAt(line, which)) && textAt(line, which + 1) === "year";
}

/** What makes a season's name part of another thing's. */
const NOUNS = words(
  "recess holiday holidays break term programme school fuel camp clean play club activities event",
  "events meals resilience heating conference newsletter budget",
);
