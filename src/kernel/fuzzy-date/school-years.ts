import { financialYearForm } from "./financial-year.ts";
import { type Found, type Line, phrases, skip, skipAll, textAt, words } from "./grammar.ts";
import { monthsSpan, type Period, period } from "./period.ts";
import { seasonWordAt } from "./seasons.ts";
import { yearAt } from "./years.ts";

const AFTER_NAME = words(": of - (");

/** A Scottish school year runs from August to June; colleges and universities count theirs to the end of July. */
const yearOfLearning = phrases<number>([
  [11, ["school year", "school session", "school years", "term year"]],
  [12, ["academic year | academic session | academic years | session | ay | college year", "teaching year"]],
]);

/** Terms as most councils keep them, by whole months: autumn from August, spring from January, summer from April. */
const TERMS = { autumn: [8, 5], winter: [8, 5], spring: [1, 3], summer: [4, 3] } as const;

/** "academic year 2025/26", "school session 2024-25", "summer term 2025", "autumn term of 2024/25". */
export function schoolYearAt(line: Line, at: number): Found<Period> | null {
  return namedYear(line, at) ?? term(line, at);
}

function namedYear(line: Line, at: number): Found<Period> | null {
  const named = yearOfLearning(line, at);
  if (named) {
    const form = financialYearForm(line, skipAll(line, named.next, AFTER_NAME), true);
    return form ? { value: year(form.value.year, named.value), next: form.next } : null;
  }
  const form = financialYearForm(line, at, false);
  const after = form && yearOfLearning(line, form.next);
  return form && after ? { value: year(form.value.year, after.value), next: after.next } : null;
}

function year(start: number, months: number): Period {
  return period("interval", start, (asked) => monthsSpan(asked, 8, months));
}

function term(line: Line, at: number): Found<Period> | null {
  const season = seasonWordAt(line, at);
  if (!season) return null;
  const [month, months] = TERMS[season.value];
  const before = termYear(line, season.next);
  if (before && textAt(line, before.next) === "term") {
    return { value: termPeriod(before.value, month, months), next: before.next + 1 };
  }
  if (textAt(line, season.next) !== "term") return null;
  const after = termYear(line, skip(line, skip(line, season.next + 1, "of", "in", ",", "("), "'"));
  return after ? { value: termPeriod(after.value, month, months), next: after.next } : null;
}

function termPeriod(of: TermYear, month: number, months: number): Period {
  const year = of.session ? (month >= 8 ? of.year : of.year + 1) : of.year;
  return period("interval", year, (asked) => monthsSpan(asked, month, months));
}

interface TermYear {
  readonly year: number;
  /** Said as a session ("2024/25"): terms after Christmas lie in its second year. */
  readonly session: boolean;
}

function termYear(line: Line, at: number): Found<TermYear> | null {
  const form = financialYearForm(line, at, true);
  if (form) return { value: { year: form.value.year, session: true }, next: form.next };
  const four = yearAt(line, at);
  return four ? { value: { year: four.value, session: false }, next: four.next } : null;
}
