import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Lead } from "../actions/lead.ts";
import { groupByLead, type Led } from "./by-lead.ts";

const TODAY = "2026-11-23" as CalendarDate;

function lead(id: string, more: Partial<Lead> & { standsForAll?: boolean } = {}): Lead {
  const { standsForAll = false, ...rest } = more;
  const party = { kind: "organisation" as const, id, name: id.toUpperCase(), standsForAll };
  return { party, answering: null, from: null, to: null, note: null, ...rest };
}

const action = (name: string, leads: readonly Lead[], more: Partial<Led> = {}) => ({
  name,
  leadText: leads.length > 0 ? "in words" : null,
  leadMode: null,
  leads,
  ...more,
});

const told = (...actions: ReturnType<typeof action>[]) =>
  groupByLead(actions, TODAY).map((group) => [
    group.lead.kind === "party" ? group.lead.name : group.lead.kind,
    ...group.actions.map((one) => [one.action.name, ...one.with].join(" with ")),
  ]);

test("nobody's actions come first, then those to be found, then all partners, then each body by name", () => {
  expect(
    told(
      action("d", [lead("tsi")]),
      action("c", [lead("council")]),
      action("b", [lead("board", { standsForAll: true })]),
      action("a", []),
      action("e", [], { leadText: "District leads" }),
      action("f", [], { leadText: "TBC", leadMode: "to-be-identified" }),
    ),
  ).toEqual([
    ["nobody", "a"],
    ["to-be-found", "e", "f"],
    ["all-partners", "b"],
    ["COUNCIL", "c"],
    ["TSI", "d"],
  ]);
});

test("a joint action stands with each of its leads, and says with whom", () => {
  expect(told(action("a", [lead("council"), lead("nhs")], { leadMode: "joint" }))).toEqual([
    ["COUNCIL", "a with NHS"],
    ["NHS", "a with COUNCIL"],
  ]);
});

test("all partners equally lead together, where no body is named", () => {
  expect(told(action("a", [], { leadText: "All partners, equally", leadMode: "equal" }))).toEqual([
    ["all-partners", "a"],
  ]);
  expect(told(action("a", [lead("council")], { leadText: "Council and all", leadMode: "all" }))).toEqual([
    ["all-partners", "a"],
    ["COUNCIL", "a"],
  ]);
});

test("an interim lead holds until its last day, and its successor from its first", () => {
  const day = (text: string) => text as CalendarDate;
  const leads = [
    lead("council", { to: day("2026-11-22") }),
    lead("tsi", { from: day("2026-11-23") }),
    lead("nhs", { from: day("2026-11-24") }),
  ];
  expect(told(action("a", leads))).toEqual([["TSI", "a"]]);
});

test("an action whose lead has not begun yet is one whose lead is to be found", () => {
  expect(told(action("a", [lead("nhs", { from: "2027-01-01" as CalendarDate })]))).toEqual([
    ["to-be-found", "a"],
  ]);
});
