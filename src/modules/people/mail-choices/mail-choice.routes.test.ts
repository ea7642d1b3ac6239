import { describe, expect, it } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { findMailChoice } from "../../../platform/mail/digest.store.ts";
import { listPeople } from "../person.store.ts";
import { setMailChoice } from "./set-mail-choice.ts";

const PAGE = "/strathbrae/desk/mail";
const WHO = "Ewan Laird";
const chosen = { version: "0", fromHour: "9", toHour: "17", news: "never", away: "7 December 2026" };

describe("choosing when mail comes", () => {
  it("is kept, and stands there when it is seen again", () =>
    withApp(async (test) => {
      expect(await (await test.get(PAGE, WHO)).text()).toMatch(/value="weekly" checked/);
      const answer = await test.post(PAGE, chosen, WHO);
      expect(answer.status).toBe(303);
      const html = await (await test.get(PAGE, WHO)).text();
      expect(html).toMatch(/value="never" checked/);
      expect(html).toContain('value="7 December 2026"');
      const kept = await test.as(WHO, (scope) =>
        findMailChoice(scope, scope.actor.kind === "person" ? scope.actor.id : ""),
      );
      expect(kept).toMatchObject({
        fromHour: 9,
        toHour: 17,
        news: "never",
        pausedUntil: "2026-12-07",
        version: 1,
      });
    }));

  it.each([
    [{ away: "soonish" }, "We cannot read “soonish” as a day"],
    [{ away: "1 November 2026" }, "1 November 2026 is not to come"],
    [{ away: "2030" }, "more than a year"],
    [{ fromHour: "17", toHour: "9" }, "The end is not after the beginning"],
    [{ fromHour: "19", toHour: "22" }, "between 08:00 and 18:00"],
    [{ news: "hourly" }, "Choose how often news may come"],
  ])("with %j is refused, says why, and keeps what was typed", (wrong, words) =>
    withApp(async (test) => {
      const answer = await test.post(PAGE, { ...chosen, ...wrong }, WHO);
      const html = await answer.text();
      expect([answer.status, html.includes(words)]).toEqual([422, true]);
      expect(html).toContain(`value="${"away" in wrong ? wrong.away : chosen.away}"`);
    }),
  );

  it("on two pages at once is told to the later one", () =>
    withApp(async (test) => {
      await test.post(PAGE, chosen, WHO);
      const late = await test.post(PAGE, { ...chosen, news: "daily" }, WHO);
      expect(late.status).toBe(409);
      expect(await late.text()).toContain("changed on another page");
    }));

  it("is everybody's own: nobody chooses for somebody else", () =>
    withApp((test) =>
      test.as("Sheena Watt", async (scope) => {
        const ewan = (await listPeople(scope)).find(({ name }) => name === WHO);
        const choice = {
          fromHour: 9,
          toHour: 17,
          weekdaysOnly: false,
          news: "never",
          pausedUntil: null,
        } as const;
        await expect(setMailChoice(scope, ewan?.id ?? "", 0, choice)).rejects.toThrow("people:mail:oversee");
      }),
    ));
});
