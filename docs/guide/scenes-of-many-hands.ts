import type { Page } from "playwright-core";
import { press, take } from "./picture.ts";

/** A browser page of one person of the demo; without a name, of a stranger. */
type Visit = (name?: string) => Promise<Page>;

const DESK = "/strathbrae/desk";
/** The link that everybody may try in the demo. */
const LINK = "/strathbrae/u/c98ve-z5mzc-bp723-ygzab-p9y8hs";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Asking for updates, and answering. */
export async function asking(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/plans/1/calendar`);
  await take(page, "calendar", { from: heading(page), to: page.locator("main") });
  await page.goto(`${DESK}/plans/1/rounds`);
  await take(page, "rounds", { from: heading(page), to: page.getByRole("table").first() });
  const lead = await visit();
  await lead.goto(`${LINK}/8`);
  await take(lead, "by-link", { from: heading(lead), to: lead.getByRole("button").first() });
}

/** A date that somebody asks to move. */
export async function movingDates(visit: Visit): Promise<void> {
  const ewan = await visit("Ewan Laird");
  await ewan.goto(`${DESK}/actions/14/moves/new`);
  await take(ewan, "more-time", { from: heading(ewan), to: ewan.locator("main") });
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/plans/1/moves`);
  await take(page, "moves", { to: page.locator("main") });
}

/** A version on its way, and two of them side by side. */
export async function versions(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/plans/1/versions/1`);
  await take(page, "version", { to: page.locator("main") });
  await page.goto(`${DESK}/plans/1/comparison?from=1&to=now&all=yes`);
  await take(page, "comparison", { from: heading(page), to: page.getByRole("row").nth(4) });
}

/** What changed, the progress report, and who may do what. */
export async function telling(visit: Visit): Promise<void> {
  const page = await visit("Morag Innes");
  await page.goto(`${DESK}/plans/1/changes`);
  await take(page, "what-changed", { from: heading(page), to: page.getByRole("row").nth(4) });
  await page.goto(`${DESK}/plans/1/report`);
  await take(page, "report", { from: heading(page), to: page.getByRole("table").first() });
  await page.goto(`${DESK}/permissions`);
  await take(page, "permissions", {
    from: heading(page),
    to: page.getByRole("heading", { level: 2 }).nth(1),
  });
}

/** Mail: when it comes to me. */
export async function mail(visit: Visit): Promise<void> {
  const page = await visit("Ewan Laird");
  await page.goto(`${DESK}/mail`);
  await take(page, "mail", { from: heading(page), to: page.locator("main") });
}

/** A lead who leaves. */
export async function leaving(visit: Visit): Promise<void> {
  const page = await visit("Fiona Geddes");
  await page.goto(`${DESK}/set-up/people`);
  await press(page, "Ewan Laird", "link");
  const person = new URL(page.url()).pathname;
  await page.goto(`${person}/handing-over`);
  await take(page, "handing-over", { from: heading(page), to: page.locator("main") });
}
