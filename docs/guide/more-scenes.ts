import type { Page } from "playwright-core";
import { press, take } from "./picture.ts";

/** A browser page of one person of the demo; without a name, of a stranger. */
type Visit = (name?: string) => Promise<Page>;

const DESK = "/strathbrae/desk";

/** The ways of seeing a plan beside its grid. */
export async function seeing(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/plans/1/timeline`);
  await take(page, "timeline", { to: page.getByRole("row").nth(12) });
  await page.goto(`${DESK}/plans/1/by-lead`);
  await take(page, "by-lead", {
    from: page.getByRole("heading", { level: 1 }),
    to: page.getByRole("table").first(),
  });
  await page.goto(`${DESK}/plans/1/themes`);
  await take(page, "themes", {
    from: page.getByRole("heading", { level: 1 }),
    to: page.getByRole("table").first(),
  });
}

/** What hangs on a plan: risks, steps, occasions. */
export async function parts(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/plans/1/risks`);
  await take(page, "risks", { to: page.getByRole("table").first() });
  await page.goto(`${DESK}/actions/8/steps`);
  await take(page, "steps", { from: page.getByRole("heading", { level: 1 }), to: page.locator("main") });
  await page.goto(`${DESK}/occasions/1`);
  await take(page, "occasion", { from: page.getByRole("heading", { level: 1 }), to: page.locator("main") });
}

/** Putting a plan in order, and taking it into the next years. */
export async function arranging(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/plans/1/order`);
  await take(page, "order", {
    from: page.getByRole("heading", { level: 1 }),
    to: page.getByRole("listitem").filter({ hasText: "Make it plain who decides what" }).first(),
  });
  await page.goto(`${DESK}/plans/1/copy`);
  await take(page, "copy", { from: page.getByRole("heading", { level: 1 }), to: page.locator("main") });
  const ruaridh = await visit("Ruaridh Munro");
  await ruaridh.goto("/inverlairn/desk/set-up/lists/1");
  await take(ruaridh, "list-review", {
    from: ruaridh.getByRole("heading", { level: 1 }),
    to: ruaridh.getByRole("table").first(),
  });
}

/** A later edition of the plan, held against the live one. */
export async function laterEdition(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  const csv = await page.request.get(`${DESK}/plans/1/plan.csv`);
  const text = (await csv.text())
    .replaceAll("Write a communications strategy", "Write and adopt a communications strategy")
    .replaceAll("Spring 2027", "Autumn 2027");
  await page.goto(`${DESK}/plans/1/editions/new`);
  await page.getByLabel(/as a file/).setInputFiles({
    name: "Plan, March 2027.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await press(page, "Read the paper");
  await take(page, "differences", {
    from: page.getByRole("heading", { level: 1 }),
    to: page.getByRole("heading", { level: 2 }).nth(1),
  });
}

/** Finding things, and one's own sign-in. */
export async function finding(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/search?q=strategic+board`);
  await take(page, "search", { to: page.locator("main") });
  await page.goto("/strathbrae/account");
  await press(page, "Set up a second step");
  await take(page, "second-step", { to: page.getByRole("heading", { name: "2. Keep these codes" }) });
}

/** What everybody can see of what happens. */
export async function openly(visit: Visit): Promise<void> {
  const page = await visit();
  await page.goto("/strathbrae/changes");
  await take(page, "changes", { to: page.getByRole("heading", { level: 2 }).nth(2) });
}
