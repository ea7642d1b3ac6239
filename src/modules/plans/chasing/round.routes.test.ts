import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { getAction, listActionsByIds } from "../actions/action.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { listAsks } from "./ask.store.ts";
import { findCalendar } from "./calendar.store.ts";
import { handBackAsk } from "./hand-back-ask.ts";
import { getRound, insertRound, listRounds } from "./round.store.ts";

const DESK = "/strathbrae/desk/plans/1";
const DUE = "2026-11-27";
const ROUND = `${DESK}/rounds/${DUE}`;
const officer = "Morag Innes";
/** Led by the Third Sector Interface, for which Ewan Laird answers. */
const PILOTS = 4;

const calendar = {
  ...{ rhythm: "quarterly", firstDue: "29 January 2027", ownDates: "", askBefore: "10", remindBefore: "3" },
  ...{ remindAfter: "3, 7", escalateAfter: "7", closeAfter: "14", reason: "", version: "1" },
};

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const asksOf = (test: TestApp) =>
  test.as(officer, async (scope) => {
    const plan = await getPlan(scope, 1);
    const [round] = (await listRounds(scope, plan.id)).filter(({ dueOn }) => dueOn === DUE);
    return listAsks(scope, round ? [round.id] : []);
  });

describe("the reporting calendar", () => {
  it("is set in words, and says with the same rule what it will do", () =>
    withApp(async (test) => {
      const look = await test.post(`${DESK}/calendar`, { ...calendar, look: "yes" }, officer);
      expect(look.status).toBe(200);
      // Ten days before Friday 29 January is Tuesday 19.
      expect(await textOf(look)).toContain("people are asked on Tue 19 Jan, reminded on Tue 26 Jan");
      const saved = await test.post(`${DESK}/calendar`, calendar, officer);
      expect(saved.headers.get("location")).toBe(`${DESK}/rounds?said=calendar-set`);
      const page = await textOf(test.get(`${DESK}/rounds`, officer));
      expect(page).toContain("people are asked on Tue 19 Jan");
      expect(page).toContain("After that due on 29 April 2027");
    }));

  it("says beforehand that an open round stays the same when its day is moved, and moves it when it is saved", () =>
    withApp(async (test) => {
      const moved = { ...calendar, firstDue: "4 December 2026" };
      const look = await textOf(test.post(`${DESK}/calendar`, { ...moved, look: "yes" }, officer));
      expect(look).toContain("They stay the same round, due on Fri 4 Dec 2026 and not on Fri 27 Nov 2026");
      expect(look).toContain("Whoever has answered is not asked again");
      expect(look).toContain("Reminders go out on Tue 1 Dec to whoever has not. It ends on Fri 18 Dec.");
      expect(look).not.toContain("Next: people are asked today");
      expect((await test.get(ROUND, officer)).status).toBe(200);
      const saved = await test.post(`${DESK}/calendar`, moved, officer);
      expect(saved.headers.get("location")).toBe(`${DESK}/rounds?said=round-moved`);
      expect((await test.get(`${DESK}/rounds/2026-12-04`, officer)).status).toBe(200);
      expect(await asksOf(test)).toEqual([]);
    }));

  it("is refused where the open round would be due on the day of another, and keeps what was typed", () =>
    withApp(async (test) => {
      await test.as(officer, async (scope) => {
        const plan = await getPlan(scope, 1);
        const dueOn = "2026-12-04" as CalendarDate;
        const alone = { id: crypto.randomUUID(), planId: plan.id, dueOn, reason: "", asksAll: false };
        await insertRound(scope, { ...alone, openedAt: scope.at });
      });
      const answer = await test.post(
        `${DESK}/calendar`,
        { ...calendar, firstDue: "4 December 2026" },
        officer,
      );
      expect(answer.status).toBe(422);
      const text = await answer.text();
      expect(text).toContain("Another round of this plan is due on Fri 4 Dec 2026 already");
      expect(text).toContain('value="4 December 2026"');
    }));

  it("is refused with everything that is wrong, and keeps what was typed", () =>
    withApp(async (test) => {
      const wrong = { ...calendar, firstDue: "soonish", remindBefore: "12", escalateAfter: "30" };
      const answer = await test.post(`${DESK}/calendar`, wrong, officer);
      expect(answer.status).toBe(422);
      const text = await answer.text();
      expect(text).toContain("We cannot read “soonish” as one day");
      expect(text).toContain("before people are asked");
      expect(text).toContain("The round has ended by then");
      expect(text).toContain('value="soonish"');
    }));

  it("takes no day that has passed, and reads one without a year as the next", () =>
    withApp(async (test) => {
      const past = await test.post(`${DESK}/calendar`, { ...calendar, firstDue: "1 October 2026" }, officer);
      expect(past.status).toBe(422);
      expect(await past.text()).toContain("This day has passed");
      const own = { ...calendar, rhythm: "own-dates", firstDue: "", ownDates: "10 December\n12 March" };
      expect((await test.post(`${DESK}/calendar`, own, officer)).status).toBe(303);
      await test.as(officer, async (scope) => {
        const { ownDates } = (await findCalendar(scope, (await getPlan(scope, 1)).id)) ?? {};
        expect(ownDates).toEqual(["2026-12-10", "2027-03-12"]);
      });
    }));

  it("keeps both texts where somebody else was quicker", () =>
    withApp(async (test) => {
      expect((await test.post(`${DESK}/calendar`, calendar, officer)).status).toBe(303);
      const late = await test.post(`${DESK}/calendar`, { ...calendar, reason: "For the auditor." }, officer);
      expect(late.status).toBe(409);
      expect(await late.text()).toContain("For the auditor.");
    }));

  it("counts from the same first day when it is saved as it stands, so that month ends stay", () =>
    withApp(async (test) => {
      const monthly = { ...calendar, rhythm: "monthly", firstDue: "31 January 2027" };
      await test.post(`${DESK}/calendar`, monthly, officer);
      const again = { ...monthly, firstDue: "28 February 2027", version: "2" };
      expect((await test.post(`${DESK}/calendar`, again, officer)).status).toBe(303);
      await test.as(officer, async (scope) => {
        const kept = await findCalendar(scope, (await getPlan(scope, 1)).id);
        expect(kept?.firstDueOn).toBe("2027-01-31");
      });
    }));

  it("is paused and goes on by a button", () =>
    withApp(async (test) => {
      await test.post(`${DESK}/calendar/pause`, {}, officer);
      expect(await textOf(test.get(`${DESK}/rounds`, officer))).toContain(
        "It is paused since 23 November 2026, by Morag Innes: nobody is asked or reminded.",
      );
      await test.post(`${DESK}/calendar/resumption`, {}, officer);
      expect(await textOf(test.get(`${DESK}/rounds`, officer))).not.toContain("It is paused");
    }));
});

describe("pausing the asking of a plan", () => {
  it("says on its page since when, by whom and why, to everybody who reads it", () =>
    withApp(async (test) => {
      const long = await test.post(`${DESK}/calendar/pause`, { reason: "x".repeat(301) }, officer);
      expect(long.status).toBe(422);
      expect(await long.text()).toContain(`value="${"x".repeat(301)}"`);
      const reason = "The council elects its members.";
      const paused = await test.post(`${DESK}/calendar/pause`, { reason }, officer);
      expect(paused.headers.get("location")).toBe(`${DESK}/rounds?said=paused`);
      for (const who of [officer, "Ewan Laird"])
        expect(await textOf(test.get(`${DESK}/rounds`, who))).toContain(
          `It is paused since 23 November 2026, by ${officer}: nobody is asked or reminded. “${reason}”`,
        );
      await test.post(`${DESK}/calendar/resumption`, {}, officer);
      expect(await textOf(test.get(`${DESK}/rounds`, officer))).not.toContain(reason);
      await test.post(`${DESK}/calendar/pause`, {}, officer);
      expect(await textOf(test.get(`${DESK}/rounds`, officer))).not.toContain("“The council");
    }));
});

describe("who has answered", () => {
  it("adds up, and names who has not", () =>
    withApp(async (test) => {
      const text = await textOf(test.get(ROUND, officer));
      expect(text).toContain("1 of 3 people have answered. Two have not.");
      expect(text).toContain("Reminders go out on Wed 25 Nov to whoever has not.");
      expect(text).toMatch(/Ewan Laird Strathbrae Third Sector Interface Not answered, \d of 4 actions/);
      expect(text).toContain("Nobody to ask (5)");
    }));

  it("is for those who may set the calendar, while the counts are for everybody at the desk", () =>
    withApp(async (test) => {
      expect((await test.get(ROUND, "Ewan Laird")).status).toBe(403);
      expect((await test.get(`${ROUND}/people.csv`, "Ewan Laird")).status).toBe(403);
      const page = await test.get(`${DESK}/rounds`, "Ewan Laird");
      expect(page.status).toBe(200);
      const text = await page.text();
      expect(text).not.toContain(ROUND);
      expect(text).not.toContain(`${DESK}/calendar`);
    }));

  it("stands on the page of its plan, for those who may set the calendar", () =>
    withApp(async (test) => {
      const said = /November updates : \d of 3 people have answered\. Due on 27 November 2026\./;
      const seen = async (who: string) => said.test(await textOf(test.get(DESK, who)));
      expect([await seen(officer), await seen("Ewan Laird")]).toEqual([true, false]);
      expect(await textOf(test.get("/strathbrae/desk/plans/1/rounds", officer))).toContain(
        "November updates",
      );
    }));

  it("can be taken away, by person and by action", () =>
    withApp(async (test) => {
      const people = await (await test.get(`${ROUND}/people.csv`, officer)).text();
      expect(people.trim().split(/\r?\n/)).toHaveLength(4);
      const actions = await (await test.get(`${ROUND}/actions.csv`, officer)).text();
      const lines = (await asksOf(test)).length + 5 + 1;
      expect(actions.trim().split(/\r?\n/)).toHaveLength(lines);
    }));

  it("lets the lead officer wait for an answer no longer, and ask again", () =>
    withApp(async (test) => {
      const open = (await asksOf(test)).find(({ state }) => state === "open");
      const act = `${ROUND}/asks/${open?.id}`;
      expect((await test.post(`${act}/taking-back`, {}, officer)).headers.get("location")).toBe(
        `${ROUND}?said=taken-back`,
      );
      expect((await asksOf(test)).find(({ id }) => id === open?.id)?.state).toBe("taken-back");
      expect((await test.post(`${act}/asking-again`, {}, officer)).headers.get("location")).toBe(
        `${ROUND}?said=asked-again`,
      );
      expect((await test.post(`${act}/asking-again`, {}, officer)).status).toBe(404);
    }));

  it("takes the reason for which an answer is waited for no longer, into the history of the action", () =>
    withApp(async (test) => {
      const open = (await asksOf(test)).find(({ state }) => state === "open");
      const act = `${ROUND}/asks/${open?.id}`;
      const long = await test.post(`${act}/taking-back`, { reason: "x".repeat(301) }, officer);
      expect(long.status).toBe(422);
      const form = await long.text();
      expect(form).toContain("Say it in at most 300 characters");
      expect(form).toContain(`value="${"x".repeat(301)}"`);
      await test.post(`${act}/taking-back`, { reason: "She told me on the telephone." }, officer);
      expect(await textOf(test.get(ROUND, officer))).toContain("She told me on the telephone.");
      const [action] = await test.as(officer, (scope) => listActionsByIds(scope, [open?.actionId ?? ""]));
      const history = await textOf(test.get(`/strathbrae/desk/actions/${action?.number}`, officer));
      expect(history).toContain("She told me on the telephone.");
      const late = await test.post(`${act}/taking-back`, { reason: "" }, officer);
      expect(late.status).toBe(409);
      expect(await textOf(late)).toContain("It was answered meanwhile, or somebody else was quicker");
    }));

  it("shows what was handed back, with the reason, to the lead officer and at their home", () =>
    withApp(async (test) => {
      await test.as("Ewan Laird", async (scope) => {
        const { id } = await getAction(scope, PILOTS);
        const me = scope.actor.kind === "person" ? scope.actor.id : "";
        const back = { actionId: id, personId: me, reason: "The police lead this now." };
        expect((await handBackAsk(scope, back)).ok).toBe(true);
      });
      const page = await textOf(test.get(ROUND, officer));
      expect(page).toContain("Handed back (1)");
      expect(page).toContain("The police lead this now.");
      const home = await test.get("/strathbrae/desk", officer);
      const text = await home.text();
      expect(text).toContain("Say who answers for an action");
      expect(text).toContain(`${ROUND}#handed-back`);
      expect(await textOf(test.get("/strathbrae/desk", "Aisha Malik"))).not.toContain(
        "Say who answers for an action",
      );
    }));

  it("ends the links of somebody who is asked, and of nobody else", () =>
    withApp(async (test) => {
      const [ask] = await asksOf(test);
      const ended = await test.post(`${ROUND}/people/${ask?.personId}/link-revocation`, {}, officer);
      expect(ended.headers.get("location")).toBe(`${ROUND}?said=links-ended`);
      const calum = await test.as("Calum Drever", async ({ actor }) =>
        actor.kind === "person" ? actor.id : "",
      );
      expect((await test.post(`${ROUND}/people/${calum}/link-revocation`, {}, officer)).status).toBe(404);
    }));

  it("says nothing of a round that is not there, or is another plan's", () =>
    withApp(async (test) => {
      expect((await test.get(`${DESK}/rounds/2026-11-26`, officer)).status).toBe(404);
      expect((await test.get(`${DESK}/rounds/soon`, officer)).status).toBe(404);
    }));
});

describe("asking out of turn", () => {
  it("is offered on an action's page, and refused in words where everybody is being asked", () =>
    withApp(async (test) => {
      const page = await textOf(test.get(`/strathbrae/desk/actions/${PILOTS}`, officer));
      expect(page).toContain("Ask for an update now");
      const again = await test.post(`/strathbrae/desk/actions/${PILOTS}/asking`, { reason: "" }, officer);
      expect(again.status).toBe(422);
      expect(await again.text()).toContain("Everybody who answers for this action is being asked already");
      const answered = await test.post(
        "/strathbrae/desk/actions/8/asking",
        { reason: "The auditor asks." },
        officer,
      );
      expect(answered.status).toBe(303);
      await test.as(officer, async (scope) => {
        const plan = await getPlan(scope, 1);
        const round = await getRound(scope, plan.id, DUE as typeof plan.datedOn & string);
        const asks = await listAsks(scope, [round.id]);
        const { id } = await getAction(scope, 8);
        expect(asks.filter(({ actionId }) => actionId === id).map(({ state }) => state)).toEqual(["open"]);
      });
      expect(await textOf(test.get("/strathbrae/desk/actions/4", "Ewan Laird"))).not.toContain(
        "Ask for an update now",
      );
    }));
});
