import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Party } from "./lead.ts";
import { matchLead } from "./match-lead.ts";

const party = (kind: Party["kind"], name: string, aliases: string[] = [], standsForAll = false): Party => ({
  kind,
  id: name,
  name,
  aliases,
  standsForAll,
});
const parties = [
  party("organisation", "Strathbrae Council", ["the Council", "SC"]),
  party("organisation", "NHS Strathbrae", ["NHS", "the Health Board"]),
  party("organisation", "Strathbrae Third Sector Interface", ["TSI", "STSI", "Third Sector Interface"]),
  party("organisation", "Strathbrae Fire and Rescue", ["Fire and Rescue"]),
  party("group", "Chief Officers' Group", ["COG"]),
  party("group", "All partners", ["CPP", "CPP Board"], true),
];
const months: Record<string, string> = { "June 2026": "2026-06-01", "Sept 2026": "2026-09-01" };
const startOf = (words: string) =>
  (Object.entries(months).find(([month]) => words.includes(month))?.[1] ?? null) as CalendarDate | null;
const read = (text: string) => {
  const { mode, leads } = matchLead(text, parties, startOf);
  return { mode, leads: leads.map((lead) => [lead.party?.name ?? null, lead.from]) };
};

describe("who leads an action, from the plan's own words", () => {
  it.each<[string, string | null, (string | null)[]]>([
    ["TSI", "sole", ["Strathbrae Third Sector Interface"]],
    ["Third Sector Interface.", "sole", ["Strathbrae Third Sector Interface"]],
    ["NHS / the Council", "joint", ["NHS Strathbrae", "Strathbrae Council"]],
    ["Strathbrae Council & NHS Strathbrae", "joint", ["Strathbrae Council", "NHS Strathbrae"]],
    ["Fire and Rescue, Council", "joint", ["Strathbrae Fire and Rescue", "Strathbrae Council"]],
    ["Council", "sole", ["Strathbrae Council"]],
    ["Council & NHS jointly", "joint", ["Strathbrae Council", "NHS Strathbrae"]],
    ["Community Council", null, []],
    ["All CPP leads (COG)", "all", ["Chief Officers' Group", "All partners"].slice(0, 1)],
    ["All partners", "all", ["All partners"]],
    ["Lead should be equally shared across the partnership", "equal", ["All partners"]],
    ["TSI to lead but with explicit buy-in from the CPP.", "sole", ["Strathbrae Third Sector Interface"]],
    ["TSI (Could this be delivered through the NHS?)", "sole", ["Strathbrae Third Sector Interface"]],
    ["Lead to be identified", "to-be-identified", [null]],
    ["TBC", "to-be-identified", [null]],
    ["District leads", null, []],
    ["NHSX", null, []],
  ])("reads “%s”", (text, mode, names) => {
    const match = read(text);
    expect(match.mode).toBe(mode);
    expect(match.leads.map(([name]) => name)).toEqual(expect.arrayContaining(names));
    if (names.length === 0) expect(match.leads).toEqual([]);
  });

  it("keeps an interim lead and the day by which a successor is to be found", () => {
    expect(
      read("STSI - paper to the Board in June 2026. CPP to identify owner for Sept 2026.").leads,
    ).toEqual([
      ["Strathbrae Third Sector Interface", "2026-06-01"],
      [null, "2026-09-01"],
    ]);
  });

  it("keeps the words about those who help as a note, and does not make them leads", () => {
    const { leads } = matchLead("TSI to lead but with explicit buy-in from the CPP.", parties, startOf);
    expect(leads.map((lead) => lead.note)).toEqual(["but with explicit buy-in from the CPP."]);
  });
});
