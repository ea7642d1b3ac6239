import type { PageToSee } from "./pages-to-see.ts";
import { follow, pressButton } from "./press.ts";

const DESK = "/strathbrae/desk";
const officer = "Morag Innes";

/** Searching, keeping a view, the list of jargon, and one's own sign-in. */
export const FINDING_PAGES: readonly PageToSee[] = [
  { name: "finding 01 in public", at: "/strathbrae/search?q=forum" },
  { name: "finding 02 nothing in public", at: "/strathbrae/search?q=zeppelin" },
  { name: "finding 03 at the desk", at: `${DESK}/search?q=strategic+board`, as: officer },
  { name: "finding 04 some of the words", at: `${DESK}/search?q=forum+zeppelin`, as: officer },
  { name: "finding 05 nothing asked", at: `${DESK}/search`, as: officer },
  {
    name: "finding 06 a view to keep",
    at: `${DESK}/plans/1?s=late`,
    as: officer,
    act: (page) => page.getByText("Keep this view").click(),
  },
  {
    name: "finding 07 a view without a name",
    at: `${DESK}/plans/1?s=late`,
    as: officer,
    act: async (page) => {
      await page.getByText("Keep this view").click();
      await pressButton(page, "Keep it");
    },
  },
  {
    name: "finding 08 views that are kept",
    at: `${DESK}/plans/1?s=late`,
    as: officer,
    act: async (page) => {
      await page.getByText("Keep this view").click();
      await page
        .getByLabel("What do you call it?")
        .fill("What is late, for the Chief Officers’ Group and the area partnerships");
      await pressButton(page, "Keep it");
    },
  },
  { name: "finding 09 no view kept", at: `${DESK}/views`, as: "Fiona Geddes" },
  { name: "plain words 01 no list yet", at: "/inverlairn/desk/set-up/jargon", as: "Ruaridh Munro" },
  {
    name: "plain words 02 the list",
    at: `${DESK}/set-up/jargon`,
    as: officer,
    act: (page) => pressButton(page, "Save the list"),
  },
  {
    name: "plain words 03 refused",
    at: `${DESK}/set-up/jargon`,
    as: officer,
    act: async (page) => {
      await page.getByText("Change the list").click();
      await page.getByLabel("A word or a few words to a line").fill("synergy\nsynergy");
      await pressButton(page, "Save the list");
    },
  },
  {
    name: "plain words 04 told while writing",
    at: `${DESK}/actions/8`,
    as: officer,
    act: async (page) => {
      await page
        .getByLabel("What has been done?")
        .fill(
          "Stakeholders were facilitated in utilising the available organisational resources across partnership boundaries.",
        );
      await page.getByText("Jargon:").waitFor();
    },
  },
  { name: "account 01 where one is signed in", at: "/strathbrae/account", as: officer },
  {
    name: "account 02 a second step, its first code refused",
    at: "/strathbrae/account",
    as: "Fiona Geddes",
    act: async (page) => {
      await pressButton(page, "Set up a second step");
      await page.getByLabel("Code").fill("soon");
      await pressButton(page, "Turn the second step on");
    },
  },
  { name: "account 03 which roles take a second step", at: `${DESK}/set-up/signing-in`, as: "Fiona Geddes" },
  { name: "mail 01 when it comes", at: `${DESK}/mail`, as: "Ewan Laird" },
  {
    name: "mail 02 a day that cannot be read",
    at: `${DESK}/mail`,
    as: "Ewan Laird",
    act: async (page) => {
      await page.getByLabel("Away until").fill("soonish");
      await pressButton(page, "Save what you chose");
    },
  },
  { name: "mail 03 what went out, none yet", at: `${DESK}/set-up/mail`, as: "Fiona Geddes" },
  {
    name: "parts 21 a risk of the plan, not weighed",
    at: `${DESK}/plans/1/risks`,
    as: officer,
    act: async (page) => {
      await follow(page, /^Weigh it/);
      await pressButton(page, "Put it in the register");
    },
  },
];
