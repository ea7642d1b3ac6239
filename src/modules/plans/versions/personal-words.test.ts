import { describe, expect, it } from "vitest";
import type { FrozenPlan } from "./frozen-plan.ts";
import { findContactDetails, findNames } from "./personal-words.ts";

const planWith = (words: {
  text?: string;
  lead?: string;
  outcome?: string;
  measure?: string;
  risk?: string;
}): FrozenPlan => ({
  title: "Working together",
  kind: "improvement",
  period: "2026 to 2028",
  summary: "",
  improvements: [
    {
      id: "i",
      number: "1",
      title: "Build capacity",
      outcome: words.outcome ?? null,
      measures: [],
      implications: words.risk ? [{ kind: "risk", text: words.risk, actionId: null }] : [],
      actions: [
        {
          id: "a",
          number: 7,
          text: words.text ?? "Set up a forum",
          lead: { text: words.lead ?? null, mode: null, parties: [] },
          target: null,
          firstTarget: null,
          measures: words.measure ? [{ id: "m", text: words.measure, kind: "document" }] : [],
        },
      ],
    },
  ],
});

describe("contact details in a plan", () => {
  it("are found in a first date and in what a date hangs on, which the public file holds too", () => {
    const plan = planWith({});
    const date = { text: "June 2027", kind: "month", start: null, end: null, approximate: false } as const;
    const [improvement] = plan.improvements;
    const [action] = improvement?.actions ?? [];
    if (!improvement || !action) throw new Error("the plan is empty");
    const dated = {
      ...action,
      target: { ...date, label: "ask morag@strathbrae.example" },
      firstTarget: { ...date, text: "when ewan@strathbrae.example is back" },
    };
    const found = findContactDetails({ ...plan, improvements: [{ ...improvement, actions: [dated] }] });
    expect(found.map(({ found }) => found)).toEqual(["morag@strathbrae.example", "ewan@strathbrae.example"]);
  });

  it.each([
    [{ lead: "TSI (office@tsi.example)" }, "email", "office@tsi.example", 7],
    [{ text: "Ring 01738 475000" }, "telephone", "01738 475000", 7],
    [{ measure: "Minute from Ext 77858" }, "telephone", "Ext 77858", 7],
    [{ outcome: "Write to us: a@b.example" }, "email", "a@b.example", null],
    [{ risk: "call +44 1738 475000" }, "telephone", "+44 1738 475000", null],
  ])("are found wherever they stand: %o", (words, kind, found, action) => {
    expect(findContactDetails(planWith(words))).toEqual([{ kind, found, place: { improvement: 1, action } }]);
  });

  it("are not seen in dates, sums and numbers", () => {
    const words = {
      text: "By 2026/27 for £4,000, paper COG 09/16, 1,250 people",
      measure: "14 pages, 0.5 %",
    };
    expect(findContactDetails(planWith(words))).toEqual([]);
  });
});

describe("what looks like a person's name", () => {
  it.each([
    ["Cllr Jean Muir", "Cllr Jean Muir"],
    ["M. Innes to confirm", "M. Innes"],
    ["morag innes", "morag innes"],
  ])("is told for “%s”", (lead, found) => {
    expect(findNames(planWith({ lead }), ["Morag Innes"]).map((one) => one.found)).toEqual([found]);
  });

  it.each(["NHS Strathbrae", "Third Sector Interface", "Chief Officers’ Group", "Glen Orrin and Kirk Orrin"])(
    "is not told for “%s”",
    (lead) => {
      expect(findNames(planWith({ lead }), ["Morag Innes"])).toEqual([]);
    },
  );
});
