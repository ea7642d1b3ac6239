import type { BrowserContext, Page } from "playwright-core";

const scriptOff = new WeakSet<BrowserContext>();

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
  const context = await browser.newContext({
    viewport: page.viewportSize(),
    storageState: await page.context().storageState(),
  });
  try {
    const twin = await context.newPage();
    const markup = await page.content();
    await twin.route(page.url(), (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": "script-src 'none'" },
        body: markup,
      }),
    );
    await twin.goto(page.url());
    return await act(twin);
  } finally {
    await context.close();
  }
}
