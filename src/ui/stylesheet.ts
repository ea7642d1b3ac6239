import { trimStylesheet } from "./trim-stylesheet.ts";

/** The Scottish Government Design System's own stylesheet, which ours stands on. Seen from the project's folder. */
export const DESIGN_SYSTEM = "node_modules/@scottish-government/design-system/dist/css/design-system.min.css";

/**
 * The design system's classes that our markup has; a hyphen at the end stands for what follows it. What it has for others
 * is left out of our stylesheet: three quarters of its weight, on lines where that counts.
 */
export const DESIGN_SYSTEM_CLASSES: readonly string[] = [
  "ds_breadcrumbs",
  "ds_breadcrumbs__item",
  "ds_breadcrumbs__link",
  "ds_button",
  "ds_button--secondary",
  "ds_details",
  "ds_details__summary",
  "ds_details__text",
  "ds_error-summary",
  "ds_error-summary__list",
  "ds_error-summary__title",
  "ds_input",
  "ds_input--error",
  "ds_input--fixed-",
  "ds_leader",
  "ds_page",
  "ds_page__bottom",
  "ds_page__middle",
  "ds_page__top",
  "ds_question--error",
  "ds_question__error-message",
  "ds_skip-links",
  "ds_skip-links__item",
  "ds_skip-links__link",
  "ds_skip-links__list",
];

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
  component("told"),
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
  component("compare-grid"),
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
  component("difference"),
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
 * The texts of those files as one stylesheet: of the design system what can match, of ours all. Comments go (they are for
 * us, and one of them would send browsers looking for a source map that is not served).
 */
export function joinStylesheet([designSystem = "", ...ours]: readonly string[]): string {
  const rules = ours.map((text) => text.replace(/\/\*[\s\S]*?\*\//g, "").trim());
  return [trimStylesheet(designSystem, DESIGN_SYSTEM_CLASSES), ...rules].join("\n");
}

function component(name: string): string {
  return `components/${name}/${name}.css`;
}
