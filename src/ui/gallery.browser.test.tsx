import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  axe,
  browserSuite,
  noSidewaysScroll,
  openPage,
  WIDTHS,
  type Width,
} from "../../test/harness/browser.ts";
import { ALL_EXAMPLES } from "./all-examples.ts";
import { isPage } from "./example.ts";
import { findPageExample, Gallery, slugOf } from "./gallery.tsx";
import { lookStylesheet } from "./look-stylesheet.ts";
import { renderPage } from "./render.ts";
import { joinStylesheet, STYLESHEET_FILES } from "./stylesheet.ts";

const HOME = "http://gallery.example";
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'none'; form-action 'self'";

const stylesheet = joinStylesheet(STYLESHEET_FILES.map((path) => readFileSync(path, "utf8")));
const assets = { stylesheet: "/look.css", look: "/own.css" };

/** A page of the gallery as the server would send it, under the policy of the product. */
async function open(path: string, width: Width): Promise<Page> {
  const page = await openPage({ width });
  await page.route(`${HOME}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === assets.stylesheet) return route.fulfill({ contentType: "text/css", body: stylesheet });
    if (pathname === assets.look)
      return route.fulfill({ contentType: "text/css", body: lookStylesheet("#572a66") });
    const example = findPageExample(ALL_EXAMPLES, pathname.slice("/gallery/".length));
    const html = example?.page(assets) ?? <Gallery assets={assets} sets={ALL_EXAMPLES} href="/gallery" />;
    const headers = { "content-security-policy": POLICY };
    return route.fulfill({ contentType: "text/html; charset=utf-8", headers, body: renderPage(html) });
  });
  await page.goto(`${HOME}${path}`);
  return page;
}

const wholePages = ALL_EXAMPLES.flatMap((set) =>
  set.examples.filter(isPage).map((example) => `/gallery/${slugOf(set, example)}`),
);

browserSuite("every example", () => {
  for (const width of WIDTHS) {
    test.each(["/gallery", ...wholePages])(
      `%s at ${width} px: axe finds nothing, nothing is cut off`,
      async (path) => {
        const page = await open(path, width);
        expect(await axe(page)).toEqual([]);
        await noSidewaysScroll(page);
      },
    );
  }
});

browserSuite("the frame", () => {
  test("whoever comes by keyboard can go past the header, and sees where they are", async () => {
    const page = await open(wholePages.find((path) => path.includes("work")) ?? "/gallery", 1280);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to main content" });
    expect(await skip.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.locator("main").evaluate((main) => main === main.ownerDocument.activeElement)).toBe(
      true,
    );
  });

  test("a refused form opens at what has to be put right, and leads to its field", async () => {
    const page = await open(wholePages.find((path) => path.includes("put-right")) ?? "/gallery", 1280);
    const summary = page.getByRole("alert");
    await expect.poll(() => summary.evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
    await summary.getByRole("link").first().click();
    const field = page.getByLabel("Your work e-mail address");
    expect(await field.evaluate((input) => input === input.ownerDocument.activeElement)).toBe(true);
  });
});
