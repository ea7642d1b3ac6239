import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { openDemoHouse } from "./house.ts";
import { readHistory, sayDone } from "./seen.ts";
import { tabTo } from "./tab-to.ts";

browserSuite("with a keyboard alone", () => {
  test.each([true, false])("an update and its evidence, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const page = await house.visit({ as: "Ewan Laird", script });
    await page.goto("/strathbrae/desk");
    await enter(
      page,
      page.getByRole("link", { name: "List the services the third sector delivers" }).first(),
    );

    await tabTo(page, page.getByRole("link", { name: "Skip to main content" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("link", { name: "Add an update" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("radio", { name: "Under way" }));
    await page.keyboard.press("ArrowRight");
    await tabTo(page, page.getByLabel("What has been done?"));
    await page.keyboard.type("Forty more groups have answered; twelve cannot be found.");
    await tabTo(page, page.getByRole("radio", { name: "Everyone, on the public page" }));
    await page.keyboard.press("ArrowDown");
    await enter(page, page.getByRole("button", { name: "Save update" }));
    await sayDone(page, "Your update is saved.");
    expect((await readHistory(page))[0]).toBe(
      "23 November 2026 · Ewan Laird, Strathbrae Third Sector Interface · partners only | At risk | Forty more groups have answered; twelve cannot be found.",
    );

    await tabTo(page, page.locator("summary", { hasText: "Add evidence" }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByLabel("Or the address of a page"));
    await page.keyboard.type("https://www.strathbrae.example/services");
    await enter(page, page.getByRole("button", { name: "Add it" }));
    await sayDone(page, "The evidence is added.");
  });
});

/** Goes there by tabulator and presses Enter, which opens another page. */
async function enter(page: Page, what: Locator): Promise<void> {
  await tabTo(page, what);
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.keyboard.press("Enter")]);
}
