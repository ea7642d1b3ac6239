import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { refused } from "../../../kernel/result.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listGroups } from "../../governance/index.ts";
import { getAction } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { changeAction } from "../actions/change-action.ts";
import { changePlanRow, getPlanById } from "../plans/plan.store.ts";
import { askForMove } from "./ask-for-move.ts";
import { listMoves, listOpenMoves } from "./date-move.store.ts";
import { dateShown, moveFigure } from "./date-move.ts";
import { decideMove, type MoveAnswer } from "./decide-move.ts";
import { leaveMove } from "./leave-move.ts";
import { withdrawMove } from "./withdraw-move.ts";

/** 4.2 of Strathbrae's plan, led by the Third Sector Interface. */
const ACTION = 14;
const PAGE = `/strathbrae/desk/actions/${ACTION}`;
const REASON = "The printer has no time.";

const ask = (scope: Scope, words = "by 30 September 2027") =>
  askForMove(scope, { number: ACTION, words, reason: REASON });

/** Ewan Laird has asked; what he asked for, and the action as it stands. */
async function asked({ as }: TestApp): Promise<{ id: string; action: ActionRow }> {
  return as("Ewan Laird", async (scope) => {
    const result = await ask(scope);
    if (!result.ok) throw new Error(result.refusal.reason);
    return { id: result.value.id, action: await getAction(scope, ACTION) };
  });
}

const agree = (action: ActionRow, more: Partial<MoveAnswer> = {}): MoveAnswer => ({
  verdict: "agree",
  words: "",
  shown: dateShown(action.target),
  metOn: null,
  minute: "",
  ...more,
});

/** The plan's dates are the Executive Group's to move. */
async function letGroupDecide(scope: Scope): Promise<string> {
  const plan = await getPlanById(scope, (await getAction(scope, ACTION)).planId);
  const group = (await listGroups(scope)).find(({ name }) => name === "Executive Group");
  if (!group) throw new Error("there is no Executive Group");
  await changePlanRow(scope, plan.id, plan.version, { movesGroupId: group.id });
  return group.id;
}

describe("a request to move a date", () => {
  it("moves nothing until somebody agrees; then the first date stays beside the new one, for ever", () =>
    withApp(async (test) => {
      const { id, action } = await asked(test);
      await test.as("Morag Innes", async (scope) => {
        expect((await getAction(scope, ACTION)).target).toEqual(action.target);
        expect(await decideMove(scope, ACTION, id, agree(action))).toEqual({
          ok: true,
          value: { verdict: "agree" },
        });
        const after = await getAction(scope, ACTION);
        expect(after.target).toMatchObject({ text: "by 30 September 2027", end: "2027-09-30" });
        expect(after.firstTarget).toEqual(action.firstTarget);
        expect(await listMoves(scope, [action.id])).toMatchObject([
          { state: "agreed", was: action.target, reason: REASON },
        ]);
      });
    }));

  it("is answered by somebody else than whoever asked", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const result = await ask(scope);
        if (!result.ok) throw new Error(result.refusal.reason);
        const action = await getAction(scope, ACTION);
        expect(await decideMove(scope, ACTION, result.value.id, agree(action))).toEqual(
          refused({ reason: "own-request" }),
        );
      }),
    ));

  it("takes the place of one’s own earlier one, and waits behind somebody else’s", () =>
    withApp(async (test) => {
      const { id, action } = await asked(test);
      await test.as("Morag Innes", async (scope) =>
        expect(await ask(scope, "by October 2027")).toEqual(
          refused({ reason: "asked-already", by: "Ewan Laird" }),
        ),
      );
      await test.as("Ewan Laird", async (scope) => {
        expect(await ask(scope, "by October 2027")).toMatchObject({ ok: true });
        const moves = await listMoves(scope, [action.id]);
        expect(moves.find((move) => move.id === id)?.state).toBe("withdrawn");
        expect(moves.filter(({ state }) => state === "open")).toHaveLength(1);
      });
    }));

  it("is made by whoever may say how the action goes, and by nobody else", () =>
    withApp(({ as }) =>
      as("Aisha Malik", async (scope) => {
        await expect(ask(scope)).rejects.toThrow(Forbidden);
      }),
    ));

  it("is refused with words only, and the date stays", () =>
    withApp(async (test) => {
      const { id, action } = await asked(test);
      await test.as("Morag Innes", async (scope) => {
        const no = agree(action, { verdict: "refuse" });
        expect(await decideMove(scope, ACTION, id, no)).toEqual(refused({ reason: "no-words" }));
        await decideMove(scope, ACTION, id, { ...no, words: "The funder has answered already." });
        expect((await getAction(scope, ACTION)).target).toEqual(action.target);
        expect(await decideMove(scope, ACTION, id, agree(action))).toEqual(
          refused({ reason: "answered-already", state: "refused" }),
        );
      });
    }));

  it("is withdrawn by its asker alone", () =>
    withApp(async (test) => {
      const { id } = await asked(test);
      await test.as("Morag Innes", (scope) =>
        expect(withdrawMove(scope, ACTION, id)).rejects.toThrow(Forbidden),
      );
      await test.as("Ewan Laird", async (scope) => {
        expect(await withdrawMove(scope, ACTION, id)).toMatchObject({ ok: true });
        expect((await listOpenMoves(scope)).some((move) => move.id === id)).toBe(false);
      });
    }));

  it("is not agreed to over a date that somebody changed meanwhile, until that one was seen", () =>
    withApp(async (test) => {
      const { id, action } = await asked(test);
      await test.as("Morag Innes", async (scope) => {
        await changeAction(scope, ACTION, action.version, {
          improvement: action.improvementId,
          text: action.text,
          lead: action.leadText ?? "",
          answering: "",
          target: "by 30 April 2027",
          measures: "",
        });
      });
      const address = `${PAGE}/moves/${id}/answer`;
      const late = await test.post(
        address,
        { verdict: "agree", words: "Fine.", shown: dateShown(action.target) },
        "Morag Innes",
      );
      expect(late.status).toBe(409);
      const page = await late.text();
      expect(page).toContain("Somebody changed the date of this action meanwhile");
      expect(page).toContain("Fine.");
      const seen = /name="shown" value="([^"]+)"/.exec(page)?.[1] ?? "";
      expect((await test.post(address, { verdict: "agree", shown: seen }, "Morag Innes")).status).toBe(303);
      await test.as("Morag Innes", async (scope) => {
        // Both moves are kept, each from the date that stood there: the figure adds up to the whole way.
        const moves = await listMoves(scope, [action.id]);
        expect(moves.map(({ was }) => was?.end).toSorted()).toEqual(
          [action.target?.end, "2027-04-30" as CalendarDate].toSorted(),
        );
        expect(moveFigure(moves)).toMatchObject({ moves: 2, actions: 1 });
      });
    }));
});

describe("a plan whose dates a group moves", () => {
  it("has its decision written down with the day and the minute, by the asker too", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const groupId = await letGroupDecide(scope);
        const result = await ask(scope);
        if (!result.ok) throw new Error(result.refusal.reason);
        const action = await getAction(scope, ACTION);
        const { id } = result.value;
        expect(await decideMove(scope, ACTION, id, agree(action))).toEqual(
          refused({ reason: "no-meeting", group: "Executive Group" }),
        );
        const metOn = "2026-11-19" as CalendarDate;
        expect(await decideMove(scope, ACTION, id, agree(action, { metOn, minute: "4.2" }))).toMatchObject({
          ok: true,
        });
        expect(await listMoves(scope, [action.id])).toMatchObject([
          { state: "agreed", groupId, groupMeetsOn: metOn, minuteReference: "4.2" },
        ]);
      }),
    ));

  it("does not have them changed past the group", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        await letGroupDecide(scope);
        const action = await getAction(scope, ACTION);
        const same = {
          improvement: action.improvementId,
          text: "List what the third sector does",
          lead: action.leadText ?? "",
          answering: "",
          measures: "",
        };
        expect(await changeAction(scope, ACTION, action.version, { ...same, target: "by 2030" })).toEqual(
          refused({ reason: "date-needs-group", group: "Executive Group" }),
        );
        const kept = { ...same, target: action.target?.text ?? "" };
        expect(await changeAction(scope, ACTION, action.version, kept)).toMatchObject({ ok: true });
      }),
    ));

  it("can have a request left to it, or to the group that watches over the plan", () =>
    withApp(async (test) => {
      const { id, action } = await asked(test);
      await test.as("Morag Innes", async (scope) => {
        const groupId = await letGroupDecide(scope);
        expect(await leaveMove(scope, ACTION, id)).toMatchObject({ ok: true });
        expect((await listMoves(scope, [action.id]))[0]).toMatchObject({ state: "open", groupId });
      });
    }));
});

describe("the pages of moved dates", () => {
  it("show the request as it is weighed: now, asked for, how far, why, and both buttons", () =>
    withApp(async (test) => {
      await asked(test);
      const page = await (await test.get(PAGE, "Morag Innes")).text();
      expect(page).toContain("Ewan Laird asks to move the date");
      expect(page).toContain("Agree to 30 September 2027");
      expect(page).toContain(`“${REASON}”`);
      const own = await (await test.get(PAGE, "Ewan Laird")).text();
      expect(own).toContain("You ask to move the date");
      expect(own).toContain("Withdraw the request");
      expect(own).not.toContain("Agree to 30 September 2027");
    }));

  it("say of a date that was moved before how often and how far, wherever more time is asked for again", () =>
    withApp(async (test) => {
      const { id, action } = await asked(test);
      await test.as("Morag Innes", (scope) => decideMove(scope, ACTION, id, agree(action)));
      await test.as("Ewan Laird", (scope) => ask(scope, "by 31 December 2027"));
      for (const page of [PAGE, "/strathbrae/desk/plans/1/moves"]) {
        const html = await (await test.get(page, "Morag Innes")).text();
        expect([page, html.match(/Moved once, \d+ weeks later/g)?.length]).toEqual([page, 1]);
        // The demo's own request is of a date that was never moved.
        const others = page === PAGE ? 0 : 1;
        expect([page, html.split("never moved").length - 1]).toEqual([page, others]);
      }
    }));

  it("take a request with everything typed kept where it cannot stand", () =>
    withApp(async ({ get, post }) => {
      expect((await get(`${PAGE}/moves/new`, "Ewan Laird")).status).toBe(200);
      const unread = await post(`${PAGE}/moves`, { words: "soonish", reason: REASON }, "Ewan Laird");
      expect(unread.status).toBe(422);
      const page = await unread.text();
      expect(page).toContain("We cannot read “soonish” as a date");
      expect(page).toContain(REASON);
      const good = await post(`${PAGE}/moves`, { words: "by August 2027", reason: REASON }, "Ewan Laird");
      expect(good.status).toBe(303);
      expect((await get(`${PAGE}/moves/new`, "Aisha Malik")).status).toBe(403);
    }));

  it("answer several requests at once, each with its own words, or none of them", () =>
    withApp(async (test) => {
      const { id, action } = await asked(test);
      const other = await test.as("Ewan Laird", async (scope) => {
        const result = await askForMove(scope, { number: 4, words: "by May 2029", reason: "No time." });
        if (!result.ok) throw new Error(result.refusal.reason);
        return { id: result.value.id, action: await getAction(scope, 4) };
      });
      const plan = await test.as("Morag Innes", (scope) => getPlanById(scope, action.planId));
      const address = `/strathbrae/desk/plans/${plan.number}/moves`;
      const fields = {
        move: [id, other.id],
        [`verdict-${id}`]: "agree",
        [`shown-${id}`]: dateShown(action.target),
        [`verdict-${other.id}`]: "refuse",
        [`shown-${other.id}`]: dateShown(other.action.target),
      };
      const half = await test.post(`${address}/answers`, fields, "Morag Innes");
      expect(half.status).toBe(422);
      expect(await half.text()).toContain("Say why you refuse");
      await test.as("Morag Innes", async (scope) =>
        expect((await getAction(scope, ACTION)).target).toEqual(action.target),
      );
      const whole = { ...fields, [`words-${other.id}`]: "It has to be done before the summer." };
      expect((await test.post(`${address}/answers`, whole, "Morag Innes")).status).toBe(303);
      const page = await (await test.get(address, "Morag Innes")).text();
      expect(page).toContain("1 date was moved, of 1 action");
      expect(page).toContain("It has to be done before the summer.");
      const file = await (await test.get(`${address}.csv`, "Morag Innes")).text();
      expect(file).toContain(REASON);
    }));
});
