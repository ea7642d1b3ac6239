import { describe, expect, it } from "vitest";
import { readDate } from "./index.ts";
import { type Period, period } from "./period.ts";
import { rangeOf } from "./ranges.ts";

/** A month that counts how often it is asked which days it has. */
function countedMonth() {
  const asked = { times: 0 };
  const month = period("month", null, (year) => {
    asked.times += 1;
    return { start: `${year}-01-01`, end: `${year}-01-31` } as ReturnType<Period["at"]>;
  });
  return { asked, month };
}

/** Sixty letters that took five minutes stopped the service for everybody for five minutes. */
describe("a range of ranges", () => {
  it("asks each of its dates a few times, however many are joined", () => {
    const { asked, month } = countedMonth();
    let joined: Period | null = month;
    for (let count = 0; count < 12; count += 1) joined = joined && rangeOf(joined, month);
    joined?.at(2027);
    expect(asked.times).toBeGreaterThan(0);
    expect(asked.times).toBeLessThan(500);
  });

  it.each(["Jan- ", "q1 -", "Jan-by ", "June/", "1, "])("is read to its end: %s", (words) => {
    const text = words.repeat(400);
    expect(readDate(text, { sense: "target" }).text).toBe(text);
  });

  it("still joins two years of months into one stretch", () => {
    const year = "January, February, March, April, May, June, July, August, September, October, November";
    expect(readDate(`${year} and December 2027`)).toMatchObject({ start: "2027-01-01", end: "2027-12-31" });
  });
});
