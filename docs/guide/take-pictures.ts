// Takes the pictures of the guide anew: bin/run-source docs/guide/take-pictures.ts
// They show the demo on a Monday in November, so that the same pictures come out on any day.
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { bundle } from "../../bin/bundle.mjs";
import { seedDemo } from "../../src/app/demo/seed-demo.ts";
import { openHouse } from "../../src/app/open-house.ts";
import { serve } from "../../src/app/serve.ts";
import { readConfig } from "../../src/platform/config/config.ts";
import { openLog, silentLog } from "../../src/platform/log/log.ts";
import { openBrowser } from "../../test/harness/browser.ts";
import { arranging, finding, laterEdition, openly, parts, seeing } from "./more-scenes.ts";
import { writePaper } from "./paper-for-pictures.ts";
import { pictures, press, take } from "./picture.ts";
import { asking, leaving, mail, movingDates, telling, versions } from "./scenes-of-many-hands.ts";

const MONDAY = new Date("2026-11-23T10:00:00Z");

/** A browser page of one person of the demo; without a name, of a stranger. Addresses begin at the slash. */
type Visit = (name?: string) => Promise<Page>;

async function main(): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), "commonty-pictures-"));
  await bundle();
  const config = readConfig({ COMMONTY_DATA: data, PORT: process.argv[2] ?? "3199" }, "demo");
  const open = await openHouse(config, { ...silentLog, fault: openLog().fault }, () => MONDAY);
  const people = await seedDemo(open.house);
  const server = await serve(open);
  const browser = await openBrowser();
  try {
    const visit: Visit = async (name) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        baseURL: server.url,
        locale: "en-GB",
        timezoneId: "Europe/London",
      });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      const person = people.find((one) => one.name === name);
      if (person)
        await page.goto(
          `/one-click/${open.house.oneClickKey}/${person.partnership}/${encodeURIComponent(person.email)}`,
        );
      return page;
    };
    for (const scene of [
      signingIn,
      seeing,
      parts,
      arranging,
      laterEdition,
      finding,
      openly,
      asking,
      movingDates,
      versions,
      telling,
      mail,
      leaving,
      bringingIn,
      plan,
      updating,
      evidence,
      setUp,
      publishing,
    ])
      await scene(visit);
  } finally {
    await browser.close();
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
  await tellSizes();
}

async function signingIn(visit: Visit): Promise<void> {
  const page = await visit();
  await page.goto("/strathbrae/sign-in");
  await page.getByLabel("Your work e-mail address").fill("morag.innes@strathbrae.example");
  await take(page, "sign-in");
  const morag = await visit("Morag Innes");
  await take(morag, "desk", { to: morag.locator("main") });
}

async function bringingIn(visit: Visit): Promise<void> {
  const page = await visit("Ruaridh Munro");
  await page.goto("/inverlairn/desk/imports/new");
  await page.getByLabel("The paper as a file").setInputFiles({
    name: "Improvement plan.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: await writePaper(),
  });
  await take(page, "bring-in", { to: page.locator("main") });
  await press(page, "Read the paper");
  await take(page, "review-questions", { to: page.getByRole("button", { name: "Settle these two" }) });
  await take(page, "review-cells", {
    from: page.getByRole("heading", { name: "Everything, as we read it" }),
    to: page.getByRole("table").first(),
  });
  await take(page, "review-create", { from: page.getByRole("heading", { name: "What will be created" }) });
  await press(page, "Create the draft plan");
  await take(page, "plan-created", { to: page.getByRole("row").nth(4) });
}

async function plan(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto("/strathbrae/desk/plans/1");
  await take(page, "grid", { to: page.getByRole("row").nth(9) });
  await take(page, "take-out", {
    from: page.getByRole("link", { name: "All 18" }),
    to: page.getByText("Take it with you"),
  });
  await page.goto("/strathbrae/desk/plans/1?s=late");
  await take(page, "late", {
    from: page.getByRole("heading", { level: 1 }),
    to: page.getByRole("row").last(),
  });
  await page.goto("/strathbrae/desk/actions/17/edit");
  await take(page, "change-action", {
    from: page.getByRole("heading", { level: 1 }),
    to: page.getByRole("button", { name: "Save the changes" }),
  });
}

async function updating(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto("/strathbrae/desk/actions/17");
  await page.getByLabel("What has been done?").fill("Eight of nine partners have signed.");
  await take(page, "action", { to: page.getByText("Added to the plan.") });
  await take(page, "update", {
    from: page.getByRole("heading", { name: "Add an update" }),
    to: page.getByRole("button", { name: "Save update" }),
  });
}

async function evidence(visit: Visit): Promise<void> {
  const page = await visit("Aisha Malik");
  await page.goto("/strathbrae/desk/actions/7");
  await page.getByText("Add evidence", { exact: true }).click();
  await page.getByLabel("Or the address of a page").fill("https://www.strathbrae.example/minutes/14");
  await page.getByLabel("What is it?").fill("Minute of the Executive Group, item 4");
  await take(page, "add-evidence", {
    from: page.getByRole("heading", { name: "Measures and evidence" }),
    to: page.getByRole("button", { name: "Add it" }),
  });
  await press(page, "Add it");
  const morag = await visit("Morag Innes");
  await morag.goto("/strathbrae/desk/actions/7");
  await morag.getByText("Look at it and say whether it shows what it should").click();
  await take(morag, "look-at-evidence", {
    from: morag.getByRole("heading", { name: "Measures and evidence" }),
    to: morag.getByRole("button", { name: "Send it back" }),
  });
  await press(morag, "Accept it");
  await morag.getByText("Close this action").click();
  await take(morag, "close", {
    from: morag.getByText("Close this action").locator("xpath=ancestor::details"),
    to: morag.getByRole("button", { name: "Close the action" }),
  });
}

async function setUp(visit: Visit): Promise<void> {
  const page = await visit("Fiona Geddes");
  await page.goto("/strathbrae/desk/set-up/people");
  await press(page, "Sheena Watt", "link");
  await take(page, "person", { from: page.getByRole("heading", { level: 1 }), to: page.locator("main") });
  await page.goto("/strathbrae/desk/set-up/organisations");
  await press(page, "Strathbrae Third Sector Interface", "link");
  await take(page, "organisation", {
    from: page.getByRole("heading", { level: 1 }),
    to: page.getByRole("button", { name: "Save the changes" }),
  });
}

async function publishing(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto("/strathbrae/desk/actions/5/edit");
  await page.getByLabel("Who leads?").fill("Dr Murray, 01632 960 019");
  await press(page, "Save the changes");
  await page.goto("/strathbrae/desk/plans/1/versions");
  await take(page, "publish", { from: page.getByRole("heading", { level: 1 }), to: page.locator("main") });
  const stranger = await visit();
  await stranger.goto("/strathbrae/plans/1");
  await take(stranger, "public-plan", { to: stranger.getByText("Run small pilots, led from the bottom up") });
  await stranger.goto("/strathbrae/actions/17");
  await take(stranger, "public-action", { to: stranger.locator("main") });
}

async function tellSizes(): Promise<void> {
  let sum = 0;
  for (const name of (await readdir(pictures)).sort()) {
    const { size } = await stat(join(pictures, name));
    sum += size;
    process.stdout.write(`${String(Math.round(size / 1024)).padStart(5)} kB  ${name}\n`);
  }
  process.stdout.write(`${String(Math.round(sum / 1024)).padStart(5)} kB  all together\n`);
}

await main();
