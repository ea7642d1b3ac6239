import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { axe, browserSuite, noSidewaysScroll } from "../test/harness/browser.ts";
import { addToContactSheet } from "../test/harness/contact-sheet.ts";
import { openDemoHouse } from "./house.ts";
import { DESK_PAGES, type PageToSee, PUBLIC_PAGES } from "./pages-to-see.ts";

browserSuite("the contact sheet", () => {
  test.each([
    ["what everybody can read", PUBLIC_PAGES],
    ["what people see who work here", DESK_PAGES],
  ])("shows %s, sound at both widths", { timeout: 240_000 }, async (_, pages) => {
    const house = await openDemoHouse();
    // One context for each person: nobody signs in twice.
    const people = new Map<string | undefined, Page>();
    const wrong: string[] = [];
    for (const one of pages) {
      const first = people.get(one.as) ?? (await house.visit(one.as === undefined ? {} : { as: one.as }));
      people.set(one.as, first);
      const page = await first.context().newPage();
      try {
        await see(page, one);
      } catch (trouble) {
        // One page that is unsound does not keep the others from being seen.
        wrong.push(`${one.name}: ${(trouble as Error).message}`);
      }
      await page.close();
    }
    expect(wrong).toEqual([]);
  });
});

/** Journeys look at the wide pages with axe; here it is the narrow ones. */
async function see(page: Page, { name, at, act }: PageToSee): Promise<void> {
  await page.goto(at);
  await act?.(page);
  await addToContactSheet(page, name);
  await noSidewaysScroll(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  const found = await axe(page);
  if (found.length > 0) throw new Error(found.join("\n"));
}
