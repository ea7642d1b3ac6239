import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { openDemoHouse } from "./house.ts";
import { follow, pressButton } from "./press.ts";
import { sayWrong } from "./seen.ts";
import { linkFor, signInByLetter } from "./sign-in.ts";
import { expectSound } from "./sound.ts";

browserSuite("when something is not as hoped", () => {
  test.each([true, false])(
    "a page that is not here, or not for this person, script on: %s",
    async (script) => {
      const house = await openDemoHouse();
      const stranger = await house.visit({ script, width: 320 });
      for (const address of ["/nowhere", "/strathbrae/plans/99", "/strathbrae/nothing/here"]) {
        expect((await stranger.goto(address))?.status()).toBe(404);
        await stranger.getByRole("heading", { name: "This page is not here" }).waitFor();
        await expectSound(stranger);
      }

      const sheena = await house.visit({ as: "Sheena Watt", script });
      expect((await sheena.goto("/strathbrae/desk/plans/new"))?.status()).toBe(403);
      await sheena.getByRole("heading", { name: "You cannot open this page" }).waitFor();
      await sheena.getByText(/Morag Innes.* can\./).waitFor();
      await expectSound(sheena);
      await follow(sheena, "go back to your desk");
      await sheena.getByRole("heading", { name: "Good morning, Sheena" }).waitFor();
      expect((await sheena.goto("/inverlairn/desk"))?.status()).toBe(403);
      expect(await sheena.getByRole("main").innerText()).not.toContain("Ruaridh Munro");
    },
  );

  test.each([true, false])(
    "a link that has ended, and a place to come back to, script on: %s",
    async (script) => {
      const house = await openDemoHouse();
      const page = await house.visit({ script, width: 320 });
      await page.goto("/strathbrae/desk/actions/8");
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      await expectSound(page);

      expect(await pressButton(page, "Send me a link")).toBe(422);
      await sayWrong(page, "Write your e-mail address");
      expect(await page.title()).toMatch(/^Error: /);
      await page.locator(".ds_error-summary:focus").waitFor();
      await expectSound(page);
      await page.getByLabel("Your work e-mail address").fill("morag at strathbrae");
      expect(await pressButton(page, "Send me a link")).toBe(422);
      expect(await page.getByLabel("Your work e-mail address").inputValue()).toBe("morag at strathbrae");
      await page.getByRole("alert").getByRole("link").click();
      await page.getByLabel("Your work e-mail address").and(page.locator(":focus")).waitFor();

      const email = "morag.innes@strathbrae.example";
      await page.getByLabel("Your work e-mail address").fill(email);
      await pressButton(page, "Send me a link");
      await page.goto(await linkFor(house, email));
      await expectSound(page);
      await pressButton(page, "Sign in");
      expect(new URL(page.url()).pathname).toBe("/strathbrae/desk/actions/8");

      await page.goto(await linkFor(house, email));
      expect(await pressButton(page, "Sign in")).toBe(422);
      await page.getByRole("heading", { name: "This link has ended" }).waitFor();
      await expectSound(page);
    },
  );

  test.each([true, false])("a form with words we cannot take keeps them, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const page = await house.visit({ script, width: 320 });
    await signInByLetter(house, page, "morag.innes@strathbrae.example");
    await page.goto("/strathbrae/desk/plans/1/actions/new");
    await page.getByLabel("Who leads?").fill("Strathbrae College");
    await page.getByLabel("Target date").fill("soonish");
    expect(await pressButton(page, "Add the action")).toBe(422);
    await page.locator(".ds_error-summary:focus").waitFor();
    expect(await page.getByLabel("Who leads?").inputValue()).toBe("Strathbrae College");
    await expectSound(page);
    await page.getByLabel("What will be done?").fill("Train fifteen people to run a meeting");
    expect(await pressButton(page, "Add the action")).toBe(422);
    await sayWrong(page, "We cannot read “soonish” as a date");
    await page.getByRole("checkbox", { name: "Keep these words as they are; they are not a date" }).check();
    await pressButton(page, "Add the action");
    await page.getByText("“soonish”").first().waitFor();
    await expectSound(page);
  });
});
