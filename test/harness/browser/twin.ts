import type { Browser, BrowserContext, Page } from "playwright-core";

const scriptOff = new WeakSet<BrowserContext>();
const twins = new WeakMap<BrowserContext, Promise<Page>>();

/** Remembers that the pages of this context run no script. */
export function noteScriptOff(context: BrowserContext): void {
  scriptOff.add(context);
}

/**
 * Does something to the page that needs running scripts, as axe does. Where they are off, nothing that waits ever ends, so a
 * twin takes the page's place: the same markup as it stands, same address, same cookies, same width, and the page's own
 * scripts refused by policy instead.
 */
export async function withScript<Value>(page: Page, act: (page: Page) => Promise<Value>): Promise<Value> {
  const browser = page.context().browser();
  if (!scriptOff.has(page.context()) || browser === null) return act(page);
  const twin = await twinFor(page.context(), browser);
  const size = page.viewportSize();
  if (size) await twin.setViewportSize(size);
  await twin.context().addCookies(await page.context().cookies());
  const markup = await page.content();
  const address = page.url();
  await twin.route(address, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": "script-src 'none'" },
      body: markup,
    }),
  );
  try {
    await twin.goto(address);
    return await act(twin);
  } finally {
    await twin.unroute(address);
  }
}

/** One twin serves all pages of a context, for making one takes longer than looking at it; they end together. */
function twinFor(context: BrowserContext, browser: Browser): Promise<Page> {
  const known = twins.get(context);
  if (known) return known;
  const twin = browser.newContext().then((own) => {
    context.once("close", () => void own.close());
    return own.newPage();
  });
  twins.set(context, twin);
  return twin;
}
