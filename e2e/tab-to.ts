import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Runs in the page: whether what has the focus, or the label around it, is marked so that one sees it. */
const FOCUS_IS_SEEN = `(() => {
  const focused = document.activeElement;
  return [focused, focused.closest("label")].some((element) => {
    if (element === null) return false;
    const { outlineStyle, boxShadow, backgroundColor } = getComputedStyle(element);
    return outlineStyle !== "none" || boxShadow !== "none" || backgroundColor === "rgb(253, 213, 34)";
  });
})()`;

const MOST_STOPS = 60;

/** Presses the tabulator until this has the focus. At every stop on the way the focus must be seen. */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  await what.waitFor({ state: "attached" });
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(FOCUS_IS_SEEN), await page.evaluate("document.activeElement.outerHTML")).toBe(
      true,
    );
    if (await what.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${String(what)} cannot be reached with the tabulator`);
}
