import type { Request } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { addToContactSheet } from "../test/harness/contact-sheet.ts";
import { openDemoHouse } from "./house.ts";
import { follow, pressButton } from "./press.ts";
import { expectSound } from "./sound.ts";

/** What a page may weigh on its first view, all compressed (architecture, part 8). */
const MOST_BYTES = 60_000;

browserSuite("reading in public", () => {
  test.each([true, false])("from the home page to one action, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const page = await house.visit({ script, width: 320 });
    const requests: Request[] = [];
    page.on("requestfinished", (request) => requests.push(request));
    await page.goto("/strathbrae");
    await page.getByText("3 of 18 actions are finished, and work has begun on 11 more.").waitFor();
    expect(requests.length).toBeGreaterThanOrEqual(script ? 4 : 3);
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, size) => sum + size.responseHeadersSize + size.responseBodySize, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
    await page.getByText("The same as a table").click();
    await expectSound(page);

    await follow(page, "Plans");
    await expectSound(page);
    await follow(page, "How we will work better together, 2026 to 2028");
    await follow(page, "2 late");
    expect(new URL(page.url()).search).toBe("?status=late");
    const titles = page.locator("main .cm-title");
    expect(await titles.allInnerTexts()).toEqual([
      "Map who decides what between the Board and the five area partnerships",
      "Agree a code of conduct that every partner signs",
    ]);
    await expectSound(page);
    await page.getByLabel("Words").fill("zeppelin");
    await pressButton(page, "Show");
    await page.getByText("No action is like that.").waitFor();
    await expectSound(page);
    await follow(page, "Show all of them");
    // The quick wins stand above the actions once more.
    expect(await page.locator("#actions ~ * .cm-title").count()).toBe(18);
    await page.getByLabel("Who leads").selectOption("Strategic Board");
    await pressButton(page, "Show");
    expect(await titles.allInnerTexts()).toEqual([
      "Sign one statement across the whole partnership",
      "Write a vision for sharing information",
    ]);

    await follow(page, "Sign one statement across the whole partnership");
    await page.getByRole("heading", { name: "Where it stands" }).waitFor();
    await follow(page, "Accessibility");
    await expectSound(page);
    await follow(page, "About this site");
    await expectSound(page);
    expect(await page.context().cookies()).toEqual([]);
  });

  test("a page that has not changed is not sent twice, and looks the same to whoever is signed in", async () => {
    const house = await openDemoHouse();
    const page = await house.visit({ as: "Morag Innes" });
    const first = await page.request.get("/strathbrae/plans/1");
    const etag = first.headers().etag ?? "";
    expect(etag).not.toBe("");
    const again = await page.request.get("/strathbrae/plans/1", { headers: { "if-none-match": etag } });
    expect(again.status()).toBe(304);
    const stranger = await house.visit();
    expect(await (await stranger.request.get("/strathbrae/plans/1")).text()).toBe(await first.text());
  });

  test("the grid prints on A4 landscape with its head on every sheet", async () => {
    const house = await openDemoHouse();
    const page = await house.visit({ as: "Morag Innes" });
    await page.goto("/strathbrae/desk/plans/1");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => `${Math.round(Number(width))} by ${Math.round(Number(height))} points`,
    );
    expect(sheets.length).toBeGreaterThan(1);
    expect(new Set(sheets)).toEqual(new Set(["842 by 595 points"]));
    await page.emulateMedia({ media: "print" });
    const display = (selector: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector("${selector}")).display`);
    expect(await display(".cm-grid thead")).toBe("table-header-group");
    expect(await display(".cm-nav")).toBe("none");
    await addToContactSheet(page, "plans 13 the grid on paper");
  });

  test("with a person's own few colours, what is late is still marked", async () => {
    const house = await openDemoHouse();
    const page = await house.visit();
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("/strathbrae/plans/1");
    const border = "getComputedStyle(document.querySelector('.cm-late')).borderTopStyle";
    expect(await page.evaluate(border)).toBe("solid");
    await expectSound(page);
    await addToContactSheet(page, "public 16 plan in forced colours");
  });

  test("a desk enlarged four times shows what a telephone shows", async () => {
    const house = await openDemoHouse();
    const enlarged = { viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 };
    const page = await house.visit({ as: "Morag Innes", options: enlarged });
    for (const address of ["/strathbrae/plans/1", "/strathbrae/desk/plans/1", "/strathbrae/desk/actions/8"]) {
      await page.goto(address);
      await expectSound(page);
      const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
      expect(heading?.width).toBeLessThanOrEqual(320);
    }
  });
});
