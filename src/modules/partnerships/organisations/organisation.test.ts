import { describe, expect, test } from "vitest";
import { judgeStanding, type OrganisationKind, organisationKinds } from "./organisation.ts";

const kinds = Object.keys(organisationKinds) as OrganisationKind[];

describe("who is a community planning partner by law", () => {
  test.each(["council", "health-board", "police", "college", "transport", "national-agency"] as const)(
    "a body of the kind %s can be one",
    (kind) => {
      expect(judgeStanding({ kind, statutory: true, facilitator: false })).toBeNull();
    },
  );

  test.each([
    "third-sector-interface",
    "community-council",
    "community-body",
    "private",
    "adviser",
    "other",
  ] as const)("a body of the kind %s is not one", (kind) => {
    expect(judgeStanding({ kind, statutory: true, facilitator: false })).toBe("kind-not-in-schedule");
  });

  test("any body may take part without being one", () => {
    for (const kind of kinds)
      expect(judgeStanding({ kind, statutory: false, facilitator: false })).toBeNull();
  });
});

describe("who facilitates community planning", () => {
  test("the five kinds of body that section 13 names", () => {
    expect(
      kinds.filter((kind) => judgeStanding({ kind, statutory: true, facilitator: true }) === null),
    ).toEqual(["council", "health-board", "police", "fire", "enterprise"]);
  });

  test("a college is a partner by law and does not facilitate", () => {
    expect(judgeStanding({ kind: "college", statutory: true, facilitator: true })).toBe(
      "kind-does-not-facilitate",
    );
  });

  test("a facilitator is a partner by law as well", () => {
    expect(judgeStanding({ kind: "police", statutory: false, facilitator: true })).toBe(
      "facilitator-not-statutory",
    );
  });
});
