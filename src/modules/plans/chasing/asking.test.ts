import { describe, expect, it, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Lead } from "../actions/lead.ts";
import { answeredBy, type WaitingAsk } from "./answering.ts";
import { type KeptAsk, reconcile } from "./reconciling.ts";
import { type PersonAsked, type WantedAsk, whoIsAsked } from "./who-is-asked.ts";

const TODAY = "2026-11-23" as CalendarDate;

const person = (id: string, organisationId: string | null, over: Partial<PersonAsked> = {}): PersonAsked => ({
  ...{ id, organisationId, plansContact: true, leftOn: null },
  ...over,
});

const lead = (body: string | null, answering: string | null, over: Partial<Lead> = {}): Lead => ({
  party: body ? { kind: "organisation", id: body, name: body, standsForAll: false } : null,
  answering: answering ? { id: answering, name: answering, named: false } : null,
  ...{ from: null, to: null, note: null },
  ...over,
});

const people = [person("ewan", "tsi"), person("aisha", "nhs"), person("morag", "council")];
const action = (
  leads: readonly Lead[],
  status: "in-progress" | "proposed" | "done" | "closed" | "ongoing" = "in-progress",
) => ({
  ...{ id: "x", status, leads },
});

describe("who is asked", () => {
  it("is the one who answers for the lead", () => {
    expect(whoIsAsked([action([lead("tsi", "ewan")])], people, TODAY)).toEqual({
      asked: [{ actionId: "x", personId: "ewan", answersForAction: "first" }],
      nobody: [],
    });
  });

  it("is each of joint leads, of whom the first answers for the action", () => {
    const { asked } = whoIsAsked([action([lead("nhs", "aisha"), lead("tsi", "ewan")])], people, TODAY);
    expect(asked.map(({ personId, answersForAction }) => [personId, answersForAction])).toEqual([
      ["aisha", "first"],
      ["ewan", "beside"],
    ]);
  });

  it("is nobody twice, though they speak for two bodies", () => {
    const { asked } = whoIsAsked([action([lead("nhs", "ewan"), lead("tsi", "ewan")])], people, TODAY);
    expect(asked).toEqual([{ actionId: "x", personId: "ewan", answersForAction: "first" }]);
  });

  it("is nobody of a group that names nobody, and of an action without a lead; both are listed", () => {
    const board: Lead = { ...lead(null, null), party: { kind: "group", id: "board", name: "The Board" } };
    expect(whoIsAsked([action([board]), { ...action([]), id: "y" }], people, TODAY)).toEqual({
      asked: [],
      nobody: [
        { actionId: "x", lead: "The Board" },
        { actionId: "y", lead: null },
      ],
    });
  });

  it("lets the next lead answer for the action where the first has nobody", () => {
    const { asked, nobody } = whoIsAsked(
      [action([lead("college", null), lead("tsi", "ewan")])],
      people,
      TODAY,
    );
    expect(asked).toMatchObject([{ personId: "ewan", answersForAction: "first" }]);
    expect(nobody).toEqual([{ actionId: "x", lead: "college" }]);
  });

  it("goes by the leads of the day: neither those that have ended nor those still to come", () => {
    const leads = [
      lead("nhs", "aisha", { to: "2026-11-22" as CalendarDate }),
      lead("tsi", "ewan", { from: "2026-11-24" as CalendarDate }),
      lead("council", "morag"),
    ];
    expect(whoIsAsked([action(leads)], people, TODAY).asked.map(({ personId }) => personId)).toEqual([
      "morag",
    ]);
  });

  it("is the body's contact once the person who was named has left, and on their last day still they", () => {
    const named = { ...lead("tsi", null), answering: { id: "isla", name: "Isla", named: true } };
    const isla = (leftOn: string) =>
      person("isla", "tsi", { plansContact: false, leftOn: leftOn as CalendarDate });
    const asked = (leftOn: string) =>
      whoIsAsked([action([named])], [...people, isla(leftOn)], TODAY).asked.map(({ personId }) => personId);
    expect(asked("2026-11-22")).toEqual(["ewan"]);
    expect(asked("2026-11-23")).toEqual(["isla"]);
  });

  test.each([
    ["proposed", 0],
    ["done", 0],
    ["closed", 0],
    ["ongoing", 1],
  ] as const)("of an action that is %s is %i", (status, many) => {
    expect(whoIsAsked([action([lead("tsi", "ewan")], status)], people, TODAY).asked).toHaveLength(many);
  });
});

describe("keeping a round in step with who answers", () => {
  const wanted = (personId: string, answersForAction: "first" | "beside" = "first"): WantedAsk => ({
    ...{ actionId: "x", personId, answersForAction },
  });
  const kept = (personId: string, over: Partial<KeptAsk> = {}): KeptAsk => ({
    ...{ ...wanted(personId), id: `ask-${personId}`, state: "open", reason: null },
    ...over,
  });
  const bodies: Readonly<Record<string, string>> = {
    ewan: "tsi",
    isla: "tsi",
    aisha: "nhs",
    morag: "council",
  };
  const changes = (
    keptAsks: readonly KeptAsk[],
    want: readonly WantedAsk[],
    over: { asksAll?: boolean; isAtWork?: boolean } = {},
  ) =>
    reconcile({
      ...{ kept: keptAsks, wanted: want, asksAll: over.asksAll ?? true },
      isAtWork: () => over.isAtWork ?? true,
      bodyOf: (id) => bodies[id] ?? null,
    });

  it("changes nothing where everybody who answers was asked", () => {
    expect(changes([kept("ewan")], [wanted("ewan")])).toEqual([]);
    expect(changes([kept("ewan", { state: "answered" })], [wanted("ewan")])).toEqual([]);
  });

  it("asks the new person and waits for the old one no longer", () => {
    expect(changes([kept("ewan")], [wanted("aisha")])).toEqual([
      { kind: "take-back", id: "ask-ewan", reason: "lead-changed" },
      { kind: "ask", ask: wanted("aisha") },
    ]);
  });

  it("waits for nobody once the action is over", () => {
    expect(changes([kept("ewan")], [], { isAtWork: false })).toEqual([
      { kind: "take-back", id: "ask-ewan", reason: "action-over" },
    ]);
  });

  it("asks nobody again once the action was answered for", () => {
    expect(changes([kept("ewan", { state: "answered" })], [wanted("aisha")])).toEqual([]);
  });

  it("asks no colleague of a body that has answered beside", () => {
    const answered = kept("ewan", { state: "answered", answersForAction: "beside" });
    expect(changes([kept("aisha"), answered], [wanted("aisha"), wanted("isla", "beside")])).toEqual([]);
  });

  it("asks nobody anew of an action that the lead officer left off this time", () => {
    const off = kept("ewan", { state: "taken-back", reason: "On leave" });
    expect(changes([off], [wanted("ewan")])).toEqual([]);
    expect(changes([off], [wanted("aisha")])).toEqual([]);
  });

  it("asks again whom only a change of leads took out", () => {
    const out = kept("ewan", { state: "taken-back", reason: "lead-changed" });
    expect(changes([out], [wanted("ewan")])).toEqual([
      { kind: "ask-again", id: "ask-ewan", ask: wanted("ewan") },
    ]);
  });

  it("leaves an ask that was handed back until somebody else answers for the action", () => {
    const back = kept("ewan", { state: "handed-back", reason: "Not ours" });
    expect(changes([back], [wanted("ewan")])).toEqual([]);
    expect(changes([back], [wanted("aisha")])).toEqual([
      { kind: "take-back", id: "ask-ewan", reason: "lead-changed" },
      { kind: "ask", ask: wanted("aisha") },
    ]);
  });

  it("leaves an ask that was handed back while its action is over, so that nobody is asked who has said it is not theirs", () => {
    const back = kept("ewan", { state: "handed-back", reason: "Not ours" });
    expect(changes([back], [], { isAtWork: false })).toEqual([]);
    expect(changes([back], [wanted("ewan")])).toEqual([]);
    expect(changes([back], [wanted("aisha")])).toHaveLength(2);
  });

  it("lets the next one answer for the action where the order of the leads was changed", () => {
    expect(
      changes(
        [kept("ewan"), kept("aisha", { answersForAction: "beside" })],
        [wanted("aisha"), wanted("ewan", "beside")],
      ),
    ).toEqual([
      { kind: "stand", id: "ask-ewan", answersForAction: "beside" },
      { kind: "stand", id: "ask-aisha", answersForAction: "first" },
    ]);
  });

  it("asks of other actions only where everybody is asked", () => {
    expect(changes([], [wanted("ewan")], { asksAll: false })).toEqual([]);
    expect(changes([kept("ewan")], [wanted("aisha")], { asksAll: false })).toHaveLength(2);
  });
});

describe("what an update answers", () => {
  const waiting = (
    personId: string,
    organisationId: string | null,
    answersForAction: "first" | "beside",
  ): WaitingAsk => ({
    ...{ id: personId, personId, organisationId, answersForAction },
  });
  const joint = [waiting("ewan", "tsi", "first"), waiting("aisha", "nhs", "beside")];
  const said = (
    personId: string,
    organisationId: string | null,
    over: { hasStatus?: boolean; isBeside?: boolean } = {},
  ) =>
    answeredBy({ personId, organisationId, hasStatus: true, isBeside: false, ...over }, joint, joint).map(
      ({ id }) => id,
    );

  it("is the ask of whoever says it, and no other lead's", () => {
    expect(said("ewan", "tsi")).toEqual(["ewan"]);
    expect(said("aisha", "nhs")).toEqual(["aisha"]);
  });

  it("is the ask of their body, whoever of it was asked", () => {
    expect(said("isla", "tsi")).toEqual(["ewan"]);
    expect(said("gregor", "nhs")).toEqual(["aisha"]);
  });

  it("is the first one's, where the lead officer says how the action stands", () => {
    expect(said("morag", "council")).toEqual(["ewan"]);
  });

  it("is nobody's, where somebody else says words without a status, or speaks beside", () => {
    expect(said("morag", "council", { hasStatus: false })).toEqual([]);
    expect(said("morag", "council", { isBeside: true })).toEqual([]);
  });

  it("is not the body's of somebody who belongs to none", () => {
    const alone = [waiting("rhona", null, "beside")];
    expect(
      answeredBy({ personId: "other", organisationId: null, hasStatus: true, isBeside: false }, alone, alone),
    ).toEqual([]);
  });
});
