import { describe, expect, test } from "vitest";
import { KNOWN, meaningOf } from "./heading-meaning.ts";

const headings: Record<string, readonly string[]> = {
  improvement: [
    "Improvement",
    "Area for improvement",
    "Areas of Improvement (from self-evaluation)",
    "Objective",
    "Audit Recommendation",
    "What do we need to improve?",
    "Aims",
    "Priority for improvement",
  ],
  theme: ["Priority", "LOIP Priority", "Strategic theme"],
  action: [
    "Action(s)",
    "Key Actions / Milestones",
    "What will we do?",
    "What are we going to do?",
    "Key activity",
    "Tasks",
    "Improvement Action",
    "Action required",
    "Management response / Agreed action",
    "How will we get there?",
    "What needs to be done",
    "Steps to be taken",
  ],
  lead: [
    "Lead",
    "Lead officer(s)",
    "Lead Officer / Partner",
    "By whom?",
    "Who?",
    "Who will lead on this?",
    "Person(s) Responsible",
    "Improvement Lead",
    "Action owner",
    "Executive Sponsor",
    "HSCP lead",
  ],
  contributors: ["Supporting partners", "Delivery partners", "Who will be involved?"],
  implications: ["Implications (risk, cost & resource)", "Resources required", "Cost (£)", "Risks"],
  "target-date": [
    "Target Date",
    "By When?",
    "When?",
    "Timescale (short/medium/long)",
    "Deadline",
    "Due",
    "Completion Date",
    "Date for completion",
    "When will it be done?",
    "Timeframe",
    "Milestone date",
  ],
  "start-date": ["Start", "Start date"],
  "earlier-date": ["Original target date"],
  measure: [
    "Measure",
    "KPIs",
    "Success Measures / KPIs",
    "How will we know?",
    "How will we know we have made a difference?",
    "What will success look like?",
    "Evidence of impact",
    "Performance Indicator",
    "Measure of success",
    "Milestones",
  ],
  outcome: [
    "Outcomes",
    "Intended Outcome for Children & Young People",
    "What difference will it make?",
    "Impact",
    "Where do we want to be?",
    "Expected outcome / measure of success",
  ],
  progress: [
    "RAG",
    "Status / RAG",
    "Progress to date",
    "Latest update",
    "Where are we now?",
    "Update (March 2027)",
    "Action status",
  ],
  note: ["Comments", "Links to LOIP", "Review date"],
  number: ["No.", "Ref", "#", "Action Ref"],
  foreign: ["Name", "Designation and Contact Number", "Agenda item", "Venue"],
  register: ["Likelihood", "Residual risk"],
};

describe("a heading is known by its meaning, whatever its wording", () => {
  for (const [meaning, wordings] of Object.entries(headings))
    test.each(wordings)(`${meaning}: %s`, (wording) => {
      const found = meaningOf(wording);
      expect(found?.meaning).toBe(meaning);
      expect(found?.strength).toBeGreaterThanOrEqual(KNOWN);
    });
});

test("case, plural and marks of a heading do not matter", () => {
  expect(meaningOf("  TIMESCALES: ")?.meaning).toBe("target-date");
  expect(meaningOf("Timescale")?.strength).toBe(meaningOf("TIMESCALES")?.strength);
});

test("a heading that names one kind of implication gives it to its column", () => {
  expect(meaningOf("Resources / budget")?.kind).toBeNull();
  expect(meaningOf("Cost implications")?.kind).toBe("cost");
  expect(meaningOf("Key risks")?.kind).toBe("risk");
});

test("a label with its value is no heading", () => {
  expect(meaningOf("Executive Sponsor: Morag Innes (SBC)")?.strength).toBeLessThan(KNOWN);
  expect(meaningOf("Costs: time")?.strength).toBeLessThan(KNOWN);
});

test("a sentence is no heading", () => {
  expect(
    meaningOf(
      "The partnership leads on the plan, measures its outcomes, and reports progress to the Board each quarter.",
    )?.strength ?? 0,
  ).toBeLessThan(KNOWN);
});

test("a column for two things says so", () => {
  expect(meaningOf("Lead and timescale")).toMatchObject({ meaning: "lead", also: "target-date" });
});
