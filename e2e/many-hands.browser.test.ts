import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { type DemoHouse, openDemoHouse } from "./house.ts";
import type { Letter } from "./post-office.ts";
import { follow, press, pressButton } from "./press.ts";
import { sayDone, sayWrong } from "./seen.ts";
import { expectSound } from "./sound.ts";

const PLAN = "/strathbrae/desk/plans/1";
const EWAN = "ewan.laird@strathbrae.example";

browserSuite("many hands on one plan", () => {
  test.each([true, false])(
    "from the day updates are due to what everybody reads, script on: %s",
    async (script) => {
      const house = await openDemoHouse();

      const morag = await house.visit({ as: "Morag Innes", script });
      await morag.goto(`${PLAN}/calendar`);
      await morag.getByLabel(/^How many days before are they reminded/).fill("2");
      await morag.getByLabel(/^Why is it asked/).fill("What you write is read by the Board in December.");
      await pressButton(morag, "Save the calendar");
      await sayDone(morag, /calendar/i);

      await house.tick();
      const asked = await lettersTo(house, EWAN);
      expect(asked).toHaveLength(1);
      // The round at work says why as it did when it began.
      expect(asked[0]?.text.replace(/\s+/g, " ")).toContain("What you write goes into the Board’s paper.");
      const ewan = await house.visit({ script, width: 320 });
      await ewan.goto(/https?:\/\/\S+\/u\/[0-9a-z-]+\/\d+/.exec(asked[0]?.text ?? "")?.[0] ?? "");
      await ewan.getByRole("radio", { name: "Under way" }).check();
      await ewan.getByLabel("What has been done").fill("Two pilots are chosen.");
      await ewan.getByText("I need more time").click();
      await ewan.getByLabel("By when?").fill("by June 2028");
      await ewan.getByLabel("Why?").fill("The halls are booked until then.");
      await press(ewan, ewan.getByRole("button", { name: /^Send/ }));
      await sayDone(ewan, "Your update is sent. Here is the next action.");
      await ewan.getByLabel("What has been done").fill("Every service has looked at its own entry.");
      await press(ewan, ewan.getByRole("button", { name: /^Send/ }));
      await ewan.getByRole("heading", { name: "Thank you, Ewan" }).waitFor();
      await ewan.getByText("That is all that you are asked for now.").waitFor();

      // The day of the reminders: whoever has answered gets none.
      house.passDays(1);
      await house.tick();
      expect((await lettersTo(house, "morag.innes@strathbrae.example")).length).toBeGreaterThan(1);
      expect((await lettersTo(house, EWAN)).filter(({ text }) => text.includes("/u/"))).toHaveLength(1);

      await morag.goto(`${PLAN}/rounds`);
      await follow(morag, "See who has answered");
      const people = morag.getByRole("table").first();
      expect(await people.getByRole("row", { name: /Ewan Laird/ }).innerText()).toMatch(/Answered/);
      expect(await people.getByRole("row", { name: /Morag Innes/ }).innerText()).toMatch(/Not answered/);
      await expectSound(morag);

      await askAtTheDesk(house, script);
      await answerThree(morag);
      const at = await putForward(morag);
      const stranger = await house.visit({ script, width: 320 });
      expect((await stranger.goto("/strathbrae/plans/1/versions/2"))?.status()).toBe(404);
      await record(house, script, at);

      await stranger.goto("/strathbrae/plans/1");
      await stranger.getByText(/Approved by the Strategic Board on \d+ September 2026, minute 7/).waitFor();
      await morag.goto(at);
      await pressButton(morag, "Publish version 2");
      await sayDone(morag, "The version is published. Everybody can read it now.");

      await stranger.reload();
      await stranger.getByText("Approved by the Strategic Board on 20 November 2026, minute 4.2").waitFor();
      await follow(stranger, "What changed since the last");
      const words = await stranger.getByRole("main").innerText();
      expect(words).toContain("by June 2028");
      expect(words).toContain("Agreed approach by June 2027");
      expect(words).not.toMatch(/by August 2027|Ewan Laird|Morag Innes|Iain Rennie/);
      await expectSound(stranger);
      await stranger.goto("/strathbrae/actions/4");
      expect(await stranger.getByRole("main").innerText()).toMatch(/First date: “Held in 2027\/28”/);
      await stranger.getByText("Two pilots are chosen.").first().waitFor();
    },
  );
});

async function lettersTo(house: DemoHouse, to: string): Promise<readonly Letter[]> {
  return (await house.collectLetters()).filter((letter) => letter.to.includes(to));
}

/** A third request to move a date, with an update of somebody who is signed in. */
async function askAtTheDesk(house: DemoHouse, script: boolean): Promise<void> {
  const ewan = await house.visit({ as: "Ewan Laird", script, width: 320 });
  await ewan.goto("/strathbrae/desk/actions/14");
  await ewan.getByText("I need more time").click();
  await ewan.getByLabel("By when?").fill("by August 2027");
  await ewan.getByLabel("Why?").fill("Forty groups have not answered yet.");
  await pressButton(ewan, "Save update");
  await sayDone(ewan, "Your update is saved, and your request for more time is kept.");
  await ewan.getByRole("heading", { name: "You ask to move the date" }).waitFor();
}

/** Agrees to two of the three requests, and refuses the last with a reason. */
async function answerThree(morag: Page): Promise<void> {
  await morag.goto(`${PLAN}/moves`);
  const yes = morag.getByRole("radio", { name: /^Agree/ });
  expect(await yes.count()).toBe(3);
  await yes.nth(0).check();
  await yes.nth(1).check();
  await morag.getByRole("radio", { name: "Refuse" }).nth(2).check();
  expect(await pressButton(morag, "Keep these answers")).toBe(422);
  await sayWrong(morag, "Say why you refuse: whoever asked reads it");
  await expectSound(morag);
  await morag.getByLabel("To Ewan").nth(2).fill("The Board counts on it this spring.");
  await pressButton(morag, "Keep these answers");
  await sayDone(morag, "Your answers are kept, and whoever asked is told.");
}

/** Freezes the plan as version 2 and sends it to the board; answers where it stands. */
async function putForward(morag: Page): Promise<string> {
  await morag.goto(`${PLAN}/versions`);
  await morag.getByText("Put it forward for comments or to a group first").click();
  await pressButton(morag, "Put version 2 forward");
  await sayDone(morag, "Nothing of it is public.");
  await morag.getByText("Send it to a group").click();
  await morag.getByLabel("Which group?", { exact: true }).selectOption("Strategic Board");
  await morag.getByLabel("What are they asked?").fill("To approve the moved dates.");
  await pressButton(morag, "Send it");
  await sayDone(morag, "It is written down that the version goes to the group.");
  await expectSound(morag);
  return new URL(morag.url()).pathname;
}

/** The clerk finds it among what waits for them, and records what the board decided. */
async function record(house: DemoHouse, script: boolean, at: string): Promise<void> {
  const iain = await house.visit({ as: "Iain Rennie", script });
  await iain.goto("/strathbrae/desk");
  await follow(iain, "Record what the Strategic Board decides");
  expect(new URL(iain.url()).pathname).toBe(at);
  // The group that it was sent to stands there already.
  expect(await iain.getByLabel("By which group?").locator("option:checked").innerText()).toBe(
    "Strategic Board",
  );
  await iain.getByRole("radio", { name: /^Approved/ }).check();
  await iain.getByLabel("The day of the meeting").fill("20 November 2026");
  await iain.getByLabel(/^The minute/).fill("4.2");
  await pressButton(iain, "Record the decision");
  await sayDone(iain, "The approval is kept. The version can be published now.");
}
