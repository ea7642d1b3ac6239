import type { Locator, Page } from "playwright-core";

/** Presses a button or a link, and waits for the page that comes of it. Answers its status. */
export async function press(page: Page, what: Locator): Promise<number> {
  const [answer] = await Promise.all([page.waitForNavigation({ waitUntil: "load" }), what.click()]);
  return answer?.status() ?? 0;
}

/** Presses the button of this name; see `press`. */
export function pressButton(page: Page, name: string | RegExp): Promise<number> {
  return press(page, page.getByRole("button", { name, exact: true }));
}

/** Follows the link of this name; see `press`. */
export function follow(page: Page, name: string | RegExp): Promise<number> {
  return press(page, page.getByRole("link", { name }).first());
}
