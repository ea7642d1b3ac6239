import { describe, expect, it } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { findBrokenSeal } from "../../../platform/ledger/verify-ledger.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { addEvidence } from "../evidence/add-evidence.ts";
import { lookAtEvidence } from "../evidence/look-at-evidence.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { listMeasuresOf } from "../measures/measure.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { addUpdate } from "../updates/add-update.ts";
import { getAction } from "./action.store.ts";
import { addAction } from "./add-action.ts";
import { agreeAction } from "./agree-action.ts";
import { cancelAction } from "./cancel-action.ts";
import { changeAction } from "./change-action.ts";
import { closeAction } from "./close-action.ts";
import { insertLeads, listLeads, listParties } from "./lead.store.ts";
import { mergeAction } from "./merge-action.ts";
import { reopenAction } from "./reopen-action.ts";

/** 2.3 of Strathbrae's plan: led by the Third Sector Interface, with two measures. */
const STRATEGY = 8;

async function inputFor(scope: Scope, words: Partial<Parameters<typeof addAction>[1]>) {
  const [first] = await listImprovements(scope, (await getPlan(scope, 1)).id);
  return {
    improvement: first?.id ?? "",
    text: "Visit each group on the list",
    lead: "",
    target: "",
    measures: "",
    answering: "" as const,
    ...words,
  };
}

const lastEvent = async (scope: Scope, number: number) =>
  (await listEventsOf(scope, { kind: "action", id: (await getAction(scope, number)).id }))[0];

describe("adding an action", () => {
  it("reads lead, date and measures from the words typed, and writes the ledger", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const input = await inputFor(scope, {
          lead: "TSI and NHS Strathbrae",
          target: "by June 2027",
          measures: "Record of each visit\nNumber of groups visited",
        });
        const result = await addAction(scope, input);
        if (!result.ok) throw new Error("refused");
        const action = await getAction(scope, result.value.number);
        expect(action).toMatchObject({
          leadMode: "joint",
          status: "not-started",
          target: { end: "2027-06-30" },
        });
        expect(action.firstTarget).toEqual(action.target);
        const leads = (await listLeads(scope, [action.id])).get(action.id);
        expect(leads?.map(({ party }) => party?.name)).toEqual([
          "Strathbrae Third Sector Interface",
          "NHS Strathbrae",
        ]);
        const kinds = (await listMeasuresOf(scope, action.id)).map(({ kind }) => kind);
        expect(kinds).toEqual(["document", "number"]);
        expect(await lastEvent(scope, action.number)).toMatchObject({ event: "plans.action.added" });
        expect(await findBrokenSeal(scope)).toBeNull();
      }),
    ));

  it("keeps a lead that nobody here is called as words, and makes no body up", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const result = await addAction(scope, await inputFor(scope, { lead: "District leads" }));
        const action = await getAction(scope, result.ok ? result.value.number : 0);
        expect(action).toMatchObject({ leadText: "District leads", leadMode: null });
        expect((await listLeads(scope, [action.id])).get(action.id)).toBeUndefined();
      }),
    ));

  it("is refused to a contributor", () =>
    withApp(({ as }) =>
      as("Ewan Laird", async (scope) => {
        const input = await inputFor(scope, {});
        expect(() => addAction(scope, input)).toThrow(Forbidden);
      }),
    ));

  it("finds no improvement of another partnership", () =>
    withApp(async ({ as }) => {
      const input = await as("Morag Innes", (scope) => inputFor(scope, {}));
      await as("Ruaridh Munro", async (scope) => {
        await expect(addAction(scope, input)).rejects.toThrow(NotFound);
      });
    }));
});

describe("changing an action", () => {
  it("keeps the first date beside a new one, and the old words in the history", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const before = await getAction(scope, STRATEGY);
        const input = await inputFor(scope, {
          improvement: before.improvementId,
          text: before.text,
          lead: before.leadText ?? "",
          target: "by June 2027",
          measures: "Strategy adopted\nFunding found",
        });
        expect((await changeAction(scope, STRATEGY, before.version, input)).ok).toBe(true);
        const after = await getAction(scope, STRATEGY);
        expect(after.firstTarget).toEqual(before.target);
        expect(after.target?.end).toBe("2027-06-30");
        expect(await lastEvent(scope, STRATEGY)).toMatchObject({
          facts: { changed: ["date"] },
          words: { dateBefore: before.target?.text, dateAfter: "by June 2027" },
        });
      }),
    ));

  it("keeps whom somebody chose for words that name nobody here, as long as the words stay", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const made = await addAction(scope, await inputFor(scope, { lead: "District\nleads" }));
        const before = await getAction(scope, made.ok ? made.value.number : 0);
        const [party] = await listParties(scope);
        await insertLeads(scope, [{ actionId: before.id, position: 1, organisationId: party?.id ?? null }]);
        const input = await inputFor(scope, {
          improvement: before.improvementId,
          text: "New words",
          lead: "District leads",
        });
        expect((await changeAction(scope, before.number, before.version, input)).ok).toBe(true);
        const held = (await listLeads(scope, [before.id])).get(before.id);
        expect(held?.map((lead) => lead.party?.id)).toEqual([party?.id]);
        expect((await getAction(scope, before.number)).leadText).toBe(before.leadText);
      }),
    ));

  it("is refused when somebody else was quicker, and changes nothing", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const before = await getAction(scope, STRATEGY);
        const input = await inputFor(scope, { improvement: before.improvementId, text: "Mine" });
        expect(
          (
            await changeAction(scope, STRATEGY, before.version, {
              ...input,
              measures: "Strategy adopted\nFunding found",
            })
          ).ok,
        ).toBe(true);
        const late = await changeAction(scope, STRATEGY, before.version, { ...input, text: "Too late" });
        expect(late).toMatchObject({
          ok: false,
          refusal: { reason: "changed-meanwhile", now: { text: "Mine" } },
        });
        expect((await getAction(scope, STRATEGY)).text).toBe("Mine");
      }),
    ));

  it("does not take away a measure that has evidence", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const before = await getAction(scope, STRATEGY);
        const [measure] = await listMeasuresOf(scope, before.id);
        const link = {
          measure: measure?.id ?? "",
          title: "",
          url: "https://www.strathbrae.example/x",
          value: "",
          audience: "public" as const,
        };
        await addEvidence(scope, STRATEGY, link, null);
        const input = await inputFor(scope, {
          improvement: before.improvementId,
          text: before.text,
          measures: "",
        });
        const result = await changeAction(scope, STRATEGY, before.version, input);
        expect(result).toMatchObject({
          ok: false,
          refusal: { reason: "measure-has-evidence", text: measure?.text },
        });
        expect(await listMeasuresOf(scope, before.id)).toHaveLength(2);
      }),
    ));
});

describe("closing an action", () => {
  it("goes from reported work over evidence that a second person accepted to closed", () =>
    withApp(async ({ as }) => {
      await as("Ewan Laird", (scope) =>
        addUpdate(scope, STRATEGY, { status: "done", done: "It is adopted.", next: "", audience: "public" }),
      );
      const ids = await as("Ewan Laird", async (scope) => {
        const action = await getAction(scope, STRATEGY);
        const given = [];
        for (const { id } of await listMeasuresOf(scope, action.id)) {
          const link = {
            measure: id,
            title: "Minute",
            url: "https://www.strathbrae.example/m",
            value: "",
            audience: "public" as const,
          };
          given.push(await addEvidence(scope, STRATEGY, link, null));
        }
        return given.map((result) => (result.ok ? result.value.id : ""));
      });
      await as("Morag Innes", async (scope) => {
        const { version } = await getAction(scope, STRATEGY);
        const early = await closeAction(scope, { number: STRATEGY, version, overrideReason: null });
        expect(early).toMatchObject({ refusal: { reason: "evidence-not-seen" } });
      });
      for (const id of ids) {
        await as("Calum Drever", (scope) => lookAtEvidence(scope, id, { verdict: "accepted", reason: "" }));
      }
      await as("Morag Innes", async (scope) => {
        const { version } = await getAction(scope, STRATEGY);
        expect((await closeAction(scope, { number: STRATEGY, version, overrideReason: null })).ok).toBe(true);
        expect(await getAction(scope, STRATEGY)).toMatchObject({ status: "closed" });
        expect(await lastEvent(scope, STRATEGY)).toMatchObject({
          event: "plans.action.closed",
          facts: { signed: false },
        });
      });
    }));

  it("counts lateness again when the evidence is sent back", () =>
    withApp(async ({ as }) => {
      await as("Ewan Laird", (scope) =>
        addUpdate(scope, STRATEGY, { status: "done", done: "It is adopted.", next: "", audience: "public" }),
      );
      const id = await as("Ewan Laird", async (scope) => {
        const link = {
          measure: "" as const,
          title: "",
          url: "https://www.strathbrae.example/m",
          value: "",
          audience: "public" as const,
        };
        const result = await addEvidence(scope, STRATEGY, link, null);
        return result.ok ? result.value.id : "";
      });
      await as("Calum Drever", async (scope) => {
        await lookAtEvidence(scope, id, { verdict: "sent-back", reason: "The minute is missing." });
        expect(await getAction(scope, STRATEGY)).toMatchObject({ status: "in-progress", doneOn: null });
      });
    }));

  it("lets nobody judge their own evidence", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const link = {
          measure: "" as const,
          title: "",
          url: "https://www.strathbrae.example/m",
          value: "",
          audience: "public" as const,
        };
        const given = await addEvidence(scope, STRATEGY, link, null);
        const result = await lookAtEvidence(scope, given.ok ? given.value.id : "", {
          verdict: "accepted",
          reason: "",
        });
        expect(result).toMatchObject({ refusal: { reason: "own-evidence" } });
      }),
    ));

  it("can be signed for, with the reason and the name in the ledger, and taken back", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const { version } = await getAction(scope, STRATEGY);
        const reason = "Everybody saw it happen.";
        expect((await closeAction(scope, { number: STRATEGY, version, overrideReason: reason })).ok).toBe(
          true,
        );
        expect(await lastEvent(scope, STRATEGY)).toMatchObject({
          facts: { signed: true },
          words: { reason },
        });
        const closed = await getAction(scope, STRATEGY);
        const back = await reopenAction(scope, {
          number: STRATEGY,
          version: closed.version,
          reason: "There is more to do.",
        });
        expect(back.ok).toBe(true);
        expect(await getAction(scope, STRATEGY)).toMatchObject({
          status: "in-progress",
          closedBy: null,
          overrideReason: null,
        });
      }),
    ));
});

describe("cancelling an action", () => {
  it("keeps the reason, and is refused twice", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const { version } = await getAction(scope, STRATEGY);
        expect(
          (await cancelAction(scope, { number: STRATEGY, version, reason: "The money went elsewhere." })).ok,
        ).toBe(true);
        const cancelled = await getAction(scope, STRATEGY);
        expect(cancelled).toMatchObject({
          status: "cancelled",
          cancelledReason: "The money went elsewhere.",
        });
        const again = await cancelAction(scope, {
          number: STRATEGY,
          version: cancelled.version,
          reason: "Again",
        });
        expect(again).toMatchObject({ refusal: { reason: "already-over" } });
      }),
    ));
});

describe("proposing and merging", () => {
  it("agrees to a proposed action, which is then not started", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const made = await addAction(scope, await inputFor(scope, { proposed: "yes" }));
        const proposed = await getAction(scope, made.ok ? made.value.number : 0);
        expect(proposed.status).toBe("proposed");
        expect((await agreeAction(scope, proposed)).ok).toBe(true);
        expect((await getAction(scope, proposed.number)).status).toBe("not-started");
      }),
    ));

  it("lets an action go on within another, with a line in the history of both", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const { version } = await getAction(scope, 5);
        expect((await mergeAction(scope, { number: 5, version, into: STRATEGY })).ok).toBe(true);
        const merged = await getAction(scope, 5);
        expect(merged).toMatchObject({
          status: "merged",
          mergedIntoId: (await getAction(scope, STRATEGY)).id,
        });
        for (const number of [5, STRATEGY]) {
          expect(await lastEvent(scope, number)).toMatchObject({ event: "plans.action.merged" });
        }
        await reopenAction(scope, { number: 5, version: merged.version, reason: "It is work of its own." });
        expect(await getAction(scope, 5)).toMatchObject({ status: "in-progress", mergedIntoId: null });
      }),
    ));
});

describe("updates", () => {
  it("are given by the body that leads, and by nobody else's contributor", () =>
    withApp(async ({ as }) => {
      const words = {
        status: "in-progress" as const,
        done: "Going well.",
        next: "",
        audience: "public" as const,
      };
      await as("Ewan Laird", async (scope) =>
        expect((await addUpdate(scope, STRATEGY, words)).ok).toBe(true),
      );
      await as("Aisha Malik", async (scope) => {
        await expect(addUpdate(scope, STRATEGY, words)).rejects.toThrow(Forbidden);
      });
    }));

  it("leave the ledger whole after a busy day", () =>
    withApp(async ({ as }) => {
      const words = {
        status: "at-risk" as const,
        done: "The answer comes late.",
        next: "",
        audience: "partners" as const,
      };
      for (let round = 0; round < 5; round += 1)
        await as("Ewan Laird", (scope) => addUpdate(scope, STRATEGY, words));
      await as("Morag Innes", async (scope) => expect(await findBrokenSeal(scope)).toBeNull());
    }));
});
