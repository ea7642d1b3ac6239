import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { planSheet, sheetAction, sheetImprovement } from "../testing/sheet-rows.ts";
import { freezePlan, freezeWholePlan } from "./freeze-plan.ts";

const sheet = planSheet(
  [
    sheetImprovement({
      note: "Ask the area partnership first",
      actions: [
        sheetAction("1.1", {
          id: "action",
          number: 12,
          text: "Set up a forum",
          leadText: "TSI until June 2027",
          leadMode: "sole",
          progressSaid: "Amber",
          note: "Morag Innes has the list of groups",
          leads: [
            {
              party: { kind: "organisation", id: "tsi", name: "Third Sector Interface" },
              answering: { id: "ewan", name: "Ewan Laird", named: true },
              from: null,
              to: "2027-06-30" as CalendarDate,
              note: "until June 2027",
            },
          ],
          measures: [
            {
              partnershipId: "strathbrae",
              id: "measure",
              improvementId: "improvement",
              actionId: "action",
              position: 1,
              text: "Number of groups at the forum",
              kind: "number",
              unit: "groups",
              baseline: "12",
              aim: null,
            },
          ],
        }),
      ],
    }),
  ],
  { datedOn: "2026-09-10" as CalendarDate },
);

describe("a plan frozen for the public", () => {
  const frozen = freezePlan(sheet);

  test("holds its structure, its words and the day its dates count from", () => {
    expect(frozen).toMatchObject({ title: "How we will work better together", datedOn: "2026-09-10" });
    expect(frozen.improvements[0]?.actions[0]).toEqual({
      id: "action",
      number: 12,
      text: "Set up a forum",
      lead: { text: "TSI until June 2027", mode: "sole", parties: ["Third Sector Interface"] },
      target: null,
      firstTarget: null,
      measures: [{ id: "measure", text: "Number of groups at the forum", kind: "number" }],
    });
  });

  test("holds no note, no assignment and no person", () => {
    const text = JSON.stringify(frozen);
    for (const word of ["Ask the area", "Morag", "Ewan", "Amber", "assignments", "baseline"])
      expect(text).not.toContain(word);
  });
});

describe("a plan frozen whole", () => {
  const frozen = freezeWholePlan(sheet);

  test("holds notes, assignments and figures as well, each left out where nothing is said", () => {
    expect(frozen.improvements[0]?.note).toBe("Ask the area partnership first");
    expect(frozen.improvements[0]?.actions[0]).toMatchObject({
      progressSaid: "Amber",
      note: "Morag Innes has the list of groups",
      lead: {
        assignments: [
          {
            party: { kind: "organisation", name: "Third Sector Interface" },
            from: null,
            to: "2027-06-30",
            note: "until June 2027",
          },
        ],
      },
      measures: [{ unit: "groups", baseline: "12" }],
    });
    expect(frozen.improvements[0]?.actions[0]?.measures[0]).not.toHaveProperty("aim");
  });

  test("does not hold who answers for an action", () => {
    expect(JSON.stringify(frozen)).not.toContain("Ewan");
  });
});
