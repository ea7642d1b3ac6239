import { describe, expect, test } from "vitest";
import { answerBy, countFormats, eraseBy, pageAskedOf } from "./format-request.ts";

const at = (day: string) => new Date(`${day}T15:00:00Z`);

test("an answer is due ten working days on, however many weekends lie between", () => {
  expect(answerBy(at("2026-11-23"))).toBe("2026-12-07");
  expect(answerBy(at("2026-11-28"))).toBe("2026-12-11");
});

test("what somebody wrote is to be gone thirty days after the answer", () => {
  expect(eraseBy(at("2026-11-23"))).toBe("2026-12-23");
});

describe("the page that somebody asks for", () => {
  test.each(["/strathbrae", "/strathbrae/plans/1", "/strathbrae/places/0b9f-1"])("%s is kept", (path) => {
    expect(pageAskedOf("strathbrae", path)).toBe(path);
  });

  test.each([
    "",
    "https://elsewhere.example",
    "//elsewhere.example",
    "/inverlairn/plans/1",
    "/strathbraes",
    "/strathbrae/desk/plans/2",
    "/strathbrae/../inverlairn",
    "/strathbrae/<script>",
    `/strathbrae/${"a".repeat(300)}`,
  ])("“%s” becomes the home page", (path) => {
    expect(pageAskedOf("strathbrae", path)).toBe("/strathbrae");
  });
});

test("requests are counted by form, with those answered and those answered in time", () => {
  const asked = (format: string, askedAt: string, answeredAt: string | null) => ({
    format,
    askedAt: at(askedAt),
    answeredAt: answeredAt === null ? null : at(answeredAt),
  });
  expect(
    countFormats([
      asked("gaelic", "2026-11-02", "2026-11-16"),
      asked("gaelic", "2026-11-02", "2026-11-17"),
      asked("large-print", "2026-11-20", null),
    ]),
  ).toEqual({
    asked: 3,
    answered: 2,
    inTime: 1,
    byFormat: [
      { format: "large-print", asked: 1, answered: 0 },
      { format: "gaelic", asked: 2, answered: 2 },
    ],
  });
});
