import { describe, expect, it } from "vitest";
import { saidOf } from "./testing.ts";

describe("a meeting with a month is an event in that month", () => {
  const cases: [string, string][] = [
    ["at the June 2026 Board meeting", "event 2026-06-01..2026-06-30 @Board meeting"],
    ["at their December 2024 meeting", "event 2024-12-01..2024-12-31 @meeting"],
    ["September 24 CPP Board", "event 2024-09-01..2024-09-30 @CPP Board"],
    ["June Board", "event 2024-06-01..2024-06-30 @Board"],
    ["Paper to CPP Board in June 2024", "event 2024-06-01..2024-06-30 @CPP Board [Paper]"],
    [
      "To be presented to the Strategic Board in September 2024",
      "event 2024-09-01..2024-09-30 @Strategic Board [To be presented]",
    ],
    ["Board meeting June 2024", "event 2024-06-01..2024-06-30 @Board meeting"],
    ["CPP Board June 2024", "event 2024-06-01..2024-06-30 @CPP Board"],
    ["Next CPP Board – June 2024", "event 2024-06-01..2024-06-30 @Next CPP Board"],
    [
      "Next meeting of the CPP Board (September 2024)",
      "event 2024-09-01..2024-09-30 @Next meeting of the CPP Board",
    ],
    ["To be agreed by the Board in June 2024", "event 2024-06-01..2024-06-30 @Board [To be agreed]"],
    ["By the AGM in November 2024", "event by ..2024-11-30 @AGM"],
    ["By the Board meeting on 12 September 2024", "event by ..2024-09-12 @Board meeting"],
    ["by the June 2026 meeting of the Board", "event by ..2026-06-30 @meeting of the Board"],
    [
      "June 2026 meeting of the Community Planning Board",
      "event 2026-06-01..2026-06-30 @meeting of the Community Planning Board",
    ],
    ["at the June 2026 meeting of partners", "event 2026-06-01..2026-06-30 @meeting of partners"],
    [
      "June 2026 meeting of the Board and then publish",
      "event 2026-06-01..2026-06-30 @meeting of the Board [publish]",
    ],
    ["before the June 2026 Board meeting", "event by ..2026-06-30 @Board meeting"],
    ["following the June 2026 Board meeting", "event 2026-06-01.. @Board meeting"],
    ["After the local elections in May 2027", "event 2027-05-01.. @local elections"],
    ["After May 2027 elections", "event 2027-05-01.. @elections"],
    ["Annual Conference in May 2025", "event 2025-05-01..2025-05-31 @Annual Conference"],
    ["Challenge Poverty Week 2025", "event 2025-01-01..2025-12-31 @Challenge Poverty Week"],
    ["CPP Board – June 2024", "month 2024-06-01..2024-06-30 [CPP Board]"],
    ["CPP Management Committee 12 June 2024", "day 2024-06-12..2024-06-12 [CPP Management Committee]"],
    ["Report to CPP Board by June 2024", "month by ..2024-06-30 [Report to CPP Board]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("an event has a name and no days", () => {
  const cases: [string, string][] = [
    ["next Board meeting", "event @next Board meeting"],
    ["At the next Board meeting", "event @next Board meeting"],
    ["by the next meeting of the Strategic Board", "event by @next meeting of the Strategic Board"],
    ["Paper to next meeting of the Executive Group", "event @next meeting of the Executive Group [Paper]"],
    ["with the next LOIP process", "event @next LOIP process"],
    ["Prior to next Board meeting", "event by @next Board meeting"],
    ["following approval", "event @approval"],
    ["Following publication of national guidance", "event @publication of national guidance"],
    ["after the review", "event @review"],
    ["on completion of the review", "event @completion of the review"],
    ["Upon approval of the LOIP", "event @approval of the LOIP"],
    ["From approval", "event @approval"],
    ["once funding is confirmed", "event @funding is confirmed"],
    ["Once LOIP approved", "event @LOIP approved"],
    ["when resources allow", "event @resources allow"],
    ["as soon as staff are in post", "event @staff are in post"],
    ["Dependent on funding", "event @funding"],
    ["Subject to resources", "event @resources"],
    ["Pending outcome of review", "event @outcome of review"],
    ["Awaiting confirmation of funding", "event @confirmation of funding"],
    ["In line with LOIP refresh", "event @LOIP refresh"],
    ["Aligned with budget process", "event @budget process"],
    ["to coincide with the school review", "event @school review"],
    ["as part of the Locality Plan review", "event @Locality Plan review"],
    ["end of the project", "event @end of the project"],
    ["by end of consultation", "event by @end of consultation"],
    ["end of term", "event @end of term"],
    ["last week of term", "event @last week of term"],
    ["summer recess", "event @summer recess"],
    ["before the summer recess", "event by @summer recess"],
    ["during school holidays", "event @school holidays"],
    ["October week 2024", "event @October week 2024"],
    ["Post-summer recess", "event @summer recess"],
    ["until funding is confirmed", "event by @funding is confirmed"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("an event with a date has its days", () => {
  const cases: [string, string][] = [
    ["Following publication of LOIP in October 2027", "event 2027-10-01.. @publication of LOIP"],
    ["In advance of LOIP refresh in 2027", "event by ..2027-12-31 @LOIP refresh"],
    ["Aligned to budget setting February 2025", "event 2025-02-01..2025-02-28 @budget setting"],
    ["Alongside LOIP refresh 2027", "event 2027-01-01..2027-12-31 @LOIP refresh"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});

describe("a date beside an event is the date", () => {
  const cases: [string, string][] = [
    ["Subject to funding – 2025/26", "fy 2025-04-01..2026-03-31 [Subject to funding]"],
    ["Following approval, by June 2025", "month by ..2025-06-30 [Following approval]"],
    ["Once agreed by Board – by Dec 2024", "month by ..2024-12-31 [Once agreed by Board]"],
    ["after the summer recess, by October 2024", "month by ..2024-10-31 [after the summer recess]"],
  ];

  it.each(cases)("%s", (text, reading) => {
    expect(saidOf(text, "2024-04-15", "target")).toBe(reading);
  });
});
