import type { Child, PropsWithChildren } from "hono/jsx";
import { ChartPatterns } from "../progress/chart-patterns.tsx";
import type { PageAssets } from "./page-assets.ts";

interface DocumentProps {
  /** What the page is about, then who sends it. */
  title: string;
  sentBy: string;
  /** Something on the page has to be put right: said first, so that a screen reader says it first. */
  error?: boolean | undefined;
  /** Reading pages are set larger than working pages. */
  kind: "read" | "work";
  /** The page holds a plan grid, which prints on A4 landscape. */
  printGrid?: boolean | undefined;
  assets: PageAssets;
  /** More for the head: a feed, another language, "noindex". */
  head?: Child;
  top: Child;
  bottom: Child;
}

/** The whole HTML of a page, but for the doctype (see `renderPage`). */
export function Document({
  title,
  sentBy,
  error,
  kind,
  printGrid,
  assets,
  head,
  top,
  bottom,
  children,
}: PropsWithChildren<DocumentProps>) {
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{titleOf(title, sentBy, error)}</title>
        <link rel="stylesheet" href={assets.stylesheet} />
        {assets.look ? <link rel="stylesheet" href={assets.look} /> : null}
        {/* An empty picture keeps the browser from asking for /favicon.ico. */}
        <link rel="icon" href={assets.icon ?? "data:,"} />
        {assets.script ? <script type="module" src={assets.script}></script> : null}
        {head}
      </head>
      <body class={printGrid ? `cm-${kind} cm-print-grid` : `cm-${kind}`}>
        <div class="ds_skip-links">
          <ul class="ds_skip-links__list">
            <li class="ds_skip-links__item">
              <a class="ds_skip-links__link" href="#main">
                Skip to main content
              </a>
            </li>
          </ul>
        </div>
        <ChartPatterns />
        <div class="ds_page">
          <div class="ds_page__top">{top}</div>
          <div class="ds_page__middle">
            <main id="main" tabindex={-1}>
              {children}
            </main>
          </div>
          <div class="ds_page__bottom">{bottom}</div>
        </div>
      </body>
    </html>
  );
}

function titleOf(title: string, sentBy: string, error: boolean | undefined): string {
  return `${error ? "Error: " : ""}${title} – ${sentBy}`;
}
