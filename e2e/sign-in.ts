import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { DemoHouse } from "./house.ts";
import { follow, pressButton } from "./press.ts";

/** Signs a person in as people do: asks for a link on the public pages, opens the letter's link, presses its button. */
export async function signInByLetter(house: DemoHouse, page: Page, email: string): Promise<void> {
  await page.goto("/strathbrae");
  await follow(page, "Sign in");
  await page.getByLabel("Your work e-mail address").fill(email);
  await pressButton(page, "Send me a link");
  await page.getByRole("heading", { name: "Look in your mail" }).waitFor();
  await page.goto(await linkFor(house, email));
  await pressButton(page, "Sign in");
}

/** The link in the latest letter to this address. The service's own post may be carrying it just now: then it is on its way. */
export async function linkFor(house: DemoHouse, email: string): Promise<string> {
  const find = async () => (await house.collectLetters()).findLast(({ to }) => to.includes(email));
  await expect.poll(async () => (await find())?.subject, { timeout: 10_000 }).toBe("Your link to sign in");
  return /https?:\S+/.exec((await find())?.text ?? "")?.[0] ?? "";
}
