import { expect, test } from "vitest";
import { browserSuite } from "../test/harness/browser.ts";
import { openDemoHouse } from "./house.ts";
import { follow, pressButton } from "./press.ts";
import { sayDone, sayWrong } from "./seen.ts";
import { signInByLetter } from "./sign-in.ts";
import { expectSound } from "./sound.ts";

browserSuite("an administrator sets the partnership up", () => {
  test.each([true, false])("its colour, a body, a person and their role, script on: %s", async (script) => {
    const house = await openDemoHouse();
    const fiona = await house.visit({ as: "Fiona Geddes", script });
    await fiona.goto("/strathbrae/desk");
    await follow(fiona, "People, bodies and settings");
    await expectSound(fiona);

    await follow(fiona, "The partnership");
    await fiona.getByLabel("Colour", { exact: true }).fill("#d4351c");
    await fiona.getByLabel("Introduction for the public home page").fill("Nine bodies plan here.");
    expect(await pressButton(fiona, "Save the changes")).toBe(422);
    await sayWrong(fiona, /White words on #d4351c are hard to read: their contrast is 4\.\d to 1/);
    expect(await fiona.getByLabel("Introduction for the public home page").inputValue()).toBe(
      "Nine bodies plan here.",
    );
    await expectSound(fiona);
    await fiona.getByLabel("Colour", { exact: true }).fill("#1f4f46");
    await pressButton(fiona, "Save the changes");
    await sayDone(fiona, "The changes are saved.");
    const colour = "getComputedStyle(document.querySelector('.cm-header')).backgroundColor";
    expect(await fiona.evaluate(colour)).toBe("rgb(31, 79, 70)");

    await follow(fiona, "People, bodies and settings");
    await follow(fiona, /^Organisations/);
    await follow(fiona, "Add an organisation");
    await fiona.getByLabel("Name", { exact: true }).fill("Strathbrae Housing Association");
    await fiona.getByLabel("Other names").fill("SHA\nTSI");
    await fiona.getByLabel("What is it?").selectOption("Other partner");
    expect(await pressButton(fiona, "Add the organisation")).toBe(422);
    await sayWrong(fiona, "“TSI” already stands for Strathbrae Third Sector Interface");
    await expectSound(fiona);
    await fiona.getByLabel("Other names").fill("SHA");
    await pressButton(fiona, "Add the organisation");
    await sayDone(fiona, "The organisation is added.");
    await expectSound(fiona);

    await follow(fiona, "People, bodies and settings");
    await follow(fiona, /^People$/);
    await expectSound(fiona);
    await follow(fiona, "Add a person");
    await fiona.getByLabel("Name", { exact: true }).fill("Isla Moir");
    await fiona.getByLabel("Post").fill("Tenant participation officer");
    await fiona.getByLabel(/^Organisation \(/).selectOption("Strathbrae Housing Association");
    await fiona.getByLabel("E-mail address").fill("isla.moir@sha.example");
    await pressButton(fiona, "Add the person");
    await sayDone(fiona, "The person is added.");
    await expectSound(fiona);
    await fiona.getByLabel("Which role?").selectOption("Contributor of a partner");
    await fiona.getByLabel("First day").fill("last week");
    expect(await pressButton(fiona, "Give the role")).toBe(422);
    await fiona.getByLabel("First day").fill("1 November 2026");
    await fiona.getByLabel("Last day").fill("31 March 2027");
    await pressButton(fiona, "Give the role");
    await sayDone(fiona, "The role is given.");
    await fiona.getByText("Let them sign in without an invitation").click();
    await pressButton(fiona, "Let Isla Moir sign in");
    await sayDone(fiona, "They can sign in now.");
    await expectSound(fiona);

    const isla = await house.visit({ script, width: 320 });
    await signInByLetter(house, isla, "isla.moir@sha.example");
    await isla.getByRole("heading", { name: "Good morning, Isla" }).waitFor();
    await expectSound(isla);

    await follow(fiona, /^Change its end/);
    await fiona.getByLabel("Last day").fill("yesterday");
    await pressButton(fiona, "Save the last day");
    await sayDone(fiona, "The role's last day is saved.");
    await fiona.getByRole("cell", { name: "Is over" }).waitFor();

    expect((await isla.goto("/strathbrae/desk"))?.status()).toBe(403);
    await isla.getByRole("heading", { name: "You cannot open this page" }).waitFor();
    await expectSound(isla);
  });
});
