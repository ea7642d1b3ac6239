import type { Page } from "playwright-core";

/** Runs in the page: which elements reach past the right edge, unless something around them scrolls by itself. */
const CULPRITS = `(() => {
  const root = document.documentElement;
  const wide = root.scrollWidth - root.clientWidth;
  if (wide <= 0) return [];
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body && at !== root; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== "visible") return true;
    return false;
  };
  const said = (element) => {
    const words = element.textContent.trim().replace(/\\s+/g, " ").slice(0, 40);
    const names = element.getAttribute("class");
    const right = Math.round(element.getBoundingClientRect().right);
    return element.tagName.toLowerCase() + (names ? "." + names.trim().split(/\\s+/).join(".") : "") + " “" + words + "” to " + right + " px";
  };
  const past = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(element),
  );
  return [wide + " px too wide for " + root.clientWidth, ...past.slice(0, 8).map(said)];
})()`;

/** Throws, naming the elements that stick out, where the page would have to be scrolled sideways to be read (WCAG 2.2, 1.4.10). */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const culprits = await page.evaluate<readonly string[]>(CULPRITS);
  if (culprits.length > 0) throw new Error(`${page.url()} scrolls sideways:\n  ${culprits.join("\n  ")}`);
}
