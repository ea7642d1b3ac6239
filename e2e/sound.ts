import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe, noSidewaysScroll } from "../test/harness/browser.ts";

/** What holds of every page in every state: axe finds nothing, and nobody has to scroll sideways. */
export async function expectSound(page: Page): Promise<void> {
  expect(await axe(page), page.url()).toEqual([]);
  await noSidewaysScroll(page);
}
