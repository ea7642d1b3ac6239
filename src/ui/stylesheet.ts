/** The Scottish Government Design System's own stylesheet, which ours stands on. Seen from the project's folder. */
export const DESIGN_SYSTEM = "node_modules/@scottish-government/design-system/dist/css/design-system.min.css";

/**
 * Our stylesheets in the order in which they must be read: later ones win over earlier ones of the same weight.
 * First what everything stands on, then the frame, then words, blocks, tables, charts and forms; last what changes
 * all of them at once (small screens, forced colours, print).
 */
const OURS = [
  "css/tokens.css",
  "css/base.css",
  component("icon"),
  component("page"),
  component("brand"),
  component("search-box"),
  component("breadcrumbs"),
  component("page-head"),
  component("tabs"),
  component("button"),
  component("split"),
  component("status"),
  component("late"),
  component("gap"),
  component("review-due"),
  component("date-said"),
  component("said"),
  component("marks"),
  component("hero"),
  component("box"),
  component("notice"),
  component("figures"),
  component("rows"),
  component("order-list"),
  component("facts"),
  component("history"),
  component("chips"),
  component("links"),
  component("table-downloads"),
  component("pagination"),
  component("data-table"),
  component("count-matrix"),
  component("risk-band"),
  component("risk-matrix"),
  component("plan-grid"),
  component("progress"),
  component("qr-code"),
  component("timeline"),
  component("number-line"),
  component("outline"),
  component("picture"),
  component("snippet"),
  component("filter-form"),
  component("field"),
  component("error-summary"),
  component("date-field"),
  component("choices"),
  component("review-table"),
  component("fix-question"),
  component("conflict-notice"),
  component("empty"),
  "css/gallery.css",
  "css/small-screens.css",
  "css/forced-colours.css",
  "css/print.css",
];

/** Every file of the one stylesheet that pages load, in order, seen from the project's folder. */
export const STYLESHEET_FILES: readonly string[] = [DESIGN_SYSTEM, ...OURS.map((path) => `src/ui/${path}`)];

/**
 * The texts of those files as one stylesheet. Comments go (they are for us, and one of them would send browsers
 * looking for a source map that is not served).
 */
export function joinStylesheet(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\/\*[\s\S]*?\*\//g, "").trim()).join("\n");
}

function component(name: string): string {
  return `components/${name}/${name}.css`;
}
