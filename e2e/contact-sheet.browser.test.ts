import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite, noSidewaysScroll } from "../test/harness/browser.ts";
import { addToContactSheet } from "../test/harness/contact-sheet.ts";
import { FINDING_PAGES } from "./finding-pages.ts";
import { type DemoHouse, openDemoHouse } from "./house.ts";
import { PAPER_AND_SET_UP_PAGES, type PageToSee, PLAN_PAGES, PUBLIC_PAGES } from "./pages-to-see.ts";
import { expectSound } from "./sound.ts";

browserSuite("the contact sheet", () => {
  test("shows every kind of page, sound at both widths", { timeout: 600_000 }, async () => {
    const house = await openDemoHouse();
    // Side by side, because the browser, the service and we can work at the same time.
    const lists = [PUBLIC_PAGES, PLAN_PAGES, PAPER_AND_SET_UP_PAGES, FINDING_PAGES];
    const wrong = await Promise.all(lists.map((pages) => seeAll(house, pages)));
    expect(wrong.flat()).toEqual([]);
  });
});

/** Looks at one page after the other; answers what is wrong with them. One that is unsound does not keep the others from being seen. */
async function seeAll(house: DemoHouse, pages: readonly PageToSee[]): Promise<readonly string[]> {
  // One context for each person: nobody signs in twice.
  const people = new Map<string | undefined, BrowserContext>();
  const wrong: string[] = [];
  for (const one of pages) {
    const { as } = one;
    const context = people.get(as) ?? (await house.visit(as === undefined ? {} : { as })).context();
    people.set(as, context);
    const page = await context.newPage();
    try {
      await see(page, one);
    } catch (trouble) {
      wrong.push(`${one.name}: ${(trouble as Error).message}`);
    }
    await page.close();
  }
  return wrong;
}

/** Journeys look at the wide pages with axe; here it is the narrow ones. */
async function see(page: Page, { name, at, act }: PageToSee): Promise<void> {
  await page.goto(at);
  await act?.(page);
  await addToContactSheet(page, name);
  await noSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectSound(page);
}
