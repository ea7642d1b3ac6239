import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { complaintsOf } from "../test/harness/browser/complaints.ts";
import { machineChromium, npmChromium } from "../test/harness/browser/find-chromium.ts";
import { axe, browserSuite, noSidewaysScroll, openBrowser, openPage } from "../test/harness/browser.ts";
import { takePictures } from "../test/harness/contact-sheet.ts";

const SOUND = `<!doctype html><html lang="en-GB"><title>Plan for Place</title>
  <main><h1>Plan for Place</h1><p id="state">as sent</p></main>
  <script src="/script.js"></script></html>`;

const UNSOUND = `<!doctype html><html><title>x</title><main><h1>x</h1><img src="x.png"><input name="lead">
  <p style="width: 900px">A line that is far too wide</p></main></html>`;

const COMPLAINING = `<!doctype html><html lang="en-GB"><title>x</title>
  <meta http-equiv="content-security-policy" content="style-src 'self'">
  <p style="color: red">x</p><script src="/throws.js"></script></html>`;

const PAGES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/sound": ["text/html", SOUND],
  "/unsound": ["text/html", UNSOUND],
  "/complaining": ["text/html", COMPLAINING],
  "/throws.js": ["text/javascript", 'throw new Error("no lead")'],
  "/script.js": ["text/javascript", 'document.getElementById("state").textContent = "enhanced";'],
};

browserSuite("the browser that the journeys use", () => {
  const server = createServer((request, response) => {
    const [type, body] = PAGES[request.url ?? ""] ?? ["text/plain", ""];
    response.setHeader("content-type", type).end(body);
  });
  let baseUrl = "";

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test.each([
    [true, "enhanced"],
    [false, "as sent"],
  ])("a page with its script on: %s", async (script, says) => {
    const page = await openPage({ script, baseUrl });
    await page.goto("/sound");
    expect(await page.textContent("#state")).toBe(says);
  });

  test.each([true, false])("axe finds nothing on a sound page, script on: %s", async (script) => {
    const page = await openPage({ script, baseUrl });
    await page.goto("/sound");
    expect(await axe(page)).toEqual([]);
  });

  test.each([true, false])("axe finds what is wrong and says where, script on: %s", async (script) => {
    const page = await openPage({ script, baseUrl });
    await page.goto("/unsound");
    const found = (await axe(page)).join("\n");
    expect(found).toContain("html-has-lang:");
    expect(found).toMatch(/image-alt:.*\n {2}img: /);
    expect(found).toMatch(/label:.*\n {2}input: /);
    await page.goto("/sound");
    expect(await page.textContent("#state")).toBe(script ? "enhanced" : "as sent");
  });

  test("a page that is too wide names what sticks out", async () => {
    const page = await openPage({ baseUrl, width: 320 });
    await page.goto("/sound");
    await noSidewaysScroll(page);
    await page.goto("/unsound");
    await expect(noSidewaysScroll(page)).rejects.toThrow(
      /588 px too wide for 320\n {2}p “A line that is far too wide”/,
    );
  });

  test("the contact sheet holds a page at both widths and an index", async () => {
    const folder = mkdtempSync(join(tmpdir(), "commonty-contact-sheet-"));
    try {
      const page = await openPage({ baseUrl });
      await page.goto("/sound");
      await takePictures(page, "Harness 01: a sound page", folder);
      expect(statSync(join(folder, "harness-01-a-sound-page-1280.png")).size).toBeGreaterThan(1000);
      expect(existsSync(join(folder, "harness-01-a-sound-page-320.png"))).toBe(true);
      expect(readFileSync(join(folder, "index.html"), "utf8")).toContain(
        'src="harness-01-a-sound-page-320.png"',
      );
      expect(page.viewportSize()?.width).toBe(1280);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("one browser serves the whole run", async () => {
    expect(await openBrowser()).toBe(await openBrowser());
  });

  test("a browser is found: the machine's own, else the one of npm", async () => {
    const { program } = machineChromium() ?? (await npmChromium());
    expect(existsSync(program)).toBe(true);
  });

  test("what the content security policy refuses and what scripts throw is heard", async () => {
    const context = await (await openBrowser()).newContext({ baseURL: baseUrl });
    try {
      const complaints = complaintsOf(context);
      const page = await context.newPage();
      await page.goto("/sound");
      expect(complaints).toEqual([]);
      await page.goto("/complaining");
      await expect.poll(() => complaints.length, { timeout: 15_000 }).toBe(2);
      expect(complaints.join("\n")).toMatch(/inline style/i);
      expect(complaints.join("\n")).toContain("script error: no lead");
    } finally {
      await context.close();
    }
  });
});
