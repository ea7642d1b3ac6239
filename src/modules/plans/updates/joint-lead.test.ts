import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Lead } from "../actions/lead.ts";
import { standsBeside } from "./joint-lead.ts";

const today = "2026-11-23" as CalendarDate;

const person = (id: string, organisationId: string | null, plansContact = false) => {
  return { id, organisationId, plansContact, leftOn: null };
};
const people = [
  person("Morag", "council", true),
  person("Nuala", "council"),
  person("Aisha", "nhs", true),
  person("Ewan", "interface"),
];

const lead = (organisation: string, answering: string | null, from: string | null = null): Lead => ({
  party: { kind: "organisation", id: organisation, name: organisation, standsForAll: false },
  answering: answering ? { id: answering, name: answering, named: true } : null,
  from: from as CalendarDate | null,
  to: null,
  note: null,
});

const joint = [lead("council", "Morag"), lead("nhs", "Aisha")];

const beside = (who: string, leads: readonly Lead[] = joint, speaksForAny = false) => {
  const organisationId = people.find(({ id }) => id === who)?.organisationId ?? null;
  return standsBeside({ personId: who, organisationId, speaksForAny }, leads, people, today);
};

describe("of leads who share an action", () => {
  test("the first named answers for it, and so does a colleague; the others stand beside", () => {
    expect([beside("Morag"), beside("Nuala"), beside("Aisha")]).toEqual([false, false, true]);
  });

  test("the first that somebody answers for does, where the one before has nobody", () => {
    const leads = [lead("college", null), lead("nhs", "Aisha"), lead("council", "Morag")];
    expect([beside("Aisha", leads), beside("Morag", leads)]).toEqual([false, true]);
  });

  test("a lead who begins later does not answer before its day", () => {
    const leads = [lead("council", "Morag", "2027-01-01"), lead("nhs", "Aisha")];
    expect(beside("Aisha", leads)).toBe(false);
  });

  test("whoever speaks for every action speaks for this one, unless they are asked for their own part", () => {
    expect(beside("Ewan", joint, true)).toBe(false);
    expect(beside("Aisha", joint, true)).toBe(true);
  });

  test("one lead alone never stands beside", () => {
    expect(beside("Morag", [lead("council", "Morag")])).toBe(false);
  });
});
