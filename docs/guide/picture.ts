import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";

export const pictures = fileURLToPath(new URL("pictures", import.meta.url));

/** Presses a button or link, and waits for the page that comes of it. */
export async function press(page: Page, name: string, role: "button" | "link" = "button"): Promise<void> {
  const what = page.getByRole(role, { name, exact: true }).first();
  await Promise.all([page.waitForNavigation({ waitUntil: "load" }), what.click()]);
}

interface Cut {
  /** The picture begins here, and is as wide as what it is about; without it, at the top of the page. */
  readonly from?: Locator;
  /** It ends below this; without it, at the end of what is written. */
  readonly to?: Locator;
}

const MARGIN = 10;

/** Takes one picture, cut to what it is about. */
export async function take(page: Page, name: string, { from, to }: Cut = {}): Promise<void> {
  // Nothing in focus and nothing under the pointer; and places on the page are counted from its very top.
  await page.evaluate("document.activeElement?.blur(); window.scrollTo({ top: 0, behavior: 'instant' })");
  await page.mouse.move(0, 0);
  const first = await from?.first().boundingBox();
  const last = await (to ?? page.locator("main")).first().boundingBox();
  if (!last || (from && !first)) throw new Error(`${name}: what the picture is about is not on the page`);
  const top = first ? first.y - MARGIN : 0;
  const left = first ? Math.max(0, Math.min(first.x, last.x) - MARGIN) : 0;
  const right = first ? Math.min(1280, Math.max(first.x + first.width, last.x + last.width) + MARGIN) : 1280;
  const clip = { x: left, y: top, width: right - left, height: last.y + last.height + MARGIN - top };
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true, clip });
}
