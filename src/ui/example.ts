import type { Child } from "hono/jsx";
import type { PageAssets } from "./components/page/page-assets.ts";

/**
 * One state of a component, as data. The gallery shows it, the HTML checks judge it, and axe looks at it.
 * Ids within must differ from those of every other example, for the gallery shows them on one page.
 */
export interface Example {
  /** What is to be seen, in a few words: "a long name". */
  readonly name: string;
  readonly node: Child;
}

/** A whole page, which cannot stand inside another: the gallery links to it. */
export interface PageExample {
  readonly name: string;
  readonly page: (assets: PageAssets) => Child;
}

/** All examples of the component in one folder. */
export interface ExampleSet {
  /** The folder's name. */
  readonly component: string;
  readonly examples: readonly (Example | PageExample)[];
}

export function isPage(example: Example | PageExample): example is PageExample {
  return "page" in example;
}
