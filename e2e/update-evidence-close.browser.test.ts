import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { openDemoHouse } from "./house.ts";
import { follow, press, pressButton } from "./press.ts";
import { readHistory, sayDone, sayWrong } from "./seen.ts";
import { expectSound } from "./sound.ts";

browserSuite("update, evidence, close", () => {
  test.each([true, false])("from a partner's telephone to the public page, script on: %s", async (script) => {
    const house = await openDemoHouse();

    const ewan = await house.visit({ as: "Ewan Laird", script, width: 320 });
    await ewan.goto("/strathbrae/desk");
    await expectSound(ewan);
    await follow(ewan, "Write a communications strategy");
    expect(await ewan.getByRole("link", { name: "Plans" }).first().getAttribute("aria-current")).toBe("page");
    await ewan.getByRole("radio", { name: "Done" }).check();
    await ewan.getByLabel("What has been done?").fill("The strategy is adopted, and its funding found.");
    await ewan.getByRole("radio", { name: "Everyone, on the public page" }).check();
    await pressButton(ewan, "Save update");
    await sayDone(ewan, "Your update is saved.");
    await addEvidence(ewan, "Strategy adopted", async () => {
      await ewan.getByLabel("Or the address of a page").fill("https://www.strathbrae.example/strategy");
      await ewan.getByLabel("What is it?").fill("The strategy as adopted");
    });
    const award = { name: "award.txt", mimeType: "text/plain", buffer: Buffer.from("Awarded: £12,000") };
    await addEvidence(ewan, "Funding found", () => ewan.getByLabel("A file").setInputFiles(award));
    expect(await ewan.getByText("Not looked at yet by a second person.").count()).toBe(2);
    expect(await ewan.getByRole("button", { name: "Accept it" }).count()).toBe(0);
    await expectSound(ewan);

    const morag = await house.visit({ as: "Morag Innes", script });
    await morag.goto("/strathbrae/desk/actions/8");
    expect(await close(morag)).toBe(422);
    await sayWrong(morag, "Somebody other than its giver has to look at the evidence first");
    await expectSound(morag);

    const calum = await house.visit({ as: "Calum Drever", script });
    await calum.goto("/strathbrae/desk/actions/8");
    for (let left = 2; left > 0; left--) {
      await calum.getByText("Look at it and say whether it shows what it should").first().click();
      await press(calum, calum.getByRole("button", { name: "Accept it" }).first());
      await sayDone(calum, "The evidence is accepted.");
    }
    expect(await calum.getByText("Accepted by Calum Drever.").count()).toBe(2);
    expect(await calum.getByText("Close this action").count()).toBe(0);

    await morag.goto("/strathbrae/desk/actions/8");
    await close(morag);
    await sayDone(morag, "The action is closed.");
    expect((await readHistory(morag)).slice(0, 7)).toEqual([
      "23 November 2026 · Morag Innes | Closed: the evidence was accepted.",
      "23 November 2026 · Calum Drever | Evidence accepted: award.txt.",
      "23 November 2026 · Calum Drever | Evidence accepted: The strategy as adopted.",
      "23 November 2026 · Ewan Laird | Evidence added: award.txt.",
      "23 November 2026 · Ewan Laird | Evidence added: The strategy as adopted.",
      "23 November 2026 · Ewan Laird, Strathbrae Third Sector Interface · public | Done, evidence to come | The strategy is adopted, and its funding found.",
      "18 November 2026 · Ewan Laird, Strathbrae Third Sector Interface · public | At risk | The draft is written and thirty groups have read it. The funding answer comes only after the target date. | Next: Board members comment within four weeks.",
    ]);
    await expectSound(morag);

    const stranger = await house.visit({ script, width: 320 });
    await stranger.goto("/strathbrae/actions/8");
    expect((await readHistory(stranger)).slice(0, 2)).toEqual([
      "23 November 2026 | Finished. A second person has looked at the evidence, or signed for it.",
      "23 November 2026 · Strathbrae Third Sector Interface | Done, evidence to come | The strategy is adopted, and its funding found.",
    ]);
    expect(await stranger.getByRole("main").innerText()).not.toMatch(
      /Ewan Laird|Morag Innes|lend a designer/,
    );
    const strategy = stranger.getByRole("link", { name: "The strategy as adopted" });
    expect(await strategy.getAttribute("href")).toBe("https://www.strathbrae.example/strategy");
    const [file] = await Promise.all([
      stranger.waitForEvent("download"),
      stranger.getByRole("link", { name: "award.txt" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("award.txt");
    await expectSound(stranger);
  });

  test.each([true, false])("a signature, a way back and a way out, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const morag = await house.visit({ as: "Morag Innes", script });
    await morag.goto("/strathbrae/desk/actions/18");

    expect(await close(morag)).toBe(422);
    await sayWrong(morag, "Not every measure has evidence yet");
    await addEvidence(morag, "Named post in each partner", () =>
      morag.getByLabel("Or the address of a page").fill("https://www.strathbrae.example/posts"),
    );
    expect(await morag.getByRole("button", { name: "Accept it" }).count()).toBe(0);

    expect(await sign(morag, "")).toBe(422);
    await expectSound(morag);
    await morag.getByLabel("Why evidence need not be there").fill("The Board has seen all nine posts.");
    await pressButton(morag, "Close the action");
    await sayDone(morag, "The action is closed.");
    expect((await readHistory(morag))[0]).toBe(
      "23 November 2026 · Morag Innes | Closed without all evidence, signed with a reason. | “The Board has seen all nine posts.”",
    );

    await morag.getByText("Reopen this action").click();
    expect(await pressButton(morag, "Reopen it")).toBe(422);
    await expectSound(morag);
    await morag.getByLabel("Why does it go back to work?").fill("Two partners were left out.");
    await pressButton(morag, "Reopen it");
    await sayDone(morag, "The action is back at work.");

    await morag.getByText("Cancel this action").click();
    await morag.getByLabel("Why is it not going to happen?").fill("The partners will say it themselves.");
    await pressButton(morag, "Cancel the action");
    await sayDone(morag, "The action is cancelled.");
    await expectSound(morag);

    const stranger = await house.visit({ script });
    await stranger.goto("/strathbrae/actions/18");
    await stranger.getByText("It will not be done: The partners will say it themselves.").waitFor();
    expect((await readHistory(stranger)).slice(0, 3)).toEqual([
      "23 November 2026 | Cancelled: The partners will say it themselves.",
      "23 November 2026 | Reopened: there is more to do.",
      "23 November 2026 | Finished. A second person has looked at the evidence, or signed for it.",
    ]);
    await expectSound(stranger);
  });
});

async function close(page: Page): Promise<number> {
  await page.getByText("Close this action").click();
  return pressButton(page, "Close the action");
}

async function sign(page: Page, reason: string): Promise<number> {
  await page.getByText("Close this action").click();
  await page.getByRole("checkbox", { name: "Close it without all evidence; I sign for that" }).check();
  await page.getByLabel("Why evidence need not be there").fill(reason);
  return pressButton(page, "Close the action");
}

/** Through the form beside the measures; what is added everybody may see. */
async function addEvidence(page: Page, measure: string, fill: () => Promise<void>): Promise<void> {
  await page.getByText("Add evidence", { exact: true }).click();
  await page.getByLabel("Which measure does it show?").selectOption(measure);
  await fill();
  await page.getByRole("group", { name: "Who may see it?" }).getByRole("radio", { name: "Everyone" }).check();
  await pressButton(page, "Add it");
  await sayDone(page, "The evidence is added.");
}
