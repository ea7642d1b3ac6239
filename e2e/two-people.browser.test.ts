import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { openDemoHouse } from "./house.ts";
import { pressButton } from "./press.ts";
import { readHistory, sayDone, sayWrong } from "./seen.ts";
import { expectSound } from "./sound.ts";

browserSuite("two people change the same action", () => {
  test.each([true, false])("and no word of either is lost, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const morag = await house.visit({ as: "Morag Innes", script });
    const iain = await house.visit({ as: "Iain Rennie", script, width: 320 });
    for (const page of [morag, iain]) await page.goto("/strathbrae/desk/actions/5/edit");

    await morag.getByLabel("Who leads?").fill("Strathbrae College");
    await morag.getByLabel("How will one know?").fill("Three visits, each written up");
    await pressButton(morag, "Save the changes");
    await sayDone(morag, "The changes are saved.");

    const words = "Learn from three areas that have done this before";
    await iain.getByLabel("What will be done?").fill(words);
    await iain.getByLabel("Who leads?").fill("Improvement Service");
    await iain.getByLabel("Target date").fill("Spring 2027");
    expect(await pressButton(iain, "Save the changes")).toBe(409);
    await expectSound(iain);
    const notice = iain.getByRole("alert");
    await notice.getByText("Morag Innes changed this while you were writing").waitFor();
    const said = (await notice.innerText()).replace(/\s*\n\s*/g, " | ");
    expect(said).toContain(
      "As Morag Innes left it | Strathbrae College | As you wrote it | Improvement Service",
    );
    expect(said).toContain("Three visits, each written up");
    expect(await iain.getByLabel("What will be done?").inputValue()).toBe(words);
    expect(await iain.getByLabel("Who leads?").inputValue()).toBe("Improvement Service");
    expect(await iain.getByLabel("Target date").inputValue()).toBe("Spring 2027");

    await iain.getByLabel("Who leads?").fill("Strathbrae College and the Improvement Service, jointly");
    await iain.getByLabel("How will one know?").fill("Three visits, each written up");
    await pressButton(iain, "Save the changes");
    await sayDone(iain, "The changes are saved.");
    await expectSound(iain);
    expect((await readHistory(iain)).slice(0, 2)).toEqual([
      "23 November 2026 · Iain Rennie | Changed its words, its date and its lead. The date was nothing and is now “Spring 2027”. The lead was “Strathbrae College” and is now “Strathbrae College and the Improvement Service, jointly”.",
      "23 November 2026 · Morag Innes | Changed its lead and its measures. The lead was nothing and is now “Strathbrae College”.",
    ]);
  });

  test.each([true, false])("and a signature is not set under other words, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const morag = await house.visit({ as: "Morag Innes", script });
    await morag.goto("/strathbrae/desk/actions/9");

    const iain = await house.visit({ as: "Iain Rennie", script });
    await iain.goto("/strathbrae/desk/actions/9/edit");
    await iain.getByLabel("How will one know?").fill("14 pages, each read by five residents");
    await pressButton(iain, "Save the changes");

    await morag.getByText("Close this action").click();
    await morag.getByRole("checkbox", { name: "Close it without all evidence; I sign for that" }).check();
    await morag.getByLabel("Why evidence need not be there").fill("Three residents have read each page.");
    expect(await pressButton(morag, "Close the action")).toBe(409);
    await sayWrong(morag, "Somebody changed this action while you were writing");
    await morag.getByText("14 pages, each read by five residents").first().waitFor();
    const reason = morag.getByLabel("Why evidence need not be there");
    expect(await reason.inputValue()).toBe("Three residents have read each page.");
    await expectSound(morag);
  });
});
