import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { describe, onTestFinished } from "vitest";
import { complaintsOf } from "./browser/complaints.ts";
import { type Chromium, machineChromium, npmChromium, npmHasChromium } from "./browser/find-chromium.ts";
import { noteScriptOff } from "./browser/twin.ts";

export { axe } from "./browser/axe.ts";
export { noSidewaysScroll } from "./browser/sideways.ts";

/** The two widths every page is looked at: a desk, and a phone held upright (WCAG 2.2, 1.4.10). */
export const WIDTHS = [1280, 320] as const;

export type Width = (typeof WIDTHS)[number];

export interface PageWish {
  /** False: the page's own scripts are switched off. */
  readonly script?: boolean;
  readonly width?: Width;
  /** Addresses may then be given from the slash on. */
  readonly baseUrl?: string;
  readonly options?: BrowserContextOptions;
}

/**
 * Groups tests that need a browser. Where the machine has none and npm could bring none, they are told and left out;
 * with `CI=true` they run all the same, and fail.
 */
export function browserSuite(name: string, define: () => void): void {
  const here = machineChromium() !== null || npmHasChromium();
  if (!here && process.env.CI !== "true") {
    console.warn(`NO BROWSER: “${name}” cannot run on this machine. Install Chromium, or use Linux on x64.`);
    describe.skip(name, define);
  } else describe(name, define);
}

let opened: Promise<Browser> | null = null;

/** The one browser of this run, started when it is first asked for. It ends with the process. */
export function openBrowser(): Promise<Browser> {
  opened ??= launch();
  return opened;
}

/**
 * A page in a browser context of its own, closed after the test. A script error, or anything our content security policy had
 * to refuse, fails the test even where the page looks right.
 */
export async function openPage(wish: PageWish = {}): Promise<Page> {
  const browser = await openBrowser();
  const context = await browser.newContext({
    javaScriptEnabled: wish.script ?? true,
    viewport: { width: wish.width ?? 1280, height: wish.width === 320 ? 640 : 900 },
    locale: "en-GB",
    timezoneId: "Europe/London",
    ...(wish.baseUrl === undefined ? {} : { baseURL: wish.baseUrl }),
    ...wish.options,
  });
  if (wish.script === false) noteScriptOff(context);
  const complaints = complaintsOf(context);
  onTestFinished(async () => {
    await context.close();
    if (complaints.length > 0) throw new Error(`The browser complained:\n  ${complaints.join("\n  ")}`);
  });
  return context.newPage();
}

async function launch(): Promise<Browser> {
  const own = machineChromium();
  const troubles: unknown[] = [];
  if (own) {
    try {
      return await start(own);
    } catch (trouble) {
      // A stub, or one too old for us: the one from npm may do.
      troubles.push(trouble);
    }
  }
  try {
    return await start(await npmChromium());
  } catch (trouble) {
    throw new AggregateError(
      [...troubles, trouble],
      `No browser could be started: ${(trouble as Error).message}`,
    );
  }
}

/** Playwright starts it without its sandbox, which neither root nor most containers allow; it only ever sees our own pages. */
function start({ program, environment }: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    env: { ...process.env, ...environment },
    args: ["--font-render-hinting=none", "--disable-gpu"],
  });
}
