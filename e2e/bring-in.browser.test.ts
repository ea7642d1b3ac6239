import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { openDemoHouse } from "./house.ts";
import { paperOfStrathbrae, TITLE } from "./paper-of-strathbrae.ts";
import { follow, press, pressButton } from "./press.ts";
import { sayDone } from "./seen.ts";
import { signInByLetter } from "./sign-in.ts";
import { expectSound } from "./sound.ts";

browserSuite("bring in a paper", () => {
  test.each([true, false])("correct it, publish it, script on: %s", { timeout: 120_000 }, async (script) => {
    const house = await openDemoHouse();
    const morag = await house.visit({ script });
    await signInByLetter(house, morag, "morag.innes@strathbrae.example");
    await follow(morag, "Plans");
    await follow(morag, "Bring in a paper");
    await expectSound(morag);
    await morag.getByLabel("The paper as a file").setInputFiles(await paperOfStrathbrae());
    await read(morag);
    await expectSound(morag);
    expect(await questionsOn(morag)).toEqual([
      "1. Part of a row, cut by a page break",
      "2. A date that can be read in two ways",
      "3. A lead we do not know",
    ]);

    // Two things are put right; then Morag goes away and comes back.
    await morag.getByLabel("These are").selectOption("Area partnerships (group)");
    await morag.getByRole("radio", { name: /^By 31 December 2026/ }).check();
    await pressButton(morag, "Save and come back");
    await sayDone(morag, "Saved. You can go away and come back to this page.");
    await follow(morag, "Plans");
    await follow(morag, "Papers being checked (1)");
    await expectSound(morag);
    await follow(morag, "Paths and people, draft 3.docx");
    expect(await questionsOn(morag)).toEqual(["1. Part of a row, cut by a page break"]);
    await morag
      .getByText(/^Improvement 1: /)
      .first()
      .click();
    await press(morag, morag.getByRole("button", { name: "Change row 3, col 5, measure" }));
    await expectSound(morag);
    await morag.getByLabel("The words that go into the plan").fill("List of paths, on the public pages");
    await pressButton(morag, "Save the cell");
    await sayDone(morag, "The cell is put right, and saved.");

    await pressButton(morag, "Create the draft plan");
    await morag.getByRole("heading", { level: 1, name: TITLE }).waitFor();
    await expectSound(morag);
    const grid = await readGrid(morag);
    expect(grid).toEqual([
      "1. Look after the paths between our villages 0 of 2 finished",
      "1.1 Walk every path and write down what it needs | Not started | Strathbrae Council | Cost | Paint and timber (£3,200) | Risk | Frost before the work is done | “By June 2027” | by 30 Jun 2027 | List of paths, on the public pages | People walk to school and to the shop",
      "1.2 Mend the three worst | Not started | Footpaths Trust | “End of year” | by 31 Dec 2026 | Three paths mended",
      "2. Help groups help themselves 0 of 2 finished",
      "2.1 Write a handbook for those who keep the books of a group and for those who chair it | Not started | TSI | “Spring 2027” | 1 Mar to 31 May 2027 | Handbook in every hall | Groups spend less time on forms",
      "2.2 Hold an evening in each of the five areas | Not started | All partners, equally | No date | Five evenings held",
    ]);

    await follow(morag, "Versions");
    await follow(morag, "See it first as the public will");
    await morag.getByText("Only you see this page.").waitFor();
    await expectSound(morag);
    await morag.getByLabel("Words").fill("handbook");
    expect(await pressButton(morag, "Show")).toBe(200);
    await morag.getByText("Only you see this page.").waitFor();
    expect(await morag.locator("main .cm-title").count()).toBe(1);
    const stranger = await house.visit({ script: false, width: 320 });
    expect((await stranger.goto("/strathbrae/plans/2"))?.status()).toBe(404);

    await follow(morag, "Publish them, or go back to the plan’s versions");
    await expectSound(morag);
    await pressButton(morag, "Publish it");
    await sayDone(morag, "The plan is published. Everybody can read it now.");

    await stranger.goto("/strathbrae/plans");
    await follow(stranger, TITLE);
    await expectSound(stranger);
    await follow(stranger, "Mend the three worst");
    await stranger.getByText("“End of year”").waitFor();
    await stranger.getByText("Footpaths Trust").waitFor();
    await expectSound(stranger);
    expect(await stranger.context().cookies()).toEqual([]);
    await stranger.goBack();
    const [word] = await Promise.all([
      stranger.waitForEvent("download"),
      stranger.getByRole("link", { name: "Word" }).click(),
    ]);

    await morag.goto("/strathbrae/desk/imports/new");
    await morag.getByLabel("The paper as a file").setInputFiles({
      name: word.suggestedFilename(),
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: readFileSync(await word.path()),
    });
    await read(morag);
    // A Word table holds the words of a date, not how we read them; the lead is known by now.
    expect(await questionsOn(morag)).toEqual(["1. A date that can be read in two ways"]);
    await morag.getByRole("radio", { name: /^By 31 December 2026/ }).check();
    await pressButton(morag, "Create the draft plan");
    expect(await readGrid(morag)).toEqual(grid);
  });

  test.each([true, false])("as a table from the clipboard, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const morag = await house.visit({ as: "Morag Innes", script });
    const elsewhere = await morag.context().newPage();
    await elsewhere.setContent(PASTED);
    await elsewhere.keyboard.press("Control+A");
    await elsewhere.keyboard.press("Control+C");
    await morag.bringToFront();
    await morag.goto("/strathbrae/desk/imports/new");
    await morag.getByLabel("Or paste its table").focus();
    await morag.keyboard.press("Control+V");
    if (script) await morag.getByText("1 table with 3 rows came in, merged cells included.").waitFor();
    await morag.getByLabel("What will the plan be called?").fill("A hall for Glenorrin");
    await expectSound(morag);
    await read(morag);
    await expectSound(morag);
    await pressButton(morag, "Create the draft plan");
    // Text alone, which is all that a page without script gets, knows of no merged cell.
    const second = script ? "Third Sector Interface" : "No lead";
    expect((await readGrid(morag)).slice(1)).toEqual([
      "1.1 Find a hall | Not started | Third Sector Interface | “May 2027” | 1 to 31 May 2027 | No measure",
      `1.2 Open it | Not started | ${second} | “June 2027” | 1 to 30 Jun 2027 | No measure`,
    ]);

    // Nobody has worked on it: it can be taken back, and the reading is still there.
    await morag.goto("/strathbrae/desk/imports/1");
    await expectSound(morag);
    await pressButton(morag, "Take the plan back");
    await sayDone(morag, "The plan is taken back.");
    expect((await morag.goto("/strathbrae/desk/plans/2"))?.status()).toBe(404);
  });
});

const PASTED = `<!doctype html><html lang="en-GB"><title>A paper</title>
  <table><tr><th>Action</th><th>Lead</th><th>Target date</th></tr>
  <tr><td>Find a hall</td><td rowspan="2">Third Sector Interface</td><td>May 2027</td></tr>
  <tr><td>Open it</td><td>June 2027</td></tr></table></html>`;

async function read(page: Page): Promise<void> {
  const status = await pressButton(page, "Read the paper");
  if (status !== 200) throw new Error(await page.getByRole("main").innerText());
  await sayDone(page, "The paper is read. Nothing is created yet.");
}

/** The questions that wait for an answer; those that have one are behind "What you have answered". */
function questionsOn(page: Page): Promise<readonly string[]> {
  return page.getByRole("region", { name: /need/ }).locator("legend").allInnerTexts();
}

/** The rows of the grid: each a line of its cells. */
async function readGrid(page: Page): Promise<readonly string[]> {
  const rows = await page.locator(".cm-grid tbody tr").allInnerTexts();
  return rows.map((row) => row.trim().replace(/\s*[\n\t]\s*/g, " | "));
}
