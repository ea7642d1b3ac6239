import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe, noSidewaysScroll } from "../test/harness/browser.ts";

/** What holds of every page in every state: axe finds nothing, and nobody has to scroll sideways. */
export async function expectSound(page: Page): Promise<void> {
  await noSidewaysScroll(page);
  const look = await lookOf(page);
  if (shelf.commontySound?.has(look)) return;
  expect(await axe(page), page.url()).toEqual([]);
  shelf.commontySound ??= new Set();
  shelf.commontySound.add(look);
}

// Test files of one worker may each load this file anew.
const shelf = globalThis as { commontySound?: Set<string> };

/**
 * The markup and the width: axe finds the same in the same, so each is asked about once in a run. Most pages look the same
 * with script and without. Ids and ports are different in each house, and mean nothing here.
 */
async function lookOf(page: Page): Promise<string> {
  const markup = (await page.content())
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id")
    .replaceAll(new URL(page.url()).host, "host");
  return createHash("sha256").update(`${page.viewportSize()?.width} ${markup}`).digest("base64url");
}
