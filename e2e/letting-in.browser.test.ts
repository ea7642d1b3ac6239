import { createHmac } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { type DemoHouse, openDemoHouse } from "./house.ts";
import { follow, pressButton } from "./press.ts";
import { sayDone, sayWrong } from "./seen.ts";
import { linkFor } from "./sign-in.ts";
import { expectSound } from "./sound.ts";

const EILIDH = "eilidh.sim@strathbrae.example";
const PEOPLE = "/strathbrae/desk/set-up/people";

/** The code that an application on a telephone shows now for a key (RFC 6238). */
function codeNow(key: string): string {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac("sha1", bytes).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** The link of the latest invitation; after as many of them as have been sent. */
async function invitationFor(house: DemoHouse, howMany: number): Promise<string> {
  const all = async () =>
    (await house.collectLetters()).filter(({ subject }) => subject.startsWith("Your invitation to"));
  await expect.poll(async () => (await all()).length, { timeout: 10_000 }).toBe(howMany);
  return /https?:\S+/.exec((await all()).at(-1)?.text ?? "")?.[0] ?? "";
}

async function accept(page: Page, link: string): Promise<number> {
  await page.goto(link);
  await page.getByText("It is for you alone").waitFor();
  await expectSound(page);
  return pressButton(page, "Accept and sign in");
}

browserSuite("somebody is let in", () => {
  test.each([true, false])(
    "by an invitation, with a second step, until they leave; script on: %s",
    async (script) => {
      const house = await openDemoHouse();
      const fiona = await house.visit({ as: "Fiona Geddes", script });
      await fiona.goto(`${PEOPLE}/new`);
      await fiona.getByLabel("Name", { exact: true }).fill("Eilidh Sim");
      await fiona.getByLabel("E-mail address").fill("  Eilidh.SIM@Strathbrae.example ");
      await pressButton(fiona, "Add the person");
      await pressButton(fiona, "Invite to sign in");
      await sayDone(fiona, "The invitation is on its way.");
      const first = await invitationFor(house, 1);
      const eilidh = await house.visit({ script, width: 320 });
      house.passDays(8);
      expect(await accept(eilidh, first)).toBe(422);
      await expectSound(eilidh);
      await pressButton(fiona, "Send the invitation again");
      const second = await invitationFor(house, 2);

      // One role for several people at one press, before they come.
      await fiona.goto(PEOPLE);
      await follow(fiona, "Give or end a role");
      await fiona.getByLabel(/^Eilidh Sim/).check();
      await fiona.getByLabel(/^Calum Drever/).check();
      await fiona.getByLabel(/^Catriona Ross/).check();
      await fiona.getByLabel("Which role?").selectOption("Board member");
      await fiona.getByLabel("Last day").fill("soonish");
      expect(await pressButton(fiona, "Give them the role")).toBe(422);
      await sayWrong(fiona, /We cannot read “soonish” as a day/);
      await expectSound(fiona);
      expect(await fiona.getByLabel(/^Eilidh Sim/).isChecked()).toBe(true);
      await fiona.getByLabel("Last day").fill("");
      await pressButton(fiona, "Give them the role");
      await sayDone(fiona, /given to 2 people\.$/);
      await fiona.getByRole("heading", { name: "Left as they were: 1 person" }).waitFor();
      await fiona.getByText(/^Catriona Ross\. They hold this role already/).waitFor();
      await expectSound(fiona);

      expect(await accept(eilidh, second)).toBe(200);
      await eilidh.getByRole("heading", { name: "Good morning, Eilidh" }).waitFor();
      const forwarded = await house.visit({ script });
      expect(await accept(forwarded, second)).toBe(422);
      await forwarded.getByRole("heading", { name: "This invitation has ended" }).waitFor();

      // A role begins to ask for a second step: it holds back whoever is in already.
      await fiona.goto("/strathbrae/desk/set-up/signing-in");
      await fiona.getByLabel("Board member").check();
      await pressButton(fiona, "Save");
      await eilidh.goto("/strathbrae/desk/plans");
      await eilidh.getByRole("heading", { name: "Set up a second step" }).waitFor();
      await expectSound(eilidh);
      await pressButton(eilidh, "Begin");
      const key = (await eilidh.locator("code").first().innerText()).replaceAll(" ", "");
      const codes = await eilidh.locator(".cm-codes code").allInnerTexts();
      await eilidh.getByLabel("Code").fill(codeNow(key));
      await pressButton(eilidh, "Turn the second step on");
      await eilidh.waitForURL("**/strathbrae/desk/plans");

      // Elsewhere, without the telephone: a link, and a code typed from paper.
      const elsewhere = await house.visit({ script, width: 320 });
      await elsewhere.goto("/strathbrae/sign-in");
      await elsewhere.getByLabel("Your work e-mail address").fill(` ${EILIDH.toUpperCase()} `);
      await pressButton(elsewhere, "Send me a link");
      await elsewhere.goto(await linkFor(house, EILIDH));
      await pressButton(elsewhere, "Sign in");
      await elsewhere.getByRole("heading", { name: "Your code" }).waitFor();
      await elsewhere.getByText("Your partnership's administrators know how to reach them.").waitFor();
      await expectSound(elsewhere);
      await elsewhere.getByLabel("Code").fill((codes[0] ?? "").toUpperCase().replace("-", " "));
      await pressButton(elsewhere, "Go on");
      await elsewhere.getByRole("heading", { name: "Good morning, Eilidh" }).waitFor();
      await elsewhere.goto("/strathbrae/account");
      await elsewhere.getByText("For a lost telephone you kept codes: nine are left.").waitFor();
      await expectSound(elsewhere);

      await fiona.goto(PEOPLE);
      await follow(fiona, "Eilidh Sim");
      await follow(fiona, "Eilidh Sim leaves");
      await fiona.getByLabel("Last day").fill("today");
      await pressButton(fiona, "Save the last day");
      await sayDone(fiona, "Their last day is saved.");
      expect((await elsewhere.goto("/strathbrae/desk"))?.status()).toBe(200);
      house.passDays(1);
      for (const page of [eilidh, elsewhere]) {
        expect((await page.goto("/strathbrae/desk"))?.status()).toBe(403);
        await page.getByText("You are signed in, and have no role in Strathbrae today").waitFor();
        await expectSound(page);
      }
    },
  );
});
