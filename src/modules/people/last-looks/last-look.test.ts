import { expect, test } from "vitest";
import { nextLook } from "./last-look.ts";

const at = (text: string) => new Date(`2026-11-${text}:00Z`);

test("whoever comes for the first time is told from a day that was given", () => {
  expect(nextLook(null, at("23T10:00"), at("20T00:00"))).toEqual({
    lookedAt: at("23T10:00"),
    sinceAt: at("20T00:00"),
  });
});

test("whoever goes on looking is told the same; whoever comes back, what changed since they looked", () => {
  const first = { lookedAt: at("23T10:00"), sinceAt: at("20T00:00") };
  const again = nextLook(first, at("23T11:30"), at("01T00:00"));
  expect(again).toEqual({ lookedAt: at("23T11:30"), sinceAt: at("20T00:00") });
  expect(nextLook(again, at("24T09:00"), at("01T00:00")).sinceAt).toEqual(at("23T11:30"));
});

test("after a long time away it is a month", () => {
  const long = { lookedAt: new Date("2026-01-01T09:00:00Z"), sinceAt: new Date("2026-01-01T09:00:00Z") };
  expect(nextLook(long, at("23T10:00"), at("01T00:00")).sinceAt).toEqual(new Date("2026-10-23T10:00:00Z"));
});
