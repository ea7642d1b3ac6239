import type { Page } from "playwright-core";

/** The notice that says what was just done. */
export function sayDone(page: Page, words: string | RegExp): Promise<void> {
  return page.locator(".cm-notice").getByText(words).waitFor();
}

/** The summary of what has to be put right. */
export function sayWrong(page: Page, words: string | RegExp): Promise<void> {
  return page.getByRole("alert").getByText(words).waitFor();
}

/** What happened to an action, newest first: each a line of its day, who said it, and the words. */
export async function readHistory(page: Page): Promise<readonly string[]> {
  const items = await page.locator(".cm-history > li").allInnerTexts();
  return items.map((item) => item.trim().replace(/\s*\n\s*/g, " | "));
}
