import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { type DemoHouse, openDemoHouse } from "./house.ts";
import { follow, pressButton } from "./press.ts";
import { sayDone } from "./seen.ts";
import { expectSound } from "./sound.ts";

const PROVIDER = JSON.stringify([
  {
    name: "council",
    issuer: "http://127.0.0.1:9",
    clientId: "commonty",
    clientSecret: "a secret of the council",
    label: "your council account",
    domains: ["strathbrae.example"],
  },
]);

/** Gives the page a device with a screen lock, as a laptop has one; `isOpened` is whether its owner unlocks it. */
async function giveDevice(page: Page, { isOpened = true } = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: isOpened,
      automaticPresenceSimulation: true,
    },
  });
}

const visit = (house: DemoHouse, as: string) => house.visit({ as });

browserSuite("a passkey", () => {
  test("is added, used to sign in, named and taken away", async () => {
    const house = await openDemoHouse({ named: true });
    const morag = await visit(house, "Morag Innes");
    await giveDevice(morag);
    await morag.goto("/strathbrae/account");
    await morag.getByLabel("What to call it").fill("Work laptop");
    await pressButton(morag, "Add a passkey on this device");
    await sayDone(morag, "The passkey is added. Next time, sign in with it.");
    await expectSound(morag);

    await pressButton(morag, "Sign out everywhere");
    await morag.goto("/strathbrae/sign-in?back=/strathbrae/desk/plans");
    await expectSound(morag);
    await pressButton(morag, "Use a passkey on this device");
    await morag.waitForURL("**/strathbrae/desk/plans");
    await morag.goto("/strathbrae/account");
    expect(await morag.getByText(/last used \d/).count()).toBe(1);

    await morag.getByText("Rename or take away").click();
    await morag.getByLabel("Its name").fill("Old laptop");
    await pressButton(morag, "Save the name");
    await sayDone(morag, "The passkey has its new name.");
    await morag.getByText("Rename or take away").click();
    await morag.getByRole("button", { name: /^Take it away/ }).click();
    await sayDone(morag, /^The passkey is taken away/);
    const told = (await house.collectLetters()).map(({ subject }) => subject);
    expect(told).toContain("A passkey was added to your account: Work laptop");
    expect(told).toContain("A passkey was taken away from your account: Old laptop");
  });

  test("that its owner does not unlock signs nobody in, and says so in place", async () => {
    const house = await openDemoHouse({ named: true });
    const morag = await visit(house, "Morag Innes");
    await giveDevice(morag, { isOpened: false });
    await morag.goto("/strathbrae/account");
    await morag.getByLabel("What to call it").fill("Work laptop");
    await morag.getByRole("button", { name: "Add a passkey on this device" }).click();
    await morag.getByText("No passkey was used. Try again, or take another way.").waitFor();
    await expectSound(morag);
  });

  test("is not offered without script, where the other ways stand", async () => {
    const house = await openDemoHouse({ named: true, settings: { COMMONTY_PROVIDERS: PROVIDER } });
    const stranger = await house.visit({ script: false, width: 320 });
    await stranger.goto("/strathbrae/sign-in");
    expect(await stranger.getByRole("button", { name: "Use a passkey on this device" }).count()).toBe(0);
    await stranger.getByRole("link", { name: "Sign in with your council account" }).click();
    await stranger.getByRole("heading", { name: "The other sign-in service does not answer" }).waitFor();
    await expectSound(stranger);
    await follow(stranger, "Sign in another way, or try again");
    await expectSound(stranger);
  });
});
