import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { WIDTHS } from "./browser.ts";

const FOLDER = join(
  dirname(dirname(dirname(fileURLToPath(import.meta.url)))),
  "test-results",
  "contact-sheet",
);

/** Whether somebody wants to look (`npm run contact-sheet`): pictures of all pages take as long as all else that is done with them. */
const isWanted = process.env.CONTACT_SHEET === "1";

/**
 * Takes the page as it stands, whole, at both widths, into test-results/contact-sheet/ where that is wanted, and writes its
 * index.html anew. `name` orders the sheet and says what is seen: `plans 03 the grid`. The page has its first width again afterwards.
 */
export async function addToContactSheet(page: Page, name: string): Promise<void> {
  if (isWanted) await takePictures(page, name, FOLDER);
}

/** The same into any folder, wanted or not. */
export async function takePictures(page: Page, name: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
    await page.screenshot({ path: join(folder, `${fileNamed(name)}-${width}.png`), fullPage: true });
  }
  if (before) await page.setViewportSize(before);
  writeFileSync(join(folder, "index.html"), sheet(readdirSync(folder)));
}

function fileNamed(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function sheet(files: readonly string[]): string {
  const names = [...new Set(files.flatMap((file) => /^(.+)-\d+\.png$/.exec(file)?.[1] ?? []))].sort();
  const pictures = (name: string): string =>
    WIDTHS.map((width) => `${name}-${width}.png`)
      .filter((file) => files.includes(file))
      .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`)
      .join("\n");
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Contact sheet: ${names.length} pages</title>
<style>
  body { font-family: sans-serif; margin: 2rem; }
  section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; margin-bottom: 3rem; }
  h2 { width: 100%; margin: 0; font-size: 1.1rem; }
  img { border: 1px solid #999; max-height: 40rem; max-width: 60vw; }
</style>
<h1>${names.length} pages at ${WIDTHS.join(" and ")} pixels</h1>
${names.map((name) => `<section>\n<h2>${name.replaceAll("-", " ")}</h2>\n${pictures(name)}\n</section>`).join("\n")}
</html>
`;
}
