import { expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { listGroups } from "../groups/group.store.ts";
import { findLastMeeting, findNextMeeting, listMeetingDays } from "./meeting-day.store.ts";

const day = (text: string) => text as CalendarDate;

/** A group that no demo has given days yet. */
async function aGroup({ as }: TestApp): Promise<string> {
  return as("Morag Innes", async (scope) => {
    for (const { id } of await listGroups(scope))
      if ((await listMeetingDays(scope, id)).length === 0) return id;
    throw new Error("every group has meeting days");
  });
}

test("days are typed in words, several at once, and the ledger keeps them", () =>
  withApp(async (app) => {
    const group = await aGroup(app);
    const path = `/strathbrae/desk/groups/${group}/meetings`;
    const sent = { days: "Thursday 24 September 2026\n10 December 2026: budget\n4 March 2027" };
    const answer = await app.post(path, sent, "Morag Innes");
    expect(answer.status).toBe(303);
    const text = await (await app.get(path, "Calum Drever")).text();
    expect(text).toContain("It meets in 17 days, on Thursday 10 December 2026.");
    expect(text).toContain("budget");
    expect(text).not.toContain("Take away");
    await app.as("Morag Innes", async (scope) => {
      expect(await listEventsOf(scope, { kind: "group", id: group })).toMatchObject([
        {
          event: "governance.meeting-days.added",
          facts: { days: ["2026-09-24", "2026-12-10", "2027-03-04"] },
        },
      ]);
      // The same days once more change nothing, and nothing is told.
      await app.post(path, sent, "Morag Innes");
      expect(await listEventsOf(scope, { kind: "group", id: group })).toHaveLength(1);
    });
    const list = await (await app.get("/strathbrae/desk/groups", "Calum Drever")).text();
    expect(list).toContain("10 Dec 2026");
    expect(await (await app.get(`${path}.csv`, "Calum Drever")).text()).toContain("2027-03-04");
  }));

test("a meeting on a day is the next one of that day, and the last one only from the day after", () =>
  withApp(async (app) => {
    const group = await aGroup(app);
    await app.post(`/strathbrae/desk/groups/${group}/meetings`, { days: "10 December 2026" }, "Morag Innes");
    await app.as("Morag Innes", async (scope) => {
      expect(await findNextMeeting(scope, group, day("2026-12-10"))).toMatchObject({ metOn: "2026-12-10" });
      expect(await findLastMeeting(scope, group, day("2026-12-10"))).toBeNull();
      expect(await findLastMeeting(scope, group, day("2026-12-11"))).toMatchObject({ metOn: "2026-12-10" });
      expect(await findNextMeeting(scope, group, day("2026-12-11"))).toBeNull();
    });
  }));

test("a line that is no day is named, and what was typed stays", () =>
  withApp(async (app) => {
    const group = await aGroup(app);
    const path = `/strathbrae/desk/groups/${group}/meetings`;
    const answer = await app.post(path, { days: "10 December 2026\nevery second month" }, "Morag Innes");
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).toContain("We cannot read “every second month” as one day.");
    expect(text).toContain("10 December 2026\nevery second month</textarea>");
    await app.as("Morag Innes", async (scope) => {
      expect(await listMeetingDays(scope, group)).toEqual([]);
    });
  }));

test("a day is taken away by whoever changes groups, and by nobody else", () =>
  withApp(async (app) => {
    const group = await aGroup(app);
    const path = `/strathbrae/desk/groups/${group}/meetings`;
    expect((await app.post(path, { days: "10 December 2026" }, "Calum Drever")).status).toBe(403);
    await app.post(path, { days: "10 December 2026" }, "Morag Innes");
    const [row] = await app.as("Morag Innes", (scope) => listMeetingDays(scope, group));
    expect((await app.post(`${path}/${row?.id}/removal`, {}, "Calum Drever")).status).toBe(403);
    expect((await app.post(`${path}/${row?.id}/removal`, {}, "Morag Innes")).status).toBe(303);
    await app.as("Morag Innes", async (scope) => {
      expect(await listMeetingDays(scope, group)).toEqual([]);
      const [told] = await listEventsOf(scope, { kind: "group", id: group });
      expect(told).toMatchObject({
        event: "governance.meeting-day.removed",
        facts: { day: "2026-12-10" },
      });
    });
  }));
