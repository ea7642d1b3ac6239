import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { cleanPicture } from "../src/platform/pictures/clean-picture.ts";
import { photoWithPlace } from "../src/platform/pictures/testing/photos.ts";
import { browserSuite, openPage } from "../test/harness/browser.ts";
import { type DemoHouse, openDemoHouse } from "./house.ts";
import { follow, press, pressButton } from "./press.ts";
import { readHistory, sayDone, sayWrong } from "./seen.ts";
import { expectSound } from "./sound.ts";

const MOST_WEIGHT = 60_000;

browserSuite("the link in a mail", () => {
  test.each([true, false])("from the mail to the thanks on a telephone, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const ewan = await house.visit({ script, width: 320 });
    const weigh = weightOf(ewan);
    await ewan.goto(await linkOf(house, "ewan.laird@strathbrae.example"));
    expect(await weigh()).toBeLessThan(MOST_WEIGHT);
    const title = await ewan.getByRole("heading", { level: 1 }).innerText();
    await expectSound(ewan);

    const photo = {
      name: "IMG_0231.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.from(photoWithPlace("jpeg")),
    };
    await ewan.getByRole("radio", { name: "Held up" }).check();
    await ewan.getByLabel(/^Something that shows it/).setInputFiles(photo);
    await ewan.getByRole("button", { name: /^Send/ }).click();
    await sayWrong(ewan, "Say what stands in the way, so that somebody can help");
    await ewan.getByText("Kept: IMG_0231.jpg").waitFor();
    await expectSound(ewan);

    await ewan.getByRole("radio", { name: "Under way" }).check();
    await ewan
      .getByLabel("What has been done")
      .fill("148 services are listed, and 96 groups have confirmed theirs.");
    await ewan.getByText("I need more time").click();
    await ewan.getByLabel("By when?").fill("by June 2028");
    await ewan.getByLabel("Why?").fill("The groups meet in autumn.");
    await press(ewan, ewan.getByRole("button", { name: /^Send/ }));
    for (let left = 6; left > 0 && !(await isThanked(ewan)); left -= 1) {
      await sayDone(ewan, "Your update is sent. Here is the next action.");
      await press(ewan, ewan.getByRole("button", { name: "Nothing has changed" }));
    }
    await ewan.getByRole("heading", { name: "Thank you, Ewan" }).waitFor();
    expect(await ewan.getByText("148 services are listed").count()).toBe(1);
    await expectSound(ewan);

    await follow(ewan, title);
    await ewan.getByRole("heading", { name: "You have sent" }).waitFor();
    await ewan.getByText("With it: IMG_0231.jpg").waitFor();
    await ewan.getByText("Asked to move to “by June 2028”. No answer yet.").waitFor();
    await expectSound(ewan);

    const morag = await house.visit({ as: "Morag Innes", script });
    await morag.goto(`/strathbrae/desk/plans/1?q=${encodeURIComponent(title.slice(0, 30))}`);
    await follow(morag, title);
    expect((await readHistory(morag)).join("\n")).toContain("by personal link · public");
    await morag.goto("/strathbrae/desk/personal-links");
    await expectSound(morag);
    await press(morag, morag.getByRole("button", { name: /Revoke/ }).first());
    await sayDone(morag, "It opens nothing any more.");
  });

  test.each([true, false])("handed back, and ended, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const ewan = await house.visit({ script, width: 320 });
    const at = await linkOf(house, "ewan.laird@strathbrae.example");
    await ewan.goto(at);
    await follow(ewan, "This is not my action");
    await expectSound(ewan);
    expect(await pressButton(ewan, "Hand it back")).toBe(422);
    await sayWrong(ewan, "Say in a few words why");
    await ewan.getByLabel("Why is it not yours?").fill("I have changed posts.");
    await ewan.getByLabel("Who should be asked instead?").fill("Fiona Baird");
    await pressButton(ewan, "Hand it back");
    await sayDone(ewan, "It is handed back, with your reason.");
    await expectSound(ewan);
    await follow(ewan, "Choose when mail comes");
    await expectSound(ewan);

    const morag = await house.visit({ as: "Morag Innes", script });
    await morag.goto("/strathbrae/desk/personal-links");
    await follow(morag, "Ewan Laird");
    await pressButton(morag, "Revoke all of Ewan Laird");
    await sayDone(morag, "It opens nothing any more.");
    await expectSound(morag);
    expect((await ewan.goto(at))?.status()).toBe(410);
    await ewan.getByRole("heading", { name: "This link has ended" }).waitFor();
    await expectSound(ewan);
    await pressButton(ewan, "Send me a new link");
    await ewan.getByRole("heading", { name: "Look in your mail" }).waitFor();
    await expectSound(ewan);
  });
});

browserSuite("a photo without its place", () => {
  test.each(["jpeg", "png", "webp"] as const)(
    "is still shown by a browser, and stands upright: %s",
    async (kind) => {
      const page = await openPage({});
      const sizeOf = (bytes: Uint8Array) =>
        page.evaluate(
          async ([type, text]) => {
            const image = new Image();
            image.src = `data:image/${type};base64,${text}`;
            await image.decode();
            return [image.naturalWidth, image.naturalHeight];
          },
          [kind, Buffer.from(bytes).toString("base64")] as const,
        );
      for (const orientation of [1, 3, 6, 8]) {
        const photo = photoWithPlace(kind, orientation);
        const cleaned = cleanPicture(photo);
        if (!cleaned.ok) throw new Error(cleaned.refusal.reason);
        expect([orientation, await sizeOf(cleaned.value)]).toEqual([orientation, await sizeOf(photo)]);
      }
      const turned = cleanPicture(photoWithPlace("jpeg", 6));
      if (kind === "jpeg" && turned.ok) expect(await sizeOf(turned.value)).toEqual([8, 16]);
    },
  );
});

const isThanked = (page: Page) => page.getByRole("heading", { name: "Thank you, Ewan" }).isVisible();

/** What the mail to this address leads to. */
async function linkOf(house: DemoHouse, to: string): Promise<string> {
  await house.tick();
  const letters = await house.collectLetters();
  const letter = letters.findLast((one) => one.to.includes(to));
  const link = /https?:\/\/\S+\/u\/[0-9a-z-]+\/\d+/.exec(letter?.text ?? "")?.[0];
  if (!link)
    throw new Error(
      `no link in ${JSON.stringify(letters.map((one) => [one.to, one.subject]))}: ${letter?.text}`,
    );
  return link;
}

/** What a page weighs as it comes over the line. */
function weightOf(page: Page): () => Promise<number> {
  const answers: Promise<number>[] = [];
  page.on("response", (answer) => {
    answers.push(
      answer.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(answers)).reduce((sum, bytes) => sum + bytes, 0);
}
