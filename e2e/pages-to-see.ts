import type { Page } from "playwright-core";
import { paperOfStrathbrae } from "./paper-of-strathbrae.ts";
import { follow, press, pressButton } from "./press.ts";

/** A page of the contact sheet: what it is called there, where it is found, and who looks at it (nobody signed in, unless said). */
export interface PageToSee {
  readonly name: string;
  readonly at: string;
  readonly as?: string;
  /** What is done there first. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const DESK = "/strathbrae/desk";
const SET_UP = `${DESK}/set-up`;
const officer = "Morag Innes";
const administrator = "Fiona Geddes";

/** The personal link that the demo gives to Ewan Laird. */
const LINK = "/strathbrae/u/c98ve-z5mzc-bp723-ygzab-p9y8hs";

/** A later edition of Strathbrae's plan, as it comes from a spreadsheet: one action reworded, one new, the rest left out. */
const EDITION = [
  "Improvement\tAction\tLead\tTarget date",
  "1. Build community capacity together\tRun small pilots in two areas, led from the bottom up\tPolice Scotland\tby June 2028",
  "1. Build community capacity together\tRepair footpaths between the ferry and the clinic\tStrathbrae Council\tby June 2029",
].join("\n");

/** A partner's sheet of updates: one of an action that is theirs, one of another's. */
const UPDATES = [
  "Action\tStatus\tProgress",
  "Write a communications strategy\tRed\tTwo of five drafts are written, and the funder has gone.",
  "Give every group one page in plain words\tComplete\tAll pages are out.",
].join("\n");

/** What everybody can read. */
export const PUBLIC_PAGES: readonly PageToSee[] = [
  { name: "public 01 the partnerships", at: "/" },
  { name: "public 02 home", at: "/strathbrae" },
  { name: "public 03 plans", at: "/strathbrae/plans" },
  {
    name: "public 04 plan, its table open",
    at: "/strathbrae/plans/1",
    act: (page) => page.getByText("The same as a table").click(),
  },
  { name: "public 04 timeline", at: "/strathbrae/plans/1/timeline" },
  { name: "public 05 plan, nothing is like that", at: "/strathbrae/plans/1?q=zeppelin" },
  { name: "public 06 action", at: "/strathbrae/actions/8" },
  { name: "public 07 action that is late", at: "/strathbrae/actions/6" },
  { name: "public 08 action that is finished", at: "/strathbrae/actions/1" },
  { name: "public 09 action without lead and date", at: "/strathbrae/actions/5" },
  { name: "public 10 about", at: "/strathbrae/about" },
  { name: "public 11 accessibility", at: "/strathbrae/accessibility" },
  { name: "public 12 home without a plan", at: "/inverlairn" },
  { name: "public 13 plans without a plan", at: "/inverlairn/plans" },
  { name: "public 14 not here", at: "/strathbrae/nowhere" },
  { name: "public 15 not here at all", at: "/nowhere" },
  { name: "public 16 what changed", at: "/strathbrae/changes" },
  { name: "public 17 what changed, narrowed to nothing", at: "/strathbrae/changes?body=Zeppelin" },
  { name: "public 18 what changed in a plan", at: "/strathbrae/plans/1/changes" },
  { name: "public 19 what changed, nothing yet", at: "/inverlairn/changes" },
  { name: "public 20 open data", at: "/strathbrae/open-data" },
  { name: "public 21 open data of nothing", at: "/inverlairn/open-data" },
  { name: "public 22 progress to show elsewhere", at: "/strathbrae/plans/1/show-elsewhere" },
  { name: "public 23 places", at: "/strathbrae/places" },
  {
    name: "public 24 place with its outline",
    at: "/strathbrae/places",
    act: (page) => follow(page, "Glen Orrin"),
  },
  { name: "public 25 places, none yet", at: "/inverlairn/places" },
  { name: "public 26 another form", at: "/strathbrae/another-form?of=/strathbrae/plans/1" },
  {
    name: "public 27 another form, refused",
    at: "/strathbrae/another-form",
    act: (page) => pressButton(page, "Send the request"),
  },
  {
    name: "public 28 another form, sent",
    at: "/strathbrae/another-form?of=/strathbrae/actions/8",
    act: async (page) => {
      await page.getByText("Gaelic").click();
      await page.getByLabel("How can we reach you?").fill("by post, 4 Shore Street");
      await pressButton(page, "Send the request");
    },
  },
  { name: "link 01 what it opens", at: LINK },
  { name: "link 02 an action", at: `${LINK}/4` },
  {
    name: "link 03 an action, refused",
    at: `${LINK}/4`,
    act: async (page) => {
      await page.getByRole("radio", { name: "Held up" }).check();
      await press(page, page.getByRole("button", { name: /^Send/ }));
    },
  },
  { name: "link 04 not my action", at: `${LINK}/4/hand-back` },
  {
    name: "link 05 not my action, refused",
    at: `${LINK}/4/hand-back`,
    act: (page) => pressButton(page, "Hand it back"),
  },
  {
    name: "link 06 thanks",
    at: `${LINK}/4`,
    act: async (page) => {
      await page.getByRole("radio", { name: "Under way" }).check();
      await page.getByLabel("What has been done").fill("Two areas are chosen.");
      await press(page, page.getByRole("button", { name: /^Send/ }));
    },
  },
  { name: "link 07 what was sent", at: `${LINK}/4` },
  { name: "link 08 when mail comes", at: `${LINK}/mail` },
  { name: "link 09 ended", at: "/strathbrae/u/never-was" },
  {
    name: "link 10 a new one is asked for",
    at: "/strathbrae/u/never-was",
    act: (page) => pressButton(page, "Send me a new link"),
  },
  { name: "sign in 01 ask", at: "/strathbrae/sign-in" },
  {
    name: "sign in 02 refused",
    at: "/strathbrae/sign-in",
    act: (page) => pressButton(page, "Send me a link"),
  },
  {
    name: "sign in 03 on its way",
    at: "/strathbrae/sign-in",
    act: async (page) => {
      await page.getByLabel("Your work e-mail address").fill("somebody@strathbrae.example");
      await pressButton(page, "Send me a link");
    },
  },
  { name: "sign in 04 the link", at: "/strathbrae/sign-in/link/made-up" },
  { name: "sign in 06 an invitation", at: "/strathbrae/invitation/made-up/made-up" },
  {
    name: "sign in 07 the invitation has ended",
    at: "/strathbrae/invitation/made-up/made-up",
    act: (page) => pressButton(page, "Accept and sign in"),
  },
  { name: "sign in 08 the council does not answer", at: "/strathbrae/sign-in/trouble?why=down" },
  { name: "sign in 09 nobody here with that account", at: "/strathbrae/sign-in/trouble?why=unknown" },
  {
    name: "sign in 05 the link has ended",
    at: "/strathbrae/sign-in/link/made-up",
    act: (page) => pressButton(page, "Sign in"),
  },
];

/** What people see of plans and actions who work here, in an order in which each finds what it needs. */
export const PLAN_PAGES: readonly PageToSee[] = [
  { name: "desk 01 home", at: DESK, as: officer },
  { name: "desk 02 home of a partner", at: DESK, as: "Ewan Laird" },
  { name: "desk 03 home with nothing yet", at: "/inverlairn/desk", as: "Ruaridh Munro" },
  { name: "desk 08 home of the chair", at: DESK, as: "Calum Drever" },
  { name: "desk 09 home of the clerk", at: DESK, as: "Iain Rennie" },
  { name: "desk 10 home of a board member", at: DESK, as: "Catriona Ross" },
  { name: "desk 11 home of the administrator", at: DESK, as: "Fiona Geddes" },
  { name: "desk 12 home of a reader", at: DESK, as: "Sheena Watt" },
  { name: "desk 05 asked for in another form", at: `${DESK}/format-requests`, as: officer },
  { name: "desk 06 one request for another form", at: `${DESK}/format-requests/1`, as: officer },
  {
    name: "desk 07 request, refused without an answer",
    at: `${DESK}/format-requests/1`,
    as: officer,
    act: (page) => pressButton(page, "Save the answer"),
  },
  { name: "desk 04 not for this person", at: `${DESK}/plans/new`, as: "Sheena Watt" },
  { name: "plans 01 list", at: `${DESK}/plans`, as: officer },
  { name: "plans 02 list with nothing yet", at: "/inverlairn/desk/plans", as: "Ruaridh Munro" },
  { name: "plans 03 new", at: `${DESK}/plans/new`, as: officer },
  {
    name: "plans 04 new, refused",
    at: `${DESK}/plans/new`,
    as: officer,
    act: (page) => pressButton(page, "Start the plan"),
  },
  { name: "plans 05 change", at: `${DESK}/plans/1/edit`, as: officer },
  { name: "arranging 00 personal links", at: `${DESK}/personal-links`, as: officer },
  { name: "asking 01 rounds", at: `${DESK}/plans/1/rounds`, as: officer },
  { name: "asking 02 rounds, only read", at: `${DESK}/plans/1/rounds`, as: "Ewan Laird" },
  {
    name: "asking 03 who has answered",
    at: `${DESK}/plans/1/rounds`,
    as: officer,
    act: (page) => follow(page, "See who has answered"),
  },
  { name: "asking 04 calendar", at: `${DESK}/plans/1/calendar`, as: officer },
  {
    name: "asking 05 calendar, refused",
    at: `${DESK}/plans/1/calendar`,
    as: officer,
    act: async (page) => {
      await page.getByLabel("By which day next?").fill("soonish");
      await pressButton(page, "Save the calendar");
    },
  },
  {
    name: "asking 06 calendar whose days come close together",
    at: `${DESK}/plans/1/calendar`,
    as: officer,
    act: async (page) => {
      await page.getByLabel("On days of our own").check();
      await page.getByLabel("Days of your own").fill("29 January 2027\n4 February 2027\n5 February 2027");
      await pressButton(page, "Show what this means");
    },
  },
  {
    name: "asking 07 an answer that is not waited for, refused",
    at: `${DESK}/plans/1/rounds`,
    as: officer,
    act: async (page) => {
      await follow(page, "See who has answered");
      await page.locator("summary", { hasText: "Not this time" }).first().click();
      await page.getByLabel("Why not?").first().fill("x".repeat(301));
      await press(page, page.locator("details[open]").getByRole("button", { name: "Not this time" }));
    },
  },
  { name: "arranging 01 order", at: `${DESK}/plans/1/order`, as: officer },
  { name: "arranging 02 leads of many actions", at: `${DESK}/plans/1/leads`, as: officer },
  {
    name: "arranging 03 leads, refused",
    at: `${DESK}/plans/1/leads`,
    as: officer,
    act: (page) => pressButton(page, "Set the lead of the chosen actions"),
  },
  { name: "arranging 04 copy to the next period", at: `${DESK}/plans/1/copy`, as: officer },
  {
    name: "arranging 05 copy, refused",
    at: `${DESK}/plans/1/copy`,
    as: officer,
    act: (page) => pressButton(page, "Make the new draft"),
  },
  { name: "arranging 06 put away", at: `${DESK}/plans/1/archiving`, as: officer },
  { name: "arranging 07 nothing is put away", at: `${DESK}/plans/archive`, as: officer },
  { name: "arranging 08 move an action", at: `${DESK}/actions/8/move`, as: officer },
  { name: "arranging 09 hand over", at: `${DESK}/handover`, as: officer },
  {
    name: "arranging 10 hand over, what would change",
    at: `${DESK}/handover`,
    as: officer,
    act: async (page) => {
      const body = (name: string) => ({ label: `${name} (organisation)` });
      await page
        .getByLabel("Who leads or answers now?")
        .selectOption(body("Strathbrae Third Sector Interface"));
      await page.getByLabel("Who takes it over?").selectOption(body("NHS Strathbrae"));
      await pressButton(page, "Show what would change");
    },
  },
  { name: "plans 06 the grid", at: `${DESK}/plans/1`, as: officer },
  { name: "plans 07 the grid, what is late", at: `${DESK}/plans/1?s=late`, as: officer },
  { name: "plans 08 the grid, nothing is like that", at: `${DESK}/plans/1?q=zeppelin`, as: officer },
  { name: "plans 09 new improvement", at: `${DESK}/plans/1/improvements/new`, as: officer },
  { name: "seeing 01 timeline", at: `${DESK}/plans/1/timeline`, as: officer },
  { name: "seeing 02 timeline of all plans", at: `${DESK}/timeline`, as: officer },
  { name: "seeing 03 timeline with nothing yet", at: "/inverlairn/desk/timeline", as: "Ruaridh Munro" },
  { name: "seeing 04 by lead", at: `${DESK}/plans/1/by-lead`, as: officer },
  { name: "seeing 05 by body", at: `${DESK}/plans/1/by-body`, as: officer },
  { name: "seeing 06 themes of a plan", at: `${DESK}/plans/1/themes`, as: officer },
  {
    name: "seeing 07 themes of a plan, nothing ticked",
    at: `${DESK}/plans/1/themes`,
    as: officer,
    act: (page) => pressButton(page, "Give them the theme"),
  },
  { name: "seeing 08 themes", at: `${DESK}/themes`, as: officer },
  { name: "seeing 09 themes with nothing yet", at: "/inverlairn/desk/themes", as: "Ruaridh Munro" },
  {
    name: "seeing 10 new theme, refused",
    at: `${DESK}/themes/new`,
    as: officer,
    act: (page) => pressButton(page, "Add the theme"),
  },
  { name: "seeing 11 measures", at: `${DESK}/plans/1/measures`, as: officer },
  {
    name: "seeing 12 a number and its readings",
    at: `${DESK}/plans/1/measures`,
    as: officer,
    act: (page) => follow(page, "14 pages, each read by three residents"),
  },
  { name: "reports 01 what changed in a plan", at: `${DESK}/plans/1/changes`, as: officer },
  {
    name: "reports 02 what changed in all plans",
    at: `${DESK}/changes?from=1+September+2026`,
    as: "Calum Drever",
  },
  { name: "reports 03 nothing changed of that kind", at: `${DESK}/plans/1/changes?kind=leads`, as: officer },
  { name: "reports 04 a day that cannot be read", at: `${DESK}/plans/1/changes?from=soonish`, as: officer },
  { name: "reports 05 progress report", at: `${DESK}/plans/1/report`, as: officer },
  { name: "reports 06 progress report for everybody", at: `${DESK}/plans/1/report?for=public`, as: officer },
  {
    name: "reports 07 meeting days of a board",
    at: `${DESK}/groups`,
    as: officer,
    act: (page) => follow(page, /meeting days of Strategic Board/),
  },
  {
    name: "reports 08 a line that is no day",
    at: `${DESK}/groups`,
    as: officer,
    act: async (page) => {
      await follow(page, /meeting days of Strategic Board/);
      await page.getByLabel("Days on which it met or will meet").fill("every second month");
      await pressButton(page, "Add these days");
    },
  },
  { name: "parts 01 milestones", at: `${DESK}/plans/1/milestones`, as: officer },
  { name: "parts 02 steps of an action", at: `${DESK}/actions/8/steps`, as: officer },
  {
    name: "parts 03 a step whose date cannot be read",
    at: `${DESK}/actions/8/steps`,
    as: officer,
    act: async (page) => {
      await page.getByLabel("What is the step?").fill("Print it");
      await page.getByLabel("By when?").fill("soonish");
      await pressButton(page, "Add the step");
    },
  },
  { name: "parts 04 lists of steps", at: `${DESK}/step-templates`, as: officer },
  {
    name: "parts 05 lists of steps with nothing yet",
    at: "/inverlairn/desk/step-templates",
    as: "Ruaridh Munro",
  },
  { name: "parts 06 who helps", at: `${DESK}/actions/8/contributors`, as: officer },
  { name: "parts 07 partners", at: `${DESK}/plans/1/partners`, as: officer },
  { name: "parts 08 risks", at: `${DESK}/plans/1/risks`, as: officer },
  { name: "parts 09 risks of all plans, one cell", at: `${DESK}/risks?l=3&i=4`, as: "Sheena Watt" },
  { name: "parts 10 risks with nothing yet", at: "/inverlairn/desk/risks", as: "Ruaridh Munro" },
  { name: "parts 11 one risk", at: `${DESK}/risks/1`, as: officer },
  {
    name: "parts 12 a risk, refused",
    at: `${DESK}/plans/1/risks/new`,
    as: officer,
    act: (page) => pressButton(page, "Put it in the register"),
  },
  { name: "parts 13 caveats", at: `${DESK}/plans/1/caveats`, as: officer },
  { name: "parts 14 occasions", at: `${DESK}/occasions`, as: officer },
  { name: "parts 15 occasions with nothing yet", at: "/inverlairn/desk/occasions", as: "Ruaridh Munro" },
  { name: "parts 16 one occasion", at: `${DESK}/occasions/1`, as: officer },
  {
    name: "parts 17 an occasion, what will move",
    at: `${DESK}/occasions/1/date?when=June+2027`,
    as: officer,
  },
  {
    name: "parts 18 an occasion, a date that is none",
    at: `${DESK}/occasions/1/date?when=soonish`,
    as: officer,
  },
  { name: "parts 19 the same as another occasion", at: `${DESK}/occasions/1/joining`, as: officer },
  { name: "parts 20 a plan for an action", at: `${DESK}/plans/new?action=8`, as: officer },
  { name: "plans 10 versions", at: `${DESK}/plans/1/versions`, as: officer },
  { name: "versions 01 one version", at: `${DESK}/plans/1/versions/1`, as: officer },
  { name: "versions 02 its words", at: `${DESK}/plans/1/versions/1/words`, as: officer },
  { name: "versions 03 compared", at: `${DESK}/plans/1/comparison?from=1&to=now&all=yes`, as: officer },
  { name: "versions 04 public history", at: "/strathbrae/plans/1/versions" },
  { name: "versions 05 public version", at: "/strathbrae/plans/1/versions/1" },
  { name: "versions 06 nothing to comment on", at: "/strathbrae/plans/1/consultation" },
  { name: "plans 11 as the public will see it", at: `${DESK}/plans/1/as-the-public`, as: officer },
  {
    name: "plans 12 a plan with nothing in it",
    at: "/inverlairn/desk/plans/new",
    as: "Ruaridh Munro",
    act: async (page) => {
      await page.getByLabel("What is the plan called?").fill("Plan for Place");
      await pressButton(page, "Start the plan");
    },
  },
  { name: "actions 01 the page", at: `${DESK}/actions/8`, as: officer },
  { name: "actions 01 asking for more time", at: `${DESK}/actions/14/moves/new`, as: "Ewan Laird" },
  { name: "actions 01 the asker’s own request", at: `${DESK}/actions/8`, as: "Ewan Laird" },
  { name: "plans 12 moved dates", at: `${DESK}/plans/1/moves`, as: officer },
  { name: "actions 02 the page of a viewer", at: `${DESK}/actions/8`, as: "Sheena Watt" },
  { name: "actions 03 gaps", at: `${DESK}/actions/5`, as: officer },
  { name: "actions 04 finished", at: `${DESK}/actions/1`, as: officer },
  {
    name: "actions 05 everything open",
    at: `${DESK}/actions/8`,
    as: officer,
    act: async (page) => {
      for (const words of ["Close this action", "Cancel this action"]) await page.getByText(words).click();
      await page.getByText("Add evidence", { exact: true }).click();
    },
  },
  {
    name: "actions 06 closing refused",
    at: `${DESK}/actions/8`,
    as: officer,
    act: async (page) => {
      await page.getByText("Close this action").click();
      await pressButton(page, "Close the action");
    },
  },
  {
    name: "actions 07 evidence to be looked at",
    at: `${DESK}/actions/8`,
    as: officer,
    act: async (page) => {
      await page.getByText("Add evidence", { exact: true }).click();
      await page.getByLabel("Or the address of a page").fill("https://www.strathbrae.example/strategy");
      await pressButton(page, "Add it");
    },
  },
  {
    name: "actions 08 a second person looks",
    at: `${DESK}/actions/8`,
    as: "Calum Drever",
    act: (page) => page.getByText("Look at it and say whether it shows what it should").first().click(),
  },
  { name: "actions 09 new", at: `${DESK}/plans/1/actions/new`, as: officer },
  {
    name: "actions 10 new, refused",
    at: `${DESK}/plans/1/actions/new`,
    as: officer,
    act: async (page) => {
      await page.getByLabel("Target date").fill("soonish");
      await pressButton(page, "Add the action");
    },
  },
  { name: "actions 11 change", at: `${DESK}/actions/8/edit`, as: officer },
  {
    name: "actions 12 two people at once",
    at: `${DESK}/actions/11/edit`,
    as: officer,
    act: async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByLabel("Target date").fill("Spring 2027");
      await pressButton(other, "Save the changes");
      await other.close();
      await page.getByLabel("Target date").fill("By May 2027");
      await page.getByLabel("Who leads?").fill("Strategic Board, with every partner’s chief officer");
      await pressButton(page, "Save the changes");
    },
  },
];

/** What people see who bring papers in and set the partnership up, in such an order too. */
export const PAPER_AND_SET_UP_PAGES: readonly PageToSee[] = [
  { name: "papers 01 none yet", at: `${DESK}/imports`, as: officer },
  { name: "papers 02 bring one in", at: `${DESK}/imports/new`, as: officer },
  {
    name: "papers 03 refused",
    at: `${DESK}/imports/new`,
    as: officer,
    act: async (page) => {
      const pdf = { name: "plan.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n") };
      await page.getByLabel("The paper as a file").setInputFiles(pdf);
      await pressButton(page, "Read the paper");
    },
  },
  {
    name: "papers 04 check",
    at: `${DESK}/imports/new`,
    as: officer,
    act: async (page) => {
      await page.getByLabel("The paper as a file").setInputFiles(await paperOfStrathbrae());
      await pressButton(page, "Read the paper");
    },
  },
  {
    name: "papers 05 a cell",
    at: `${DESK}/imports/1`,
    as: officer,
    act: (page) => press(page, page.getByRole("button", { name: "Change row 4, col 2, lead" })),
  },
  { name: "papers 06 list", at: `${DESK}/imports`, as: officer },
  {
    name: "papers 07 no plan in it",
    at: `${DESK}/imports/new`,
    as: officer,
    act: async (page) => {
      const fruit = "Fruit,Weight\nApples,three pounds\nPears,two pounds\n";
      const file = { name: "fruit.csv", mimeType: "text/csv", buffer: Buffer.from(fruit) };
      await page.getByLabel("The paper as a file").setInputFiles(file);
      await pressButton(page, "Read the paper");
    },
  },
  {
    name: "papers 08 the draft",
    at: `${DESK}/imports/1`,
    as: officer,
    act: (page) => pressButton(page, "Create the draft plan"),
  },
  { name: "papers 09 created", at: `${DESK}/imports/1`, as: officer },
  { name: "editions 01 bring one in", at: `${DESK}/plans/1/editions/new`, as: officer },
  {
    name: "editions 02 what differs",
    at: `${DESK}/plans/1/editions/new`,
    as: officer,
    act: async (page) => {
      await page.getByLabel("Or paste its table").fill(EDITION);
      await pressButton(page, "Read the paper");
    },
  },
  {
    name: "editions 03 throw it away",
    at: `${DESK}/plans/1/editions/new`,
    as: officer,
    act: async (page) => {
      await follow(page, "pasted table");
      await follow(page, "Throw this paper away");
    },
  },
  {
    name: "editions 04 merged",
    at: `${DESK}/plans/1/editions/new`,
    as: officer,
    act: async (page) => {
      await follow(page, "pasted table");
      await pressButton(page, "Put it on record, and change nothing");
    },
  },
  {
    name: "editions 05 updates of a partner",
    at: `${DESK}/plans/1/editions/new`,
    as: "Ewan Laird",
    act: async (page) => {
      await page.getByLabel("Or paste its table").fill(UPDATES);
      await pressButton(page, "Read the paper");
    },
  },
  { name: "papers 10 publish the draft", at: `${DESK}/plans/2/versions`, as: officer },
  { name: "papers 11 preview of the draft", at: `${DESK}/plans/2/as-the-public`, as: officer },
  { name: "groups 01 list", at: `${DESK}/groups`, as: administrator },
  { name: "groups 02 new", at: `${DESK}/groups/new`, as: administrator },
  { name: "set-up 01 all of it", at: SET_UP, as: administrator },
  { name: "set-up 02 the partnership", at: `${SET_UP}/partnership`, as: administrator },
  {
    name: "set-up 03 a colour that is refused",
    at: `${SET_UP}/partnership`,
    as: administrator,
    act: async (page) => {
      await page.getByLabel("Colour", { exact: true }).fill("#d4351c");
      await pressButton(page, "Save the changes");
    },
  },
  { name: "set-up 04 organisations", at: `${SET_UP}/organisations`, as: administrator },
  { name: "set-up 05 new organisation", at: `${SET_UP}/organisations/new`, as: administrator },
  { name: "set-up 06 places", at: `${SET_UP}/places`, as: administrator },
  { name: "set-up 06b places, none yet", at: "/inverlairn/desk/set-up/places", as: "Ruaridh Munro" },
  {
    name: "set-up 06c place with its outline, another refused",
    at: `${SET_UP}/places`,
    as: administrator,
    act: async (page) => {
      await follow(page, "Glen Orrin");
      await pressButton(page, "Save the outline");
    },
  },
  { name: "set-up 07 new place", at: `${SET_UP}/places/new`, as: administrator },
  { name: "set-up 08 people", at: `${SET_UP}/people`, as: administrator },
  { name: "lists 01 none yet", at: `${SET_UP}/lists`, as: administrator },
  { name: "lists 02 bring one in", at: `${SET_UP}/lists/new`, as: administrator },
  {
    name: "lists 03 refused",
    at: `${SET_UP}/lists/new`,
    as: administrator,
    act: (page) => pressButton(page, "Read the list"),
  },
  { name: "lists 04 check", at: "/inverlairn/desk/set-up/lists/1", as: "Ruaridh Munro" },
  { name: "lists 05 throw away", at: "/inverlairn/desk/set-up/lists/1/removal", as: "Ruaridh Munro" },
  {
    name: "lists 06 done",
    at: "/inverlairn/desk/set-up/lists/1",
    as: "Ruaridh Munro",
    act: (page) => press(page, page.getByRole("button", { name: /^(?:Add|Change) \d/ })),
  },
  { name: "lists 07 the list of them", at: "/inverlairn/desk/set-up/lists", as: "Ruaridh Munro" },
  { name: "set-up 09 new person", at: `${SET_UP}/people/new`, as: administrator },
  {
    name: "set-up 10 a person",
    at: `${SET_UP}/people`,
    as: administrator,
    act: (page) => follow(page, "Ewan Laird"),
  },
  {
    name: "set-up 11 the end of a role",
    at: `${SET_UP}/people`,
    as: administrator,
    act: async (page) => {
      await follow(page, "Ewan Laird");
      await follow(page, /^End it/);
    },
  },
  {
    name: "set-up 12 what a person may do, and why",
    at: `${SET_UP}/people`,
    as: administrator,
    act: async (page) => {
      await follow(page, "Ewan Laird");
      await follow(page, "What Ewan Laird may do here, and why");
    },
  },
  { name: "set-up 12 inviting a whole role", at: `${SET_UP}/people/invitations`, as: administrator },
  {
    name: "set-up 12 inviting a whole role, nobody to invite",
    at: `${SET_UP}/people/invitations?role=chair`,
    as: administrator,
  },
  { name: "set-up 12 a role for many", at: `${SET_UP}/people/roles`, as: administrator },
  {
    name: "set-up 12 a role for many, refused",
    at: `${SET_UP}/people/roles?held=contributor`,
    as: administrator,
    act: (page) => pressButton(page, "Give them the role"),
  },
  {
    name: "set-up 12 a role for many, some left as they were",
    at: `${SET_UP}/people/roles`,
    as: administrator,
    act: async (page) => {
      await page.getByLabel(/^Calum Drever/).check();
      await page.getByLabel(/^Catriona Ross/).check();
      await page.getByLabel("Which role?").selectOption("chair");
      await page.getByLabel("First day").fill("1 January 2030");
      await pressButton(page, "Give them the role");
    },
  },
  {
    name: "set-up 12 the end of a role of many",
    at: `${SET_UP}/people/roles/end?role=contributor`,
    as: administrator,
  },
  {
    name: "set-up 12 somebody leaves",
    at: `${SET_UP}/people`,
    as: administrator,
    act: async (page) => {
      await follow(page, "Ewan Laird");
      await follow(page, "Ewan Laird leaves");
    },
  },
  { name: "set-up 13 what I may do, and why", at: `${DESK}/permissions`, as: "Sheena Watt" },
  { name: "set-up 14 which role may do what", at: `${DESK}/permissions/roles`, as: officer },
  { name: "set-up 15 refused, with who can", at: `${SET_UP}/partnership`, as: officer },
  {
    name: "set-up 16 handing over what somebody does",
    at: `${SET_UP}/people`,
    as: administrator,
    act: async (page) => {
      await follow(page, "Ewan Laird");
      await follow(page, "Hand over what Ewan Laird does");
      await page.getByLabel("Who takes it over?").selectOption({ label: "Aisha Malik" });
      await page.getByLabel("A second one").selectOption({ label: "Catriona Ross" });
      await pressButton(page, "Show what is open");
    },
  },
  {
    name: "set-up 17 renaming an organisation, refused",
    at: `${SET_UP}/organisations`,
    as: officer,
    act: async (page) => {
      await follow(page, "Strathbrae College");
      await follow(page, "rename it");
      await pressButton(page, "Rename it");
    },
  },
  {
    name: "set-up 18 an organisation becomes part of another",
    at: `${SET_UP}/organisations`,
    as: officer,
    act: async (page) => {
      await follow(page, "Strathbrae Third Sector Interface");
      await follow(page, "merge or end it");
      await page.getByLabel("Which organisation takes over?").selectOption({ label: "Strathbrae College" });
      await page.getByLabel("From which day on?").fill("today");
      await pressButton(page, "Show what is open");
    },
  },
];
