import { expect, test } from "vitest";
import { makeKeptCodes, readKeptCode } from "./kept-codes.ts";

test("ten codes are made, no two alike, of letters that are not taken for one another", () => {
  const codes = makeKeptCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{5}-[0-9a-hjkmnp-tv-z]{5}$/);
});

test("a code is known again however it is typed from paper", () => {
  for (const typed of ["4q7k1-mx3v0", "4Q7K1 MX3V0", "4q7k1mx3v0", " 4q7kl-mx3vo ", "4Q7KI–MX3VO"])
    expect(readKeptCode(typed)).toBe("4q7k1-mx3v0");
  expect(readKeptCode("4q7k2-mx3v0")).not.toBe("4q7k1-mx3v0");
});
